import Vocabulary
import Workflow

extension StoreContract {
  static let checkpointClauses = [
    StoreClause("checkpoints are found by size, the newest first") { test in
      let samples = test.samples
      for _ in 0..<9 {
        let heading = samples.heading()
        try await test.store.write { _ = try $0.journal(heading) }
      }
      try requireEqual(try await test.store.read { try $0.latestCheckpoint() }, nil, "the newest of none")
      var all: [StoredCheckpoint] = []
      for size in [UInt64(2), 5, 5, 9] {
        let checkpoint = StoredCheckpoint(size: size, note: "note \(all.count)\n", at: samples.now)
        all.append(checkpoint)
        samples.clock.step(seconds: 60)
        try await test.store.write { try $0.put(checkpoint) }
      }
      let expected = all
      try await test.store.read { reader in
        try requireEqual(try reader.latestCheckpoint(), expected[3], "the newest")
        try requireEqual(try reader.checkpoint(atMost: 8), expected[2], "of at most 8")
        try requireEqual(try reader.checkpoint(atMost: 4), expected[0], "of at most 4")
        try requireEqual(try reader.checkpoint(atMost: 1), nil, "of at most 1")
        try requireEqual(try reader.checkpoint(atMost: .max), expected[3], "of any size")
        try requireEqual(try reader.checkpoints(), expected, "all, oldest first")
      }
    },
    StoreClause("a checkpoint is never smaller than the last one nor larger than the journal") { test in
      let samples = test.samples
      for _ in 0..<3 {
        let heading = samples.heading()
        try await test.store.write { _ = try $0.journal(heading) }
      }
      let put = { (size: UInt64) in
        let checkpoint = StoredCheckpoint(size: size, note: "note\n", at: samples.now)
        try await test.store.write { try $0.put(checkpoint) }
      }
      try await requireRefusal(.appendOnly, "a checkpoint of more than there is") { try await put(4) }
      try await put(3)
      try await requireRefusal(.appendOnly, "a smaller checkpoint") { try await put(2) }
    },
  ]
}
