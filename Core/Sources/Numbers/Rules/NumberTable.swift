/// All rules, made once.
struct NumberTable: Sendable {
  static let all = NumberTable()

  private(set) var rules: ContiguousArray<NumberRule> = []
  private(set) var steps: ContiguousArray<NumberStep> = []
  private var indexes: [String: Int] = [:]
  /// Other names of types.
  private var aliases: [String: String] = [:]
  /// The rule of a country's value added tax number, by two letters in lower case.
  private(set) var taxRules: [String: Int] = [:]

  private init() {
    addInternational()
    addBanking()
    addAsia()
    addAmericas()
    addAfricaOceania()
    addEuropeNorth()
    addEuropeSouth()
    addEuropeEast()
    addGeneral()
    addOwn()
    addAliases()
  }

  var names: [String] { rules.map { $0.name.description } }
  var aliasNames: [String] { aliases.keys.sorted() }

  /// Adds a rule.
  ///
  /// - Parameters:
  ///   - remove: separators.
  ///   - upper: whether letters count in upper case.
  ///   - prefixes: as in `NumberRule.Cleaning`.
  mutating func add(
    _ name: StaticString, _ title: StaticString, remove: StaticString = "", upper: Bool = false,
    prefixes: StaticString = "", trim: Bool = true, pad: Int = 0, first: Peculiarity? = nil, _ rule: [NumberStep]
  ) {
    let start = steps.count
    steps += rule
    let cleaning = NumberRule.Cleaning(
      removed: ASCIISet(remove), isUpperCase: upper, prefixes: prefixes, isTrimmed: trim, padding: pad, peculiar: first)
    indexes[name.description] = rules.count
    rules.append(NumberRule(name: name, title: title, cleaning: cleaning, steps: start..<steps.count))
  }

  mutating func alias(_ name: String, _ target: String) {
    aliases[name] = target
    if name.hasSuffix(".vat") { taxRules[String(name.dropLast(4))] = index(target) }
  }

  /// Marks rules that are named `xx.vat` themselves.
  mutating func indexTaxRules() {
    for (index, rule) in rules.enumerated() {
      let name = rule.name.description
      if name.hasSuffix(".vat"), name.utf8.count == 6 { taxRules[String(name.prefix(2))] = index }
    }
  }

  /// The rule of exactly this name.
  func index(_ name: String) -> Int? { indexes[name] ?? aliases[name].flatMap { indexes[$0] } }

  /// Forgiving of the ways to write a module's name: `es.dni`, `es_dni`, `in_.pan`.
  func find(_ name: String) -> Int? {
    if let exact = index(name) { return exact }
    let lower = name.lowercased()
    var parts = lower.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 {
      // The country's two letters come first.
      let bytes = Array(lower.utf8)
      guard bytes.count > 3, bytes[2] == UInt8(ascii: "_") else { return index(lower) }
      parts = [String(lower.prefix(2)), String(lower.dropFirst(bytes[3] == UInt8(ascii: "_") ? 4 : 3))]
    }
    guard parts.count == 2 else { return nil }
    let plain = parts.map { $0.hasSuffix("_") ? String($0.dropLast()) : $0 }
    return index(parts.joined(separator: ".")) ?? index(plain.joined(separator: "."))
  }
}
