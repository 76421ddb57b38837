import Journal
import Testing

@Suite struct TilePathTests {
  @Test(arguments: [
    ("tile/0/000", TilePath.Kind.hashes(level: 0), UInt64(0), 256),
    ("tile/0/x001/x234/067", .hashes(level: 0), 1_234_067, 256),
    ("tile/0/x001/x234/067.p/12", .hashes(level: 0), 1_234_067, 12), ("tile/7/001.p/1", .hashes(level: 7), 1, 1),
    ("tile/entries/x123/456", .entries, 123_456, 256), ("tile/entries/000.p/255", .entries, 0, 255),
    ("tile/entries/x001/000", .entries, 1000, 256),
  ])
  func writesAndReadsPaths(_ text: String, _ kind: TilePath.Kind, _ index: UInt64, _ width: Int) throws {
    let path = try TilePath(kind, index: index, width: width)
    #expect(path.description == text)
    #expect(try TilePath(text) == path)
  }

  @Test(arguments: [
    "", "tile", "tile/0", "tile/0/", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/x000/001", "tile/0/001/002",
    "tile/0/x001", "tile/8/000", "tile/-1/000", "tile/00/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01",
    "tile/0/000.p", "tile/0/000.p/+1", "/tile/0/000", "tile/0/000/", "tile/x/000", "tile/0/xx01/000", "tile/0/../000",
    "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/entries/001.p/12/", "tile/0/.p/3",
  ])
  func refusesEveryOtherWayToWriteThem(_ text: String) {
    #expect(throws: JournalError.self) { try TilePath(text) }
  }

  @Test func holdsTheStoredHashes() throws {
    let leaves = Leaves.make(700)
    let table = try NodeTable.filled(leaves)
    let full = try TilePath("tile/0/001")
    #expect(try full.hashes(size: 700, reader: table) == leaves[256..<512].flatMap(\.bytes))
    let partial = try TilePath("tile/0/002.p/188")
    #expect(try partial.hashes(size: 700, reader: table) == leaves[512...].flatMap(\.bytes))
    let upper = try TilePath("tile/1/000.p/2")
    let halves = [NaiveTree.root(leaves[..<256]), NaiveTree.root(leaves[256..<512])]
    #expect(try upper.hashes(size: 700, reader: table) == halves.flatMap(\.bytes))
    for path in [
      "tile/0/002", "tile/0/002.p/189", "tile/0/003.p/1", "tile/1/000.p/3", "tile/2/000.p/1", "tile/entries/000",
    ] {
      #expect(throws: JournalError.self) { try TilePath(path).hashes(size: 700, reader: table) }
    }
  }

  @Test func saysHowWideATileIs() throws {
    #expect(try TilePath(.entries, index: 0).available(in: 0) == 0)
    #expect(try TilePath(.entries, index: 2).available(in: 700) == 188)
    #expect(try TilePath(.hashes(level: 1), index: 0).available(in: 700) == 2)
    #expect(try TilePath(.entries, index: .max).available(in: .max) == 0)
    #expect(try TilePath(.entries, index: .max).entryRange.isEmpty)
    #expect(try TilePath(.entries, index: 2, width: 3).entryRange == 512..<515)
  }

  @Test func bundlesEntries() throws {
    let entries: [[UInt8]] = [[], [1], Array(repeating: 7, count: 65_535)]
    let bytes = try EntryBundle.encode(entries)
    #expect(bytes.prefix(5) == [0, 0, 0, 1, 1])
    #expect(try EntryBundle.decode(bytes) == entries)
    #expect(throws: JournalError.self) { try EntryBundle.encode([Array(repeating: 0, count: 65_536)]) }
    for cut in [[0], [0, 1], [0, 2, 1], [0, 1, 5, 0]] as [[UInt8]] {
      #expect(throws: JournalError.self) { try EntryBundle.decode(cut) }
    }
    #expect(throws: JournalError.self) { try EntryBundle.decode(Array(repeating: 0, count: 2 * 257)) }
  }
}
