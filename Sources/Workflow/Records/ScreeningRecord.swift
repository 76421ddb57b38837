public import Policy
public import Vocabulary

/// A search in the lists that somebody asked for. Who was looked for and what was found is sealed under a subject of its own.
public struct ScreeningRecord: Record {
  public static let kind = "screening"

  public let id: ScreeningID
  public let subject: SubjectID
  public let at: Instant
  public let by: Actor
  /// Why, in words that name nobody.
  public let purpose: String
  public let versions: CaseFile.Versions
  /// How many listed parties were found, and the score of the first; 0 where there is none.
  public let found: Int
  public let bestScore: Double
  /// The `ScreeningSearch.Query` and the `ScreeningSearch.Result`, sealed.
  public let query: SealedID
  public let result: SealedID
  /// SHA-256 of the result's canonical JSON under the subject's key, in hex: what a replay is held against.
  public let resultDigest: String

  public var recordID: String { id.text }

  public init(
    id: ScreeningID, subject: SubjectID, at: Instant, by: Actor, purpose: String, versions: CaseFile.Versions,
    found: Int, bestScore: Double, query: SealedID, result: SealedID, resultDigest: String
  ) {
    self.id = id
    self.subject = subject
    self.at = at
    self.by = by
    self.purpose = purpose
    self.versions = versions
    self.found = found
    self.bestScore = bestScore
    self.query = query
    self.result = result
    self.resultDigest = resultDigest
  }
}
