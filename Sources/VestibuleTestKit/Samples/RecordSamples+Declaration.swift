public import Vocabulary
public import Workflow

extension RecordSamples {
  public func declaration(by actor: Actor? = nil, of account: AccountID? = nil, days: Int = 30) -> DeclarationRecord {
    DeclarationRecord(
      id: id(), application: id(), account: account ?? id(), activity: .researchScanner, targets: [], ports: [22],
      start: now, end: now.adding(days: days), isPublic: true, words: id(), createdBy: actor ?? .person(id()),
      createdAt: now)
  }
}
