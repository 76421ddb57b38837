public import Vocabulary

/// A person or organization whose data the vault holds under one key.
public struct SubjectRecord: Record {
  public static let kind = "subject"

  public let id: SubjectID
  public let createdAt: Instant
  /// Names the key provider and the wrapping key, for instance `file:1`.
  public let keyReference: String
  public var erasedAt: Instant?

  public var recordID: String { id.text }

  public init(id: SubjectID, createdAt: Instant, keyReference: String, erasedAt: Instant? = nil) {
    self.id = id
    self.createdAt = createdAt
    self.keyReference = keyReference
    self.erasedAt = erasedAt
  }
}

/// The journaled side of a sealed field: where it belongs and the digest of its ciphertext.
public struct SealedRecord: Record {
  public static let kind = "sealed"

  public let id: SealedID
  public let subject: SubjectID
  /// What it holds, for instance `statement`, `evidence/evd_…`; bound to the ciphertext as associated data.
  public let field: String
  /// SHA-256 of the ciphertext, in hex.
  public let digest: String
  public let at: Instant

  public var recordID: String { id.text }

  public init(id: SealedID, subject: SubjectID, field: String, digest: String, at: Instant) {
    self.id = id
    self.subject = subject
    self.field = field
    self.digest = digest
    self.at = at
  }
}
