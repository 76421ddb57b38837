public import Vocabulary
public import Wire

/// A detection as `vestibule flows detect` writes it, one a line.
public struct DetectionLine: Hashable, Sendable {
  public let account: String
  public let family: String
  public let kind: String
  public let first: Instant
  public let last: Instant
  public let score: Double
  public let campaign: String?
  /// Whether a registered purpose allows it; the sensor's word, until the house has looked into its own register.
  public internal(set) var isAuthorised: Bool
  public let ref: String?
  /// The whole line, for people who may see it: it names addresses and targets.
  public let line: JSONValue

  static let families: Set<String> = [
    "scan", "bruteforce", "flood", "reflection", "spam", "beacon", "mining", "spoof",
  ]

  public init(_ line: JSONValue) throws(WorkflowError) {
    func text(_ key: String) throws(WorkflowError) -> String {
      guard let value = line[key]?.string, (1...200).contains(value.utf8.count) else {
        throw WorkflowError(.invalid, "\(key) is a text of 1 to 200 bytes", field: "/\(key)")
      }
      return value
    }
    func number(_ key: String) throws(WorkflowError) -> Double {
      guard let value = line[key]?.number?.double else {
        throw WorkflowError(.invalid, "\(key) is a number", field: "/\(key)")
      }
      return value
    }
    account = try text("account_id")
    family = try text("family")
    guard Self.families.contains(family) else {
      throw WorkflowError(.invalid, "the family is not known", field: "/family")
    }
    kind = try text("kind")
    first = Self.instant(try number("first"))
    last = Self.instant(try number("last"))
    guard first <= last else { throw WorkflowError(.invalid, "it ends after it begins", field: "/last") }
    score = min(1, max(0, try number("score")))
    campaign = line["campaign"]?.string.map { String($0.prefix(100)) }
    isAuthorised = line["authorised"]?.bool ?? false
    ref = line["ref"]?.string.map { String($0.prefix(100)) }
    self.line = line
  }

  private static func instant(_ seconds: Double) -> Instant {
    Instant(clamping: Int64(max(-6.2e16, min(2.5e17, seconds * 1_000_000))))
  }

  /// What makes an update the same activity: the family, and the day on which it began.
  var reference: String { "\(family)/\(first.date.text)" }

  /// Timing alone does not tell a beacon from a job that runs every hour; a source address that the ledger does not give
  /// is certain.
  var severity: Severity {
    if isAuthorised { return .information }
    switch family {
    case "beacon": return .medium
    case "spoof", "flood": return .critical
    default: return campaign == nil ? .high : .critical
    }
  }

  var finding: Finding {
    Finding(
      sensor: .traffic, code: "traffic-\(family)", severity: severity, role: .applicant, at: last, confidence: score,
      summary: summary, parts: parts, reference: reference)
  }

  private var summary: String {
    let what = Self.words[family] ?? family
    let base = "Machines of the account \(account) \(what) from \(first.text) to \(last.text)."
    return isAuthorised ? base + " A registered purpose allows it." : base
  }

  private static let words = [
    "scan": "searched other networks for open services", "bruteforce": "guessed passwords of other systems",
    "flood": "flooded other systems with traffic", "reflection": "took part in a reflection attack",
    "spam": "sent unasked mail in bulk", "beacon": "called the same place at even intervals",
    "mining": "talked to mining pools", "spoof": "sent from addresses that they do not hold",
  ]

  private var parts: [ExplanationPart] {
    var parts = [ExplanationPart(label: "kind", found: kind, effect: .supports)]
    for (label, key) in [("targets", "targets"), ("contacts", "contacts"), ("failed", "failed")] {
      guard let count = line["evidence"]?[key]?.number?.int64 else { continue }
      parts.append(ExplanationPart(label: label, found: String(count), effect: .supports))
    }
    if let sample = line["evidence"]?["sample"]?.array?.compactMap(\.string), !sample.isEmpty {
      parts.append(ExplanationPart(label: "sample", found: sample.prefix(5).joined(separator: ", ")))
    }
    if let campaign { parts.append(ExplanationPart(label: "campaign", found: campaign, effect: .supports)) }
    if let ref {
      parts.append(ExplanationPart(label: "permission", found: ref, effect: isAuthorised ? .opposes : .neutral))
    }
    return parts
  }
}

/// An observation's words and, for traffic, the line that told of it. Sealed.
public struct ObservationDetail: Hashable, Sendable, Codable {
  public let finding: Finding
  public let line: JSONValue?

  public init(finding: Finding, line: JSONValue? = nil) {
    self.finding = finding
    self.line = line
  }
}
