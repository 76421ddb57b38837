import Vocabulary
public import Workflow

extension RecordSamples {
  public func legalRequest(by actor: Actor? = nil) -> LegalRequestRecord {
    LegalRequestRecord(
      id: id(), subject: id(), receivedAt: now, dueAt: now.adding(days: 7), jurisdiction: CountryCode.all[0],
      basis: .courtOrder, isSecret: true, scope: [.account], questions: 2, request: id(),
      createdBy: actor ?? .person(id()))
  }
}
