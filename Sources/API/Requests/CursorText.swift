import Foundation
import Wire
import Workflow

/// The text form of a position in a list: base64url of its JSON. Clients must not read it.
enum CursorText {
  static let maximumLength = 1000

  static func encode(_ cursor: Cursor) -> String {
    Base64URL.encode((try? JSONText.bytes(of: cursor)) ?? [])
  }

  /// - Returns: nil for a text that was never given out here.
  static func decode(_ text: String) -> Cursor? {
    guard text.utf8.count <= maximumLength else { return nil }
    let padded = text.replacing("-", with: "+").replacing("_", with: "/")
    let missing = (4 - padded.utf8.count % 4) % 4
    guard missing < 3, let data = Data(base64Encoded: padded + String(repeating: "=", count: missing)) else {
      return nil
    }
    return try? StrictJSON.decode(
      Cursor.self, from: Array(data), limits: JSONLimits(maximumBytes: 1000, maximumDepth: 2))
  }
}
