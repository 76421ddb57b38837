import Crypto
import Evidence
import Files
import Synchronization

/// A file that was read for a request, or that came within it.
final class EvidenceFile: Sendable {
  /// As it was given: a path, or the key that carried the bytes.
  let name: String
  /// What stood before the `=` of a labelled file.
  let label: String
  let bytes: [UInt8]
  private let digest = Mutex<String?>(nil)

  init(name: String, label: String = "", bytes: [UInt8]) {
    self.name = name
    self.label = label
    self.bytes = bytes
  }

  /// In hex.
  var sha256: String {
    digest.withLock { known in
      if let known { return known }
      let text = Hexadecimal.text(SHA256.hash(data: bytes))
      known = text
      return text
    }
  }
}

/// Lower-case hex.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil where the text is not whole bytes in hex; both cases are read.
  static func bytes(_ text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    for index in stride(from: 0, to: text.count, by: 2) {
      guard let high = value(text[index]), let low = value(text[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 55
    case 0x61...0x66: byte - 87
    default: nil
    }
  }
}
