import Certificates
import Foundation
import Testing

/// Project Wycheproof's signatures: made to be taken for good where they are not.
@Suite struct WycheproofTests {
  static let files = [
    "ecdsa_brainpoolP256r1_sha256", "ecdsa_brainpoolP384r1_sha384", "ecdsa_secp256r1_sha256_p1363",
    "ecdsa_secp384r1_sha384", "ed25519", "rsa_pss_2048_sha256_mgf1_32", "rsa_pss_4096_sha512_mgf1_64",
    "rsa_signature_2048_sha256",
  ]

  @Test(arguments: files)
  func everySignatureIsJudgedAsTheVectorsSay(_ name: String) throws {
    guard let data = SharedData.unzipped("data/evidence/wycheproof/\(name)_test.json.gz") else { return }
    let file = try JSONDecoder().decode(VectorFile.self, from: data)
    var count = 0
    for group in file.testGroups {
      let key = try group.key()
      for test in group.tests where test.result != "acceptable" {
        count += 1
        let signature = try #require(bytes(hex: test.sig))
        let message = try #require(bytes(hex: test.msg))
        let isGood =
          name.hasSuffix("p1363")
          ? try key.verifyJOSE(signature[...], message: message[...], algorithm: group.algorithm)
          : try key.verify(signature[...], message: message[...], algorithm: group.algorithm)
        #expect(isGood == (test.result == "valid"), "\(name) \(test.tcId)")
      }
    }
    #expect(count > 50)
  }
}

private struct VectorFile: Decodable {
  let testGroups: [Group]

  struct Group: Decodable {
    let publicKeyDer: String?
    let publicKey: RSANumbers?
    let sha: String?
    let mgfSha: String?
    let sLen: Int?
    let tests: [Vector]

    struct RSANumbers: Decodable {
      let modulus: String?
      let publicExponent: String?
    }

    func key() throws -> PublicKey {
      if let publicKeyDer { return try PublicKey(spki: ASN1Element(bytes(hex: publicKeyDer) ?? [])) }
      return try PublicKey(
        modulus: bytes(hex: publicKey?.modulus ?? "") ?? [], exponent: bytes(hex: publicKey?.publicExponent ?? "") ?? []
      )
    }

    var algorithm: SignatureAlgorithm {
      get throws {
        guard let sha else { return .ed25519 }
        let digest = try #require(DigestAlgorithm(rawValue: sha.replacing("SHA-", with: "sha")))
        if let mgfSha, let sLen {
          let mgf = try #require(DigestAlgorithm(rawValue: mgfSha.replacing("SHA-", with: "sha")))
          return .rsaPSS(digest, mgf: mgf, salt: sLen)
        }
        return try key().name.hasPrefix("rsa") ? .rsaPKCS1(digest) : .ecdsa(digest)
      }
    }
  }

  struct Vector: Decodable {
    let tcId: Int
    let msg: String
    let sig: String
    let result: String
  }
}

func bytes(hex: String) -> [UInt8]? {
  let digits = Array(hex.utf8)
  guard digits.count % 2 == 0 else { return nil }
  let pairs = stride(from: 0, to: digits.count, by: 2).map {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
  let known = pairs.compactMap(\.self)
  return known.count == pairs.count ? known : nil
}
