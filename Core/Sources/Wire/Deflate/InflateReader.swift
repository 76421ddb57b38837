/// The bits of a DEFLATE stream and what they stand for (RFC 1951).
struct InflateReader {
  private let input: [UInt8]
  private let maximumBytes: Int
  private var position: Int
  private var held: UInt32 = 0
  private var heldCount = 0
  private(set) var output: [UInt8] = []

  init(_ input: [UInt8], from position: Int, maximumBytes: Int) {
    self.input = input
    self.position = position
    self.maximumBytes = maximumBytes
  }

  /// Where the byte after the last block begins. Fewer than eight bits are ever held, those of the last byte.
  var alignedPosition: Int { position }

  mutating func blocks() throws(WireError) {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try stored()
      case 1: try compressed(.fixedLiterals, .fixedDistances)
      case 2:
        let (literals, distances) = try dynamicTables()
        try compressed(literals, distances)
      default: throw fault(.syntax, "block type 3 is reserved")
      }
    }
  }

  private func fault(_ code: WireError.Code, _ message: String) -> WireError {
    WireError(code, message, offset: position)
  }

  private mutating func bits(_ count: Int) throws(WireError) -> Int {
    while heldCount < count {
      guard position < input.count else { throw fault(.truncated, "the compressed data ends in the middle") }
      held |= UInt32(input[position]) << UInt32(heldCount)
      position += 1
      heldCount += 8
    }
    let value = held & (1 << UInt32(count) - 1)
    held >>= UInt32(count)
    heldCount -= count
    return Int(value)
  }

  private mutating func emit(_ byte: UInt8) throws(WireError) {
    guard output.count < maximumBytes else { throw fault(.size, "the data inflates beyond \(maximumBytes) bytes") }
    output.append(byte)
  }

  private mutating func stored() throws(WireError) {
    (held, heldCount) = (0, 0)
    let length = try bits(16)
    guard try bits(16) == length ^ 0xFFFF else { throw fault(.syntax, "the length of a stored block is damaged") }
    for _ in 0..<length { try emit(UInt8(truncatingIfNeeded: try bits(8))) }
  }

  private mutating func symbol(_ table: InflateTable) throws(WireError) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= try bits(1)
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw fault(.syntax, "no symbol has this code")
  }

  private mutating func compressed(_ literals: InflateTable, _ distances: InflateTable) throws(WireError) {
    while true {
      let symbol = try self.symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        try emit(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count else { throw fault(.syntax, "a length symbol is reserved") }
      let length = Self.lengths[symbol - 257] + (try bits(Self.lengthBits[symbol - 257]))
      let distanceSymbol = try self.symbol(distances)
      guard distanceSymbol < Self.distances.count else { throw fault(.syntax, "a distance symbol is reserved") }
      let distance = Self.distances[distanceSymbol] + (try bits(Self.distanceBits[distanceSymbol]))
      guard distance <= output.count else { throw fault(.syntax, "a distance reaches before the beginning") }
      for _ in 0..<length { try emit(output[output.count - distance]) }
    }
  }

  /// RFC 1951 section 3.2.7.
  private mutating func dynamicTables() throws(WireError) -> (InflateTable, InflateTable) {
    let literalCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let codeCount = try bits(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw fault(.syntax, "too many codes") }
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[Self.codeOrder[index]] = try bits(3) }
    guard let codes = InflateTable(codeLengths) else { throw fault(.syntax, "the code lengths make no code") }
    let lengths = try repeatedLengths(literalCount + distanceCount, codes)
    guard lengths[256] != 0, let literals = InflateTable(lengths[..<literalCount]),
      let distances = InflateTable(lengths[literalCount...])
    else { throw fault(.syntax, "the lengths make no code") }
    return (literals, distances)
  }

  private mutating func repeatedLengths(_ count: Int, _ codes: InflateTable) throws(WireError) -> [Int] {
    var lengths: [Int] = []
    while lengths.count < count {
      let symbol = try self.symbol(codes)
      var repeated = (value: symbol, times: 1)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw fault(.syntax, "nothing to repeat") }
        repeated = (last, 3 + (try bits(2)))
      case 17: repeated = (0, 3 + (try bits(3)))
      case 18: repeated = (0, 11 + (try bits(7)))
      default: break
      }
      guard lengths.count + repeated.times <= count else { throw fault(.syntax, "too many lengths") }
      for _ in 0..<repeated.times { lengths.append(repeated.value) }
    }
    return lengths
  }

  /// RFC 1951 section 3.2.5.
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}

/// A Huffman code by the lengths of its words (RFC 1951 section 3.2.2).
struct InflateTable {
  /// How many words have each length.
  let counts: [Int]
  /// The symbols in the order of their words.
  let symbols: [Int]

  /// Nil where more words are asked for than there are, or where a code of several words is not complete.
  init?(_ lengths: some Collection<Int>) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    let used = lengths.count - counts[0]
    counts[0] = 0
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      guard left >= 0 else { return nil }
    }
    guard left == 0 || used <= 1 else { return nil }
    var offsets = [Int](repeating: 0, count: 16)
    for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
    var symbols = [Int](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length != 0 {
      symbols[offsets[length]] = symbol
      offsets[length] += 1
    }
    self.counts = counts
    self.symbols = symbols
  }

  private init(complete lengths: [Int]) {
    self = InflateTable(lengths) ?? InflateTable(empty: ())
  }

  private init(empty: ()) {
    counts = [Int](repeating: 0, count: 16)
    symbols = []
  }

  /// RFC 1951 section 3.2.6.
  static let fixedLiterals = InflateTable(
    complete: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = InflateTable(complete: [Int](repeating: 5, count: 32))
}
