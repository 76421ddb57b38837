/// Base64 of RFC 4648 section 4 with its padding, canonical.
enum PaddedBase64 {
  static func decode(_ text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count % 4 == 0 else { return nil }
    let padding = text.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
    var body: [UInt8] = []
    body.reserveCapacity(text.count)
    for byte in text.dropLast(padding) {
      switch byte {
      case UInt8(ascii: "+"): body.append(UInt8(ascii: "-"))
      case UInt8(ascii: "/"): body.append(UInt8(ascii: "_"))
      case UInt8(ascii: "-"), UInt8(ascii: "_"): return nil
      default: body.append(byte)
      }
    }
    return Base64URL.decode(body)
  }

  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text = Array(Base64URL.encode(bytes).utf8)
    for index in text.indices {
      if text[index] == UInt8(ascii: "-") { text[index] = UInt8(ascii: "+") }
      if text[index] == UInt8(ascii: "_") { text[index] = UInt8(ascii: "/") }
    }
    while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }
}
