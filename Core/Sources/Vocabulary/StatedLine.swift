/// One line of free text that somebody stated, by the rules of every stated text: trimmed, not empty, without controls,
/// bidirectional overrides and invisible separators.
public enum StatedLine {
  /// - Parameters:
  ///   - what: names the text in the error, for instance `the authority`.
  ///   - maximum: Unicode scalars.
  public static func checked(_ text: String, what: String, maximum: Int) throws(VocabularyError) -> String {
    try TextRules.line(text, what: what, maximum: maximum)
  }
}
