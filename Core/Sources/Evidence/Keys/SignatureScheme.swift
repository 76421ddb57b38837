public import Certificates

/// A signature algorithm as JOSE and COSE name it: how it is made and which keys it is for.
public struct SignatureScheme: Hashable, Sendable {
  /// For a reader, in the words of JOSE.
  public let name: String
  public let algorithm: SignatureAlgorithm
  /// Curves it is for; empty for algorithms of other keys.
  public let curves: [NamedCurve]

  init(_ name: String, _ algorithm: SignatureAlgorithm, _ curves: [NamedCurve] = []) {
    self.name = name
    self.algorithm = algorithm
    self.curves = curves
  }

  /// Whether it is one for keys of this kind.
  public func fits(_ kind: PublicKey.Kind) -> Bool {
    switch (algorithm, kind) {
    case (.ecdsa, .ec(let curve)): curves.contains(curve)
    case (.rsaPKCS1, .rsa), (.rsaPSS, .rsa), (.ed25519, .ed25519): true
    default: false
    }
  }

  /// RFC 7518 section 3.1 and RFC 8037; those that SD-JWT VC and OpenID4VP may use.
  static func jose(_ name: String) -> SignatureScheme? { byJOSEName[name] }

  /// RFC 9053, RFC 9864; ISO/IEC 18013-5 section 9.1.2.4 says which curves an algorithm goes with.
  static func cose(_ number: Int64) -> SignatureScheme? { byCOSENumber[number] }

  /// HMAC in both worlds: known, and never a signature.
  static let joseMACs: Set = ["HS256", "HS384", "HS512"]
  static let coseMACs: Set<Int64> = [4, 5, 6, 7, 14, 15, 25, 26]

  private static let byJOSEName: [String: SignatureScheme] = Dictionary(
    uniqueKeysWithValues: [
      SignatureScheme("ES256", .ecdsa(.sha256), [.secp256r1]),
      SignatureScheme("ES384", .ecdsa(.sha384), [.secp384r1]),
      SignatureScheme("ES512", .ecdsa(.sha512), [.secp521r1]),
      SignatureScheme("ESB256", .ecdsa(.sha256), [.brainpoolP256r1]),
      SignatureScheme("ESB384", .ecdsa(.sha384), [.brainpoolP384r1]),
      SignatureScheme("ESB512", .ecdsa(.sha512), [.brainpoolP512r1]),
      SignatureScheme("EdDSA", .ed25519), SignatureScheme("Ed25519", .ed25519),
      SignatureScheme("RS256", .rsaPKCS1(.sha256)), SignatureScheme("RS384", .rsaPKCS1(.sha384)),
      SignatureScheme("RS512", .rsaPKCS1(.sha512)),
      SignatureScheme("PS256", .rsaPSS(.sha256, mgf: .sha256, salt: 32)),
      SignatureScheme("PS384", .rsaPSS(.sha384, mgf: .sha384, salt: 48)),
      SignatureScheme("PS512", .rsaPSS(.sha512, mgf: .sha512, salt: 64)),
    ].map { ($0.name, $0) })

  private static let byCOSENumber: [Int64: SignatureScheme] = [
    -7: SignatureScheme("ES256", .ecdsa(.sha256), [.secp256r1, .brainpoolP256r1]),
    -35: SignatureScheme("ES384", .ecdsa(.sha384), [.secp384r1, .brainpoolP320r1, .brainpoolP384r1]),
    -36: SignatureScheme("ES512", .ecdsa(.sha512), [.secp521r1, .brainpoolP512r1]),
    -8: SignatureScheme("EdDSA", .ed25519), -19: SignatureScheme("Ed25519", .ed25519),
    -9: SignatureScheme("ESP256", .ecdsa(.sha256), [.secp256r1]),
    -51: SignatureScheme("ESP384", .ecdsa(.sha384), [.secp384r1]),
    -52: SignatureScheme("ESP512", .ecdsa(.sha512), [.secp521r1]),
    -265: SignatureScheme("ESB256", .ecdsa(.sha256), [.brainpoolP256r1]),
    -266: SignatureScheme("ESB320", .ecdsa(.sha384), [.brainpoolP320r1]),
    -267: SignatureScheme("ESB384", .ecdsa(.sha384), [.brainpoolP384r1]),
    -268: SignatureScheme("ESB512", .ecdsa(.sha512), [.brainpoolP512r1]),
  ]
}
