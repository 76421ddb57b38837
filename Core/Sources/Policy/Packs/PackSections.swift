public import Vocabulary

/// How a regime stands in law.
public enum RegimeStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case proposed
  case inForce = "in-force"
  /// The provider's own rule.
  case provider
}

/// The days on which a regime applies.
public struct EffectiveDates: Hashable, Sendable {
  public let from: CalendarDate
  /// The last day; nil where the regime has no end.
  public let until: CalendarDate?

  init(_ node: PackNode) throws(PackError) {
    let fields = try PackFields(node, "the effective dates", keys: ["from", "until"])
    from = try fields.required("from").date("from")
    let untilNode = try fields.optional("until")
    until = try untilNode?.date("until")
    if let until, let untilNode, until < from { throw untilNode.fault("'until' is before 'from'") }
  }

  public func contain(_ date: CalendarDate) -> Bool { from <= date && until.map { date <= $0 } ?? true }
}

/// What a regime says about accounts whose holder cannot be identified, in plain words.
public struct ClosingRules: Hashable, Sendable {
  public let source: String
  /// When an account is not opened.
  public let notOpened: String
  /// What the customer may do while identity is being verified.
  public let meanwhile: String
  /// When an account is closed.
  public let closed: String
  /// When and how an account is watched more closely.
  public let monitoring: String
  /// What a wrongly refused person can do.
  public let redress: String

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(
      node, "the closing section", keys: ["source", "not-opened", "meanwhile", "closed", "monitoring", "redress"])
    func text(_ key: String) throws(PackError) -> String { try fields.required(key).text(key) }
    source = try names.source(try fields.required("source"))
    notOpened = try text("not-opened")
    meanwhile = try text("meanwhile")
    closed = try text("closed")
    monitoring = try text("monitoring")
    redress = try text("redress")
  }
}

/// How long records are kept, and from which event.
public struct RetentionRule: Hashable, Sendable {
  public enum Event: String, Hashable, Sendable, Codable, CaseIterable {
    case accountClosed = "account-closed"
    /// Closed or last accessed, whichever is later.
    case lastAccess = "last-access"
  }

  public let days: Int
  public let from: Event
  public let source: String

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(node, "the retention section", keys: ["days", "from", "source"])
    days = try fields.required("days").integer("days", in: 1...36_600)
    from = try fields.required("from").choice(Event.self, "from")
    source = try names.source(try fields.required("source"))
  }
}

/// How long pictures of documents and faces may live after they were handed in.
public struct ImageRule: Hashable, Sendable {
  public let days: Int
  public let source: String

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(node, "the images section", keys: ["days", "source"])
    days = try fields.required("days").integer("days", in: 1...3_650)
    source = try names.source(try fields.required("source"))
  }
}
