import Crypto
import Journal
import Testing

@Suite struct BundleVerifierTests {
  private let log: SampleLog
  private let bundle: AuditBundle
  private let newest: String

  init() throws {
    log = try SampleLog(57)
    newest = try log.signer.sign(size: 57, root: MerkleLog.root(size: 57, reader: log.nodes))
    let rows = log.rows
    bundle = try AuditBundle(
      checkpoint: newest, older: [log.notes[0], log.notes[3]],
      entries: [3, 56, 30].map { (UInt64($0), rows[$0].bytes) },
      reader: log.nodes)
  }

  private func verify(_ bundle: AuditBundle, trusted: String) throws -> BundleReport {
    BundleVerifier.verify(bundle: try bundle.bytes(), checkpoint: Array(trusted.utf8), key: log.signer.verifierKey)
  }

  private func failures(_ report: BundleReport) -> [String] {
    report.checks.filter { $0.result != .pass }.map { "\($0.name) \($0.code?.rawValue ?? $0.result.rawValue)" }
  }

  @Test func holdsForTheNewestAndForOlderCheckpoints() throws {
    #expect(try AuditBundle.parse(bundle.bytes()) == bundle)
    for trusted in [newest, log.notes[0], log.notes[3]] {
      let report = try verify(bundle, trusted: trusted)
      #expect(report.isValid && failures(report).isEmpty)
      #expect(report.size == 57 && report.checks.filter { $0.name == "inclusion" }.map(\.index) == [3, 56, 30])
    }
  }

  @Test func doesNotHoldForACheckpointThatItDoesNotProve() throws {
    #expect(failures(try verify(bundle, trusted: log.notes[1])) == ["trusted-in-bundle size"])
    let fork = try log.signer.sign(size: 57, root: MerkleHasher.leaf([9]))
    #expect(failures(try verify(bundle, trusted: fork)) == ["trusted-in-bundle root_mismatch"])
    let stranger = try CheckpointSigner(origin: "log.example/journal", key: .init()).sign(size: 57, root: .hash([]))
    #expect(failures(try verify(bundle, trusted: stranger)) == ["trusted-checkpoint signature_missing"])
    #expect(failures(try verify(bundle, trusted: "")) == ["trusted-checkpoint format"])
  }

  @Test func findsEveryKindOfTampering() throws {
    let entry = bundle.entries[0]
    func changed(_ entry: AuditBundle.Entry) -> AuditBundle {
      AuditBundle(checkpoint: newest, older: bundle.older, entries: [entry, bundle.entries[1]])
    }
    let other = SampleLog.draft(3, mark: 1).entry(sequence: 3)
    let cases: [(AuditBundle, [String])] = [
      (changed(.init(index: 3, bytes: try other.canonicalBytes(), proof: entry.proof)), ["inclusion proof_invalid"]),
      (changed(.init(index: 4, bytes: entry.bytes, proof: entry.proof)), ["inclusion proof_invalid"]),
      (changed(.init(index: 57, bytes: entry.bytes, proof: entry.proof)), ["inclusion index_range"]),
      (changed(.init(index: 3, bytes: entry.bytes, proof: entry.proof.dropLast())), ["inclusion proof_length"]),
      (
        AuditBundle(
          checkpoint: newest, older: [.init(checkpoint: log.notes[0], proof: [])], entries: bundle.entries),
        ["older-checkpoint proof_length"]
      ),
      (
        AuditBundle(
          checkpoint: newest.replacing("\n57\n", with: "\n58\n"), older: bundle.older, entries: bundle.entries),
        ["bundle-checkpoint signature_invalid", "older-checkpoint skip", "inclusion skip"]
      ),
    ]
    for (bundle, expected) in cases { #expect(failures(try verify(bundle, trusted: newest)) == expected) }
  }

  @Test func findsAnEntryThatGivesItselfAnotherNumber() throws {
    let nodes = NodeTable()
    let bytes = try SampleLog.draft(0).entry(sequence: 8).canonicalBytes()
    try nodes.append(MerkleHasher.leaf(bytes))
    let note = try log.signer.sign(size: 1, root: MerkleLog.root(size: 1, reader: nodes))
    let bundle = try AuditBundle(checkpoint: note, entries: [(0, bytes)], reader: nodes)
    #expect(failures(try verify(bundle, trusted: note)) == ["inclusion entry_invalid"])
  }

  @Test(arguments: [
    "", "{}", #"{"schema":"vestibule.bundle/2","checkpoint":"","entries":[]}"#,
    #"{"schema":"vestibule.bundle/1","entries":[]}"#,
    #"{"schema":"vestibule.bundle/1","checkpoint":"","entries":[],"x":1}"#,
    #"{"schema":"vestibule.bundle/1","checkpoint":"","entries":[{"index":-1,"entry":"","proof":[]}]}"#,
    #"{"schema":"vestibule.bundle/1","checkpoint":"","entries":[{"index":1,"entry":"","proof":["AAAA"]}]}"#,
  ])
  func saysThatAFileIsNoBundle(_ text: String) throws {
    let report = BundleVerifier.verify(
      bundle: Array(text.utf8), checkpoint: Array(newest.utf8), key: log.signer.verifierKey)
    #expect(report.isMalformed && !report.isValid)
  }
}
