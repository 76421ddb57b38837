import Crypto
import Wire

/// What binds the answer of a device to one session (ISO/IEC 18013-5 section 9.1.5.1).
public struct SessionTranscript: Hashable, Sendable {
  /// The encoded item.
  public let bytes: [UInt8]

  /// OpenID4VP 1.0 appendix B.2.6.1, for answers that come by redirect or direct post.
  ///
  /// - Parameter thumbprint: SHA-256 (RFC 7638) of the verifier's key that the answer was encrypted to; nil where it was not.
  public init(clientID: String, nonce: String, thumbprint: [UInt8]?, responseURI: String) {
    self.init(
      "OpenID4VPHandover",
      .array([.text(clientID), .text(nonce), thumbprint.map { .bytes($0) } ?? .null, .text(responseURI)]))
  }

  /// OpenID4VP 1.0 appendix B.2.6.2, for the Digital Credentials API.
  public init(origin: String, nonce: String, thumbprint: [UInt8]?) {
    self.init(
      "OpenID4VPDCAPIHandover",
      .array([.text(origin), .text(nonce), thumbprint.map { .bytes($0) } ?? .null]))
  }

  private init(_ name: String, _ information: CBORValue) {
    let hash = Array(SHA256.hash(data: information.encoded))
    bytes = CBORValue.array([.null, .null, .array([.text(name), .bytes(hash)])]).encoded
  }

  /// One that was recorded: the item itself, or the item within a string as the standard writes it in its examples.
  ///
  /// - Throws: `CredentialFault` where it is no list of three.
  public init(recorded bytes: [UInt8]) throws(CredentialFault) {
    var item = try Self.parse(bytes[...])
    if let inner = item.embedded { item = try Self.parse(inner) }
    guard item.array?.count == 3 else {
      throw CredentialFault(.cbor, "a session transcript is a list of three", at: "transcript")
    }
    self.bytes = Array(item.raw)
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) throws(CredentialFault) -> CBORItem {
    do throws(WireError) {
      return try CBORItem.parse(bytes)
    } catch {
      throw CredentialFault(cbor: error, at: "transcript")
    }
  }

  /// `SessionTranscriptBytes`.
  var tagged: [UInt8] { CBORValue.embedded(bytes).encoded }

  /// `DeviceAuthenticationBytes` (section 9.1.3.4): what the device signs.
  func deviceAuthentication(docType: String, nameSpaces: ArraySlice<UInt8>) -> [UInt8] {
    let authentication = CBORValue.array([
      .text("DeviceAuthentication"), .encoded(bytes), .text(docType), .encoded(Array(nameSpaces)),
    ])
    return CBORValue.embedded(authentication.encoded).encoded
  }

  /// The key of a device's code (section 9.1.3.5).
  func macKey(sharedSecret: [UInt8]) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: sharedSecret), salt: Array(SHA256.hash(data: tagged)),
      info: Array("EMacKey".utf8), outputByteCount: 32)
    return key.withUnsafeBytes { Array($0) }
  }
}
