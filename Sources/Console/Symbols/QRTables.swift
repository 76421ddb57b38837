/// Numbers of ISO/IEC 18004 for error correction level M, by version.
enum QRTables {
  /// Table 9: error correction codewords in a block.
  static let correctionPerBlock = [
    0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28,
    28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ]
  /// Table 9: blocks.
  static let blocks = [
    0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33,
    35, 37, 38, 40, 43, 45, 47, 49,
  ]

  /// Codewords that the symbol has room for: all modules less those of the function patterns.
  static func codewords(_ version: Int) -> Int {
    var modules = (16 * version + 128) * version + 64
    if version >= 2 {
      let count = version / 7 + 2
      modules -= (25 * count - 10) * count - 55
      if version >= 7 { modules -= 36 }
    }
    return modules / 8
  }

  static func dataCodewords(_ version: Int) -> Int {
    codewords(version) - correctionPerBlock[version] * blocks[version]
  }

  /// Bytes that fit in byte mode, after the mode and the count.
  static func byteCapacity(_ version: Int) -> Int { dataCodewords(version) - (version < 10 ? 2 : 3) }

  /// Annex E: centres of the alignment patterns.
  static func alignment(_ version: Int) -> [Int] {
    guard version >= 2 else { return [] }
    let count = version / 7 + 2
    let step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    let last = version * 4 + 10
    return [6] + (0..<count - 1).map { last - step * $0 }.reversed()
  }
}
