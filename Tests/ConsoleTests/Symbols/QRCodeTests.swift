import Testing

@testable import Console

/// The codes are read back by the rules of the standard, not by those of the writer.
@Suite struct QRCodeTests {
  private static let link =
    "openid4vp://?client_id=x509_hash%3AaZ0-_9aZ0-_9aZ0-_9aZ0-_9aZ0-_9aZ0-_9aZ0-_9&request_uri="
    + "https%3A%2F%2Fkyc.example%2Fv1%2Fpresentations%2Fprs_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0%2Frequest%2Fother"

  @Test(arguments: [1, 14, 15, 62, 122, 180, 213, 400, 1000, 2331])
  func theBytesComeBack(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 7) }
    let code = try #require(QRCode(bytes))
    let reader = try #require(QRReader(code))
    #expect(reader.bytes == bytes)
  }

  @Test func aLinkFitsASmallCode() throws {
    let code = try #require(QRCode(Array(Self.link.utf8)))
    #expect(code.size <= 65)
    let reader = try #require(QRReader(code))
    #expect(reader.bytes == Array(Self.link.utf8))
    #expect(code.path.allSatisfy { "Mhvz-0123456789 ".contains($0) })
  }

  @Test func moreThanFitsIsRefused() {
    #expect(QRCode([UInt8](repeating: 1, count: 2332)) == nil)
  }

  /// Every block is a code word of its Reed-Solomon code: all its syndromes are zero (ISO/IEC 18004 annex B).
  @Test(arguments: [10, 100, 200, 700]) func theCorrectionHolds(_ count: Int) throws {
    let code = try #require(QRCode([UInt8](repeating: 0xA5, count: count)))
    let reader = try #require(QRReader(code))
    for block in reader.blocks {
      var root: UInt8 = 1
      for _ in 0..<reader.correction {
        #expect(block.reduce(UInt8(0)) { ReedSolomon.product($0, root) ^ $1 } == 0)
        root = ReedSolomon.product(root, 2)
      }
    }
  }
}

/// Reads a code that has no damage.
private struct QRReader {
  let bytes: [UInt8]
  /// Data and correction of each block together.
  let blocks: [[UInt8]]
  let correction: Int

  init?(_ code: QRCode) {
    let version = (code.size - 17) / 4
    // The format beside the upper left finder: level, mask, BCH code.
    let places: [(Int, Int)] = [
      (8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8),
      (0, 8),
    ]
    var format = 0
    for (index, place) in places.enumerated() where code.isDark(place.0, place.1) { format |= 1 << index }
    format ^= 0x5412
    guard format >> 13 == 0 else { return nil }
    let mask = format >> 10 & 7
    var bits: [Bool] = []
    let columns = Array(stride(from: code.size - 1, to: 6, by: -2)) + [5, 3, 1]
    for (pair, right) in columns.enumerated() {
      for step in 0..<code.size {
        let y = pair % 2 == 0 ? code.size - 1 - step : step
        for x in [right, right - 1] where !Self.isFunction(x, y, code.size, version) {
          bits.append(code.isDark(x, y) != Self.isMasked(mask, x, y))
        }
      }
    }
    let words = stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
      (0..<8).reduce(UInt8(0)) { $0 << 1 | (bits[start + $1] ? 1 : 0) }
    }
    correction = QRTables.correctionPerBlock[version]
    let count = QRTables.blocks[version]
    let data = words.count - correction * count
    var blocks = [[UInt8]](repeating: [], count: count)
    let short = data / count
    var place = 0
    for index in 0...short {
      for block in 0..<count where index < short || block >= count - data % count {
        guard place < data else { continue }
        blocks[block].append(words[place])
        place += 1
      }
    }
    var plain = blocks.flatMap(\.self)
    for index in 0..<correction * count { blocks[index % count].append(words[data + index]) }
    self.blocks = blocks
    guard plain.first.map({ $0 >> 4 == 4 }) == true else { return nil }
    plain.append(0)
    let nibbles = plain.flatMap { [$0 >> 4, $0 & 15] }
    let header = version < 10 ? 2 : 4
    let length = nibbles[1..<1 + header].reduce(0) { $0 << 4 | Int($1) }
    let start = 1 + header
    guard nibbles.count >= start + 2 * length else { return nil }
    bytes = (0..<length).map { nibbles[start + 2 * $0] << 4 | nibbles[start + 2 * $0 + 1] }
  }

  private static func isFunction(_ x: Int, _ y: Int, _ size: Int, _ version: Int) -> Bool {
    if x == 6 || y == 6 { return true }
    if x <= 8 && y <= 8 || x >= size - 8 && y <= 8 || x <= 8 && y >= size - 8 { return true }
    if version >= 7, x >= size - 11 && y <= 5 || y >= size - 11 && x <= 5 { return true }
    let centres = QRTables.alignment(version)
    for (row, cy) in centres.enumerated() {
      for (column, cx) in centres.enumerated() {
        let last = centres.count - 1
        if row == 0 && column == 0 || row == 0 && column == last || row == last && column == 0 { continue }
        if abs(x - cx) <= 2 && abs(y - cy) <= 2 { return true }
      }
    }
    return false
  }

  private static func isMasked(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    let (i, j) = (y, x)
    return switch mask {
    case 0: (i + j) % 2 == 0
    case 1: i % 2 == 0
    case 2: j % 3 == 0
    case 3: (i + j) % 3 == 0
    case 4: (i / 2 + j / 3) % 2 == 0
    case 5: i * j % 2 + i * j % 3 == 0
    case 6: (i * j % 2 + i * j % 3) % 2 == 0
    default: ((i + j) % 2 + i * j % 3) % 2 == 0
    }
  }
}
