import Foundation
import Testing
import Vocabulary
import Wire

@testable import Evidence

@Suite struct LegalEntityCredentialTests {
  private static let folder = "data/evidence/vlei/"
  private static let streams = [
    "E4OU1DuxIAtRRscHSSQCO0UIpk3tVc0QHaNBDUmpHKac", "EBzltAGk2r2ztLpT7bqWln_Btb_pVowElbKxvqbG4_n4",
    "EDNGKQxRTNLcwXMgzaVNLQAzjieGDr_bAk4cYRRazIdc", "EGgAMmz2ccR25RQMB-yuK1Jm4INx2ReJbnKSmMDNwiPk",
    "EOu73a50TLWJiUOHdyMV8La6-5_VU7rb2QmUr3kMaMs8", "ETZG0gFx5uLib9uMQUnP5eQUMrs7XulFeqjCiRtVPdUg",
    "Eg8ERvoA7nYOxFIN8WC0JGSF0HNoNzVldT2TR92YuAY0",
  ].map { folder + $0 + "-acdc.cesr" }
  private static let root = "Ez6QKIKLzrGqpq4v9Bj908pQanoRKwOgBXjPW-w-P_8Q"

  private func judge(_ bytes: [UInt8], root: String = root) -> EvidenceVerdict {
    .legalEntityCredential(bytes, root: root, at: noon)
  }

