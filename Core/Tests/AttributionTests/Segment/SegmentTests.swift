import Testing

@testable import Attribution

@Suite struct SegmentTests {
  static let lines = [
    "5.0.0.1,0,65535,10,20,t-1,i-1", "5.0.0.1,0,65535,20,,t-2,i-2", "5.0.0.0/24,0,65535,5,,t-3,x",
    "5.0.0.0/16,0,65535,1,100,t-4,x", "2001:db8::1,0,65535,10,20,t-5,i-3", "2001:db8::/32,0,65535,1,,t-6,i-4",
    "45.0.0.1,1024,2031,10,20,t-9,i-5", "45.0.0.1,2032,3039,10,20,t-10,i-6",
  ]

  @Test func theMostSpecificHeldBlockWins() throws {
    let view = try TestLedger(intervals: Self.lines).view()
    #expect(try view.who("5.0.0.1", at: 15) == ["t-1"])
    #expect(try view.who("5.0.0.1", at: 7) == ["t-3"])
    #expect(try view.who("5.0.0.1", at: 3) == ["t-4"])
    #expect(try view.who("5.0.0.2", at: 50) == ["t-3"])
    #expect(try view.who("5.0.1.1", at: 50) == ["t-4"])
    #expect(try view.who("5.0.1.1", at: 100) == [])
    #expect(try view.who("5.1.0.1", at: 50) == [])
    #expect(try view.who("2001:db8::1", at: 15) == ["t-5"])
    #expect(try view.who("2001:db8::1", at: 20) == ["t-6"])
    #expect(try view.who("::ffff:5.0.0.1", at: 15) == ["t-1"])
  }

  @Test func severalPortBlocksInOrderOfTheirNumbers() throws {
    let view = try TestLedger(intervals: Self.lines).view()
    #expect(try view.who("45.0.0.1", nil, at: 15) == ["t-9", "t-10"])
    #expect(try view.who("45.0.0.1", 2031, at: 15) == ["t-9"])
    #expect(try view.who("45.0.0.1", 2032, at: 15) == ["t-10"])
    #expect(try view.who("45.0.0.1", 80, at: 15) == [])
  }

  @Test func newerSegmentsHideBlocksOfOlderOnes() throws {
    var ledger = TestLedger(intervals: Self.lines)
    try ledger.checkpoint(merging: false)
    ledger.take(["0,30,release,5.0.0.1,0,65535,t-2,i-2", "1,30,assign,9.9.9.9,0,65535,t-7,i-9"], .events)
    let layered = try ledger.view(merging: false)
    let merged = try ledger.view(merging: true)
    #expect(layered.segments.count == 2)
    for view in [layered, merged] {
      #expect(try view.who("5.0.0.1", at: 15) == ["t-1"])
      #expect(try view.who("5.0.0.1", at: 35) == ["t-3"])
      #expect(try view.who("9.9.9.9", at: 35) == ["t-7"])
      #expect(try view.who("45.0.0.1", 2032, at: 15) == ["t-10"])
    }
    #expect(merged.storedRowCount == Self.lines.count + 1)
  }

  @Test(arguments: [0, 8, 500, 1016, 1030, 1100, 1300])
  func aChangedByteIsFound(_ place: Int) throws {
    let memory = try Memory.written(TestLedger(intervals: Self.lines).delta.sources(from: 0))
    try #require(place < memory.bytes.count)
    memory.bytes[place] ^= 0x10
    let result = Result { try LeaseSegment(UnsafeRawBufferPointer(memory.bytes), owner: memory, verify: true) }
    // Bytes between the sections mean nothing.
    if case .success(let segment) = result {
      let sections = SegmentLayout.Section.allCases.map {
        segment.layout.offset($0)..<(segment.layout.offset($0) + segment.layout.length($0))
      }
      #expect(!sections.contains { $0.contains(place) } && place >= SegmentLayout.headerBytes)
    }
  }

  /// However many facts come, one after the other, few segments stand beside each other and a row is written a few times only.
  @Test func keepsFewSegmentsAndWritesRowsFewTimes() throws {
    var ledger = TestLedger()
    var (written, told) = (0, 0)
    for round in 0..<60 {
      let lines = (0..<10).map { "\(told + $0),\(100 + round),assign,10.\(round).0.\($0),0,65535,t-\($0),i-1" }
      ledger.take(lines, .events)
      told += lines.count
      try ledger.checkpoint(merging: false)
      written += lines.count
      if let newest = ledger.delta.view.segmentsToJoin {
        let view = ledger.delta.view
        let joined = try Memory.segment(SegmentSources(joining: Array(view.segments[newest])))
        ledger.delta = LedgerDelta(
          LedgerView(
            segments: view.segments[..<newest.lowerBound] + [joined], names: view.names,
            nextSequence: view.nextSequence))
        written += joined.rowCount
      }
      #expect(ledger.delta.view.segments.count <= 8)
    }
    #expect(ledger.delta.view.segments.reduce(0) { $0 + $1.rowCount } == told)
    #expect(written <= told * 12)
    for round in 0..<60 { #expect(try ledger.delta.view.who("10.\(round).0.3", at: 500) == ["t-3"]) }
  }

  @Test(arguments: [0, 1, 3, 8, 19, 45, 56, 57, 63])
  func packedColumnsGiveBackWhatWasPut(_ bits: Int) {
    var dice = Dice(state: UInt64(bits))
    let mask: UInt64 = bits == 0 ? 0 : UInt64.max >> UInt64(64 - bits)
    let base: UInt64 = 1 << 62
    let values = (0..<1000).map { _ in base &+ (dice.next() & mask) }
    var range = ValueRange()
    for value in values { range.add(value) }
    let memory = Memory(range.shape.byteCount(rows: values.count) + 8)
    guard let start = memory.bytes.baseAddress else { return }
    // Two writers, as two threads would.
    for stretch in [0..<512, 512..<1000] {
      var writer = PackedColumnWriter(start, range.shape, firstRow: stretch.lowerBound)
      for index in stretch { writer.append(values[index]) }
      writer.finish()
    }
    let column = PackedColumn(start, range.shape)
    #expect(values.indices.allSatisfy { column[$0] == values[$0] })
  }

  /// XXH64's published test values.
  @Test func checksumsAreXXH64() {
    #expect(Checksum.of([]) == 0xEF46_DB37_51D8_E999)
    #expect(Checksum.of(Array("abc".utf8)) == 0x44BC_2CF5_AD77_0999)
    #expect(Checksum.of(Array("Nobody inspects the spammish repetition".utf8)) == 0xFBCE_A83C_8A37_8BF1)
  }
}
