import Attribution
import Files
import Foundation
import LeaseStore
import Testing

/// The folder of a ledger, through its one writer.
@Suite struct LeaseStoreTests {
  private let path = NSTemporaryDirectory() + "lease-store-\(UUID().uuidString)"

  private func take(_ lines: [String], into store: LeaseStore) throws {
    var batch = store.newBatch(.events)
    var numbers: [Int64] = []
    let text = Array((lines.joined(separator: "\n") + "\n").utf8)
    let bytes = text + [UInt8](repeating: 0, count: LineBlock.slack)
    let errors = bytes.withUnsafeBytes {
      FeedReader(.events).read(
        UnsafeRawBufferPointer(rebasing: $0[..<text.count]), into: &store.delta, &batch, numbers: &numbers)
    }
    #expect(errors.isEmpty)
    try store.commit(batch, recorded: 1)
  }

  private func tenant(_ address: String, at time: Int64, _ view: LedgerView) throws -> [String] {
    let block = try AddressBlock(text: address)
    return view.tenants(of: view.holders(of: block, port: nil, at: time)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Each round changes addresses of earlier rounds too, so that a newer segment hides blocks of an older one while both are
  /// being joined with others.
  @Test func joinsSegmentsBesideTheWork() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    var sequence = 0
    do {
      let store = try LeaseStore(path)
      for round in 0..<40 {
        let lines = (0..<20).flatMap { host -> [String] in
          let shared = "10.0.0.\(host),0,65535,t-\(round),i-\(round)"
          let own = "10.1.\(round).\(host),0,65535,own-\(round),i-\(round)"
          defer { sequence += 3 }
          return [
            "\(sequence),\(1000 + 10 * round),assign,\(shared)",
            "\(sequence + 1),\(1009 + 10 * round),release,\(shared)",
            "\(sequence + 2),1000,assign,\(own)",
          ]
        }
        try take(lines, into: store)
        try store.checkpoint()
      }
      // Facts that stay in the log while the last join is taken.
      try take(["\(sequence),5000,assign,10.9.9.9,0,65535,last,i-1"], into: store)
      try store.finishJoining()
      #expect(try tenant("10.0.0.7", at: 1395, LeaseSnapshot(path).view) == ["t-39"])
    }
    for _ in 0..<2 {
      let snapshot = try LeaseSnapshot(path)
      for round in 0..<40 {
        #expect(try tenant("10.0.0.\(round % 20)", at: Int64(1005 + 10 * round), snapshot.view) == ["t-\(round)"])
        #expect(try tenant("10.0.0.\(round % 20)", at: Int64(1009 + 10 * round), snapshot.view) == [])
        #expect(try tenant("10.1.\(round).3", at: 9000, snapshot.view) == ["own-\(round)"])
      }
      #expect(try tenant("10.9.9.9", at: 5000, snapshot.view) == ["last"])
      #expect(snapshot.view.nextSequence == UInt64(sequence + 1))
      #expect(snapshot.view.segments.count < 10)
      // And once more after a writer opened it, joined the rest and went.
      let store = try LeaseStore(path)
      try store.checkpoint()
      try store.finishJoining()
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(files.filter { $0.hasPrefix("segment-") }.count < 10 && !files.contains { $0.hasSuffix(".new") })
  }

  /// A join that was cut short by the end of the process leaves a file that no manifest names.
  @Test func removesWhatAJoinLeftBehind() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try take(["1,1000,assign,10.0.0.1,0,65535,t-1,i-1"], into: try LeaseStore(path))
    for name in ["segment-77", "segment-78.new"] {
      try Data("cut".utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
    #expect(try tenant("10.0.0.1", at: 1000, LeaseSnapshot(path).view) == ["t-1"])
    _ = try LeaseStore(path)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: path).contains { $0.contains("7") })
  }
}
