import Journal
import Testing

/// Flips every bit and makes every cut of true inputs: nothing may trap, and nothing that was signed or hashed may pass.
@Suite struct HostileBytesTests {
  private let log: SampleLog
  private let note: String

  init() throws {
    log = try SampleLog(12)
    note = try log.signer.sign(size: 12, root: MerkleLog.root(size: 12, reader: log.nodes))
  }

  private func variants(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.indices.flatMap { index in
      [Array(bytes[..<index])]
        + (0..<8).map { bit in
          var changed = bytes
          changed[index] ^= 1 << bit
          return changed
        }
    }
  }

  @Test func notesKeysAndPaths() throws {
    for bytes in variants(of: Array(note.utf8)) {
      #expect(throws: JournalError.self) { try log.verifier.verify(note: bytes) }
    }
    for bytes in variants(of: Array(log.signer.verifierKey.description.utf8)) {
      #expect(throws: JournalError.self) { try NoteVerifierKey(String(decoding: bytes, as: UTF8.self)) }
    }
    for bytes in variants(of: Array("tile/0/x001/x234/067.p/12".utf8)) {
      let text = String(decoding: bytes, as: UTF8.self)
      if let path = try? TilePath(text) { #expect(path.description == text) }
    }
  }

  @Test func entriesAndBundles() throws {
    let entry = log.rows[11].bytes
    for bytes in variants(of: entry) {
      if let read = try? JournalEntry.parse(bytes) { #expect((try? read.canonicalBytes()) != entry) }
    }
    let bundle = try AuditBundle(checkpoint: note, entries: [(11, entry)], reader: log.nodes)
    for bytes in variants(of: try bundle.bytes()) {
      let report = BundleVerifier.verify(bundle: bytes, checkpoint: Array(note.utf8), key: log.signer.verifierKey)
      #expect(!report.isValid)
    }
  }
}
