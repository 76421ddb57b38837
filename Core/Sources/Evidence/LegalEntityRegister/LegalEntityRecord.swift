/// What GLEIF's register says of one legal entity (LEI Common Data File, level 1).
public struct LegalEntityRecord: Hashable, Sendable {
  /// How an entity stands with the register; only `issued` is current.
  public enum RegistrationStatus: String, Hashable, Sendable, CaseIterable {
    case issued = "ISSUED"
    /// Not renewed: what the record says may be old.
    case lapsed = "LAPSED"
    case merged = "MERGED"
    case retired = "RETIRED"
    case annulled = "ANNULLED"
    case cancelled = "CANCELLED"
    case transferred = "TRANSFERRED"
    case duplicate = "DUPLICATE"
    case pending = "PENDING_VALIDATION"
    case pendingTransfer = "PENDING_TRANSFER"
    case pendingArchival = "PENDING_ARCHIVAL"
    case unknown = ""
  }

  public struct Address: Hashable, Sendable {
    public var lines: [String] = []
    public var city = ""
    public var region = ""
    /// Two letters.
    public var country = ""
    public var postalCode = ""

    public init() {}

    var singleLine: String {
      (lines + [postalCode, city, region, country]).filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// Twenty characters.
  public var lei = ""
  public var legalName = ""
  public var otherNames: [String] = []
  public var legalAddress = Address()
  public var headquartersAddress = Address()
  /// Code of the register that knows the entity, for instance `RA000585`.
  public var registrationAuthority = ""
  /// The entity's number there.
  public var registrationNumber = ""
  /// Country, or country and subdivision.
  public var jurisdiction = ""
  public var legalForm = ""
  /// Whether the entity itself is said to be active.
  public var isActive = true
  public var status = RegistrationStatus.unknown
  /// As in the file: RFC 3339.
  public var nextRenewal = ""

  public init() {}
}

/// What GLEIF's register says of two legal entities (level 2): the first is consolidated by the second, or the like.
public struct LegalEntityRelationship: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case directParent = "IS_DIRECTLY_CONSOLIDATED_BY"
    case ultimateParent = "IS_ULTIMATELY_CONSOLIDATED_BY"
    case branch = "IS_INTERNATIONAL_BRANCH_OF"
    case fundManager = "IS_FUND-MANAGED_BY"
    case subfund = "IS_SUBFUND_OF"
    case feeder = "IS_FEEDER_TO"
  }

  public let child: String
  public let parent: String
  public let kind: Kind
  public let isActive: Bool

  public init(child: String, parent: String, kind: Kind, isActive: Bool) {
    self.child = child
    self.parent = parent
    self.kind = kind
    self.isActive = isActive
  }
}
