import Crypto
import Foundation
import TestWallet
import Testing
import Vocabulary
import Wire

@testable import Evidence

@Suite struct JOSETests {
  struct File: Decodable {
    struct Group: Decodable {
      struct Test: Decodable {
        let tcId: Int
        let jws: String
        let result: String
      }

      let `public`: [String: JSONValue]?
      let `private`: [String: JSONValue]?
      let tests: [Test]
    }

    let testGroups: [Group]
  }

  private static let path = "data/evidence/wycheproof/json_web_signature_test.json.gz"

  /// Texts that Wycheproof accepts and this reader does not: a key that is for another algorithm (346, 350) and
  /// characters that are no base64url (372, 373).
  private static let stricter: Set = [346, 350, 372, 373]

  /// Project Wycheproof, signatures only: shared secrets are none here.
  @Test(.enabled(if: SharedData.isThere(path), "no shared data beside the repository"))
  func agreesWithWycheproof() throws {
    let file = try JSONDecoder().decode(File.self, from: try gunzip(try #require(SharedData.read(Self.path))))
    var accepted = 0
    for group in file.testGroups {
      let members = group.public ?? group.private ?? [:]
      let object = JSONObject(members.map { JSONObject.Member($0.key, $0.value) })
      let isShared = object["kty"]?.string == "oct"
      for test in group.tests {
        let isValid = verifies(test.jws, object)
        accepted += isValid ? 1 : 0
        let expected = test.result == "valid" && !isShared && !Self.stricter.contains(test.tcId)
        #expect(isValid == expected, "\(test.tcId)")
      }
    }
    #expect(accepted > 30)
  }

  private func verifies(_ text: String, _ key: JSONObject) -> Bool {
    do throws(CredentialFault) {
      let token = try CompactJWS(Array(text.utf8)[...], at: "jws")
      if token.criticalFault != nil { return false }
      let scheme = try token.scheme()
      let set = try JSONWebKeySet(["keys": [.object(key)]], at: "keys")
      for key in try set.candidates(token.header, scheme: scheme) where try token.isSigned(by: key, scheme: scheme) {
        return true
      }
      return false
    } catch {
      return false
    }
  }

  /// RFC 7518 appendix C.
  @Test func derivesTheKeyOfTheStandard() {
    let secret: [UInt8] = [
      158, 86, 217, 29, 129, 113, 53, 211, 114, 131, 66, 131, 191, 132, 38, 156, 251, 49, 110, 163, 218, 128, 106, 72,
      246,
      218, 167, 121, 140, 254, 144, 196,
    ]
    let key = CompactJWE.concatKDF(
      secret, algorithm: "A128GCM", apu: Array("Alice".utf8), apv: Array("Bob".utf8), length: 16)
    #expect(Base64URL.encode(key) == "VqqN6vgjbSBcIijNcacQGg")
  }

  /// RFC 7638 works on RSA keys; the thumbprint of this one was made with another implementation.
  @Test func makesThumbprints() throws {
    let object: JSONObject = [
      "kid": "1", "kty": "EC", "crv": "P-256", "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
      "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM", "use": "enc",
    ]
    let text =
      #"{"crv":"P-256","kty":"EC","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}"#
    #expect(JSONWebKey(object: object, part: "").thumbprint == Array(SHA256.hash(data: Array(text.utf8))))
  }

  @Test func decryptsAndRefuses() throws {
    let scalar = Array(SeedKey.agreement(5).rawRepresentation)
    let key = try #require(DecryptionKey(scalar: scalar, identifier: "k"))
    let good = TestWallet.encrypt(
      Array("hello".utf8), to: key.publicKey, kid: "k", ephemeral: SeedKey.agreement(6))
    func open(_ text: String) throws(CredentialFault) -> [UInt8] {
      try CompactJWE(Array(text.utf8)[...], at: "jwe").decrypt(with: key)
    }
    #expect(try open(good) == Array("hello".utf8))
    func code(_ text: String) -> ReasonCode? {
      do throws(CredentialFault) {
        _ = try open(text)
        return nil
      } catch {
        return error.code
      }
    }
    let parts = good.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    func changed(_ name: String, _ value: JSONValue?) throws -> String {
      let json = try JSONValue.parse(try #require(Base64URL.decode(parts[0])))
      var members = (json.object?.members ?? []).filter { $0.key != name }
      if let value { members.append(JSONObject.Member(name, value)) }
      return ([TestCredential.encode(.object(JSONObject(members)))] + parts.dropFirst()).joined(separator: ".")
    }
    #expect(code(parts.dropLast().joined(separator: ".")) == .format)
    #expect(try code(changed("alg", nil)) == .algorithmMissing)
    #expect(try code(changed("alg", "none")) == .algorithmNone)
    #expect(try code(changed("alg", "RSA1_5")) == .algorithmUnsupported)
    #expect(try code(changed("enc", "A128CBC-HS256")) == .algorithmUnsupported)
    #expect(try code(changed("zip", "DEF")) == .algorithmUnsupported)
    #expect(try code(changed("crit", ["x"])) == .criticalHeader)
    #expect(try code(changed("kid", "other")) == .keyNotFound)
    #expect(try code(changed("epk", ["kty": "EC", "crv": "P-256", "x": "AQ", "y": "AQ"])) == .keyInvalid)
    #expect(try code(changed("apv", "AQ")) == .ciphertextInvalid)
    for index in [2, 3, 4] {
      var bad = parts
      bad[index] = "A" + bad[index].dropFirst()
      if bad[index] != parts[index] { #expect(code(bad.joined(separator: ".")) == .ciphertextInvalid) }
    }
    #expect(code([parts[0], "AQ", parts[2], parts[3], parts[4]].joined(separator: ".")) == .ciphertextInvalid)
  }

  /// RFC 9901 with the key of its examples.
  @Test(.enabled(if: SharedData.isThere("data/evidence/sd-jwt/rfc9901_examples.json"), "no shared data"))
  func verifiesTheExamplesOfTheStandard() throws {
    struct Examples: Decodable {
      struct Example: Decodable {
        let section: String
        let compact: String
      }

      let issuerPublicKey: JSONValue
      let examples: [Example]

      enum CodingKeys: String, CodingKey {
        case issuerPublicKey = "issuer_public_key"
        case examples
      }
    }
    let data = try #require(SharedData.read("data/evidence/sd-jwt/rfc9901_examples.json"))
    let file = try JSONDecoder().decode(Examples.self, from: data)
    let keys: JSONValue = ["issuer": "https://issuer.example.com", "jwks": ["keys": [file.issuerPublicKey]]]
    let issuers = try CredentialIssuers.keys(try CanonicalJSON.bytes(of: keys))
    var count = 0
    for example in file.examples where example.compact.contains("~") {
      let expectation = SDJWTExpectation(issuers: issuers, type: nil)
      let verdict = EvidenceVerdict.selectiveDisclosure(
        Array(example.compact.utf8), expectation, at: .init(seconds: 1_750_000_000))
      #expect(verdict.verdict == .valid, "\(example.section) \(verdict.reasons)")
      count += 1
      let bad = example.compact.replacing("~", with: "~AA~", maxReplacements: 1)
      #expect(
        EvidenceVerdict.selectiveDisclosure(Array(bad.utf8), expectation, at: .init(seconds: 1_750_000_000)).verdict
          == .malformed)
    }
    #expect(count >= 4)
  }
}

/// The DEFLATE data of a gzip file, read as zlib would have framed it.
private func gunzip(_ data: Data) throws -> Data {
  var body = [UInt8](data)[10...]
  let flags = data[3]
  if flags & 8 != 0 { body = body.drop { $0 != 0 }.dropFirst() }
  return Data(try Inflate.raw(Array(body.dropLast(8)), maximumBytes: 8 << 20))
}
