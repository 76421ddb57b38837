public import Crypto
public import Vocabulary
public import Wire

/// A mobile document in the making: what the issuer signs can be changed before it signs, and afterwards.
public struct TestDocument: Sendable {
  public struct Element: Sendable {
    public var digestID: UInt64
    public var random: [UInt8]
    public var identifier: String
    public var value: CBORValue

    /// As the issuer digests it.
    public var tagged: [UInt8] {
      CBORValue.embedded(
        CBORValue.map([
          (.text("digestID"), .unsigned(digestID)), (.text("random"), .bytes(random)),
          (.text("elementIdentifier"), .text(identifier)), (.text("elementValue"), value),
        ]).encoded
      ).encoded
    }
  }

  public var docType = "org.iso.18013.5.1.mDL"
  public var nameSpace = "org.iso.18013.5.1"
  public var elements: [Element]
  /// The members of the mobile security object by name.
  public var object: [String: CBORValue]
  public var headers: [(CBORValue, CBORValue)] = [(.integer(1), .integer(-7))]
  public var unprotectedHeaders: [(CBORValue, CBORValue)]
  public let issuerKey: P256.Signing.PrivateKey

  /// - Parameters:
  ///   - chain: certificates, that of `issuerKey` first.
  ///   - deviceKey: of the holder.
  public init(
    _ values: [(String, CBORValue)], issuerKey: P256.Signing.PrivateKey, chain: [[UInt8]],
    deviceKey: P256.Signing.PublicKey, signed: Instant, until: Instant
  ) {
    self.issuerKey = issuerKey
    elements = values.enumerated().map { index, value in
      Element(
        digestID: UInt64(index), random: Array(SHA256.hash(data: [UInt8(truncatingIfNeeded: index)])),
        identifier: value.0, value: value.1)
    }
    unprotectedHeaders = [
      (.integer(33), chain.count == 1 ? .bytes(chain[0]) : .array(chain.map { .bytes($0) }))
    ]
    object = [
      "version": .text("1.0"), "digestAlgorithm": .text("SHA-256"), "docType": .text(docType),
      "deviceKeyInfo": .map([(.text("deviceKey"), Self.key(deviceKey))]),
      "validityInfo": .map([
        (.text("signed"), .tagged(0, .text(signed.text))), (.text("validFrom"), .tagged(0, .text(signed.text))),
        (.text("validUntil"), .tagged(0, .text(until.text))),
      ]),
    ]
    digest()
  }

  /// Digests the elements as they are now.
  public mutating func digest() {
    object["valueDigests"] = .map([
      (
        .text(nameSpace),
        .map(elements.map { (.unsigned($0.digestID), .bytes(Array(SHA256.hash(data: $0.tagged)))) })
      )
    ])
  }

  /// `COSE_Key`.
  public static func key(_ key: P256.Signing.PublicKey) -> CBORValue {
    let point = Array(key.rawRepresentation)
    return .map([
      (.integer(1), .integer(2)), (.integer(-1), .integer(1)), (.integer(-2), .bytes(Array(point.prefix(32)))),
      (.integer(-3), .bytes(Array(point.suffix(32)))),
    ])
  }

  /// `IssuerSigned`, with those elements that `shown` names, all where it is nil.
  public func issuerSigned(showing shown: Set<String>? = nil) -> CBORValue {
    let payload = CBORValue.embedded(CBORValue.map(object.map { (.text($0.key), $0.value) }).encoded).encoded
    let items = elements.filter { shown?.contains($0.identifier) ?? true }.map { CBORValue.encoded($0.tagged) }
    return .map([
      (.text("nameSpaces"), .map([(.text(nameSpace), .array(items))])),
      (
        .text("issuerAuth"),
        Self.sign1(headers, unprotectedHeaders, payload: payload, isDetached: false, key: issuerKey)
      ),
    ])
  }

  /// `COSE_Sign1`.
  public static func sign1(
    _ headers: [(CBORValue, CBORValue)], _ unprotected: [(CBORValue, CBORValue)], payload: [UInt8], isDetached: Bool,
    key: P256.Signing.PrivateKey
  ) -> CBORValue {
    let protected = headers.isEmpty ? [] : CBORValue.map(headers).encoded
    let message = CBORValue.array([.text("Signature1"), .bytes(protected), .bytes([]), .bytes(payload)]).encoded
    let signature = (try? key.signature(for: message)).map { Array($0.rawRepresentation) } ?? []
    return .array([
      .bytes(protected), .map(unprotected), isDetached ? .null : .bytes(payload), .bytes(signature),
    ])
  }
}
