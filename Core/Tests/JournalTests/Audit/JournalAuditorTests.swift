import Crypto
import Journal
import Testing
import Wire

@Suite struct JournalAuditorTests {
  /// Code and sequences, as `row_changed 5-5`.
  private func summary(_ faults: [AuditFault]) -> [String] {
    faults.map { fault in
      let first = fault.firstSequence.map { " \($0)" } ?? ""
      let last = fault.lastSequence.map { $0 == fault.firstSequence ? "" : "-\($0)" } ?? ""
      return fault.code.rawValue + first + last
    }
  }

  private func bytes(_ index: Int, mark: Int, sequence: Int? = nil) throws -> [UInt8] {
    try SampleLog.draft(index, mark: mark).entry(sequence: UInt64(sequence ?? index)).canonicalBytes()
  }

  @Test(arguments: [0, 1, 2, 9, 10, 57, 64, 100]) func findsNothingInAnHonestLog(_ count: Int) throws {
    #expect(try SampleLog(count).audit() == [])
  }

  @Test(arguments: [0, 3, 41]) func locatesAChangedRow(_ index: Int) throws {
    var log = try SampleLog(57)
    let row = log.rows[index]
    log.rows[index] = AuditRow(sequence: row.sequence, bytes: try bytes(index, mark: 1), leafHash: row.leafHash)
    #expect(summary(try log.audit()) == ["row_changed \(index)"])
    // The leaf hash beside it made to fit.
    let leaf = MerkleHasher.leaf(log.rows[index].bytes)
    log.rows[index] = AuditRow(sequence: row.sequence, bytes: log.rows[index].bytes, leafHash: leaf.bytes)
    #expect(summary(try log.audit()) == ["row_changed \(index)"])
    // The stored leaf too: the node above does not fit any more.
    log.nodes.nodes[.init(level: 0, index: UInt64(index))] = leaf
    let pair = index & ~1
    #expect(summary(try log.audit()) == ["node_changed \(pair)-\(pair + 1)"])
  }

  @Test func tellsAChangedTableFromAChangedRow() throws {
    var log = try SampleLog(57)
    let last = 56
    log.rows[last] = AuditRow(sequence: 56, bytes: try bytes(last, mark: 1), leafHash: log.rows[last].leafHash)
    #expect(summary(try log.audit()) == ["row_changed 56", "record_changed 56"])
  }

  @Test func locatesRowsThatAreNotEntries() throws {
    var log = try SampleLog(20)
    log.rows[7] = AuditRow(sequence: 7, bytes: Array("garbage".utf8), leafHash: [])
    log.rows[8] = AuditRow(sequence: 8, bytes: [], leafHash: [])
    #expect(summary(try log.audit()).first == "row_changed 7-8")
  }

  @Test func locatesAChangedLeafHash() throws {
    var log = try SampleLog(20)
    log.rows[7] = AuditRow(sequence: 7, bytes: log.rows[7].bytes, leafHash: log.rows[8].leafHash)
    #expect(summary(try log.audit()) == ["leaf_changed 7"])
  }

  @Test func locatesADroppedRowWithAndWithoutRenumbering() throws {
    var log = try SampleLog(57)
    log.rows.remove(at: 12)
    #expect(summary(try log.audit(size: 57)) == ["row_dropped 12"])
    log.rows = log.rows.enumerated().map {
      AuditRow(sequence: UInt64($0.offset), bytes: $0.element.bytes, leafHash: $0.element.leafHash)
    }
    #expect(summary(try log.audit(size: 57)) == ["row_dropped 12"])
    // The store counts its rows: the checkpoint at 50 and the nodes know better.
    #expect(summary(try log.audit(size: 56)).contains("row_dropped 12"))
    var first = try SampleLog(30)
    first.rows.removeFirst(2)
    #expect(summary(try first.audit(size: 30)) == ["row_dropped 0-1"])
  }

  @Test func locatesAnInsertedRow() throws {
    var log = try SampleLog(57)
    let added = AuditRow(sequence: 20, bytes: try bytes(20, mark: 9), leafHash: [])
    log.rows.insert(added, at: 20)
    log.rows = log.rows.enumerated().map {
      AuditRow(sequence: UInt64($0.offset), bytes: $0.element.bytes, leafHash: $0.element.leafHash)
    }
    #expect(summary(try log.audit()) == ["row_inserted 20"])
    #expect(summary(try log.audit(size: 57)) == ["row_inserted 20"])
    var tail = try SampleLog(57)
    tail.rows.append(AuditRow(sequence: 57, bytes: try bytes(57, mark: 0), leafHash: []))
    #expect(summary(try tail.audit()) == ["row_inserted 57", "record_changed 57"])
    // A second copy of a true entry.
    var copy = try SampleLog(57)
    copy.rows.append(AuditRow(sequence: 57, bytes: copy.rows[56].bytes, leafHash: copy.rows[56].leafHash))
    #expect(summary(try copy.audit()) == ["row_inserted 57"])
  }

