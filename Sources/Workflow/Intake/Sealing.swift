import Crypto
import Vocabulary
import Wire

/// A sealed field ready to be stored.
struct SealedField: Sendable {
  let record: SealedRecord
  let ciphertext: [UInt8]
}

extension Services {
  /// Seals the canonical JSON of a value under a subject's key.
  func seal(_ value: some Encodable & Sendable, field: String, with key: any SubjectKey) throws -> SealedField {
    try seal(bytes: CanonicalJSON.bytes(of: value), field: field, with: key)
  }

  func seal(bytes: [UInt8], field: String, with key: any SubjectKey) throws -> SealedField {
    let ciphertext = try key.seal(bytes, field: field)
    let record = SealedRecord(
      id: surroundings.identifier(), subject: key.subject, field: field, digest: Digest.hex(ciphertext), at: now)
    return SealedField(record: record, ciphertext: ciphertext)
  }

  /// What was sealed of an application, opened.
  ///
  /// - Throws: `WorkflowError.erased` where it was destroyed.
  func open<Value: Decodable & Sendable>(
    _ type: Value.Type, _ id: SealedID, of application: ApplicationID
  ) async throws -> Value {
    let (wrapped, sealed) = try await store.read { reader in
      let application = try reader.required(ApplicationRecord.self, application.text)
      return (try reader.key(of: application.subject), try reader.sealed(id))
    }
    return try sealed.open(type, with: try await vault.openKey(wrapped))
  }
}

extension StoreTransaction {
  func put(_ field: SealedField) throws { try put(field.record, ciphertext: field.ciphertext) }
}

/// Sealed fields as read from the store, to be opened outside the transaction.
struct SealedBytes: Sendable {
  let id: SealedID
  let field: String
  let ciphertext: [UInt8]

  func open<Value: Decodable>(_ type: Value.Type, with key: any SubjectKey) throws -> Value {
    try StrictJSON.decode(type, from: bytes(with: key))
  }

  func bytes(with key: any SubjectKey) throws -> [UInt8] { try key.open(ciphertext, field: field) }
}

extension StoreReader {
  /// - Throws: `WorkflowError.erased` where the ciphertext was destroyed.
  func sealed(_ id: SealedID) throws -> SealedBytes {
    guard let record = try record(SealedRecord.self, id.text), let ciphertext = try ciphertext(id) else {
      throw WorkflowError(.erased, "the personal data was destroyed")
    }
    return SealedBytes(id: id, field: record.field, ciphertext: ciphertext)
  }

  func key(of subject: SubjectID) throws -> WrappedKey {
    guard let wrapped = try wrappedKey(of: subject) else {
      throw WorkflowError(.erased, "the personal data was destroyed")
    }
    return wrapped
  }

  func required<R: Record>(_ type: R.Type, _ id: String) throws -> R {
    guard let record = try record(type, id) else {
      throw WorkflowError(.notFound, "there is no \(R.kind) with this identifier")
    }
    return record
  }
}

/// SHA-256, in lower-case hex.
package enum Digest {
  package static func hex(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }

  /// The digest under which a secret token is stored.
  package static func ofToken(_ token: String) -> String { hex(Array(token.utf8)) }
}
