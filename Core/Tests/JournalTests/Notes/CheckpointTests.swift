import Crypto
import Journal
import Testing

@Suite struct CheckpointTests {
  private let key = Curve25519.Signing.PrivateKey()
  private let root = MerkleHasher.leaf([1])

  @Test func isThreeLinesThatAreSigned() throws {
    let signer = try CheckpointSigner(origin: "log.example/journal", key: key)
    let note = try signer.sign(size: 12, root: root)
    #expect(note.hasPrefix("log.example/journal\n12\n\(root.base64)\n\n\u{2014} log.example/journal "))
    let checkpoint = try CheckpointVerifier(key: signer.verifierKey).verify(note: note)
    #expect(checkpoint == (try Checkpoint(origin: "log.example/journal", size: 12, root: root)))
  }

  @Test func refusesOtherLogsKeysAndSizes() throws {
    let signer = try CheckpointSigner(origin: "a", key: key)
    let note = try signer.sign(size: 12, root: root)
    func code(_ verifier: CheckpointVerifier, _ note: String) -> JournalError.Code? {
      do throws(JournalError) {
        _ = try verifier.verify(note: note)
        return nil
      } catch { return error.code }
    }
    let own = CheckpointVerifier(key: signer.verifierKey)
    let stranger = try CheckpointSigner(origin: "a", key: .init())
    #expect(code(own, note) == nil)
    #expect(code(CheckpointVerifier(key: signer.verifierKey, origin: "b"), note) == .originMismatch)
    #expect(code(CheckpointVerifier(key: stranger.verifierKey), note) == .signatureMissing)
    #expect(code(own, note.replacing("\n12\n", with: "\n13\n")) == .signatureInvalid)
    #expect(code(own, note.replacing(root.base64, with: MerkleHasher.leaf([2]).base64)) == .signatureInvalid)
  }

  @Test(
    arguments: [
      ("a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", nil),
      ("a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\nmore\n", nil),
      ("a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", nil), ("a\n1\n", .format), ("", .format),
      ("\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .format),
      ("a\n01\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .size),
      ("a\n-1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .size),
      ("a\n+1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .size),
      ("a\n18446744073709551616\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .size),
      ("a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0\n", .root), ("a\n1\nAAAA\n", .root),
      ("a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB1=\n", .root),
      ("a\n0\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", .rootMismatch),
      ("a\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n", .format),
    ] as [(String, JournalError.Code?)])
  func readsItsTextStrictly(_ text: String, _ code: JournalError.Code?) {
    do throws(JournalError) {
      #expect(try Checkpoint(text: text).text == text)
      #expect(code == nil)
    } catch { #expect(error.code == code) }
  }

  @Test func countsWitnessesOnce() throws {
    let signer = try CheckpointSigner(origin: "a", key: key)
    let text = try Checkpoint(origin: "a", size: 12, root: root).text
    let witnesses = try ["w1", "w2", "w3"].map { name in
      let key = Curve25519.Signing.PrivateKey()
      return (key, try NoteVerifierKey(name: name, algorithm: .cosignature, key: key.publicKey))
    }
    var signatures = try signer.signer.sign(text).signatures
    for (key, verifier) in witnesses.prefix(2) {
      let time: [UInt8] = [0, 0, 0, 0, 0x64, 0x18, 0x50, 0xCB]
      let bytes = try key.signature(for: Array("cosignature/v1\ntime 1679315147\n".utf8) + Array(text.utf8))
      signatures.append(.init(name: verifier.name, keyID: verifier.keyID, bytes: time + Array(bytes)))
    }
    let note = try SignedNote(text: text, signatures: signatures)
    let keys = witnesses.map(\.1)
    try WitnessPolicy(keys: keys, quorum: 2).verify(note)
    let error = #expect(throws: JournalError.self) { try WitnessPolicy(keys: keys, quorum: 3).verify(note) }
    #expect(error?.code == .witnessQuorum)
    #expect(throws: JournalError.self) { try WitnessPolicy(keys: [keys[0], keys[0]], quorum: 2).verify(note) }
    let renamed = try NoteVerifierKey(name: "w4", algorithm: .cosignature, key: witnesses[0].0.publicKey)
    let again = SignedNote.Signature(name: "w4", keyID: renamed.keyID, bytes: signatures[1].bytes)
    let twice = try SignedNote(text: text, signatures: signatures + [again])
    #expect(WitnessPolicy(keys: keys + [renamed], quorum: 3).count(of: twice) == 2)
    let moved = try SignedNote(text: text.replacing("12", with: "13"), signatures: signatures)
    #expect(throws: JournalError.self) { try WitnessPolicy(keys: keys, quorum: 1).verify(moved) }
  }
}