  @Test func locatesReorderedRows() throws {
    var log = try SampleLog(57)
    let (a, b) = (log.rows[10], log.rows[11])
    log.rows[10] = AuditRow(sequence: 10, bytes: b.bytes, leafHash: b.leafHash)
    log.rows[11] = AuditRow(sequence: 11, bytes: a.bytes, leafHash: a.leafHash)
    #expect(summary(try log.audit()) == ["row_reordered 10", "row_reordered 11"])
    var far = try SampleLog(57)
    far.rows.swapAt(5, 40)
    let faults = summary(try far.audit())
    #expect(faults.contains { $0.hasPrefix("row_reordered") })
  }

  @Test func locatesATruncatedTail() throws {
    var log = try SampleLog(57)
    log.rows.removeLast(8)
    #expect(summary(try log.audit(size: 57)).first == "tail_truncated 49-56")
    // Rows counted by the store: the nodes of the newest checkpoint still show what is missing.
    #expect(summary(try log.audit()).first == "tail_truncated 49")
    // Nodes taken away as well.
    for key in log.nodes.nodes.keys where (key.index + 1) << UInt64(key.level) > 49 { log.nodes.nodes[key] = nil }
    #expect(summary(try log.audit()).first == "tail_truncated 49")
    log.rows.removeAll()
    #expect(summary(try log.audit()).first == "tail_truncated 0-49")
  }

  @Test(arguments: [(0, 0, 9), (23, 20, 29), (49, 40, 49)])
  func locatesRewrittenHistoryBetweenCheckpoints(_ index: Int, _ first: Int, _ last: Int) throws {
    let log = try SampleLog(57).rewritten(at: index)
    #expect(summary(try log.audit()) == ["history_rewritten \(first)-\(last)"])
  }

  @Test func aRewriteAfterTheNewestCheckpointNeedsAnOutsideOne() throws {
    let honest = try SampleLog(57)
    var log = try honest.rewritten(at: 52)
    #expect(summary(try log.audit()) == [])
    log.notes.append(try honest.signer.sign(size: 57, root: MerkleLog.root(size: 57, reader: honest.nodes)))
    #expect(summary(try log.audit()) == ["history_rewritten 50-56"])
  }

  @Test func locatesDamagedNodes() throws {
    let log = try SampleLog(57)
    log.nodes.nodes[.init(level: 2, index: 3)] = MerkleHasher.emptyRoot
    #expect(summary(try log.audit()).first == "node_changed 12-15")
    log.nodes.nodes[.init(level: 2, index: 3)] = nil
    #expect(summary(try log.audit()).contains("node_missing 12-15"))
    let leafless = try SampleLog(57)
    leafless.nodes.nodes[.init(level: 0, index: 30)] = nil
    #expect(summary(try leafless.audit()) == ["node_missing 30"])
    let endless = try SampleLog(60)
    endless.nodes.nodes[.init(level: 0, index: 59)] = nil
    #expect(summary(try endless.audit()).first == "node_missing 59")
  }

  @Test func reportsForgedCheckpoints() throws {
    var log = try SampleLog(57)
    let forger = try CheckpointSigner(origin: "log.example/journal", key: .init())
    log.notes[2] = try forger.sign(size: 30, root: MerkleHasher.leaf([1]))
    log.notes.append("nonsense")
    #expect(summary(try log.audit()) == ["checkpoint_invalid", "checkpoint_invalid"])
    var twofold = try SampleLog(57)
    twofold.notes.append(try twofold.signer.sign(size: 50, root: MerkleHasher.leaf([1])))
    #expect(summary(try twofold.audit()).contains { $0.hasPrefix("history_rewritten") })
  }

  @Test func locatesRecordsThatDifferFromTheJournal() throws {
    var log = try SampleLog(57)
    let changed = AuditFault.RecordReference(kind: "application", id: "app_3")
    let missing = AuditFault.RecordReference(kind: "application", id: "app_4")
    let extra = AuditFault.RecordReference(kind: "application", id: "app_x")
    log.tables[changed] = Array("{}".utf8)
    log.tables[missing] = nil
    log.tables[extra] = Array("{}".utf8)
    let faults = try log.audit()
    #expect(summary(faults) == ["record_changed 53", "record_extra", "record_missing 54"])
    #expect(faults.map(\.record) == [changed, extra, missing])
  }

  @Test func staysBoundedWhenNothingFits() throws {
    let log = try SampleLog(10)
    var auditor = try JournalAuditor(reader: log.nodes, size: 10, checkpoints: log.notes, verifier: log.verifier)
    for index in 0..<30_000 { try auditor.take(AuditRow(sequence: UInt64(index), bytes: [1], leafHash: [])) }
    try auditor.take(AuditRow(sequence: .max, bytes: [1], leafHash: []))
    try auditor.endRows()
    let faults = auditor.finish()
    #expect(faults.contains { $0.code == .tooManyFaults })
    #expect(summary(faults).contains("row_changed 0-9"))
  }
}
