import Vocabulary

/// The factors that give points, and from which score each tier begins.
struct RiskRule: Hashable, Sendable {
  struct Factor: Hashable, Sendable {
    let id: String
    let points: Int
    let when: Condition
    let why: String
  }

  let factors: [Factor]
  let medium: Int
  let high: Int
  let prohibited: Int

  init(_ node: PackNode, _ names: PackNames, stage: PolicyStage) throws(PackError) {
    let fields = try PackFields(node, "the risk section", keys: ["tiers", "factors"])
    let tiersNode = try fields.required("tiers")
    let tiers = try PackFields(tiersNode, "the tiers", keys: ["medium", "high", "prohibited"])
    medium = try tiers.required("medium").integer("medium", in: 1...100)
    high = try tiers.required("high").integer("high", in: 1...100)
    prohibited = try tiers.required("prohibited").integer("prohibited", in: 1...100)
    guard medium < high, high < prohibited else { throw tiersNode.fault("the tiers begin at rising scores") }
    var factors: [Factor] = []
    var names = names
    names.weighedCodes = Self.codes(in: try fields.optional("factors"))
    for node in try fields.optional("factors")?.list("the factors") ?? [] {
      let fields = try PackFields(node, "a risk factor", keys: ["id", "points", "when", "why"])
      let idNode = try fields.required("id")
      let id = try idNode.identifier("the id of a risk factor")
      guard !factors.contains(where: { $0.id == id }) else {
        throw idNode.fault("there is already a risk factor '\(id)'")
      }
      let pointsNode = try fields.required("points")
      let points = try pointsNode.integer("points", in: -100...100)
      guard points != 0 else { throw pointsNode.fault("points are not zero") }
      factors.append(
        Factor(
          id: id, points: points, when: try Condition(try fields.required("when"), names, stage: stage),
          why: try fields.required("why").text("why")))
    }
    self.factors = factors
  }

  /// The finding codes named anywhere below the node, so that a factor for all others can come before or after them.
  private static func codes(in node: PackNode?, isFinding: Bool = false) -> Set<String> {
    switch node?.content {
    case .sequence(let nodes): nodes.reduce(into: []) { $0.formUnion(codes(in: $1)) }
    case .mapping(let entries):
      entries.reduce(into: []) { found, entry in
        if isFinding, entry.key == "code" {
          found.formUnion(texts(entry.value))
        } else {
          found.formUnion(codes(in: entry.value, isFinding: entry.key == "finding"))
        }
      }
    default: []
    }
  }

  private static func texts(_ node: PackNode) -> [String] {
    switch node.content {
    case .scalar(let text): [text]
    case .sequence(let nodes): nodes.flatMap(texts)
    default: []
    }
  }

  func tier(_ score: Int) -> RiskTier {
    score >= prohibited ? .prohibited : score >= high ? .high : score >= medium ? .medium : .low
  }

  func parts(in scope: PolicyScope, pack: String) -> [RiskPart] {
    factors.filter { $0.when.holds(in: scope) }.map { factor in
      let details = factor.when.details(in: scope)
      let why = details.isEmpty ? factor.why : "\(factor.why) (\(details.joined(separator: "; ")))"
      return RiskPart(pack: pack, factor: factor.id, points: factor.points, why: why)
    }
  }
}
