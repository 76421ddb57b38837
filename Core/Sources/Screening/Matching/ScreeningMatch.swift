public import Vocabulary

/// A listed party that resembles a subject.
public struct ScreeningMatch: Hashable, Sendable, Codable {
  /// The list's own stable number with the list's prefix, for instance `ofac-36`.
  public let entry: String
  /// Identifier of the list, for instance `us-ofac-sdn`.
  public let list: String
  /// 0 to 1; 0.70 is the recommended cut.
  public let score: Double
  /// The listed name that fitted best.
  public let listedName: String
  /// `primary`, `strong-alias`, `weak-alias`, `previous-name`.
  public let aliasKind: String
  public let parts: [ExplanationPart]
  /// Sanctions programmes, as the publisher names them.
  public let programmes: [String]

  public init(
    entry: String, list: String, score: Double, listedName: String, aliasKind: String, parts: [ExplanationPart],
    programmes: [String]
  ) {
    self.entry = entry
    self.list = list
    self.score = score
    self.listedName = listedName
    self.aliasKind = aliasKind
    self.parts = parts
    self.programmes = programmes
  }
}
