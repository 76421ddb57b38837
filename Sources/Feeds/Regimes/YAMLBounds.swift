import Policy

/// Refuses, before any YAML is parsed, text that could grow while it is parsed: an alias repeats the node of its anchor,
/// and a few lines of aliases of aliases stand for more nodes than memory holds.
enum YAMLBounds {
  /// - Throws: `PackError` at the first `*name` for which there is an `&name` anywhere in the text, or at the first line
  ///   or bracket nested too deep. The rule is coarser than YAML's (quotes and comments are not looked at), so that nothing
  ///   slips through.
  static func check(_ text: String) throws(PackError) {
    var anchors: Set<String> = []
    forEachMark("&", in: text) { name, _, _ in
      anchors.insert(name)
      return true
    }
    var found: PackError?
    if !anchors.isEmpty {
      forEachMark("*", in: text) { name, line, column in
        guard anchors.contains(name) else { return true }
        found = PackError(message: "aliases are not accepted", line: line, column: column)
        return false
      }
    }
    if let found { throw found }
    try checkNesting(text)
  }

  /// Calls with each name that follows the sign, its line and the column of the sign, both from 1, until told to stop.
  private static func forEachMark(
    _ sign: Unicode.Scalar, in text: String, _ visit: (_ name: String, _ line: Int, _ column: Int) -> Bool
  ) {
    let scalars = Array(text.unicodeScalars)
    var (line, column) = (1, 0)
    for (index, scalar) in scalars.enumerated() {
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      guard scalar == sign else { continue }
      let name = scalars[(index + 1)...].prefix { isNamePart($0) }
      if !name.isEmpty, !visit(String(String.UnicodeScalarView(name)), line, column) { return }
    }
  }

  /// The characters of anchor names that the parser accepts.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "_", "-": true
    default: false
    }
  }

  /// Deep nesting would use up the stack of a parser that calls itself. Brackets are counted as opened minus closed,
  /// indentation and list dashes by column; lines wider than any pack needs are refused too.
  private static func checkNesting(_ text: String) throws(PackError) {
    var (line, column, open, dashes) = (1, 0, 0, 0)
    for scalar in text.unicodeScalars {
      column += 1
      switch scalar {
      case "\n": (line, column, dashes) = (line + 1, 0, 0)
      case "[", "{": open += 1
      case "]", "}": open = max(0, open - 1)
      case "-", "?": dashes += 1
      default: break
      }
      if open > 4 * RegimePackFile.maximumDepth || dashes > 8 * RegimePackFile.maximumDepth || column > 2000 {
        throw PackError(message: "the file is nested too deep or a line is too long", line: line, column: column)
      }
    }
  }
}
