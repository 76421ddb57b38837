import Journal
import Vocabulary
import Workflow

extension StoreContract {
  static let vaultClauses = [
    StoreClause("wrapped keys and ciphertexts come back") { test in
      let (subject, samples) = (test.samples.subject(), test.samples)
      let key = WrappedKey(subject: subject.id, reference: "test:1", bytes: Array(0..<48))
      let again = WrappedKey(subject: subject.id, reference: "test:2", bytes: Array(1..<49))
      let sealed = try await test.seal(subject.id, count: 3)
      try await test.store.write { try $0.put(key) }
      try await test.store.write { try $0.put(again) }
      let other: SubjectID = samples.id()
      try await test.store.read { reader in
        try requireEqual(try reader.wrappedKey(of: subject.id), again, "the key wrapped anew")
        try requireEqual(try reader.wrappedKey(of: other), nil, "nobody's key")
        try requireEqual(try reader.sealed(of: subject.id), sealed, "sealed records, oldest first")
        for (number, record) in sealed.enumerated() {
          try requireEqual(try reader.ciphertext(record.id), [UInt8(number), 0, 255], "a ciphertext")
        }
      }
    },
    StoreClause("a sealed record is written once, with its own ciphertext", sealedOnce),
    StoreClause("destroying a subject leaves nothing of it, and of nobody else anything less", destruction),
    StoreClause("a sealed record can be removed alone, with its ciphertext") { test in
      let sealed = try await test.seal(test.samples.id(), count: 2)
      let heading = test.samples.heading("sealed.remove")
      try await test.store.write { transaction in
        try transaction.remove(SealedRecord.self, sealed[0].recordID)
        try transaction.journal(heading)
      }
      try await test.store.read { reader in
        try requireEqual(try reader.ciphertext(sealed[0].id), nil, "the removed ciphertext")
        try requireEqual(try reader.ciphertext(sealed[1].id), [1, 0, 255], "the other one")
        try requireEqual(try reader.sealed(of: sealed[0].subject), [sealed[1]], "the sealed records")
      }
    },
    StoreClause("applications are found by lookup digest, newest first", lookups),
  ]

  @Sendable private static func sealedOnce(_ test: StoreUnderTest) async throws {
    let (samples, subject): (RecordSamples, SubjectID) = (test.samples, test.samples.id())
    let (sealed, heading) = (samples.sealed(subject, ciphertext: [1]), samples.heading())
    let put = { (record: SealedRecord, bytes: [UInt8]) in
      try await test.store.write { transaction in
        try transaction.put(record, ciphertext: bytes)
        try transaction.journal(heading)
      }
    }
    try await put(sealed, [1])
    try await requireRefusal(.appendOnly, "the same sealed record again") { try await put(sealed, [1]) }
    let changed = SealedRecord(
      id: sealed.id, subject: subject, field: "other", digest: RecordSamples.sha256([2]), at: samples.now)
    try await requireRefusal(.appendOnly, "another content under the same identifier") { try await put(changed, [2]) }
    try await requireRefusal(.appendOnly, "a sealed record without ciphertext") { try await test.put(changed) }
    let wrong = samples.sealed(subject, ciphertext: [3])
    try await requireRefusal(.damaged, "a ciphertext of another digest") { try await put(wrong, [4]) }
    try requireEqual(try await test.store.read { try $0.ciphertext(sealed.id) }, [1], "the ciphertext")
  }

  @Sendable private static func destruction(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let (gone, stays): (SubjectID, SubjectID) = (samples.id(), samples.id())
    let application = samples.application()
    try await test.put(application)
    let (sealed, others) = (try await test.seal(gone, count: 4), try await test.seal(stays, count: 2))
    let (lookup, heading) = (samples.surroundings.random(32), samples.heading("subject.erase", subject: gone.text))
    try await test.store.write { transaction in
      for subject in [gone, stays] {
        try transaction.put(WrappedKey(subject: subject, reference: "test:1", bytes: [1, 2, 3]))
      }
      try transaction.putLookups([lookup], for: application.id, subject: gone)
    }
    try await test.store.write { transaction in
      try transaction.destroy(subject: gone)
      try transaction.journal(heading)
    }
    try await test.store.read { reader in
      try requireEqual(try reader.wrappedKey(of: gone), nil, "the key")
      try requireEqual(try reader.sealed(of: gone), [], "the sealed records")
      for record in sealed { try requireEqual(try reader.ciphertext(record.id), nil, "a ciphertext") }
      try requireEqual(try reader.applications(lookup: lookup), [], "what the lookup finds")
      try requireEqual(try reader.wrappedKey(of: stays)?.bytes, [1, 2, 3], "the other subject's key")
      try requireEqual(try reader.sealed(of: stays), others, "the other subject's records")
    }
    let changes = try required(try await test.entries().last, "the entry").changes
    try requireEqual(Set(changes.map(\.id)), Set(sealed.map(\.recordID)), "the removals in the journal")
    try require(changes.allSatisfy { $0.record == nil && $0.kind == "sealed" }, "a change is no removal")
  }

  @Sendable private static func lookups(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let applications = samples.spread(230) { _ in samples.application() }
    try await test.put(applications)
    let (shared, own): ([UInt8], [UInt8]) = (Array(repeating: 7, count: 32), Array(repeating: 8, count: 32))
    try await test.store.write { transaction in
      for application in applications {
        try transaction.putLookups([shared, shared], for: application.id, subject: application.subject)
      }
    }
    let first = applications[0]
    try await test.store.write { try $0.putLookups([own], for: first.id, subject: first.subject) }
    try await test.store.read { reader in
      let expected = applications.dropFirst().map(\.self).newestFirst { $0.createdAt }.prefix(200)
      try requireEqual(try reader.applications(lookup: shared).map(\.id), expected.map(\.id), "the newest 200")
      try requireEqual(try reader.applications(lookup: own), [first], "the replaced lookup")
      try requireEqual(try reader.applications(lookup: [1]), [], "an unknown lookup")
    }
  }
}

extension StoreUnderTest {
  /// Sealed records whose ciphertexts are `[number, 0, 255]`.
  func seal(_ subject: SubjectID, count: Int) async throws -> [SealedRecord] {
    let records = (0..<count).map { number in
      samples.clock.step(seconds: 1)
      return samples.sealed(subject, field: "field-\(number)", ciphertext: [UInt8(number), 0, 255])
    }
    let heading = samples.heading("sealed.put")
    try await store.write { transaction in
      for (number, record) in records.enumerated() {
        try transaction.put(record, ciphertext: [UInt8(number), 0, 255])
      }
      try transaction.journal(heading)
    }
    return records
  }
}
