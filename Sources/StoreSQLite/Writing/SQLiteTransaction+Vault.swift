import GRDB
import Journal
import Vocabulary
import Workflow

extension SQLiteTransaction {
  func put(_ sealed: SealedRecord, ciphertext: [UInt8]) throws {
    try change {
      guard sealed.digest == hexDigest(ciphertext) else {
        throw StoreError(.damaged, "the digest of a sealed record is not that of its ciphertext")
      }
      try write(sealed, replacing: false)
      try database.run(VaultSQL.putCiphertext, [sealed.recordID, ciphertext.column])
    }
  }

  func put(_ key: WrappedKey) throws {
    try change {
      // An earlier wrapped form is overwritten.
      hasErased = try hasErased || wrappedKey(of: key.subject) != nil
      try database.run(VaultSQL.putKey, [key.subject.text, key.reference, key.bytes.column])
    }
  }

  func destroy(subject: SubjectID) throws {
    try change {
      hasErased = true
      hasDestroyed = true
      try database.run(VaultSQL.blankKey, [subject.text])
      try database.run(VaultSQL.removeKey, [subject.text])
      for record in try sealed(of: subject) {
        try eraseCiphertext(record.recordID)
        try database.run(SealedRecord.deleteSQL, [record.recordID])
        changes.append((RecordChange(kind: SealedRecord.kind, id: record.recordID, record: nil), 0))
      }
      try database.run(VaultSQL.removeLookupsOfSubject, [subject.text])
      try database.run(EvidenceSQL.removeMarksOfSubject, [subject.text])
    }
  }

  /// Overwrites, then removes.
  func eraseCiphertext(_ id: String) throws {
    hasErased = true
    try database.run(VaultSQL.blankCiphertext, [id])
    try database.run(VaultSQL.removeCiphertext, [id])
  }

  func putPackText(_ bytes: [UInt8], digest: String) throws {
    try change {
      guard digest == hexDigest(bytes) else {
        throw StoreError(.damaged, "the digest of a pack is not that of its text")
      }
      guard try packText(digest: digest) == nil else { return }
      try database.run(HouseSQL.putPackText, [digest, bytes.column])
    }
  }

  func putLookups(_ digests: [[UInt8]], for application: ApplicationID, subject: SubjectID) throws {
    try change {
      try database.run(VaultSQL.removeLookups, [application.text])
      for digest in digests { try database.run(VaultSQL.putLookup, [digest.column, application.text, subject.text]) }
    }
  }
}
