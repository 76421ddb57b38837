import Foundation
import Testing
import VestibuleTestKit

@testable import Files

@Suite struct ListFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// "hello, list\n" made with gzip -9n.
  static let hello: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0xD7, 0x51, 0xC8, 0xC9,
    0x2C, 0x2E, 0xE1, 0x02, 0x00, 0x44, 0x35, 0x23, 0xE4, 0x0C, 0x00, 0x00, 0x00,
  ]

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder.path(name)))
  }

  private func fault(_ name: String = "", limit: Int = ListFiles.maximumBytes) -> ListFileFault? {
    do throws(ListFileError) {
      _ = try ListFiles.read(folder.path(name), limit: limit)
      return nil
    } catch {
      return error.fault
    }
  }

  @Test func aFileIsRead() throws {
    try write([1, 2, 3], "un.xml")
    let files = try ListFiles.read(folder.path("un.xml"))
    #expect(files.map(\.name) == ["un.xml"])
    #expect(files.map(\.bytes) == [[1, 2, 3]])
  }

  @Test func aFolderIsOneListInOrderOfNames() throws {
    try write([2], "b.csv")
    try write([1], "a.csv")
    try write([9], ".hidden")
    try FileManager.default.createDirectory(atPath: folder.path("inner"), withIntermediateDirectories: false)
    try write(Self.hello, "c.CSV.gz")
    let files = try ListFiles.read(folder.path(""))
    #expect(files.map(\.name) == ["a.csv", "b.csv", "c.CSV"])
    #expect(files.last.map { String(decoding: $0.bytes, as: UTF8.self) } == "hello, list\n")
  }

  @Test func gzipIsKnownByItsContent() throws {
    try write(Self.hello + Self.hello, "plain.csv")
    let files = try ListFiles.read(folder.path("plain.csv"))
    #expect(files.map(\.name) == ["plain.csv"])
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["hello, list\nhello, list\n"])
  }

  @Test func everyTruncationIsNoticed() throws {
    for count in 2..<Self.hello.count {
      #expect(throws: ListFileFault.self) { try Gunzip.open(Array(Self.hello[..<count]), limit: 1000) }
    }
    try write(Array(Self.hello.dropLast(3)), "a.gz")
    #expect(fault("a.gz") == .truncated)
  }

  @Test func damageIsNoticed() throws {
    // Bytes 3 to 9 are flags, time and system, of which most values are accepted.
    for index in Self.hello.indices where !(3..<10).contains(index) {
      var changed = Self.hello
      changed[index] ^= 0x55
      #expect(throws: ListFileFault.self) { try Gunzip.open(changed, limit: 1000) }
    }
    try write(Self.hello + [0, 0], "a.gz")
    #expect(fault("a.gz") == .trailingBytes)
  }

  @Test func boundsHold() throws {
    try write(Self.hello, "a.gz")
    #expect(fault("a.gz", limit: 31) == .tooLarge(limit: 31))
    #expect(throws: ListFileFault.tooLarge(limit: 11)) { try Gunzip.open(Self.hello, limit: 11) }
    #expect(throws: Never.self) { try Gunzip.open(Self.hello, limit: 12) }
    try write([UInt8](repeating: 0, count: 101), "b")
    #expect(fault("b", limit: 100) == .tooLarge(limit: 100))
    // Together they are too large, each alone is not.
    try FileManager.default.removeItem(atPath: folder.path("a.gz"))
    try write([UInt8](repeating: 0, count: 60), "b")
    try write([UInt8](repeating: 0, count: 60), "c")
    #expect(fault(limit: 100) == .tooLarge(limit: 100))
  }

  @Test func foldersWithoutOrWithTooManyFilesAreRefused() throws {
    #expect(fault() == .noFiles)
    for number in 0...ListFiles.maximumFiles { try write([1], "\(number).csv") }
    #expect(fault() == .tooManyFiles(limit: ListFiles.maximumFiles))
  }

  @Test func oneFileTwiceIsRefused() throws {
    try write([1], "a.csv")
    try write(Self.hello, "a.csv.gz")
    #expect(fault() == .nameTwice)
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: ListFileError.self) { try ListFiles.read("/nowhere/x.csv") }
    #expect(error?.description.hasPrefix("/nowhere/x.csv: ") == true)
  }
}
