import Vocabulary
import Workflow

/// What a customer declares, as it is entered.
struct DeclarationBody: Decodable {
  let account: AccountID
  let activity: DeclarationRecord.Activity
  let targets: [IPPrefix]
  let ports: [UInt16]
  let start: Instant
  let end: Instant
  let isPublic: Bool
  let purpose: String
  let contact: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case account, activity, targets, ports, start, end, purpose, contact
    case isPublic = "public"
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    account = try values.decode(AccountID.self, forKey: .account)
    activity = try values.decode(DeclarationRecord.Activity.self, forKey: .activity)
    targets = try values.decodeList(IPPrefix.self, forKey: .targets, maximum: DeclareActivity.maximumTargets)
    ports = try values.decodeList(UInt16.self, forKey: .ports, maximum: DeclareActivity.maximumPorts)
    start = try values.decode(Instant.self, forKey: .start)
    end = try values.decode(Instant.self, forKey: .end)
    isPublic = try values.decodeIfPresent(Bool.self, forKey: .isPublic) ?? false
    purpose = try values.decode(String.self, forKey: .purpose)
    contact = try values.decodeIfPresent(String.self, forKey: .contact)
  }

  var draft: DeclareActivity.Draft {
    get throws {
      DeclareActivity.Draft(
        account: account, activity: activity, targets: targets, ports: ports, start: start, end: end,
        isPublic: isPublic, words: try DeclarationWords(purpose: purpose, contact: contact))
    }
  }
}
