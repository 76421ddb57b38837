/// Text with `-----BEGIN LABEL-----` blocks (RFC 7468); what stands between the blocks is ignored.
public struct PEMBlock: Hashable, Sendable {
  public let label: String
  public let bytes: [UInt8]

  private static let begin = Array("-----BEGIN ".utf8)
  private static let dashes = Array("-----".utf8)

  /// Whether the bytes hold a block at all.
  public static func isPEM(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { buffer in
      guard buffer.count >= begin.count else { return false }
      return (0...buffer.count - begin.count).contains { start in
        buffer[start] == begin[0] && begin.indices.allSatisfy { buffer[start + $0] == begin[$0] }
      }
    }
  }

  /// All blocks in order.
  ///
  /// - Throws: `CertificateError` with code `base64` where a block is not closed by its own label or is not Base64.
  public static func read(_ text: [UInt8]) throws(CertificateError) -> [PEMBlock] {
    var blocks: [PEMBlock] = []
    var label: String?
    var body: [UInt8] = []
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = trimmed(line)
      if let open = label {
        if line.starts(with: dashes) {
          guard line.elementsEqual("-----END \(open)-----".utf8), let bytes = Base64Text.decode(body) else {
            throw CertificateError(.base64, "a PEM block is not closed, or is not Base64", offset: line.startIndex)
          }
          blocks.append(PEMBlock(label: open, bytes: bytes))
          (label, body) = (nil, [])
        } else if !line.contains(UInt8(ascii: ":")) {
          body += line
        }
      } else if line.starts(with: begin), line.count > begin.count + dashes.count, line.suffix(5).elementsEqual(dashes)
      {
        label = String(decoding: line.dropFirst(begin.count).dropLast(dashes.count), as: UTF8.self)
      }
    }
    guard label == nil else { throw CertificateError(.base64, "a PEM block is not closed") }
    return blocks
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line
  }
}

/// Base64 with its padding (RFC 4648 section 4); white space must have been taken out.
public enum Base64Text {
  /// Nil where the text is not canonical Base64: other characters, wrong padding, bits left over.
  public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (group, digits, padding): (UInt32, Int, Int) = (0, 0, 0)
    for byte in text {
      if byte == UInt8(ascii: "=") {
        padding += 1
        group <<= 6
      } else {
        guard padding == 0, let value = value(of: byte) else { return nil }
        group = group << 6 | value
      }
      digits += 1
      guard digits == 4 else { continue }
      guard padding <= 2, group & (padding == 2 ? 0xFFFF : padding == 1 ? 0xFF : 0) == 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      if padding < 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
      if padding < 1 { bytes.append(UInt8(truncatingIfNeeded: group)) }
      (group, digits) = (0, 0)
    }
    return bytes
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 71
    case 0x30...0x39: UInt32(byte) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
