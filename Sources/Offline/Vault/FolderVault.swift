import Crypto
import Files
import Foundation
import Vocabulary
import Wire

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sealed files in a folder.
///
///     vault.json            version, generation, the lookup key wrapped under the key encryption key
///     keys-<generation>/    one file per subject: identifier of the key, and the key wrapped
///     destroyed/            identifiers of destroyed keys
///     items/                one file per item: which key, purpose, sealed bytes
///
/// Subjects' names are nowhere: files are called by a keyed digest. An item is bound to its identifier, key and purpose. Rotation
/// makes a whole new folder of keys and then changes `vault.json`, so that it is done or not done.
struct FolderVault {
  let path: String

  private struct Header {
    let generation: Int
    let lookup: SymmetricKey
  }

  struct Opened {
    let bytes: [UInt8]
    let purpose: String
  }

  // MARK: Making

  func create(_ key: any KeyWrapping) throws(VaultFault) {
    guard read("vault.json") == nil else { throw VaultFault(.format, "there is a vault already") }
    try write("destroyed/.keep", [])
    try write("items/.keep", [])
    try write("keys-1/.keep", [])
    try writeHeader(generation: 1, lookup: Self.random(32), key)
  }

  private func writeHeader(generation: Int, lookup: [UInt8], _ key: any KeyWrapping) throws(VaultFault) {
    let wrapped = try key.wrap(lookup, binding: Self.headerBinding(generation))
    try writeJSON(
      "vault.json",
      [
        "version": 1, "generation": .number(JSONNumber(generation)),
        "lookup": .string(Data(wrapped).base64EncodedString()),
      ])
  }

  private static func headerBinding(_ generation: Int) -> [UInt8] {
    SealedBytes.binding("vestibule/vault-folder/v1/header", "\(generation)")
  }

  private func header(_ key: any KeyWrapping) throws(VaultFault) -> Header {
    guard let value = readJSON("vault.json"), let generation = value["generation"]?.number?.int64,
      let wrapped = value["lookup"]?.string.flatMap({ Data(base64Encoded: $0) })
    else { throw VaultFault(.format, "the folder is no vault") }
    let lookup = try key.unwrap(Array(wrapped), binding: Self.headerBinding(Int(generation)))
    return Header(generation: Int(generation), lookup: SymmetricKey(data: lookup))
  }

  // MARK: Using

  func put(_ bytes: [UInt8], subject: String, purpose: String, _ key: any KeyWrapping) throws(VaultFault) -> String {
    try locked { () throws(VaultFault) in
      let header = try header(key)
      let (keyID, dataKey) = try subjectKey(subject, header, key)
      let id = "itm_" + Hexadecimal.text(Self.random(16))
      let sealed = try SealedBytes.seal(
        bytes, SymmetricKey(data: dataKey), binding: Self.itemBinding(id, keyID, purpose))
      try writeJSON(
        "items/\(id)",
        [
          "key": .string(keyID), "subject": .string(Self.name(subject, header)), "purpose": .string(purpose),
          "sealed": .string(Data(sealed).base64EncodedString()),
        ])
      return id
    }
  }

  func has(_ id: String) -> Bool { Self.isIdentifier(id) && access("\(path)/items/\(id)", F_OK) == 0 }

  func get(_ id: String, _ key: any KeyWrapping) throws(VaultFault) -> Opened {
    let header = try header(key)
    guard Self.isIdentifier(id), let item = readJSON("items/\(id)"), let keyID = item["key"]?.string,
      let name = item["subject"]?.string, let purpose = item["purpose"]?.string,
      let sealed = item["sealed"]?.string.flatMap({ Data(base64Encoded: $0) }), Self.isName(keyID), Self.isName(name)
    else { throw VaultFault(.ciphertextInvalid, "the item can not be read") }
    guard access("\(path)/destroyed/\(keyID)", F_OK) != 0 else {
      throw VaultFault(.keyDestroyed, "the key of this subject is destroyed")
    }
    guard let stored = storedKey(name, header.generation), stored.id == keyID else {
      throw VaultFault(.keyDestroyed, "the key of this item is not there any more")
    }
    let dataKey = try key.unwrap(stored.wrapped, binding: Self.keyBinding(name, keyID, header.generation))
    guard
      let plain = SealedBytes.open(
        Array(sealed), SymmetricKey(data: dataKey), binding: Self.itemBinding(id, keyID, purpose))
    else { throw VaultFault(.ciphertextInvalid, "the item was changed, or is another's") }
    return Opened(bytes: plain, purpose: purpose)
  }

