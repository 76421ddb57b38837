public import Vocabulary

/// Makes and opens the keys under which personal data lies.
///
/// Every subject has a data key of its own, wrapped by a key that a key provider holds (a file, a KMS, a PKCS#11 token).
/// Destroying the wrapped key destroys the subject's data.
public protocol Vault: Sendable {
  /// A fresh key for a subject, ready to use, and its wrapped form to store.
  func makeKey(for subject: SubjectID) async throws -> (key: any SubjectKey, wrapped: WrappedKey)
  /// - Throws: `VaultError` where the key provider refuses or the wrapped form was tampered with or bound to another subject.
  func openKey(_ wrapped: WrappedKey) async throws -> any SubjectKey
  /// Drops an opened key from memory: after its wrapped form was destroyed.
  func forget(subject: SubjectID)
  /// A key of the house itself, for secrets that belong to no subject.
  func houseKey() async throws -> any SubjectKey
  /// Keyed digest by which a sealed value can be looked up without being readable: HMAC-SHA-256 under the house's lookup key.
  func lookupDigest(_ text: String) async throws -> [UInt8]
}

/// Seals and opens the fields of one subject. AES-256-GCM; subject and field are associated data.
public protocol SubjectKey: Sendable {
  var subject: SubjectID { get }
  func seal(_ bytes: [UInt8], field: String) throws -> [UInt8]
  /// - Throws: `VaultError` where the bytes were changed, or sealed for another subject or field.
  func open(_ ciphertext: [UInt8], field: String) throws -> [UInt8]
  /// HMAC-SHA-256 under a key derived from the subject's, in hex: tells whether two things are equal without saying what they are.
  func fingerprint(_ bytes: [UInt8]) -> String
}

/// A data key encrypted by the key provider.
public struct WrappedKey: Hashable, Sendable {
  public let subject: SubjectID
  /// Names provider and wrapping key, for instance `file:1`.
  public let reference: String
  public let bytes: [UInt8]

  public init(subject: SubjectID, reference: String, bytes: [UInt8]) {
    self.subject = subject
    self.reference = reference
    self.bytes = bytes
  }
}

public struct VaultError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case keyDestroyed = "key_destroyed"
    case keyWrong = "key_wrong"
    case ciphertextInvalid = "ciphertext_invalid"
    case provider
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
