public import Crypto
import Wire

extension TestWallet {
  /// A `DeviceResponse` with one document, bound to a session.
  ///
  /// - Parameters:
  ///   - shown: elements; nil shows all.
  ///   - transcript: the session transcript in CBOR.
  public func present(
    _ document: TestDocument, showing shown: Set<String>? = nil, transcript: [UInt8], _ conduct: Conduct = .honest
  ) -> [UInt8] {
    var document = document
    switch conduct {
    case .changedValue: document.elements[0].value = .text("Somebody Else")
    case .addedValue:
      document.elements.append(
        TestDocument.Element(
          digestID: 99, random: [UInt8](repeating: 7, count: 32), identifier: "age_over_18", value: .bool(true)))
    case .signedByHolder: document = TestDocument(copying: document, issuerKey: key)
    default: break
    }
    let shown: Set<String>? = conduct == .missingClaim ? [] : shown
    let spaces = CBORValue.embedded(CBORValue.map([]).encoded)
    let authentication = CBORValue.array([
      .text("DeviceAuthentication"), .encoded(transcript), .text(document.docType), spaces,
    ])
    let signature = TestDocument.sign1(
      [(.integer(1), .integer(-7))], [], payload: CBORValue.embedded(authentication.encoded).encoded,
      isDetached: true, key: conduct == .otherKey ? Self.otherKey : key)
    var members: [(CBORValue, CBORValue)] = [
      (.text("docType"), .text(document.docType)), (.text("issuerSigned"), document.issuerSigned(showing: shown)),
    ]
    if conduct != .noBinding {
      members.append(
        (
          .text("deviceSigned"),
          .map([
            (.text("nameSpaces"), spaces), (.text("deviceAuth"), .map([(.text("deviceSignature"), signature)])),
          ])
        ))
    }
    return CBORValue.map([
      (.text("version"), .text("1.0")), (.text("documents"), .array([.map(members)])), (.text("status"), .integer(0)),
    ]).encoded
  }

  /// The transcript of a session by direct post (OpenID4VP 1.0 appendix B.2.6.1).
  public static func transcript(
    clientID: String, nonce: String, thumbprint: [UInt8]?, responseURI: String
  ) -> [UInt8] {
    let information = CBORValue.array([
      .text(clientID), .text(nonce), thumbprint.map { .bytes($0) } ?? .null, .text(responseURI),
    ]).encoded
    return CBORValue.array([
      .null, .null, .array([.text("OpenID4VPHandover"), .bytes(Array(SHA256.hash(data: information)))]),
    ]).encoded
  }
}

extension TestDocument {
  /// The same under another issuer's signature.
  public init(copying other: TestDocument, issuerKey: P256.Signing.PrivateKey) {
    self.issuerKey = issuerKey
    docType = other.docType
    nameSpace = other.nameSpace
    elements = other.elements
    object = other.object
    headers = other.headers
    unprotectedHeaders = other.unprotectedHeaders
  }
}
