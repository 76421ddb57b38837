import Vocabulary

extension PackNode {
  func fault(_ message: String) -> PackError { PackError(message: message, line: line, column: column) }

  /// What the node is, for messages.
  private var kindName: String {
    switch content {
    case .scalar: "a value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .null: "nothing"
    }
  }

  /// A text of 1 to `maximum` characters; line ends of folded YAML become spaces.
  func text(_ what: String, maximum: Int = 1000) throws(PackError) -> String {
    guard case .scalar(let raw) = content else { throw fault("\(what) is a text, not \(kindName)") }
    let text = raw.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !text.isEmpty else { throw fault("\(what) is empty") }
    guard text.unicodeScalars.count <= maximum else { throw fault("\(what) is longer than \(maximum) characters") }
    return text
  }

  /// A stable name: 1 to 64 characters, lower-case letters and digits in groups joined by single hyphens.
  func identifier(_ what: String) throws(PackError) -> String {
    let name = try text(what)
    let groups = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard name.utf8.count <= 64,
      groups.allSatisfy({ group in
        !group.isEmpty && group.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      })
    else { throw fault("\(what) is written in lower-case letters and digits joined by hyphens, up to 64 characters") }
    return name
  }

  func integer(_ what: String, in range: ClosedRange<Int>) throws(PackError) -> Int {
    guard case .scalar(let text) = content, let value = Int(text), text.first != "+" else {
      throw fault("\(what) is a whole number")
    }
    guard range.contains(value) else { throw fault("\(what) is \(range.lowerBound) to \(range.upperBound)") }
    return value
  }

  /// A decimal of at most three places from 0 to 1.
  func fraction(_ what: String) throws(PackError) -> Double {
    guard case .scalar(let text) = content, text.utf8.count <= 5,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }), let value = Double(text),
      (0...1).contains(value)
    else { throw fault("\(what) is a number from 0 to 1 with at most three decimals") }
    return value
  }

  func boolean(_ what: String) throws(PackError) -> Bool {
    switch content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default: throw fault("\(what) is true or false")
    }
  }

  /// For keys that can only be switched on, so that a pack cannot say `always: false`.
  func flag(_ what: String) throws(PackError) {
    guard case .scalar("true") = content else { throw fault("\(what) takes the value true") }
  }

  func date(_ what: String) throws(PackError) -> CalendarDate {
    let written = try text(what)
    do { return try CalendarDate(written) } catch { throw fault("\(what): \(error.message)") }
  }

  func country() throws(PackError) -> CountryCode {
    let written = try text("a country")
    guard let code = try? CountryCode(written), code.text == written else {
      throw fault("a country is written as its ISO 3166-1 alpha-2 code in capitals, for instance DE")
    }
    return code
  }

  /// One of the raw values of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type, _ what: String) throws(PackError) -> Choice
  where Choice.RawValue == String {
    let written = try text(what)
    guard let choice = Choice(rawValue: written) else {
      throw fault("\(what) is one of: \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  /// One name or a list of names from a closed set that was declared before.
  func reference(to known: [String], _ what: String) throws(PackError) -> String {
    let name = try text(what)
    guard known.contains(name) else {
      let list = known.isEmpty ? "none is declared" : "declared are: \(known.sorted().joined(separator: ", "))"
      throw fault("\(what) '\(name.prefix(64))' is not declared; \(list)")
    }
    return name
  }

  /// The elements of a list of at least one and at most `maximum` elements.
  func list(_ what: String, maximum: Int = 500) throws(PackError) -> [PackNode] {
    guard case .sequence(let nodes) = content else { throw fault("\(what) is a list, not \(kindName)") }
    guard !nodes.isEmpty else { throw fault("\(what) is an empty list") }
    guard nodes.count <= maximum else { throw fault("\(what) has more than \(maximum) elements") }
    return nodes
  }

  /// A list, or one value standing for a list of one. Elements that occur twice are refused.
  func oneOrMore<Element: Hashable>(
    _ what: String, _ read: (PackNode) throws(PackError) -> Element
  ) throws(PackError) -> [Element] {
    guard case .sequence = content else { return [try read(self)] }
    var out: [Element] = []
    for node in try list(what) {
      let element = try read(node)
      guard !out.contains(element) else { throw node.fault("\(what) names this twice") }
      out.append(element)
    }
    return out
  }

  /// The entries of a mapping of at least one and at most `maximum` entries.
  func entries(_ what: String, maximum: Int = 500) throws(PackError) -> [Entry] {
    guard case .mapping(let entries) = content else { throw fault("\(what) is a mapping, not \(kindName)") }
    guard !entries.isEmpty else { throw fault("\(what) is empty") }
    guard entries.count <= maximum else { throw fault("\(what) has more than \(maximum) entries") }
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      throw entry.keyFault("'\(entry.key.prefix(64))' occurs twice")
    }
    return entries
  }
}

extension PackNode.Entry {
  func keyFault(_ message: String) -> PackError { PackError(message: message, line: keyLine, column: keyColumn) }

  /// The key as a node of its own, so that names in key position are checked like values.
  var keyNode: PackNode { PackNode(.scalar(key), line: keyLine, column: keyColumn) }
}
