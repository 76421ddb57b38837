import Vocabulary

/// Combinations of evidence strengths, any of which is enough, for instance one superior, or one strong and one fair
/// (NIST SP 800-63A-4, identity assurance level 2).
struct EvidenceCombinations: Hashable, Sendable {
  /// Each strongest first.
  let alternatives: [[EvidenceStrength]]

  init(_ node: PackNode) throws(PackError) {
    var alternatives: [[EvidenceStrength]] = []
    for node in try node.list("a combination of strengths", maximum: 20) {
      var strengths: [EvidenceStrength] = []
      for part in try node.list("a combination", maximum: 5) {
        let strength = try part.choice(EvidenceStrength.self, "a strength")
        guard strength != .none else { throw part.fault("a combination names fair, strong or superior evidence") }
        strengths.append(strength)
      }
      alternatives.append(strengths.sorted(by: >))
    }
    self.alternatives = alternatives
  }

  /// Whether distinct pieces of these strengths are enough; a stronger piece stands in for a weaker one.
  func areMet(by strengths: [EvidenceStrength]) -> Bool {
    let offered = strengths.sorted(by: >)
    return alternatives.contains { needed in
      offered.count >= needed.count && zip(offered, needed).allSatisfy { $0 >= $1 }
    }
  }

  /// For instance `one superior, or one strong and one fair`.
  var text: String {
    alternatives.map { $0.map { "one \($0.rawValue)" }.joined(separator: " and ") }.joined(separator: ", or ")
  }
}
