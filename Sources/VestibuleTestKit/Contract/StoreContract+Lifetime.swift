import Journal
import Vocabulary
import Workflow

extension StoreContract {
  static let concurrencyClauses = [
    StoreClause("1,000 writes from 32 tasks make a journal without gaps and the right tree") { test in
      let (store, samples) = (test.store, test.samples)
      let sequences = try await withThrowingTaskGroup(of: [UInt64].self) { group in
        for task in 0..<32 {
          group.addTask {
            var numbers: [UInt64] = []
            for _ in 0..<(task < 8 ? 32 : 31) {
              let (application, heading) = (samples.application(), samples.heading())
              numbers.append(
                try await store.write { transaction in
                  try transaction.put(application)
                  return try transaction.journal(heading)
                })
            }
            return numbers
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      try requireEqual(sequences.sorted(), Array(0..<1000), "sequence numbers")
      try await test.requireWholeTree(size: 1000)
    }
  ]

  static let reopeningClauses = [
    StoreClause("a store that is opened again has everything, and goes on") { test in
      let samples = test.samples
      let application = samples.application()
      for _ in 0..<5 { try await test.put(samples.application()) }
      try await test.put(application)
      try await test.store.write { try $0.putSetting("a", "b") }
      try await test.place.close(test.store)
      let again = StoreUnderTest(place: test.place, store: try await test.place.open(), samples: samples)
      do {
        try requireEqual(try await again.get(application), application, "the record")
        try requireEqual(try await again.store.read { try $0.setting("a") }, "b", "the setting")
        try requireEqual(try await again.put(samples.application()), 6, "the next sequence number")
        try await again.requireWholeTree(size: 7)
      } catch {
        try await test.place.close(again.store)
        throw error
      }
      try await test.place.close(again.store)
    },
    StoreClause("a closed store refuses") { test in
      try await test.place.close(test.store)
      try await requireRefusal(.unavailable, "a write") { try await test.store.write { try $0.putSetting("a", "b") } }
      try await requireRefusal(.unavailable, "a read") { _ = try await test.store.read { try $0.journalSize() } }
    },
  ]
}

extension StoreUnderTest {
  /// Rows in order, each with the hash of its bytes and its place, and the root of a naive tree over them.
  func requireWholeTree(size: UInt64) async throws {
    try await store.read { reader in
      let rows = try reader.journalRows(0..<size)
      try requireEqual(rows.map(\.sequence), Array(0..<size), "the rows")
      for row in rows {
        try requireEqual(try JournalEntry.parse(row.bytes).sequence, row.sequence, "the sequence within an entry")
        try requireEqual(row.leafHash, MerkleHasher.leaf(row.bytes).bytes, "a leaf hash")
      }
      let leaves = try rows.map { try MerkleHash($0.leafHash) }
      let root = try MerkleLog.root(size: try reader.journalSize(), reader: reader.nodeReader)
      try requireEqual(root, StoreContract.naiveRoot(leaves[...]), "the root")
    }
  }
}
