import Vocabulary

/// How a pack tells foreign persons from domestic ones: weights of the facts that point one way or the other.
struct ForeignPersonRule: Hashable, Sendable {
  /// A fact that speaks, and whether it is more than the applicant's own word.
  enum Signal: String, Hashable, Sendable, CaseIterable {
    case nationality
    case nationalityValidated = "nationality-validated"
    case residence
    case residenceValidated = "residence-validated"
    case jurisdiction
    case jurisdictionValidated = "jurisdiction-validated"
    case placeOfUse = "place-of-use"
    case telephone
    case payment
    /// A country that evidence names against the statement.
    case contradiction

    /// Facts that do not rest on the applicant's word alone. A person is never found domestic without one.
    var isIndependent: Bool {
      switch self {
      case .nationalityValidated, .residenceValidated, .jurisdictionValidated, .payment, .contradiction: true
      case .nationality, .residence, .jurisdiction, .placeOfUse, .telephone: false
      }
    }
  }

  struct Weight: Hashable, Sendable {
    /// Points for a domestic person when the country is one of `home`.
    let home: Int
    /// Points for a foreign person when it is not.
    let abroad: Int
  }

  let source: String
  let home: [CountryCode]
  /// The lead in points that a determination needs.
  let domesticAt: Int
  let foreignAt: Int
  let weights: [Signal: Weight]
  /// Whether a foreign beneficial owner makes the case foreign.
  let countsOwners: Bool
  /// Whether an owner of an organization that is itself determined domestic is believed when stating to be at home, as
  /// long as nothing points abroad. Owners rarely pay themselves, so little but their word is known before evidence.
  let believesOwners: Bool

  init(_ node: PackNode, _ names: PackNames) throws(PackError) {
    let fields = try PackFields(
      node, "the foreign-person section",
      keys: ["source", "home", "domestic-at", "foreign-at", "signals", "beneficial-owners", "owners-by-word"])
    source = try names.source(try fields.required("source"))
    home = try names.countryList(try fields.required("home"))
    domesticAt = try fields.required("domestic-at").integer("domestic-at", in: 1...1000)
    foreignAt = try fields.required("foreign-at").integer("foreign-at", in: 1...1000)
    countsOwners = try fields.required("beneficial-owners").boolean("beneficial-owners")
    believesOwners = try fields.required("owners-by-word").boolean("owners-by-word")
    var weights: [Signal: Weight] = [:]
    for entry in try fields.required("signals").entries("the signals") {
      let signal = try entry.keyNode.choice(Signal.self, "a signal")
      let fields = try PackFields(entry.value, "a signal", keys: ["home", "abroad"])
      weights[signal] = Weight(
        home: try fields.required("home").integer("home", in: 0...100),
        abroad: try fields.required("abroad").integer("abroad", in: 0...100))
    }
    self.weights = weights
  }
}

/// Which stated beneficial owners a pack's duties reach. Owners whose share is not known are reached.
struct OwnerThreshold: Hashable, Sendable {
  /// Hundredths of a percent.
  var shareAtLeast = 0
  var substantialControl = true

  init() {}

  init(_ node: PackNode) throws(PackError) {
    let fields = try PackFields(node, "the beneficial-owners section", keys: ["share-at-least", "substantial-control"])
    shareAtLeast = try fields.required("share-at-least").integer("share-at-least (percent)", in: 0...100) * 100
    substantialControl = try fields.required("substantial-control").boolean("substantial-control")
  }

  func roles(in facts: Facts) -> [Role] {
    (facts.organization?.beneficialOwners ?? []).enumerated().compactMap { index, owner in
      reaches(owner) ? .beneficialOwner(index) : nil
    }
  }

  private func reaches(_ owner: BeneficialOwner) -> Bool {
    if substantialControl, owner.control == .substantialControl { return true }
    return owner.ownershipBasisPoints.map { $0 >= shareAtLeast } ?? true
  }
}
