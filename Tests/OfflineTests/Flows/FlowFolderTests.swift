import Foundation
import Testing

@testable import Offline

@Suite struct FlowFolderTests {
  /// A folder of its own for each test.
  private let path = NSTemporaryDirectory() + "flow-folder-\(UUID().uuidString)"

  private func put(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func folder(settle: Double = 0) throws -> FlowFolder {
    FlowFolder(path + "/in", cursor: try FolderCursor(file: path + "/cursor.txt"), settle: settle)
  }

  private func names(_ folder: FlowFolder) throws -> [String] {
    try folder.waiting(now: Date().timeIntervalSince1970).map(\.name)
  }

  @Test func takesFilesInOrderAndOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    for name in ["2026/02/a", "2026/01/b", "2026/01/c.tmp", "2026/01/.hidden", "2026/01/d.part"] {
      try put("in/\(name)", "x\n")
    }
    var first = try folder()
    #expect(try names(first) == ["2026/01/b", "2026/02/a"])
    for file in try first.waiting(now: Date().timeIntervalSince1970) { try first.done(file, offset: file.size) }
    #expect(try names(first).isEmpty)
    // Another process knows what was read; a file that comes late is read when it comes.
    try put("in/2026/01/a late", "y\n")
    let second = try folder()
    #expect(try names(second) == ["2026/01/a late"])
  }

  @Test func readsOnWhereAFileGrew() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("in/a", "one\n")
    var folder = try folder()
    let file = try #require(try folder.waiting(now: 1e12).first)
    try folder.done(file, offset: 4)
    try put("in/a", "one\ntwo\n")
    let grown = try #require(try folder.waiting(now: 1e12).first)
    #expect(grown.offset == 4 && grown.size == 8)
  }

  @Test func leavesFilesAloneThatWereJustTouched() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("in/a", "x\n")
    #expect(try names(folder(settle: 60)).isEmpty)
    #expect(try folder(settle: 60).waiting(now: Date().timeIntervalSince1970 + 61).count == 1)
  }

  @Test func forgetsFilesThatAreGone() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("in/a", "x\n")
    try put("in/b", "x\n")
    var folder = try folder()
    for file in try folder.waiting(now: 1e12) { try folder.done(file, offset: file.size) }
    try FileManager.default.removeItem(atPath: path + "/in/a")
    try folder.tidy()
    #expect(folder.cursor.count == 1)
    #expect(try FolderCursor(file: path + "/cursor.txt").count == 1)
  }

  @Test func takesACursorThatWasCutShort() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("cursor.txt", "4 4 a\nrubbish\n2 2 b%20c\n9 9 d")
    let cursor = try FolderCursor(file: path + "/cursor.txt")
    #expect(cursor.count == 2)
    #expect(cursor["b c"] == .init(offset: 2, size: 2))
  }
}