  private func bytes(_ path: String) throws -> [UInt8] { Array(try #require(SharedData.read(path))) }

  @Test(.enabled(if: SharedData.isThere(streams[0]), "the shared samples are not here"))
  func samplesLeadToTheirRoot() throws {
    for path in Self.streams {
      let verdict = judge(try bytes(path))
      #expect(verdict.verdict == .valid, "\(path) \(verdict.reasons)")
      #expect(verdict.claims["lei"]?.count == 20)
    }
  }

  @Test(.enabled(if: SharedData.isThere(streams[0]), "the shared samples are not here"))
  func anotherRootIsNotTrusted() throws {
    let verdict = judge(try bytes(Self.streams[0]), root: "E0m0vlIMbPVbNVfPTH3NcLW0iagpyke_4OVZN7YNFLkE")
    #expect(verdict.verdict == .invalid)
    #expect(verdict.reasons.contains { $0.code == "issuer_untrusted" })
  }

  @Test(.enabled(if: SharedData.isThere(streams[0]), "the shared samples are not here"))
  func theRootsOwnDelegatorCanNotBeKnown() throws {
    let verdict = judge(try bytes(Self.streams[0]), root: "EC1m0ZF6ez1xoM8-jQsIbT5I3GpYnX4Zzh4om8_V1bnU")
    #expect(verdict.verdict == .indeterminate)
  }

  @Test(.enabled(if: SharedData.isThere(streams[0]), "the shared samples are not here"))
  func everyChangedLetterShows() throws {
    let whole = try bytes(Self.streams[0])
    let text = String(decoding: whole, as: UTF8.self)
    // The LEI in a credential, a signature of a controller, and a receipt.
    for (old, new) in [
      ("529900T8BM49AURSDO55", "529900T8BM49AURSDO54"), ("-VCS-AACAAVBJ2", "-VCS-AACAAVBJ3"),
      ("-BADAAuh7O5m3", "-BADAAuh7O5m4"), (#""kt":"2""#, #""kt":"1""#),
    ] {
      let verdict = judge(Array(text.replacing(old, with: new).utf8))
      #expect(verdict.verdict == .invalid, "\(old) \(verdict.reasons)")
    }
    #expect(judge(Array(whole.dropLast(5))).verdict == .malformed)
    #expect(judge(Array(whole.prefix(400))).verdict == .malformed)
  }

  /// Events that a stream repeats are held to what they were, and attachments to what they say.
  @Test(.enabled(if: SharedData.isThere(streams[0]), "the shared samples are not here"))
  func repeatedEventsAreNotPassedOver() throws {
    let whole = try bytes(Self.streams[0])
    let text = String(decoding: whole, as: UTF8.self)
    let founding = #""t":"dip","d":"Ez6QKIKLzrGqpq4v9Bj908pQanoRKwOgBXjPW-w-P_8Q""#
    let places = text.ranges(of: founding)
    #expect(places.count == 2)
    for place in places {
      var changed = text
      let witness = try #require(changed.range(of: #""bt":""#, range: place.upperBound..<changed.endIndex))
      changed.replaceSubrange(witness.upperBound..<changed.index(after: witness.upperBound), with: "1")
      #expect(judge(Array(changed.utf8)).verdict != .valid)
    }
    // Where an entry of a registry is anchored; over what a signature was made.
    for (old, new) in [
      ("-VAS-GAB0AAAAAAAAAAAAAAAAAAAAAAgE", "-VAS-GAB0AAAAAAAAAAAAAAAAAAAAAAhE"), ("6AABAAA-", "6AABAAAA"),
    ] {
      #expect(text.contains(old))
      #expect(judge(Array(text.replacing(old, with: new).utf8)).verdict != .valid, "\(old)")
    }
  }

  @Test func oneTextForOneValue() {
    let key = CESRPrimitive.encode([UInt8](repeating: 7, count: 32), code: "D", style: .early)
    #expect(CESRPrimitive(text: key).decode(codeLength: 1, size: 32, style: .early) != nil)
    // The last letter holds two bits that mean nothing.
    let other = String(key.dropLast()) + (key.hasSuffix("c") ? "d" : "_")
    #expect(CESRPrimitive(text: other).decode(codeLength: 1, size: 32, style: .early) == nil)
    let zeros = String(repeating: "A", count: 21)
    #expect(CESRPrimitive.isNumber("0A\(zeros)C", 2))
    #expect(CESRPrimitive.isNumber("0A\(zeros)g", 2))
    #expect(!CESRPrimitive.isNumber("0A\(zeros)C", 3))
    #expect(!CESRPrimitive.isNumber("0A\(zeros)h", 2))
    #expect(!CESRPrimitive.isNumber("0B\(zeros)C", 2))
  }

  @Test(
    .enabled(if: SharedData.isThere(folder + "legal-entity-vLEI-credential.json"), "the shared samples are not here"))
  func examplesOfTheDocumentationAreNotWhatTheySay() throws {
    let verdict = judge(try bytes(Self.folder + "legal-entity-vLEI-credential.json"))
    #expect(verdict.verdict == .invalid)
    #expect(verdict.reasons.contains { $0.code == "digest_mismatch" })
  }

  @Test func digestsOfBLAKE3() {
    // The official vectors' input: 0, 1, ... 250, 0, 1, ...
    let expected = [
      0: "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
      1: "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213",
      1024: "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7",
      1025: "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444",
      3072: "b98cb0ff3623be03326b373de6b9095218513e64f1ee2edd2525c7ad1e5cffd2",
      5121: "628bd2cb2004694adaab7bbd778a25df25c47b9d4155a55f8fbd79f2fe154cff",
    ]
    for (length, digest) in expected {
      let input = (0..<length).map { UInt8($0 % 251) }
      #expect(
        BLAKE3.hash(input).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined() == digest, "\(length)")
    }
  }

  @Test func thresholds() throws {
    let half = try #require(SigningThreshold(.array(["1/2", "1/2", "1/4"])))
    #expect(half.isMet(by: [0, 1]))
    #expect(!half.isMet(by: [0, 2]))
    let nested = try #require(SigningThreshold(.array([["1/2", "1/2"], ["1"]])))
    #expect(!nested.isMet(by: [0, 1]))
    #expect(nested.isMet(by: [0, 1, 2]))
    #expect(SigningThreshold("0") == nil)
    #expect(SigningThreshold(.array(["1/0"])) == nil)
  }
}
