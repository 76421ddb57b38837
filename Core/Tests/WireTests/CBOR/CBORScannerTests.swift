import Foundation
import Testing
import Wire

/// What is only read over must be judged as what is kept, and fast whatever it is.
@Suite struct CBORScannerTests {
  private static func code(_ body: () throws(WireError) -> Void) -> WireError.Code? {
    do throws(WireError) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  private static func agree(_ bytes: [UInt8], _ rules: CBORRules) -> Bool {
    let kept = code { () throws(WireError) in _ = try CBORItem.parse(bytes, rules: rules) }
    return kept == code { () throws(WireError) in try CBORItem.validate(bytes, rules: rules) }
  }

  /// Items made of few bytes, so that keys repeat, heads are cut and texts break.
  @Test func judgesAsTheParserDoes() {
    var state: UInt64 = 20
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33 % bound
    }
    let pieces: [UInt8] = [
      0x00, 0x01, 0x18, 0x01, 0x20, 0x40, 0x41, 0x60, 0x61, 0x61, 0x62, 0xC3, 0xA9, 0x80, 0x81, 0x82, 0x9F, 0xA1, 0xA2,
      0xA2, 0xA3, 0xBF, 0xC1, 0xD8, 0x18, 0x5F, 0x7F, 0xF4, 0xF6, 0xF9, 0x3C, 0x00, 0xFF, 0xFF,
    ]
    for round in 0..<200_000 {
      let bytes = (0..<Int(next(12) + 1)).map { _ in pieces[Int(next(UInt64(pieces.count)))] }
      #expect(Self.agree(bytes, .valid), "round \(round)")
      #expect(Self.agree(bytes, .strict), "round \(round)")
    }
  }

  @Test(
    arguments: [
      ([0xA2, 0x01, 0x00, 0x18, 0x01, 0x00], WireError.Code.duplicateKey),
      ([0xA2, 0x18, 0x01, 0x00, 0x01, 0x00], .duplicateKey),
      ([0xA2, 0x5F, 0x41, 0x61, 0xFF, 0x00, 0x41, 0x61, 0x00], .duplicateKey),
      ([0xA2, 0x81, 0xA1, 0x00, 0x00, 0x00, 0x81, 0xA1, 0x18, 0x00, 0x00, 0x00], .duplicateKey),
      ([0xA2, 0x01, 0x00, 0x20, 0x00], nil), ([0xA2, 0x41, 0x61, 0x00, 0x61, 0x61, 0x00], nil),
    ] as [([UInt8], WireError.Code?)])
  func comparesKeysByTheirValue(bytes: [UInt8], code: WireError.Code?) {
    #expect(Self.code { () throws(WireError) in try CBORItem.validate(bytes) } == code)
  }

  @Test func findsAKeyAmongVeryMany() {
    func map(_ keys: some Collection<Int>) -> [UInt8] {
      var bytes: [UInt8] = [0xBA] + (0..<4).map { UInt8(truncatingIfNeeded: keys.count >> (24 - 8 * $0)) }
      for key in keys { bytes += [0x1A] + (0..<4).map { UInt8(truncatingIfNeeded: key >> (24 - 8 * $0)) } + [0xF6] }
      return bytes
    }
    let keys = Array(100_000..<300_000)
    #expect(Self.code { () throws(WireError) in try CBORItem.validate(map(keys)) } == nil)
    #expect(Self.code { () throws(WireError) in try CBORItem.validate(map(keys + [100_000])) } == .duplicateKey)
    // They are kept while their map is read, so their number is bounded.
    #expect(
      Self.code { () throws(WireError) in try CBORItem.validate(map(Array(0..<300_000).map { $0 + 70_000 })) } == .size)
  }

  @Test(arguments: [[0x60], [0x40], [0x80], [0xA0], [0xC1, 0x00], [0xF6], [0x81, 0x81, 0x80]] as [[UInt8]])
  func sixteenMillionBytesTakeLittleTime(item: [UInt8]) {
    let count = (16 << 20 - 5) / item.count
    var bytes: [UInt8] = [0x9A] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
    bytes.reserveCapacity(16 << 20)
    for _ in 0..<count { bytes += item }
    let begin = Self.processorSeconds
    #expect(throws: Never.self) { try CBORItem.validate(bytes) }
    #expect(Self.processorSeconds - begin < 5, "a machine may be slow, but not ten times")
  }

  /// Of this thread: others may be busy.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func piecesOfStringsCount() {
    let many = [0x5F] + [UInt8](repeating: 0x40, count: 1 << 18) + [0xFF]
    #expect(Self.code { () throws(WireError) in _ = try CBORItem.parse(many) } == .size)
    #expect(Self.code { () throws(WireError) in try CBORItem.validate(many) } == nil)
  }
}
