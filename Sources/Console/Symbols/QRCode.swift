/// A QR code of bytes (ISO/IEC 18004): byte mode, error correction level M, the smallest version that holds them.
struct QRCode: Sendable, Hashable {
  /// Modules on a side, without the quiet zone.
  let size: Int
  /// Row by row; true is dark.
  private(set) var modules: [Bool]
  /// Modules that the function patterns take.
  private var isFunction: [Bool]
  private let version: Int

  /// Nil where the bytes are more than the largest version holds: 2331.
  init?(_ bytes: [UInt8]) {
    guard let version = (1...40).first(where: { bytes.count <= QRTables.byteCapacity($0) }) else { return nil }
    self.version = version
    size = 17 + 4 * version
    modules = [Bool](repeating: false, count: size * size)
    isFunction = modules
    drawFunctionPatterns()
    drawCodewords(QRCodewords(bytes, version: version).interleaved)
    chooseMask()
  }

  func isDark(_ x: Int, _ y: Int) -> Bool { modules[y * size + x] }

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    modules[y * size + x] = isDark
    isFunction[y * size + x] = true
  }

  // MARK: - Function patterns (section 6.3)

  private mutating func drawFunctionPatterns() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
    let places = QRTables.alignment(version)
    for (row, y) in places.enumerated() {
      for (column, x) in places.enumerated() {
        let isCorner =
          (row == 0 && (column == 0 || column == places.count - 1)) || (row == places.count - 1 && column == 0)
        if !isCorner { drawAlignment(x, y) }
      }
    }
    drawFormat(mask: 0)
    drawVersion()
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for dy in -4...4 {
      for dx in -4...4 where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
        let distance = max(abs(dx), abs(dy))
        set(x + dx, y + dy, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ x: Int, _ y: Int) {
    for dy in -2...2 {
      for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
    }
  }

  /// Section 7.9; the level M is written as 00.
  private mutating func drawFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { set(8, index, bit(index)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for index in 9..<15 { set(14 - index, 8, bit(index)) }
    for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
    set(8, size - 8, true)
  }

  /// Section 7.10.
  private mutating func drawVersion() {
    guard version >= 7 else { return }
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      set(size - 11 + index % 3, index / 3, isDark)
      set(index / 3, size - 11 + index % 3, isDark)
    }
  }

  // MARK: - Data (section 7.7.3) and mask (section 7.8)

  private mutating func drawCodewords(_ codewords: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        for column in 0..<2 {
          let x = right - column
          let isUpward = (right + 1) & 2 == 0
          let y = isUpward ? size - 1 - step : step
          guard !isFunction[y * size + x], index < codewords.count * 8 else { continue }
          modules[y * size + x] = codewords[index >> 3] >> UInt8(7 - index & 7) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  private mutating func chooseMask() {
    var best = (penalty: Int.max, mask: 0)
    for mask in 0..<8 {
      apply(mask)
      drawFormat(mask: mask)
      let penalty = QRPenalty(modules, size: size).sum
      if penalty < best.penalty { best = (penalty, mask) }
      apply(mask)
    }
    apply(best.mask)
    drawFormat(mask: best.mask)
  }

  /// Applied twice it undoes itself.
  private mutating func apply(_ mask: Int) {
    for y in 0..<size {
      for x in 0..<size where !isFunction[y * size + x] && Self.isMasked(mask, x, y) { modules[y * size + x].toggle() }
    }
  }

  private static func isMasked(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}

extension QRCode {
  /// Modules of white around it (section 5.3.8).
  static let quietZone = 4

  /// The dark modules as the path of an SVG whose unit is a module, quiet zone included.
  var path: String {
    var out = ""
    for y in 0..<size {
      var x = 0
      while x < size {
        guard isDark(x, y) else {
          x += 1
          continue
        }
        var end = x
        while end < size, isDark(end, y) { end += 1 }
        out += "M\(x + Self.quietZone) \(y + Self.quietZone)h\(end - x)v1h-\(end - x)z"
        x = end
      }
    }
    return out
  }

  /// Side of the picture in modules.
  var pictureSize: Int { size + 2 * Self.quietZone }
}
