import Files
import Foundation
import Vocabulary

/// The parts of a PKCS#11 URI (RFC 7512) that find a key.
struct TokenURI {
  var token: String?
  var object: [UInt8] = []
  var id: [UInt8] = []
  var modulePath = ""
  var pin: [UInt8]?

  /// Nil for another scheme, a part that is written wrongly, or without a module.
  init?(_ uri: String) {
    guard uri.hasPrefix("pkcs11:") else { return nil }
    let halves = uri.dropFirst(7).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    for item in halves[0].split(separator: ";") + (halves.count == 2 ? halves[1].split(separator: "&") : []) {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let value = Self.decode(parts[1]) else { return nil }
      let text = String(decoding: value, as: UTF8.self)
      switch parts[0] {
      case "token": token = text
      case "object": object = value
      case "id": id = value
      case "module-path": modulePath = text
      case "pin-value": pin = value
      case "pin-source":
        let path = text.hasPrefix("file:") ? String(text.dropFirst(5)) : text
        guard let bytes = try? InputFile.read(path, limit: 4096) else { return nil }
        pin = Array(String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines).utf8)
      default: break
      }
    }
    guard !modulePath.isEmpty else { return nil }
  }

  private static func decode(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = Hexadecimal.bytes(String(decoding: rest.prefix(2), as: UTF8.self)) else {
        return nil
      }
      bytes += value
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
