import Certificates
import Testing

/// Keys that are none, and keys that would cost too much.
@Suite struct PublicKeyTests {
  private static let odd = [UInt8](repeating: 0xFF, count: 256)

  @Test(
    arguments: [
      ("exponent 1", odd, [1]), ("even exponent", odd, [2]), ("no exponent", odd, []), ("exponent 0", odd, [0]),
      ("even modulus", odd.dropLast() + [0xFE], [3]), ("short modulus", [UInt8](repeating: 0xFF, count: 32), [3]),
      ("huge modulus", [UInt8](repeating: 0xFF, count: 4096), [3]),
      ("huge exponent", [UInt8](repeating: 0xFF, count: 512), [UInt8](repeating: 0xFF, count: 9)),
      ("exponent above the modulus", odd, [1] + odd),
    ] as [(String, [UInt8], [UInt8])])
  func unusableRSAKeysAreRefused(_ name: String, _ modulus: [UInt8], _ exponent: [UInt8]) {
    let error = #expect(throws: CertificateError.self, "\(name)") {
      try PublicKey(modulus: modulus, exponent: exponent)
    }
    #expect(error?.code == .keyInvalid)
  }

  @Test func oddExponentsAreTaken() throws {
    let key = try PublicKey(modulus: [0] + Self.odd, exponent: [0, 0xC0, 0x01])
    #expect(key.kind == .rsa(bits: 2048, exponent: [0xC0, 0x01]))
  }

  @Test(arguments: NamedCurve.allCases)
  func pointsOffTheCurveAreRefused(_ curve: NamedCurve) {
    let length = curve.fieldLength
    for point: [UInt8] in [
      [], [0], [4], [4] + [UInt8](repeating: 0, count: 2 * length), [4] + [UInt8](repeating: 7, count: 2 * length),
      [6] + [UInt8](repeating: 7, count: 2 * length), [2] + [UInt8](repeating: 0xFF, count: length),
      [4] + [UInt8](repeating: 1, count: 2 * length + 1),
    ] {
      #expect(throws: CertificateError.self) { try PublicKey(curve: curve, point: point) }
    }
  }

  @Test func labelsThatDoNotFitAreRefused() throws {
    let key = try PublicKey(modulus: Self.odd, exponent: [1, 0, 1])
    for algorithm: SignatureAlgorithm in [.ecdsa(.sha256), .ed25519] {
      #expect(throws: CertificateError.self) { try key.verify([], message: [], algorithm: algorithm) }
    }
    #expect(try !key.verify([], message: [], algorithm: .rsaPKCS1(.sha256)))
    #expect(try !key.verify([], message: [], algorithm: .rsaPSS(.sha512, mgf: .sha512, salt: 2000)))
    #expect(key.recover([1, 2]) == nil)
  }

  @Test(arguments: [
    (DigestAlgorithm.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (.sha224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func hashesAreThoseOfTheStandard(_ digest: DigestAlgorithm, _ hex: String) {
    #expect(digest.hash(Array("abc".utf8)) == bytes(hex: hex))
    #expect(digest.hash([]).count == digest.length)
  }
}
