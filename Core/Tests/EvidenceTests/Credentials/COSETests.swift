import Crypto
import Foundation
import Testing
import Wire

@testable import Evidence

/// The examples of the COSE working group.
@Suite(.enabled(if: SharedData.isThere("data/evidence/cose/sign1-tests/sign-pass-01.json"), "no shared data"))
struct COSETests {
  private func example(_ name: String) throws -> (message: [UInt8], input: JSONValue) {
    let data = try #require(SharedData.read("data/evidence/cose/\(name).json"))
    let json = try JSONDecoder().decode(JSONValue.self, from: data)
    let hex = try #require(json["output"]?["cbor"]?.string)
    return (try #require(hexadecimal(hex.lowercased())), try #require(json["input"]))
  }

  private func verifies(_ name: String) throws -> Bool {
    let (bytes, input) = try example(name)
    let sign = try #require(input["sign0"] ?? input["sign"])
    let external = sign["external"]?.string.flatMap { hexadecimal($0.lowercased()) } ?? []
    do throws(CredentialFault) {
      let item: CBORItem
      do throws(WireError) {
        item = try CBORItem.parse(bytes)
      } catch {
        return false
      }
      let message = try COSEMessage(item, .sign1, at: "message")
      let scheme = try message.headers.scheme()
      let key = try JSONWebKey(object: sign["key"]?.object ?? [:], part: "key").key()
      return try message.isSigned(by: key, scheme: scheme, external: external)
    } catch {
      return false
    }
  }

  @Test(arguments: [
    ("ecdsa-examples/ecdsa-sig-01", true), ("ecdsa-examples/ecdsa-sig-02", true),
    ("ecdsa-examples/ecdsa-sig-03", true), ("sign1-tests/sign-pass-02", true), ("sign1-tests/sign-pass-03", true),
    ("sign1-tests/sign-fail-01", false), ("sign1-tests/sign-fail-02", false), ("sign1-tests/sign-fail-03", false),
    ("sign1-tests/sign-fail-04", false), ("sign1-tests/sign-fail-06", false), ("sign1-tests/sign-fail-07", false),
    // The algorithm is not protected, or is one of another curve: right for COSE, and not for documents.
    ("sign1-tests/sign-pass-01", false), ("ecdsa-examples/ecdsa-sig-04", false),
  ])
  func verifiesSignatures(name: String, isGood: Bool) throws { #expect(try verifies(name) == isGood) }

  /// With the algorithm given by the caller, as the first example means it: an empty map is signed as no bytes.
  @Test func signsAnEmptyMapAsNothing() throws {
    let (bytes, input) = try example("sign1-tests/sign-pass-01")
    let message = try COSEMessage(try CBORItem.parse(bytes), .sign1, at: "message")
    let scheme = try #require(SignatureScheme.cose(-7))
    let key = try JSONWebKey(object: input["sign0"]?["key"]?.object ?? [:], part: "key").key()
    #expect(try message.isSigned(by: key, scheme: scheme))
  }

  @Test(arguments: [
    ("mac-pass-01", true), ("mac-pass-02", true), ("mac-pass-03", true), ("HMac-01", true), ("mac-fail-01", false),
    ("mac-fail-02", false), ("mac-fail-03", false), ("mac-fail-04", false), ("mac-fail-06", false),
    ("mac-fail-07", false),
  ])
  func verifiesCodes(name: String, isGood: Bool) throws {
    let (bytes, input) = try example("mac0-tests/\(name)")
    let mac = try #require(input["mac0"])
    let secret = try #require(
      mac["recipients"]?.array?.first?["key"]?["k"]?.string.flatMap { Base64URL.decode($0) })
    let external = mac["external"]?.string.flatMap { hexadecimal($0.lowercased()) } ?? []
    func verifies() throws -> Bool {
      let message = try COSEMessage(try CBORItem.parse(bytes), .mac0, at: "message")
      // Some examples have their algorithm among the headers that are not protected.
      let isKnown = (try? message.headers.algorithm()) == 5 || message.headers.unprotected[1]?.integer == 5
      return try isKnown && message.isAuthenticated(by: secret, external: external)
    }
    #expect(((try? verifies()) ?? false) == isGood)
  }
}
