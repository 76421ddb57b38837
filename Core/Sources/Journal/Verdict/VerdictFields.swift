import Wire

/// Fields of the contract's JSON inputs. Fields that are not asked for are left alone.
struct VerdictFields {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  func has(_ key: String) -> Bool { root[key] != nil && root[key] != .null }

  func size(_ key: String) throws(VerdictRun.Refusal) -> UInt64 {
    guard let value = root[key] else {
      throw VerdictRun.Refusal(.malformed, "format", at: key, "the field is required")
    }
    guard case .number(let number) = value else {
      throw VerdictRun.Refusal(.malformed, "type", at: key, "a whole number is expected here")
    }
    guard let size = number.uint64 else {
      throw VerdictRun.Refusal(.malformed, "number", at: key, "a whole number from 0 to 2^64 - 1 is expected here")
    }
    return size
  }

  func hash(_ key: String) throws(VerdictRun.Refusal) -> MerkleHash {
    guard let value = root[key] else {
      throw VerdictRun.Refusal(.malformed, "format", at: key, "the field is required")
    }
    return try Self.hash(value, at: key)
  }

  /// The hashes of a proof; `null` and an absent field are an empty proof. The root may be the list itself.
  func proof() throws(VerdictRun.Refusal) -> [MerkleHash] {
    let value = root.array == nil ? root["proof"] ?? .null : root
    guard value != .null else { return [] }
    guard case .array(let elements) = value else {
      throw VerdictRun.Refusal(.malformed, "type", at: "proof", "a list is expected here")
    }
    var hashes: [MerkleHash] = []
    for (index, element) in elements.enumerated() { hashes.append(try Self.hash(element, at: "proof/\(index)")) }
    return hashes
  }

  /// The bytes of a base64 text, however many.
  func bytes(_ key: String) throws(VerdictRun.Refusal) -> [UInt8] {
    guard let value = root[key] else {
      throw VerdictRun.Refusal(.malformed, "format", at: key, "the field is required")
    }
    return try Self.bytes(value, at: key)
  }

  static func hash(_ value: JSONValue, at place: String) throws(VerdictRun.Refusal) -> MerkleHash {
    let bytes = try bytes(value, at: place)
    do throws(JournalError) {
      return try Digest32(bytes)
    } catch {
      throw VerdictRun.Refusal(.invalid, error.code.rawValue, at: place, error.message)
    }
  }

  private static func bytes(_ value: JSONValue, at place: String) throws(VerdictRun.Refusal) -> [UInt8] {
    guard case .string(let text) = value else {
      throw VerdictRun.Refusal(.malformed, "type", at: place, "a string is expected here")
    }
    guard let bytes = Base64.decode(text) else {
      throw VerdictRun.Refusal(.malformed, "base64", at: place, "base64 is expected here")
    }
    return bytes
  }
}
