import Wire

extension EntryFields {
  /// A whole number from 0.
  func size(_ key: String) throws(WireError) -> UInt64 {
    guard let size = try required(key).number?.uint64 else {
      throw WireError(.type, "a whole number from 0 is expected here", path: "/\(key)")
    }
    return size
  }

  /// Base64 of a hash.
  func hash(_ key: String) throws(WireError) -> MerkleHash { try Self.hash(required(key), path: "/\(key)") }

  func hashes(_ key: String) throws(WireError) -> [MerkleHash] {
    try list(key) { (json, path) throws(WireError) in try Self.hash(json, path: path) }
  }

  private static func hash(_ json: JSONValue, path: String) throws(WireError) -> MerkleHash {
    guard case .string(let text) = json, let hash = try? Digest32(base64: text) else {
      throw WireError(.value, "a hash is 32 bytes in base64", path: path)
    }
    return hash
  }
}
