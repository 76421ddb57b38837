import Crypto

/// A promise about sealed data that says nothing about it: SHA-256(salt || data).
///
/// The salt is 32 random bytes, sealed together with the data. Who is given both can check the commitment; who has the
/// commitment only can not guess the data, however few values it may have. When the subject's key is destroyed the salt goes
/// with it, and the commitment tells nothing any more.
public struct Commitment: Hashable, Sendable {
  public static let saltLength = 32

  /// What is committed to, for instance the identifier of the sealed record.
  public let name: String
  public let digest: Digest32

  public init(name: String, digest: Digest32) {
    self.name = name
    self.digest = digest
  }

  /// - Parameters:
  ///   - salt: 32 bytes from a cryptographic source, used for this commitment only. The length is fixed so that no other
  ///     pair of salt and data gives the same bytes.
  ///   - bytes: the data in the form in which it is sealed.
  /// - Throws: `JournalError` (`salt_length`).
  public static func make(_ name: String, salt: [UInt8], bytes: [UInt8]) throws(JournalError) -> Commitment {
    guard salt.count == saltLength else {
      throw JournalError(.saltLength, "the salt of a commitment has \(saltLength) bytes")
    }
    var hasher = SHA256()
    hasher.update(data: salt)
    hasher.update(data: bytes)
    return Commitment(name: name, digest: Digest32(hasher.finalize()))
  }

  /// Whether the commitment was made to this data with this salt.
  public func opens(salt: [UInt8], bytes: [UInt8]) -> Bool {
    (try? Self.make(name, salt: salt, bytes: bytes)) == self
  }
}
