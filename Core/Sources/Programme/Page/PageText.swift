/// What a document says, line by line, before it is laid out.
public enum PageLine: Hashable, Sendable {
  case title(String)
  case heading(String)
  case text(String)
  /// A name and its value, on one line or, where the value is long, on several.
  case fact(String, String)
  /// Digits and digests, in a face of equal widths.
  case code(String)
  case gap
}
