import Vocabulary

/// The names that the sections read so far declare. Sections are read in an order in which every reference points back.
struct PackNames {
  var sources: [String: String] = [:]
  var countries: [String: [CountryCode]] = [:]
  var strengths: [String: EvidenceCombinations] = [:]
  var requirements: [String] = []
  var clocks: [String] = []
  /// Whether the pack has a section `foreign-person`.
  var hasDetermination = false
  /// The finding codes that the factors of the risk section name; nil outside that section.
  var weighedCodes: Set<String>?

  init() {}

  /// Reads the sections that only declare names.
  init(_ fields: PackFields) throws(PackError) {
    for entry in try fields.required("sources").entries("the sources") {
      sources[try entry.keyNode.identifier("the name of a source")] = try entry.value.text("a source", maximum: 300)
    }
    for entry in try fields.optional("countries")?.entries("the lists of countries") ?? [] {
      let name = try entry.keyNode.identifier("the name of a list")
      guard name.utf8.count > 2 else { throw entry.keyFault("the name of a list has more than two letters") }
      countries[name] = try entry.value.oneOrMore("a list of countries") { node throws(PackError) in try node.country()
      }
      .sorted()
    }
    for entry in try fields.optional("strengths")?.entries("the strengths") ?? [] {
      let name = try entry.keyNode.identifier("the name of a strength")
      guard name != "none" else { throw entry.keyFault("'none' stands for no evidence and cannot be declared") }
      strengths[name] = try EvidenceCombinations(entry.value)
    }
  }

  /// The text of law that a `source` names.
  func source(_ node: PackNode) throws(PackError) -> String {
    sources[try node.reference(to: Array(sources.keys), "the source")] ?? ""
  }

  /// Countries written out, or the name of a list of countries.
  func countryList(_ node: PackNode) throws(PackError) -> [CountryCode] {
    if case .scalar(let name) = node.content, name.utf8.count != 2 {
      return countries[try node.reference(to: Array(countries.keys), "the list of countries")] ?? []
    }
    return try node.oneOrMore("a list of countries") { node throws(PackError) in try node.country() }.sorted()
  }
}

/// What is known when a condition is asked; a condition that asks for more is refused when the pack is read.
enum PolicyStage: Int, Comparable {
  /// The statement, verifications and findings.
  case facts
  /// The foreign-person determination too.
  case determination
  /// The risk tier too.
  case tier
  /// The requirements too.
  case requirements
  /// The clocks too.
  case clocks

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
