public import Vocabulary
public import Wire

/// What an authority is told: for each question what the ledger says and, where that is exact, what the scope names of the
/// account's holder. Sealed as canonical JSON; the journal commits to it.
public struct LegalAnswer: Hashable, Sendable, Codable {
  public static let schema = "vestibule.legal-answer/1"

  public struct Item: Hashable, Sendable, Codable {
    public let answer: HolderAnswer
    public let holders: [DisclosedHolder]
    /// In words, for a reader who knows nothing of ledgers.
    public let reading: String
  }

  public let schema: String
  public let request: LegalRequestID
  public let journal: String
  public let authority: String
  public let reference: String
  public let scope: [LegalRequestRecord.ScopeItem]
  public let answeredAt: Instant
  /// Where the ledger stood.
  public let ledger: LedgerHead
  public let items: [Item]
}

/// Somebody who held an address, with what the scope names and no more.
public struct DisclosedHolder: Hashable, Sendable, Codable {
  public let tenant: String
  public internal(set) var account: AddressHolder?
  public internal(set) var verification: Verification?
  public internal(set) var identity: JSONValue?
  public internal(set) var contact: JSONValue?
  public internal(set) var payment: JSONValue?
  public internal(set) var access: JSONValue?
  /// Why something that the scope names is not here.
  public internal(set) var missing: [String]
  /// Whose statement was opened; not told.
  var source: ApplicationID?

  enum CodingKeys: String, CodingKey {
    case tenant, account, verification, identity, contact, payment, access, missing
  }

  public struct Verification: Hashable, Sendable, Codable {
    public let strength: EvidenceStrength?
    public let openRequirements: Int?
    public let customerState: CustomerRecord.State?
  }
}

/// What of a statement may be told.
struct Disclosure: Sendable {
  let scope: Set<LegalRequestRecord.ScopeItem>

  private static let identityKeys: Set<String> = [
    "name", "otherNames", "birthDate", "nationalities", "jurisdiction", "identifiers", "beneficialOwners",
    "corporateOwners",
  ]
  /// Of a beneficial owner the identity is told, with the share; not where and how to reach them.
  private static let ownerKeys: Set<String> = ["name", "otherNames", "birthDate", "nationalities", "identifiers"]
  private static let contactKeys: Set<String> = ["address", "placesOfUse", "email", "telephone"]

  var needsStatement: Bool { !scope.isDisjoint(with: [.identity, .contact, .payment, .access]) }

  /// - Parameter logged: accesses that the provider told.
  func apply(
    _ statement: Statement, logged: [AccessRecord], to holder: inout DisclosedHolder, at instant: Instant
  ) throws {
    let party = try JSONValue(encoding: statement.applicant)
    let facts = party[statement.applicant.kind.rawValue] ?? party
    if scope.contains(.identity) {
      holder.identity = Self.members(of: facts, Self.identityKeys).map { Self.withoutContacts(of: $0) }
    }
    if scope.contains(.contact) { holder.contact = Self.members(of: facts, Self.contactKeys) }
    if scope.contains(.payment) { holder.payment = try JSONValue(encoding: statement.payment) }
    if scope.contains(.access) {
      let known = [statement.registration].compactMap(\.self) + statement.access + logged
      let near = Set(known).filter { AccessHistory(around: instant).holds($0.at) }
        .sorted { ($0.at, $0.address) < ($1.at, $1.address) }
      holder.access = try JSONValue(encoding: near)
    }
  }

  private static func members(of value: JSONValue, _ keys: Set<String>) -> JSONValue? {
    guard let object = value.object else { return nil }
    return .object(JSONObject(object.members.filter { keys.contains($0.key) }))
  }

  private static func withoutContacts(of facts: JSONValue) -> JSONValue {
    guard let object = facts.object else { return facts }
    return .object(
      JSONObject(
        object.members.map { member in
          guard member.key == "beneficialOwners", let owners = member.value.array else { return member }
          return JSONObject.Member(member.key, .array(owners.map(Self.withoutContact)))
        }))
  }

  private static func withoutContact(_ owner: JSONValue) -> JSONValue {
    guard let object = owner.object else { return owner }
    return .object(
      JSONObject(
        object.members.map { member in
          guard member.key == "individual" else { return member }
          return JSONObject.Member(member.key, members(of: member.value, ownerKeys) ?? .null)
        }))
  }
}

extension HolderAnswer {
  /// What the answer means, and what it does not.
  var reading: String {
    let skew = skewSeconds == 0 ? "" : " Clocks were allowed to differ by \(skewSeconds) seconds."
    switch certainty {
    case .exact: return "One account held this address at that time." + skew
    case .unknown:
      return "The ledger knows of nobody who held this address at that time. It does not follow that nobody did." + skew
    case .ambiguous:
      if settledBy.contains("translation-log") {
        return "Many accounts send from this address at once, and no translation log says whose this was." + skew
      }
      let help = settledBy.contains("port") ? " The source port would settle it." : " A finer time would settle it."
      return "Several accounts fit; none of them may be taken for the one." + help + skew
    }
  }
}
