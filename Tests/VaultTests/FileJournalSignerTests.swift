import Crypto
import Foundation
import Journal
import Testing
import Workflow

@testable import Vault

@Suite struct FileJournalSignerTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/journal.key" }
  let origin = "kyc.example.com/journal"

  init() throws { folder = try TemporaryFolder() }

  private func seed(_ byte: UInt8, origin: String) throws -> String {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: Data(repeating: byte, count: 32))
    let id = try NoteVerifierKey(name: origin, key: key.publicKey).description.split(separator: "+", maxSplits: 2)[1]
    return "PRIVATE+KEY+\(origin)+\(id)+\((Data([1]) + key.rawRepresentation).base64EncodedString())\n"
  }

  @Test func notesVerifyUnderTheVerifierKeyAndSurviveARestart() throws {
    let first = try FileJournalSigner(path: path, origin: origin)
    let second = try FileJournalSigner(path: path, origin: origin, mayCreate: false)
    #expect(first.verifierKey == second.verifierKey)
    #expect(first.origin == origin)
    #expect(try folder.mode("journal.key") == 0o600)
    let note = try SignedNote(note: Array(second.sign(note: "hello\n").utf8))
    #expect(note.text == "hello\n")
    try NoteVerifierKey(first.verifierKey).verify(note)
  }

  @Test func checkpointsAreAccepted() throws {
    let signer = try FileJournalSigner(path: path, origin: origin)
    let root = MerkleHasher.emptyRoot
    let text = try Checkpoint(origin: origin, size: 0, root: root).text
    let verifier = CheckpointVerifier(key: try NoteVerifierKey(signer.verifierKey))
    #expect(try verifier.verify(note: signer.sign(note: text)).size == 0)
  }

  @Test func aKnownSeedGivesAKnownKey() throws {
    try folder.write(try seed(9, origin: origin), "journal.key")
    let signer = try FileJournalSigner(path: path, origin: origin)
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: Data(repeating: 9, count: 32))
    #expect(try NoteVerifierKey(signer.verifierKey).publicKey == Array(key.publicKey.rawRepresentation))
  }

  @Test func anotherOriginIsRefused() throws {
    _ = try FileJournalSigner(path: path, origin: origin)
    let error = #expect(throws: VaultError.self) { try FileJournalSigner(path: path, origin: "other.example/log") }
    #expect(error?.message.contains(origin) == true)
  }

  @Test func aLostKeyIsNotReplaced() throws {
    let error = #expect(throws: VaultError.self) { try FileJournalSigner(path: path, origin: origin, mayCreate: false) }
    #expect(error?.message.contains("backup") == true)
  }

  @Test func aKeyOpenToOthersIsRefused() throws {
    _ = try FileJournalSigner(path: path, origin: origin)
    try folder.setMode(0o644, "journal.key")
    #expect(throws: VaultError.self) { try FileJournalSigner(path: path, origin: origin) }
  }

  @Test(arguments: ["", "a b", "a+b"]) func originsThatNoNoteCarriesAreRefused(origin: String) {
    #expect(throws: VaultError.self) { try FileJournalSigner(path: path, origin: origin) }
  }

  @Test func damagedKeysAreRefusedWithoutRepeatingThem() throws {
    let good = try seed(9, origin: origin)
    let secret = Data([1] + [UInt8](repeating: 9, count: 32)).base64EncodedString()
    let damaged = [
      "", "x", good.replacing("PRIVATE", with: "PUBLIC"), good.replacing("example", with: "exemple"),
      good.replacing(secret, with: ""), good.replacing(secret, with: "AQ=="), good.replacing("+AQ", with: "+Ag"),
      good.replacing(secret, with: Data([1] + [UInt8](repeating: 8, count: 32)).base64EncodedString()),
    ]
    for text in damaged {
      try folder.write(text, "journal.key")
      let error = #expect(throws: VaultError.self) { try FileJournalSigner(path: path, origin: origin) }
      #expect(error?.message.contains(secret) == false)
    }
  }
}
