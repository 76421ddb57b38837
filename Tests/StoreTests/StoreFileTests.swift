import Dispatch
import Foundation
import GRDB
import Testing
import VestibuleTestKit
import Workflow

@testable import StoreSQLite

/// The files: who may read them, who may open them, what stays in them.
@Suite struct StoreFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("vestibule.db") }
  private let samples = RecordSamples()

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func filesAreForTheirOwnerAlone() async throws {
    let store = try SQLiteStore(path: path)
    try await store.write { try $0.putSetting("a", "b") }
    for suffix in ["", "-wal", "-shm", "-lock"] { #expect(try mode(path + suffix) == 0o600, "mode of \(suffix)") }
    try await store.close()
  }

  @Test func aFileThatOthersMayReadIsNarrowed() async throws {
    try await SQLiteStore(path: path).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let store = try SQLiteStore(path: path)
    #expect(try mode(path) == 0o600)
    try await store.close()
  }

  @Test func aSecondStoreOnTheSameFileIsRefused() async throws {
    let store = try SQLiteStore(path: path)
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("another process") == true)
    try await store.close()
    try await SQLiteStore(path: path).close()
  }

  /// `flock` of util-linux stands for the other process.
  @Test func anotherProcessIsKeptOut() async throws {
    let tool = "/usr/bin/flock"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return }
    let store = try SQLiteStore(path: path)
    func other() throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: tool)
      process.arguments = ["--nonblock", path + "-lock", "true"]
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try other() == 1)
    try await store.close()
    #expect(try other() == 0)
  }

  @Test func aMissingFolderIsSaid() {
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: folder.path("none/vestibule.db")) }
    #expect(error?.code == .unavailable)
  }

  @Test func connectionsAreSetAsPromised() async throws {
    let store = try SQLiteStore(path: path)
    let settings = try await store.pragmas(["journal_mode", "synchronous", "foreign_keys", "secure_delete"])
    #expect(settings == ["wal", "2", "1", "1"])
    try await store.close()
  }

  /// Looks for the bytes in every file, as somebody with the disk would.
  @Test func keyBytesAreGoneFromTheFilesAfterAnErasure() async throws {
    let store = try SQLiteStore(path: path)
    let (gone, stays) = (samples.subject(), samples.subject())
    let (secret, kept) = (samples.surroundings.random(48), samples.surroundings.random(48))
    let sealed = samples.sealed(gone.id, ciphertext: Array(secret.reversed()))
    try await store.write { transaction in
      try transaction.put(gone)
      try transaction.put(WrappedKey(subject: gone.id, reference: "test:1", bytes: secret))
      try transaction.put(WrappedKey(subject: stays.id, reference: "test:1", bytes: kept))
      try transaction.put(sealed, ciphertext: Array(secret.reversed()))
      try transaction.journal(samples.heading())
    }
    #expect(found(secret) && found(secret.reversed()) && found(kept))
    try await store.write { transaction in
      try transaction.destroy(subject: gone.id)
      try transaction.journal(samples.heading("subject.erase"))
    }
    // The log is emptied after the commit; the next write comes after that.
    try await store.write { try $0.putSetting("a", "b") }
    #expect(!found(secret))
    #expect(!found(secret.reversed()))
    #expect(found(kept))
    try await store.close()
  }

  /// A reader of an older snapshot needs the log; once it is done the log is emptied without another write.
  @Test func aReaderOnlyDelaysTheErasure() async throws {
    let store = try SQLiteStore(path: path)
    let (subject, secret) = (samples.subject(), samples.surroundings.random(48))
    try await store.write { try $0.put(WrappedKey(subject: subject.id, reference: "test:1", bytes: secret)) }
    let (started, gate) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
    async let reading: Void = store.read { reader in
      _ = try reader.journalSize()
      started.continuation.finish()
      gate.wait()
    }
    for await _ in started.stream {}
    try await store.write { transaction in
      try transaction.destroy(subject: subject.id)
      try transaction.journal(samples.heading("subject.erase"))
    }
    try await store.write { try $0.putSetting("a", "b") }
    #expect(found(secret))
    gate.signal()
    try await reading
    for _ in 0..<100 where found(secret) { try await Task.sleep(for: .milliseconds(50)) }
    #expect(!found(secret))
    try await store.close()
  }

  @Test func aLogLeftByAKilledProcessIsEmptiedAtOpening() async throws {
    let store = try SQLiteStore(path: path)
    let (subject, secret) = (samples.subject(), samples.surroundings.random(48))
    try await store.write { try $0.put(WrappedKey(subject: subject.id, reference: "test:1", bytes: secret)) }
    // A copy of the files is what a killed process leaves.
    let copy = folder.path("copy.db")
    for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix) }
    try await store.close()
    let again = try SQLiteStore(path: copy)
    #expect(try await again.read { try $0.wrappedKey(of: subject.id) }?.bytes == secret)
    #expect(FileManager.default.contents(atPath: copy + "-wal")?.isEmpty == true)
    try await again.close()
  }

  private func found(_ bytes: some Sequence<UInt8>) -> Bool {
    ["", "-wal"].contains { suffix in
      guard let data = FileManager.default.contents(atPath: path + suffix) else { return false }
      return data.range(of: Data(bytes)) != nil
    }
  }
}

extension SQLiteStore {
  /// Settings of the writing connection, as text.
  func pragmas(_ names: [String]) async throws -> [String] {
    try await write { transaction in
      guard let database = (transaction as? SQLiteTransaction)?.database else { return [] }
      return try names.map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "" }
    }
  }
}
