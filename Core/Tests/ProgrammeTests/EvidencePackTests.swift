import Crypto
import Journal
import Programme
import Synchronization
import Testing
import Vocabulary

@Suite struct EvidencePackTests {
  private let signer: CheckpointSigner
  private let pack: EvidencePack

  init() throws {
    signer = try CheckpointSigner(origin: "log.example/journal", key: .init())
    pack = try Self.pack(signer, answer: Array(#"{"holder":"tenant-7"}"#.utf8))
  }

  /// A journal of three entries whose second commits to the answer and its page.
  private static func pack(_ signer: CheckpointSigner, answer: [UInt8]) throws -> EvidencePack {
    let page = PDFDocument(title: "Answer", lines: [.title("Answer"), .fact("Holder", "tenant-7")], footer: "x").bytes()
    let nodes = Nodes()
    var entries: [[UInt8]] = []
    for index in 0..<3 {
      let details = [
        EvidencePack.answerDetail: EvidencePack.digest(answer), EvidencePack.pageDetail: EvidencePack.digest(page),
      ]
      let entry = EntryDraft(
        at: Instant(seconds: 1_800_000_000), actor: "system", action: "legal-request.answer",
        details: index == 1 ? details : [:]
      ).entry(sequence: UInt64(index))
      entries.append(try entry.canonicalBytes())
    }
    let leaves = entries.map { MerkleHasher.leaf($0) }
    nodes.set([leaves, [MerkleHasher.node(leaves[0], leaves[1])]])
    let root = MerkleHasher.node(MerkleHasher.node(leaves[0], leaves[1]), leaves[2])
    let bundle = try AuditBundle(
      checkpoint: try signer.sign(size: 3, root: root), entries: [(1, entries[1])], reader: nodes)
    return EvidencePack(
      answer: answer, page: page, proof: try bundle.bytes(), key: signer.verifierKey.description)
  }

  private func failures(_ bytes: [UInt8], key: NoteVerifierKey? = nil) -> [String] {
    EvidencePackVerifier.verify(bytes, key: key).checks.filter { $0.result != .pass }.map(\.name)
  }

  @Test func holdsWithTheKeyGivenAndWithItsOwn() {
    let pinned = EvidencePackVerifier.verify(pack.bytes(), key: signer.verifierKey)
    #expect(pinned.isValid && pinned.isKeyPinned && pinned.size == 3 && pinned.origin == "log.example/journal")
    let own = EvidencePackVerifier.verify(pack.bytes(), key: nil)
    #expect(own.isValid && !own.isKeyPinned)
  }

  @Test func doesNotHoldForAnotherJournalsKey() throws {
    let stranger = try CheckpointSigner(origin: "log.example/journal", key: .init())
    #expect(failures(pack.bytes(), key: stranger.verifierKey).contains("journal-bundle-checkpoint"))
  }

  @Test func findsAnAnswerOrAPageThatWasExchanged() throws {
    let other = try Self.pack(signer, answer: Array(#"{"holder":"tenant-8"}"#.utf8))
    let swapped = EvidencePack(answer: other.answer, page: pack.page, proof: pack.proof, key: pack.key)
    #expect(failures(swapped.bytes()) == ["answer"])
    let page = EvidencePack(answer: pack.answer, page: [1], proof: pack.proof, key: pack.key)
    #expect(failures(page.bytes()) == ["page"])
  }

  @Test func findsEveryChangedByte() {
    let bytes = pack.bytes()
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(!failures(changed, key: signer.verifierKey).isEmpty, "byte \(place)")
    }
    for end in stride(from: 0, to: bytes.count, by: 7) { #expect(!failures(Array(bytes[..<end])).isEmpty) }
    #expect(failures(bytes + [0]) == ["pack-format"])
  }

  @Test func opensWithOrdinaryProgramsByItsForm() throws {
    let bytes = pack.bytes()
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(try StoredArchive.read(bytes)["answer.json"] == pack.answer)
    #expect(pack.page.starts(with: Array("%PDF-1.7".utf8)))
  }
}

private final class Nodes: MerkleNodeReader, Sendable {
  private let levels = Mutex<[[MerkleHash]]>([])

  func set(_ new: [[MerkleHash]]) { levels.withLock { $0 = new } }

  func node(level: Int, index: UInt64) throws -> MerkleHash? {
    levels.withLock { levels in
      guard levels.indices.contains(level), index < UInt64(levels[level].count) else { return nil }
      return levels[level][Int(index)]
    }
  }
}
