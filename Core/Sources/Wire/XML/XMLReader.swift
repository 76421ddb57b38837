/// A pull parser for XML 1.0 as publishers of lists write it.
///
/// It knows elements, attributes, text, character data sections, comments, processing instructions, the five predefined
/// entities and numeric references. A document type declaration is refused, so there are no entities to expand and
/// nothing outside the document can be asked for. Depth, sizes and counts are bounded. Input is UTF-8.
public struct XMLReader: Sendable {
  public struct Limits: Sendable {
    public var depth: Int
    public var attributes: Int
    public var nameBytes: Int
    public var textBytes: Int
    /// Elements that `element(of:)` may hold at once.
    public var elements: Int

    public init(
      depth: Int = 64, attributes: Int = 64, nameBytes: Int = 200, textBytes: Int = 1 << 20, elements: Int = 100_000
    ) {
      self.depth = depth
      self.attributes = attributes
      self.nameBytes = nameBytes
      self.textBytes = textBytes
      self.elements = elements
    }
  }

  let bytes: [UInt8]
  let limits: Limits
  var position: Int
  /// Line that `next` has come to, from 1.
  public internal(set) var line = 1
  private var open: [String] = []
  private var pendingEnd = false
  private var sawRoot = false

  public init(_ bytes: [UInt8], limits: Limits = Limits()) {
    self.bytes = bytes
    self.limits = limits
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next event, nil at the end of the document.
  ///
  /// - Throws: `WireError` with the line: `.syntax`, `.truncated`, `.forbidden` (document type), `.depth`, `.size`.
  public mutating func next() throws(WireError) -> XMLEvent? {
    if pendingEnd {
      pendingEnd = false
      return .end(name: open.removeLast())
    }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        if let event = try markup() { return event }
      } else if let text = try text() {
        return .text(text)
      }
    }
    guard open.isEmpty else { throw fault(.truncated, "the document ends inside an element") }
    guard sawRoot else { throw fault(.truncated, "the document has no element") }
    return nil
  }

  private mutating func markup() throws(WireError) -> XMLEvent? {
    switch peek(1) {
    case UInt8(ascii: "?"):
      try skip(past: "?>", "a processing instruction never ends")
      return nil
    case UInt8(ascii: "!"):
      return try declaration()
    case UInt8(ascii: "/"):
      return try endTag()
    default:
      return try startTag()
    }
  }

  private mutating func declaration() throws(WireError) -> XMLEvent? {
    if starts(with: "<!--") {
      position += 4
      try skip(past: "-->", "a comment never ends")
      return nil
    }
    guard starts(with: "<![CDATA[") else {
      throw fault(.forbidden, "document type declarations are not read")
    }
    guard !open.isEmpty else { throw fault(.syntax, "text stands outside the root element") }
    position += 9
    let start = position
    try skip(past: "]]>", "a character data section never ends")
    guard position - start <= limits.textBytes + 3 else { throw fault(.size, "a text is too long") }
    return .text(try decoded(bytes[start..<position - 3]))
  }

  private mutating func endTag() throws(WireError) -> XMLEvent {
    position += 2
    let name = try name()
    skipSpace()
    guard peek(0) == UInt8(ascii: ">") else { throw fault(.syntax, "an end tag is not closed") }
    position += 1
    guard open.last == name else { throw fault(.syntax, "an end tag does not fit the open element") }
    open.removeLast()
    return .end(name: name)
  }

  private mutating func startTag() throws(WireError) -> XMLEvent {
    position += 1
    guard !open.isEmpty || !sawRoot else { throw fault(.syntax, "a second root element follows the first") }
    sawRoot = true
    let name = try name()
    let attributes = try attributes()
    if peek(0) == UInt8(ascii: "/") {
      position += 1
      pendingEnd = true
    }
    guard peek(0) == UInt8(ascii: ">") else { throw fault(.syntax, "a start tag is not closed") }
    position += 1
    guard open.count < limits.depth else { throw fault(.depth, "elements are nested deeper than \(limits.depth)") }
    open.append(name)
    return .start(name: name, attributes: attributes)
  }

  private mutating func attributes() throws(WireError) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    while true {
      let before = position
      skipSpace()
      guard let byte = peek(0), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") else { return attributes }
      guard position > before else { throw fault(.syntax, "white space is missing before an attribute") }
      guard attributes.count < limits.attributes else { throw fault(.size, "an element has too many attributes") }
      let name = try name()
      skipSpace()
      guard peek(0) == UInt8(ascii: "=") else { throw fault(.syntax, "an attribute has no value") }
      position += 1
      skipSpace()
      guard let quote = peek(0), quote == 0x22 || quote == 0x27 else {
        throw fault(.syntax, "the value of an attribute is not quoted")
      }
      position += 1
      let value = try resolved(until: quote)
      position += 1
      guard !attributes.contains(where: { $0.name == name }) || name == "xmlns" else {
        throw fault(.duplicateKey, "an attribute occurs twice")
      }
      attributes.append(XMLAttribute(name: name, value: value))
    }
  }

  /// Text up to the next tag, nil where it is white space only.
  private mutating func text() throws(WireError) -> String? {
    let isOutside = open.isEmpty
    let start = position
    while position < bytes.count, isSpace(bytes[position]) { advance() }
    if position >= bytes.count || bytes[position] == UInt8(ascii: "<") { return nil }
    guard !isOutside else { throw fault(.syntax, "text stands outside the root element") }
    line -= bytes[start..<position].count { $0 == 0x0A }
    position = start
    return try resolved(until: UInt8(ascii: "<"))
  }
}
