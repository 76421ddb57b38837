public import Vocabulary

/// A keyed digest of something that evidence shows, by which the same document or picture is known again without being
/// readable.
public struct EvidenceMark: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case document, photo
    /// A picture's likeness, sealed (`LikenessSeal`): no two are equal.
    case likeness
    /// That a picture of the application is like the one whose likeness has this digest.
    case alike
  }

  public let kind: Kind
  /// HMAC-SHA-256, or sealed likeness, under the house's lookup key.
  public let digest: [UInt8]
  public let application: ApplicationID
  public let subject: SubjectID

  public init(kind: Kind, digest: [UInt8], application: ApplicationID, subject: SubjectID) {
    self.kind = kind
    self.digest = digest
    self.application = application
    self.subject = subject
  }
}

/// What the store knows of requests to wallets, of lists of authorities, and of what evidence shows.
public protocol EvidenceStoreReader {
  /// Of an application, newest first.
  func presentations(of application: ApplicationID) throws -> [PresentationRecord]
  /// By name.
  func trustLists() throws -> [TrustListRecord]
  /// Applications that showed what the digest stands for, oldest first, at most 50.
  func applications(marked digest: [UInt8]) throws -> [ApplicationID]
  /// Sealed likenesses of pictures, the newest applications first.
  func likenesses(limit: Int) throws -> [EvidenceMark]
  /// Evidence whose pictures have lived their time, at most `limit`.
  func evidenceWithImages(dueBefore: Instant, limit: Int) throws -> [EvidenceRecord]
}
