public import Vocabulary

/// Looks at where accounts are used from, and says what does not fit.
///
/// Where somebody comes from is a hint: no finding from here is more severe than `ceiling`, so none can decide by itself.
public struct OriginWatch: Sendable {
  /// The highest severity of a finding from here.
  public static let ceiling = Severity.medium

  /// What is known of accounts besides their events.
  public struct Statements: Sendable {
    /// Countries that the customer stated: of residence, of nationality, of business.
    public var countries: [String: Set<CountryCode>] = [:]
    /// Accounts with the same word here belong together: a reseller, a company, a family.
    public var groups: [String: String] = [:]

    public init() {}
  }

  public struct Rules: Hashable, Sendable {
    /// Kilometres an hour that nobody exceeds, and the distance below which nobody is asked.
    public var speed = 1000.0
    public var leastDistance = 500.0
    /// Unrelated accounts behind one address within `window` that are worth a look.
    public var accounts = 5
    /// Seconds.
    public var window: Int64 = 86_400
    /// A usual origin takes so many events over so many seconds.
    public var settledEvents = 10
    public var settledTime: Int64 = 7 * 86_400
    /// Events from elsewhere alone that make a change of hands.
    public var strangeEvents = 3

    public init() {}
  }

  public let book: MarkBook
  public let statements: Statements
  public let rules: Rules

  public init(book: MarkBook, statements: Statements = Statements(), rules: Rules = Rules()) {
    self.book = book
    self.statements = statements
    self.rules = rules
  }

  /// All findings about some events, in a fixed order: by account, time, code.
  public func findings(_ events: [AccessEvent]) throws(OriginError) -> [OriginFinding] {
    var marked: [MarkedEvent] = []
    marked.reserveCapacity(events.count)
    for event in events {
      guard let address = event.address, event.succeeded else { continue }
      marked.append(MarkedEvent(event: event, address: address, marks: try book.marks(of: address, at: event.time)))
    }
    marked.sort(by: MarkedEvent.precedes)
    var out = sharedAddresses(marked)
    var begin = 0
    let byAccount = marked.sorted {
      ($0.event.account, 0) < ($1.event.account, 0)
        || ($0.event.account == $1.event.account && MarkedEvent.precedes($0, $1))
    }
    while begin < byAccount.count {
      var end = begin
      while end < byAccount.count, byAccount[end].event.account == byAccount[begin].event.account { end += 1 }
      let own = byAccount[begin..<end]
      out += countryFindings(own) + travelFindings(own) + signUpFindings(own) + handFindings(own)
      begin = end
    }
    return out.sorted(by: OriginFinding.precedes)
  }
}

/// An event with what was said of its address at its time.
struct MarkedEvent: Sendable {
  let event: AccessEvent
  let address: IPAddress
  let marks: OriginMarks

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.event.time, left.event.account, left.event.actor, left.address, left.event.action)
      < (right.event.time, right.event.account, right.event.actor, right.address, right.event.action)
  }

  /// Where it came from in few words: country, network, kind of program.
  var origin: [String] {
    [marks.country?.text ?? "?", marks.first(.network)?.value ?? "?", event.agent]
  }
}

/// A finding, and the account that it is about.
public struct OriginFinding: Hashable, Sendable {
  public let account: String
  public let finding: Vocabulary.Finding

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.account, left.finding.at, left.finding.code, left.finding.reference ?? "")
      < (right.account, right.finding.at, right.finding.code, right.finding.reference ?? "")
  }

  init(
    _ account: String, _ code: String, _ severity: Severity, at: Instant, confidence: Double, summary: String,
    parts: [ExplanationPart], reference: String? = nil
  ) {
    self.account = account
    finding = Vocabulary.Finding(
      sensor: .origin, code: code, severity: min(severity, OriginWatch.ceiling), role: .applicant, at: at,
      confidence: min(1, max(0, confidence)), summary: summary, parts: parts, reference: reference)
  }
}
