import Testing
import Wire

@testable import Attribution

@Suite struct ProofTests {
  private func ledger() throws -> TestLedger {
    var ledger = TestLedger()
    ledger.take(
      (0..<37).map { "5.0.0.\($0),0,65535,10,\($0 % 5 == 0 ? "" : "20"),t-\($0),i-\($0)" }, .intervals, recorded: 1)
    ledger.take((0..<23).map { "\($0),30,assign,2001:db8:0::\($0 + 1),0,65535,t-\($0),i-\($0)" }, .events, recorded: 2)
    try ledger.checkpoint(merging: false)
    ledger.take(
      ["7,25,release,5.0.0.5,0,65535,t-5,i-5", "8,60,assign,5.0.0.10,0,65535,t-9,late"], .events, recorded: 3)
    return ledger
  }

  @Test func everyFactIsProvedFromWhatIsStored() throws {
    let ledger = try ledger()
    for view in [try ledger.view(merging: false), try ledger.view(merging: true)] {
      let maker = ProofMaker(view, links: ledger.links, positions: 0..<view.nextSequence)
      for position in 0..<view.nextSequence {
        let proof = try #require(maker.proof(of: position))
        #expect(proof.isValid)
        let again = try #require(ProofText.proof(try JSONValue.parse(Array(ProofText.json(proof).utf8))))
        #expect(again == proof)
      }
      #expect(maker.proof(of: 38)?.text == Array("30,assign,2001:db8::2,0,65535,t-1,i-1".utf8))
    }
  }

  @Test func aChangedFactFindsNoProof() throws {
    let ledger = try ledger()
    let maker = ProofMaker(try ledger.view(), links: ledger.links, positions: [3])
    let proof = try #require(maker.proof(of: 3))
    let forged = LeaseProof(
      position: 3, text: Array("5.0.0.3,0,65535,10,20,t-4,i-3".utf8), linkNumber: proof.linkNumber, link: proof.link,
      previous: proof.previous, path: proof.path)
    #expect(!forged.isValid)
    let moved = LeaseProof(
      position: 4, text: proof.text, linkNumber: proof.linkNumber, link: proof.link, previous: proof.previous,
      path: proof.path)
    #expect(!moved.isValid)
  }

  @Test func theLogGivesTheSameLedgerBackAndEndsBeforeATornRecord() throws {
    var delta = LedgerDelta(.empty)
    var log: [UInt8] = []
    var ends: [Int] = []
    var last = LedgerHash.zero
    for stretch in 0..<6 {
      let lines = (0..<50).map {
        "0,\(stretch * 100 + $0),\($0 % 3 == 2 ? "release" : "assign"),5.0.\($0 / 3).1,0,65535,t-\($0 / 3),name \(stretch)"
      }
      var batch = LogBatch(.events, since: delta.names.marks)
      let first = delta.nextSequence
      var numbers: [Int64] = []
      #expect(Text.withBytes(lines) { FeedReader(.events).read($0, into: &delta, &batch, numbers: &numbers) }.isEmpty)
      let record = batch.record(after: last, first: first, recorded: 7, names: delta.names)
      log += record.bytes
      last = record.link.link
      ends.append(log.count)
    }
    for cut in [log.count, log.count - 1, ends[2] + 5, ends[2], 3, 0] {
      var replayed = LedgerDelta(.empty)
      let (links, end) = try log[..<cut].withUnsafeBytes {
        try LogReader.replay($0, into: &replayed, after: .zero)
      }
      #expect(end == ends.last { $0 <= cut } ?? 0)
      #expect(links.count == ends.filter { $0 <= cut }.count)
      #expect(replayed.nextSequence == links.reduce(0) { $0 + UInt64($1.count) })
    }
    log[ends[1] + 40] ^= 1
    var replayed = LedgerDelta(.empty)
    #expect(try log.withUnsafeBytes { try LogReader.replay($0, into: &replayed, after: .zero) }.end == ends[1])
  }

  /// RFC 9162 section 2.1.5 gives the shape for seven leaves; every size up to 70 is walked here.
  @Test func pathsLeadToTheRoot() {
    for count in 1...70 {
      let leaves = (0..<count).map { LedgerHash.leaf([UInt8($0)]) }
      let root = MerkleRoot.root(of: leaves[...])
      for index in 0..<count {
        let path = MerkleRoot.path(of: index, in: leaves[...])
        #expect(MerkleRoot.root(from: leaves[index], index: index, count: count, path: path) == root)
        let other = LedgerHash.leaf([UInt8(index), 1])
        #expect(MerkleRoot.root(from: other, index: index, count: count, path: path) != root)
      }
    }
  }
}
