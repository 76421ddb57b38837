/// What a detector saw, before it is written as an alert.
struct Finding {
  var account: UInt32
  var family: AbuseFamily
  var kind: String
  var score: Double
  /// Seconds since 1970.
  var first: Double
  var last: Double
  var interfaces: [UInt32] = []
  var campaign: String?
  var reference: String?
  var isAuthorised = false
  var evidence: [(String, EvidenceValue)] = []
}

/// A value of an alert's evidence.
public enum EvidenceValue: Hashable, Sendable {
  case count(UInt64)
  case measure(Double)
  case text(String)
  case texts([String])
  case ports([UInt16])
}
