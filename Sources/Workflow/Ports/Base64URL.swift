import Foundation

/// Base 64 (RFC 4648 sections 4 and 5).
package enum Base64URL {
  /// With the URL and file name safe alphabet, without padding.
  package static func encode(_ bytes: [UInt8]) -> String {
    standard(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// With the standard alphabet and padding.
  package static func standard(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Reads the standard alphabet with padding; line ends are passed over.
  package static func decodeStandard(_ text: String) -> [UInt8]? {
    Data(base64Encoded: text.filter { !$0.isWhitespace }).map(Array.init)
  }

  /// Reads the URL and file name safe alphabet without padding; nil for anything else.
  package static func decode(_ text: String) -> [UInt8]? {
    guard !text.contains(where: { "+/=".contains($0) }) else { return nil }
    let standard = text.replacing("-", with: "+").replacing("_", with: "/")
    let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
    guard let bytes = Data(base64Encoded: padded).map(Array.init), encode(bytes) == text else { return nil }
    return bytes
  }
}
