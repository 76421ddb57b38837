import Journal
import Vocabulary
import Wire
import Workflow

extension StoreContract {
  static let journalClauses = [
    StoreClause("an entry has heading, changes with after-images, and the leaf hash of its bytes", entryContents),
    StoreClause("an entry without changes is an entry") { test in
      let heading = test.samples.heading("personal.reveal", subject: "sub_1", by: .commandLine)
      try requireEqual(try await test.store.write { try $0.journal(heading) }, 0, "the first sequence number")
      try requireEqual(try await test.store.write { try $0.journal(heading) }, 1, "the second")
      try requireEqual(try await test.entries().map(\.changes.count), [0, 0], "the changes")
    },
    StoreClause("changes that do not fit into one entry go into several with one heading") { test in
      let samples = test.samples
      let last = try await test.put((0..<400).map { _ in samples.finding(of: samples.id()) })
      let entries = try await test.entries()
      try require(entries.count > 1, "there is one entry only")
      try requireEqual(last, UInt64(entries.count - 1), "the sequence number given back is the last one's")
      try requireEqual(entries.reduce(0) { $0 + $1.changes.count }, 400, "all changes")
      try requireEqual(Set(entries.map(\.action)), ["test.change"], "the headings")
    },
    StoreClause("the stored nodes make the roots of a naive tree", nodes),
    StoreClause("rows are given by range, and by subject newest first") { test in
      for number in 0..<12 {
        let heading = test.samples.heading("test.note", subject: number % 2 == 0 ? "app_1" : nil)
        try await test.store.write { _ = try $0.journal(heading) }
      }
      try await test.store.read { reader in
        try requireEqual(try reader.journalRows(3..<6).map(\.sequence), [3, 4, 5], "a range")
        try requireEqual(try reader.journalRows(10..<99).map(\.sequence), [10, 11], "a range beyond the end")
        try requireEqual(try reader.journalRows(5..<5), [], "an empty range")
        try requireEqual(
          try reader.journalRows(about: "app_1", limit: 4).map(\.sequence), [10, 8, 6, 4], "rows about a subject")
        try requireEqual(try reader.journalRows(about: "app_2", limit: 4), [], "rows about nobody")
      }
    },
    StoreClause("the journal's images rebuild the tables", rebuild),
  ]

  @Sendable private static func entryContents(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let (kept, gone) = (samples.application(), samples.application())
    try await test.put(gone)
    let sealed = samples.sealed(kept.subject, ciphertext: [1, 2])
    let actor = Actor.person(samples.id())
    let heading = EntryHeading(
      at: samples.now, actor: actor, action: "application.submit", subject: kept.recordID, details: ["reason": "clean"])
    try await test.store.write { transaction in
      try transaction.put(kept)
      try transaction.remove(ApplicationRecord.self, gone.recordID)
      try transaction.put(sealed, ciphertext: [1, 2])
      try transaction.journal(heading)
    }
    let row = try required(try await test.store.read { try $0.journalRows(1..<2).first }, "the row")
    try requireEqual(row.leafHash, MerkleHasher.leaf(row.bytes).bytes, "the leaf hash")
    let expected = JournalEntry(
      sequence: 1, at: samples.now, actor: actor.text, action: "application.submit", subject: kept.recordID,
      changes: [
        RecordChange(kind: "application", id: kept.recordID, record: try JSONValue(encoding: kept)),
        RecordChange(kind: "application", id: gone.recordID, record: nil),
        RecordChange(kind: "sealed", id: sealed.recordID, record: try JSONValue(encoding: sealed)),
      ], details: ["reason": "clean"])
    try requireEqual(try JournalEntry.parse(row.bytes), expected, "the entry")
    try requireEqual(row.bytes, try expected.canonicalBytes(), "the entry's bytes")
  }

  @Sendable private static func nodes(_ test: StoreUnderTest) async throws {
    var leaves: [MerkleHash] = []
    for size in 1...70 {
      let heading = test.samples.heading("test.number", subject: "\(size)")
      try await test.store.write { _ = try $0.journal(heading) }
      let leaf = try await test.store.read { try $0.merkleNode(level: 0, index: UInt64(size - 1)) }
      leaves.append(try MerkleHash(try required(leaf, "a leaf")))
      let expected = naiveRoot(leaves[...])
      try await test.store.read { reader in
        let root = try MerkleLog.root(size: UInt64(size), reader: reader.nodeReader)
        try requireEqual(root, expected, "the root over \(size) entries")
      }
    }
    try await test.store.read { reader in
      try requireEqual(try reader.merkleNode(level: 0, index: 70), nil, "a leaf that is not there")
      try requireEqual(try reader.merkleNode(level: 6, index: 1), nil, "a subtree that is not complete")
      try requireEqual(try reader.merkleNode(level: 70, index: 0), nil, "a level that no tree has")
    }
  }

  /// MTH of RFC 9162 section 2.1.1, straight from its definition.
  static func naiveRoot(_ leaves: ArraySlice<MerkleHash>) -> MerkleHash {
    guard let first = leaves.first else { return MerkleHasher.emptyRoot }
    if leaves.count == 1 { return first }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return MerkleHasher.node(naiveRoot(leaves[..<middle]), naiveRoot(leaves[middle...]))
  }

  @Sendable private static func rebuild(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let records = try oneOfEach(samples)
    try await test.put(records)
    let applications = samples.spread(5) { _ in samples.application() }
    try await test.put(applications)
    var changed = applications[2]
    changed.state = .declined
    try await test.put(changed)
    let (heading, gone) = (samples.heading(), applications[4].recordID)
    try await test.store.write { transaction in
      try transaction.remove(ApplicationRecord.self, gone)
      try transaction.journal(heading)
    }
    var images: [String: [UInt8]] = [:]
    for change in try await test.entries().flatMap(\.changes) {
      images["\(change.kind) \(change.id)"] = try change.record.map { try CanonicalJSON.bytes(of: $0) }
    }
    let expected = images
    try await test.store.read { reader in
      var seen: [(kind: String, id: String)] = []
      try reader.forEachRecord { kind, id, canonical in
        seen.append((kind, id))
        try requireEqual(canonical, expected["\(kind) \(id)"] ?? [], "the image of \(kind) \(id)")
      }
      try requireEqual(seen.count, expected.count, "live records")
      try require(try reader.misfiledRecords().isEmpty, "a record is filed by something else than itself")
      try require(zip(seen, seen.dropFirst()).allSatisfy { $0 < $1 }, "the records are not by kind and id")
    }
  }
}

extension StoreReader {
  /// The stored tree for the functions of the journal.
  var nodeReader: ClosureNodeReader {
    ClosureNodeReader { try self.merkleNode(level: $0, index: $1).map { try MerkleHash($0) } }
  }
}
