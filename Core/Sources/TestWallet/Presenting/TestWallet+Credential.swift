public import Crypto
public import Vocabulary
import Wire

extension TestWallet {
  /// Shows claims of an SD-JWT credential, bound to a request.
  ///
  /// - Parameter shown: names of claims; nil shows all.
  public func present(
    _ credential: TestCredential, showing shown: Set<String>? = nil, nonce: String, audience: String, at: Instant,
    _ conduct: Conduct = .honest
  ) -> String {
    var credential = credential
    var shownNames = shown
    if conduct == .missingClaim { shownNames = [] }
    var disclosures = credential.disclosures.filter { disclosure in
      shownNames.map { $0.contains(TestCredential.name(of: disclosure) ?? "") } ?? true
    }
    switch conduct {
    case .changedValue:
      disclosures[0] = TestCredential.encode(["salt-0", "family_name", "Somebody Else"])
    case .addedValue: disclosures.append(TestCredential.encode(["salt", "age_over_18", true]))
    case .signedByHolder:
      credential = TestCredential(copying: credential, issuerKey: key)
    default: break
    }
    let bare = credential.issued + disclosures.map { $0 + "~" }.joined()
    let binding = self.binding(over: bare, nonce: nonce, audience: audience, at: at, conduct)
    switch conduct {
    case .noBinding: return bare
    case .swappedDisclosures: return credential.issued + disclosures.dropLast().map { $0 + "~" }.joined() + binding
    default: return bare + binding
    }
  }

  private func binding(
    over text: String, nonce: String, audience: String, at: Instant, _ conduct: Conduct
  ) -> String {
    let issued = conduct == .replay ? at.adding(seconds: -3600) : at
    return TestCredential.sign(
      ["alg": "ES256", "typ": "kb+jwt"],
      [
        "nonce": .string(conduct == .otherNonce ? "another" : nonce),
        "aud": .string(conduct == .otherVerifier ? "https://another.example" : audience),
        "iat": .number(JSONNumber(issued.seconds)),
        "sd_hash": .string(TestBase64.url(SHA256.hash(data: Array(text.utf8)))),
      ], key: conduct == .otherKey ? Self.otherKey : key)
  }
}

extension TestCredential {
  /// The same under another issuer's signature.
  public init(copying other: TestCredential, issuerKey: P256.Signing.PrivateKey) {
    self.issuerKey = issuerKey
    header = other.header
    claims = other.claims
    disclosures = other.disclosures
  }
}
