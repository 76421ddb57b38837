/// What an applicant could add, ordered by what it asks of the person.
public struct EvidenceAdvice: Hashable, Sendable {
  /// One thing to ask for.
  public struct Step: Hashable, Sendable {
    public let kind: String
    public let title: String
    /// Relative burden: minutes, equipment, privacy.
    public let cost: Int
    let piece: EvidenceGrading.Piece?
    /// Adds ownership to what is there already.
    let ownership: EvidenceGrading.Ownership?
  }

  /// In the order of the burden. The costs are ours; a regime pack may name others.
  public static let steps: [Step] = [
    Step(
      kind: "mrz", title: "a photograph of the machine-readable zone", cost: 1, piece: piece("mrz", .fair),
      ownership: nil),
    Step(
      kind: "registration-extract", title: "an extract of a register", cost: 2,
      piece: piece("registration-extract", .fair), ownership: nil),
    Step(
      kind: "sdjwt", title: "a credential from an identity wallet (SD-JWT VC)", cost: 3,
      piece: piece("sdjwt", .superior, isAnchored: true), ownership: nil),
    Step(
      kind: "mdoc", title: "a mobile driving licence (ISO/IEC 18013-5)", cost: 3,
      piece: piece("mdoc", .superior, isAnchored: true), ownership: nil),
    Step(
      kind: "fal2", title: "a login with an identity provider at FAL2", cost: 3, piece: nil, ownership: .federationFAL2),
    Step(
      kind: "face_comparison", title: "a comparison of face and portrait", cost: 4, piece: nil,
      ownership: .faceComparison),
    Step(
      kind: "emrtd", title: "the chip of a passport, read by a phone", cost: 5,
      piece: piece("emrtd", .superior, isAnchored: true), ownership: nil),
    Step(
      kind: "webhook", title: "a vendor's check of document and face", cost: 6,
      piece: EvidenceGrading.Piece(
        kind: "webhook", isValid: true, claimed: .strong, isAnchored: false, ownership: .faceComparison), ownership: nil
    ),
  ]

  private static func piece(
    _ kind: String, _ strength: EvidenceGrading.Strength, isAnchored: Bool = false
  ) -> EvidenceGrading.Piece {
    EvidenceGrading.Piece(kind: kind, isValid: true, claimed: strength, isAnchored: isAnchored)
  }

  /// The cheapest steps that reach a level; empty where it is reached, nil where none of up to three steps do.
  ///
  /// - Parameter available: kinds that the applicant can use; nil for all.
  public static func cheapest(
    to level: EvidenceGrading.Level, from pieces: [EvidenceGrading.Piece], available: Set<String>? = nil
  ) -> [Step]? {
    let steps = steps.filter { available?.contains($0.kind) ?? true }
    var best: (cost: Int, steps: [Step])?
    func search(_ chosen: [Step], _ start: Int) {
      let cost = chosen.reduce(0) { $0 + $1.cost }
      if let best, best.cost <= cost { return }
      if grade(pieces, with: chosen).level >= level {
        best = (cost, chosen)
        return
      }
      guard chosen.count < 3 else { return }
      for index in start..<max(start, steps.count) { search(chosen + [steps[index]], index + 1) }
    }
    search([], 0)
    return best?.steps
  }

  private static func grade(_ pieces: [EvidenceGrading.Piece], with steps: [Step]) -> EvidenceGrading {
    var all = pieces + steps.compactMap(\.piece)
    // Ownership is shown for the best piece.
    for ownership in steps.compactMap(\.ownership) {
      guard let index = all.indices.max(by: { all[$0].strength < all[$1].strength }) else { continue }
      let piece = all[index]
      all[index] = EvidenceGrading.Piece(
        kind: piece.kind, isValid: piece.isValid, claimed: piece.claimed, isAnchored: piece.isAnchored,
        cloneDetection: piece.cloneDetection, ownership: ownership)
    }
    return EvidenceGrading(all)
  }
}
