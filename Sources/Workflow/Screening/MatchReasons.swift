/// Why a person says of a match what they say. Codes are stable; the titles are shown.
public struct MatchReason: Hashable, Sendable {
  public let code: String
  public let title: String
  public let verdict: ClearanceRecord.Verdict

  public static let all: [MatchReason] = [
    MatchReason(code: "another-birth-date", title: "Born on another day", verdict: .cleared),
    MatchReason(code: "another-name", title: "The names only sound alike", verdict: .cleared),
    MatchReason(code: "another-country", title: "Of another country", verdict: .cleared),
    MatchReason(code: "another-number", title: "Passport or other number differs", verdict: .cleared),
    MatchReason(code: "another-party", title: "Another party for a reason in the words", verdict: .cleared),
    MatchReason(code: "same-number", title: "Passport or other number agrees", verdict: .confirmed),
    MatchReason(code: "same-facts", title: "Name and particulars agree", verdict: .confirmed),
    MatchReason(code: "same-party", title: "The same party for a reason in the words", verdict: .confirmed),
    MatchReason(code: "ask-applicant", title: "The applicant must say more", verdict: .asked),
    MatchReason(code: "ask-colleague", title: "A colleague must look", verdict: .asked),
  ]

  static func checked(_ code: String, for verdict: ClearanceRecord.Verdict) throws(WorkflowError) {
    guard all.contains(where: { $0.code == code && $0.verdict == verdict }) else {
      throw WorkflowError(.invalid, "choose a reason that fits what you say", field: "/reason")
    }
  }
}
