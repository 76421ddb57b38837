import Dispatch
import Journal
import Vocabulary
import Workflow

extension StoreContract {
  private struct Refused: Error, Equatable { let number: Int }

  static let transactionClauses = [
    StoreClause("a closure that throws changes nothing, and its own error comes out") { test in
      let (application, heading) = (test.samples.application(), test.samples.heading())
      do {
        try await test.store.write { transaction in
          try transaction.put(application)
          try transaction.journal(heading)
          try transaction.putSetting("a", "b")
          throw Refused(number: 7)
        }
        throw ContractFailure(message: "it did not throw", file: #fileID, line: #line)
      } catch let error as Refused { try requireEqual(error, Refused(number: 7), "the error") }
      try requireEqual(try await test.get(application), nil, "the record")
      try requireEqual(try await test.store.read { try $0.journalSize() }, 0, "the journal")
      try requireEqual(try await test.store.read { try $0.setting("a") }, nil, "the setting")
    },
    StoreClause("a transaction sees its own changes") { test in
      let (application, heading) = (test.samples.application(), test.samples.heading())
      let found = try await test.store.write { transaction in
        try transaction.put(application)
        try transaction.journal(heading)
        return (try transaction.record(ApplicationRecord.self, application.recordID), try transaction.journalSize())
      }
      try requireEqual(found.0, application, "the record")
      try requireEqual(found.1, 1, "the journal")
    },
    StoreClause("changes without a journal entry are refused and rolled back", unjournaled),
    StoreClause("after a refused change the transaction is lost even if the closure goes on", swallowed),
    StoreClause("a read is a snapshot", snapshot),
    StoreClause("a refused write does not hurt those beside it") { test in
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<200 { group.addTask { await writeOrRefuse(number, test) } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      try requireEqual(outcomes, 133, "writes kept")
      let entries = try await test.entries()
      try require(entries.allSatisfy { $0.action == "test.good" }, "an entry of a refused write is there")
      try requireEqual(entries.map(\.sequence), Array(0..<133), "sequence numbers")
    },
    StoreClause("a cancelled write either happened or did not, and says which", cancellation),
  ]

  /// Every third write throws at its end. Returns whether it was kept.
  private static func writeOrRefuse(_ number: Int, _ test: StoreUnderTest) async -> Bool {
    let isBad = number % 3 == 0
    let (application, heading) = (test.samples.application(), test.samples.heading(isBad ? "test.bad" : "test.good"))
    do {
      try await test.store.write { transaction in
        try transaction.put(application)
        try transaction.journal(heading)
        if isBad { throw Refused(number: number) }
      }
      return true
    } catch {
      return false
    }
  }

  @Sendable private static func unjournaled(_ test: StoreUnderTest) async throws {
    let (application, late, heading) = (test.samples.application(), test.samples.application(), test.samples.heading())
    try await requireRefusal(.unjournaledChange, "a put without an entry") {
      try await test.store.write { try $0.put(application) }
    }
    try await requireRefusal(.unjournaledChange, "a put after the entry") {
      try await test.store.write { transaction in
        try transaction.put(application)
        try transaction.journal(heading)
        try transaction.put(late)
      }
    }
    try requireEqual(try await test.get(application), nil, "the record of a refused write")
    try await test.put(application)
    try await requireRefusal(.unjournaledChange, "a removal without an entry") {
      try await test.store.write { try $0.remove(ApplicationRecord.self, application.recordID) }
    }
    try requireEqual(try await test.get(application), application, "the record after a refused removal")
    try await requireRefusal(.unjournaledChange, "destroying without an entry") {
      try await test.store.write { try $0.destroy(subject: application.subject) }
    }
    let sealed = test.samples.sealed(application.subject, ciphertext: [1])
    try await requireRefusal(.unjournaledChange, "a sealed record without an entry") {
      try await test.store.write { try $0.put(sealed, ciphertext: [1]) }
    }
  }

  @Sendable private static func swallowed(_ test: StoreUnderTest) async throws {
    let (first, heading) = (test.samples.operator("amal"), test.samples.heading())
    let second = test.samples.operator("amal")
    let late = test.samples.operator("zoe")
    try await requireRefusal(.duplicate, "going on after a refusal") {
      try await test.store.write { transaction in
        try transaction.put(first)
        try? transaction.put(second)
        try? transaction.put(late)
        _ = try? transaction.journal(heading)
      }
    }
    try requireEqual(try await test.store.read { try $0.operators() }, [], "operators")
  }

  @Sendable private static func snapshot(_ test: StoreUnderTest) async throws {
    try await test.put(test.samples.application())
    let (started, mayGoOn) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
    let store = test.store
    async let sizes = store.read { reader in
      let before = (try reader.journalSize(), try reader.applications(ApplicationQuery(), PageRequest()).elements.count)
      started.continuation.finish()
      mayGoOn.wait()
      let after = (try reader.journalSize(), try reader.applications(ApplicationQuery(), PageRequest()).elements.count)
      return before == after
    }
    for await _ in started.stream {}
    // Writers do not wait for readers.
    do {
      try await test.put(test.samples.application())
      mayGoOn.signal()
    } catch {
      mayGoOn.signal()
      throw error
    }
    try require(try await sizes, "the reader saw a write that came after its begin")
    try requireEqual(try await test.store.read { try $0.journalSize() }, 2, "the journal")
  }

  @Sendable private static func cancellation(_ test: StoreUnderTest) async throws {
    let kept = await withTaskGroup(of: String?.self) { group in
      for number in 0..<300 { group.addTask { await writeAndCancel(number, test) } }
      return await group.reduce(into: Set<String>()) { ids, id in if let id { ids.insert(id) } }
    }
    let found = try await test.pages(of: 200) { try $0.applications(ApplicationQuery(), $1) }
    try requireEqual(Set(found.map(\.recordID)), kept, "records that are there and writes that said so")
    try require(found.count >= 150, "writes that nobody cancelled are missing")
  }

  /// Every second write is cancelled at some moment. Returns the record's identifier where the write said that it happened.
  private static func writeAndCancel(_ number: Int, _ test: StoreUnderTest) async -> String? {
    let (record, heading) = (test.samples.application(), test.samples.heading())
    let task = Task {
      try await test.store.write { transaction in
        try transaction.put(record)
        try transaction.journal(heading)
      }
    }
    if number % 2 == 0 { task.cancel() }
    do {
      _ = try await task.value
      return record.recordID
    } catch {
      return nil
    }
  }
}
