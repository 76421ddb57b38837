import Foundation
import Testing
import Wire

@testable import Evidence

@Suite struct BlindLookupTests {
  private static let path = "data/evidence/oprf/rfc9497_allVectors.json"

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }

  @Test(.enabled(if: SharedData.isThere(path), "the shared vectors are not here"))
  func vectorsOfTheStandard() throws {
    let suites = try JSONValue.parse(Array(try #require(SharedData.read(Self.path)))).array ?? []
    let suite = try #require(suites.first { $0["identifier"] == "P384-SHA384" && $0["mode"] == 1 })
    func field(_ value: JSONValue?, _ name: String) throws -> [UInt8] { bytes(try #require(value?[name]?.string)) }
    let lookup = try #require(BlindLookup())
    let secret = try field(suite, "skSm")
    #expect(lookup.deriveKey(seed: try field(suite, "seed"), info: try field(suite, "keyInfo")) == secret)
    let publicKey = try field(suite, "pkSm")
    #expect(try lookup.publicKey(secret) == publicKey)
    let single = (suite["vectors"]?.array ?? []).filter { $0["Batch"] == 1 }
    #expect(single.count == 2)
    for vector in single {
      let (input, blind) = (try field(vector, "Input"), try field(vector, "Blind"))
      let blinded = try lookup.blind(input, blind: blind)
      #expect(blinded == (try field(vector, "BlindedElement")))
      let answer = try lookup.evaluate(blinded, privateKey: secret, nonce: try field(vector["Proof"], "r"))
      #expect(answer.evaluated == (try field(vector, "EvaluationElement")))
      #expect(answer.proof == (try field(vector["Proof"], "proof")))
      let output = try lookup.finalize(
        input, blind: blind, blinded: blinded, evaluated: answer.evaluated, proof: answer.proof, publicKey: publicKey)
      #expect(output == (try field(vector, "Output")))
      #expect(try lookup.evaluate(input: input, privateKey: secret) == output)
    }
  }

  @Test func refusesAnotherKeyAndChangedAnswers() throws {
    let lookup = try #require(BlindLookup())
    func scalar(_ seed: UInt8) throws -> [UInt8] {
      try #require(lookup.scalar(random: [UInt8](repeating: seed, count: 72)))
    }
    let (mine, other) = (try scalar(1), try scalar(2))
    let (input, blind) = (Array("P<UTO L898902C".utf8), try scalar(3))
    let blinded = try lookup.blind(input, blind: blind)
    let answer = try lookup.evaluate(blinded, privateKey: mine, nonce: try scalar(4))
    func finalize(_ proof: [UInt8], _ evaluated: [UInt8], _ key: [UInt8]) -> BlindLookup.Fault? {
      do throws(BlindLookup.Fault) {
        _ = try lookup.finalize(
          input, blind: blind, blinded: blinded, evaluated: evaluated, proof: proof, publicKey: key)
        return nil
      } catch {
        return error
      }
    }
    let (mineKey, otherKey) = (try lookup.publicKey(mine), try lookup.publicKey(other))
    #expect(finalize(answer.proof, answer.evaluated, mineKey) == nil)
    #expect(finalize(answer.proof, answer.evaluated, otherKey) == .keyWrong)
    let foreign = try lookup.evaluate(blinded, privateKey: other, nonce: try scalar(5))
    #expect(finalize(foreign.proof, foreign.evaluated, mineKey) == .keyWrong)
    #expect(finalize(answer.proof, blinded, mineKey) == .keyWrong)
    #expect(finalize(Array(answer.proof.dropLast()), answer.evaluated, mineKey) == .element)
    #expect(finalize(answer.proof, [UInt8](repeating: 0, count: 49), mineKey) == .element)
  }

  @Test func onlyPointsAreElements() throws {
    let lookup = try #require(BlindLookup())
    let key = try #require(lookup.scalar(random: [UInt8](repeating: 9, count: 72)))
    let point = try lookup.publicKey(key)
    #expect(lookup.isElement(point))
    #expect(!lookup.isElement(Array(point.dropLast())))
    #expect(!lookup.isElement([0]))
    #expect(!lookup.isElement([4] + point.dropFirst()))
    #expect(!lookup.isElement([UInt8](repeating: 0xFF, count: 49)))
    // Half of all x have no point.
    let hits = (0..<64).filter { lookup.isElement([2] + [UInt8](repeating: 0, count: 47) + [UInt8($0)]) }.count
    #expect((10...54).contains(hits))
  }
}
