import Wire

/// Self-addressing identifiers: the digest of a message in which the identifier itself is so many `#`.
enum SelfAddressing {
  private static let dummy = String(repeating: "#", count: 44)

  /// Whether the identifier under `d`, and under `labels` where they hold the same, is that of the object.
  ///
  /// - Parameters:
  ///   - labels: further members that are dummies, for events that found an identifier.
  /// - Returns: nil where the digest's algorithm is not known.
  static func holds(_ object: JSONObject, labels: Set<String> = []) -> Bool? {
    guard let said = object["d"]?.string else { return false }
    // BLAKE3-256 only: the one that all of the ecosystem uses.
    guard said.utf8.first == UInt8(ascii: "E") else { return nil }
    guard said.utf8.count == 44 else { return false }
    let members = object.members.map { member in
      member.key == "d" || labels.contains(member.key) && member.value.string == said
        ? JSONObject.Member(member.key, .string(dummy)) : member
    }
    let digest = BLAKE3.hash(CompactJSON.bytes(.object(JSONObject(members))))
    return CESRPrimitive.Style.allCases.contains { CESRPrimitive.encode(digest, code: "E", style: $0) == said }
  }
}
