extension XMLReader {
  /// Reads the rest of the element whose start was just reported, with everything in it.
  ///
  /// - Throws: as `next`, and `.size` where the element holds more elements or text than the limits allow.
  public mutating func element(name: String, attributes: [XMLAttribute]) throws(WireError) -> XMLElement {
    var stack = [XMLElement(name: name, attributes: attributes)]
    var elements = 1
    var textBytes = 0
    while let event = try next() {
      switch event {
      case .start(let name, let attributes):
        elements += 1
        guard elements <= limits.elements else { throw fault(.size, "a record holds too many elements") }
        stack.append(XMLElement(name: name, attributes: attributes))
      case .text(let text):
        textBytes += text.utf8.count
        guard textBytes <= 4 * limits.textBytes else { throw fault(.size, "a record holds too much text") }
        stack[stack.count - 1].text += text
      case .end:
        var done = stack.removeLast()
        done.text = Self.trimmed(done.text)
        guard !stack.isEmpty else { return done }
        stack[stack.count - 1].children.append(done)
      }
    }
    throw fault(.truncated, "the document ends inside an element")
  }

  private static func trimmed(_ text: String) -> String {
    var slice = text.utf8[...]
    while let first = slice.first, isSpaceByte(first) { slice.removeFirst() }
    while let last = slice.last, isSpaceByte(last) { slice.removeLast() }
    return String(Substring(slice))
  }

  static func isSpaceByte(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
