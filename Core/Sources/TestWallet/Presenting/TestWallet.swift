public import Crypto
import Vocabulary
public import Wire

/// A wallet for tests, with the key of one holder: it answers requests as an honest holder does, or as one who cheats.
public struct TestWallet: Sendable {
  /// What a dishonest holder does.
  public enum Conduct: String, Sendable, CaseIterable {
    case honest
    /// Binds the answer to another request.
    case otherNonce
    /// Binds the answer to another verifier.
    case otherVerifier
    /// Answers with a binding made long ago.
    case replay
    /// Binds with a key that the issuer did not name.
    case otherKey
    /// Leaves the binding out.
    case noBinding
    /// Shows other elements than it bound.
    case swappedDisclosures
    /// Makes a credential of its own for its own key.
    case signedByHolder
    /// Changes a value that the issuer signed.
    case changedValue
    /// Shows an element that the issuer never signed.
    case addedValue
    /// Answers in the session of somebody else.
    case otherState
    /// Sends the answer open where it was asked for encrypted.
    case notEncrypted
    /// Encrypts to a key of its own.
    case otherEncryptionKey
    /// Leaves out what was asked for.
    case missingClaim
  }

  public let key: P256.Signing.PrivateKey
  /// By identifier of the query.
  public var credentials: [String: TestCredential] = [:]
  public var documents: [String: TestDocument] = [:]

  public init(seed: UInt8 = 9) { key = SeedKey.signing(seed) }

  /// Never the issuer's, and not the one that is bound.
  static let otherKey = SeedKey.signing(200)
}

/// What a wallet takes from a request.
public struct TestRequest: Sendable {
  public var clientID: String
  public var nonce: String
  public var state: String?
  public var responseURI: String
  /// In JOSE's form; nil where the answer is not encrypted.
  public var encryptionKey: JSONValue?

  public init(
    clientID: String, nonce: String, state: String?, responseURI: String, encryptionKey: JSONValue? = nil
  ) {
    self.clientID = clientID
    self.nonce = nonce
    self.state = state
    self.responseURI = responseURI
    self.encryptionKey = encryptionKey
  }

  /// From a request object: its payload as JSON, or the signed form.
  public init?(_ text: String) {
    let json = text.hasPrefix("{") ? Array(text.utf8) : TestBase64.decode(Self.part(text, 1)) ?? []
    guard let object = try? JSONValue.parse(json), let clientID = object["client_id"]?.string,
      let nonce = object["nonce"]?.string, let uri = object["response_uri"]?.string
    else { return nil }
    self.init(clientID: clientID, nonce: nonce, state: object["state"]?.string, responseURI: uri)
    if object["response_mode"]?.string == "direct_post.jwt" {
      encryptionKey = object["client_metadata"]?["jwks"]?["keys"]?.array?.first
    }
  }

  private static func part(_ text: String, _ index: Int) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return index < parts.count ? String(parts[index]) : ""
  }
}