  /// - Returns: how many keys were wrapped anew.
  func rotate(from old: any KeyWrapping, to new: any KeyWrapping) throws(VaultFault) -> Int {
    try locked { () throws(VaultFault) in
      let header = try header(old)
      let next = header.generation + 1
      let names = (InputFile.names(inFolder: "\(path)/keys-\(header.generation)") ?? []).filter(Self.isName)
      try write("keys-\(next)/.keep", [])
      for name in names {
        guard let stored = storedKey(name, header.generation) else {
          throw VaultFault(.format, "a wrapped key can not be read")
        }
        let plain = try old.unwrap(stored.wrapped, binding: Self.keyBinding(name, stored.id, header.generation))
        try writeKey(name, stored.id, plain, next, new)
      }
      try writeHeader(generation: next, lookup: header.lookup.withUnsafeBytes { Array($0) }, new)
      // From here on the old keys are of no use; they go as well as a file system lets them.
      for name in names + [".keep"] { try? OutputFile.destroy("\(path)/keys-\(header.generation)/\(name)") }
      rmdir("\(path)/keys-\(header.generation)")
      return names.count
    }
  }

  /// - Returns: whether there was a key.
  func shred(subject: String, _ key: any KeyWrapping) throws(VaultFault) -> Bool {
    try locked { () throws(VaultFault) in
      let header = try header(key)
      let name = Self.name(subject, header)
      guard let stored = storedKey(name, header.generation) else { return false }
      // The note first: whatever happens then, nothing is opened any more.
      try write("destroyed/\(stored.id)", [])
      do throws(OutputFault) {
        try OutputFile.destroy("\(path)/keys-\(header.generation)/\(name)")
      } catch {
        throw VaultFault(.system, error.description)
      }
      return true
    }
  }

  // MARK: Keys

  private func subjectKey(
    _ subject: String, _ header: Header, _ key: any KeyWrapping
  ) throws(VaultFault) -> (id: String, bytes: [UInt8]) {
    let name = Self.name(subject, header)
    if let stored = storedKey(name, header.generation) {
      return (stored.id, try key.unwrap(stored.wrapped, binding: Self.keyBinding(name, stored.id, header.generation)))
    }
    let (id, fresh) = (Hexadecimal.text(Self.random(16)), Self.random(32))
    try writeKey(name, id, fresh, header.generation, key)
    return (id, fresh)
  }

  private func writeKey(
    _ name: String, _ id: String, _ plain: [UInt8], _ generation: Int, _ key: any KeyWrapping
  ) throws(VaultFault) {
    let wrapped = try key.wrap(plain, binding: Self.keyBinding(name, id, generation))
    try writeJSON(
      "keys-\(generation)/\(name)", ["id": .string(id), "wrapped": .string(Data(wrapped).base64EncodedString())])
  }

  private func storedKey(_ name: String, _ generation: Int) -> (id: String, wrapped: [UInt8])? {
    guard let value = readJSON("keys-\(generation)/\(name)"), let id = value["id"]?.string, Self.isName(id),
      let wrapped = value["wrapped"]?.string.flatMap({ Data(base64Encoded: $0) })
    else { return nil }
    return (id, Array(wrapped))
  }

  private static func name(_ subject: String, _ header: Header) -> String {
    Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: Array(subject.utf8), using: header.lookup))
  }

  private static func keyBinding(_ name: String, _ id: String, _ generation: Int) -> [UInt8] {
    SealedBytes.binding("vestibule/vault-folder/v1/key", name, id, "\(generation)")
  }

  private static func itemBinding(_ id: String, _ key: String, _ purpose: String) -> [UInt8] {
    SealedBytes.binding("vestibule/vault-folder/v1/item", id, key, purpose)
  }

  private static func random(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }

  private static func isName(_ text: String) -> Bool {
    (8...128).contains(text.utf8.count) && Hexadecimal.bytes(text) != nil
  }

  private static func isIdentifier(_ id: String) -> Bool { id.hasPrefix("itm_") && isName(String(id.dropFirst(4))) }

  // MARK: Files

  private func locked<Value>(_ body: () throws(VaultFault) -> Value) throws(VaultFault) -> Value {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw VaultFault(.system, "the folder can not be opened") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw VaultFault(.system, "the folder can not be locked") }
    return try body()
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws(VaultFault) {
    do throws(OutputFault) {
      try OutputFile.replace("\(path)/\(name)", with: bytes, mode: 0o600)
    } catch {
      throw VaultFault(.system, error.description)
    }
  }

  private func writeJSON(_ name: String, _ object: JSONObject) throws(VaultFault) {
    guard let bytes = try? CanonicalJSON.bytes(of: .object(object)) else {
      throw VaultFault(.format, "a text is no valid Unicode")
    }
    try write(name, bytes + [0x0A])
  }

  private func read(_ name: String) -> [UInt8]? { try? InputFile.read("\(path)/\(name)", limit: 256 << 20) }

  private func readJSON(_ name: String) -> JSONValue? {
    read(name).flatMap { try? JSONValue.parse($0, limits: JSONLimits(maximumBytes: 256 << 20)) }
  }
}
