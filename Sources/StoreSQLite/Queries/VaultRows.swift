import GRDB
import Vocabulary
import Workflow

extension SQLiteReading {
  func wrappedKey(of subject: SubjectID) throws -> WrappedKey? {
    try database.first(VaultSQL.key, [subject.text]) { row in
      WrappedKey(subject: subject, reference: row[0], bytes: try row.bytes(1))
    }
  }

  func ciphertext(_ id: SealedID) throws -> [UInt8]? {
    try database.first(VaultSQL.ciphertext, [id.text]) { try $0.bytes(0) }
  }

  func sealed(of subject: SubjectID) throws -> [SealedRecord] {
    try records(SealedRecord.self, VaultSQL.sealedOf, [subject.text])
  }
}

enum VaultSQL {
  static let key = "SELECT reference, bytes FROM wrapped_keys WHERE subject = ?"
  static let putKey = """
    INSERT INTO wrapped_keys (subject, reference, bytes) VALUES (?, ?, ?)
    ON CONFLICT (subject) DO UPDATE SET reference = excluded.reference, bytes = excluded.bytes
    """
  static let ciphertext = "SELECT bytes FROM ciphertexts WHERE id = ?"
  static let putCiphertext = "INSERT INTO ciphertexts (id, bytes) VALUES (?, ?)"
  static let sealedOf = "SELECT body FROM sealed WHERE subject = ? ORDER BY at, id"
  static let blankKey = "UPDATE wrapped_keys SET bytes = zeroblob(length(bytes)) WHERE subject = ?"
  static let removeKey = "DELETE FROM wrapped_keys WHERE subject = ?"
  static let blankCiphertext = "UPDATE ciphertexts SET bytes = zeroblob(length(bytes)) WHERE id = ?"
  static let removeCiphertext = "DELETE FROM ciphertexts WHERE id = ?"
  static let removeLookupsOfSubject = "DELETE FROM lookups WHERE subject = ?"
  static let removeLookups = "DELETE FROM lookups WHERE application = ?"
  static let putLookup = "INSERT OR IGNORE INTO lookups (digest, application, subject) VALUES (?, ?, ?)"
}
