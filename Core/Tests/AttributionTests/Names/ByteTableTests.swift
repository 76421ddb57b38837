import Testing

@testable import Attribution

@Suite struct ByteTableTests {
  private func add(_ text: String, to table: inout ByteTable) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { table.add($0, bytes.count) } ?? false
    }
  }

  @Test func stringsThatWereAddedAreFoundLater() {
    var table = ByteTable()
    for number in 0..<1000 { #expect(add("name-\(number)", to: &table)) }
    #expect(table.intern("name-999") == 999)
    #expect(table.intern("name-1000") == 1000)
    #expect(add("name-1001", to: &table))
    #expect(table.intern("name-1001") == 1001)
    #expect(!add("name-5", to: &table), "the hash is there and tells")
    #expect(table.count == 1002 && !table.hasRepeats)
  }

  @Test func repeatsAreTold() {
    var table = ByteTable()
    for name in ["a", "b", "a"] { #expect(add(name, to: &table)) }
    #expect(table.hasRepeats)
  }

  /// Adds the names that were written, as a ledger's files and its log are read.
  private func decode(_ bytes: [UInt8], into names: inout LedgerNames, areBelieved: Bool) -> AttributionError? {
    bytes.withUnsafeBytes { buffer -> AttributionError? in
      var place = 0
      do {
        try names.decode(buffer, at: &place, areBelieved: areBelieved)
        return nil
      } catch {
        return error as? AttributionError
      }
    }
  }

  @Test func namesThatRepeatAreToldOfADecodedLedger() {
    var names = LedgerNames()
    _ = names.tenant("t-1")
    var bytes: [UInt8] = []
    names.encode(since: NameMarks(), into: &bytes)
    var twice = LedgerNames()
    for _ in 0..<2 { #expect(decode(bytes, into: &twice, areBelieved: true) == nil) }
    #expect(twice.hasRepeats && !names.hasRepeats)
    #expect(decode(bytes, into: &names, areBelieved: false)?.code == .damaged)
  }
}
