/// The segments of a JPEG file: tables, the frame, and scans, which `JPEGReader+Scan` reads.
struct JPEGReader {
  struct Component {
    let identifier: UInt8
    let horizontal: Int
    let vertical: Int
    let quantization: Int
    /// Blocks that the picture has, and those of a row as stored: whole units of the interleaved scan.
    var blocksWide = 0
    var blocksHigh = 0
    var storedWide = 0
    var storedHigh = 0
  }

  struct Frame {
    let isProgressive: Bool
    var components: [Component]
    let unitsWide: Int
    let unitsHigh: Int
  }

  let bytes: ArraySlice<UInt8>
  var offset: Int
  var frame: Frame?
  /// The step of the first coefficient, by table.
  var quantization: [Int: Int] = [:]
  var firstTables: [Int: JPEGCode] = [:]
  var otherTables: [Int: JPEGCode] = [:]
  var restartInterval = 0
  var scanCount = 0
  /// First coefficients of the first component.
  var coefficients: [Int] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  static func fault(_ message: String) -> EvidenceError { EvidenceError(.format, message) }
  static let cut = fault("the picture ends in the middle")

  mutating func picture() throws(EvidenceError) {
    guard try number() == 0xFFD8 else { throw Self.fault("this is no JPEG") }
    while offset < bytes.endIndex {
      guard let marker = nextMarker() else { return }
      switch marker {
      case 0xD9: return
      case 0xC0, 0xC1, 0xC2: try readFrame(try segment(), isProgressive: marker == 0xC2)
      case 0xC4: try readCodes(try segment())
      case 0xDB: try readQuantization(try segment())
      case 0xDD:
        var part = try segment()
        restartInterval = try Self.number(&part)
      case 0xDA: try readScan(try segment())
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: throw Self.fault("this kind of JPEG is not read")
      case 0x01, 0xD0...0xD7: continue
      default: _ = try segment()
      }
    }
  }

  /// Passes over what is no marker: fill bytes, and the coded data of scans that are not read.
  private mutating func nextMarker() -> UInt8? {
    while offset < bytes.endIndex - 1 {
      if bytes[offset] == 0xFF, bytes[offset + 1] != 0, bytes[offset + 1] != 0xFF {
        offset += 2
        return bytes[offset - 1]
      }
      offset += 1
    }
    offset = bytes.endIndex
    return nil
  }

  private mutating func number() throws(EvidenceError) -> Int {
    guard bytes.endIndex - offset >= 2 else { throw Self.cut }
    defer { offset += 2 }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  private mutating func segment() throws(EvidenceError) -> ArraySlice<UInt8> {
    let length = try number()
    guard length >= 2, length - 2 <= bytes.endIndex - offset else { throw Self.cut }
    defer { offset += length - 2 }
    return bytes[offset..<offset + length - 2]
  }

  private static func byte(_ part: inout ArraySlice<UInt8>) throws(EvidenceError) -> Int {
    guard let byte = part.popFirst() else { throw cut }
    return Int(byte)
  }

  private static func number(_ part: inout ArraySlice<UInt8>) throws(EvidenceError) -> Int {
    try byte(&part) << 8 | byte(&part)
  }

  private mutating func readFrame(_ segment: ArraySlice<UInt8>, isProgressive: Bool) throws(EvidenceError) {
    var part = segment
    guard frame == nil else { throw Self.fault("a JPEG has one frame") }
    guard try Self.byte(&part) == 8 else { throw Self.fault("only eight bits a sample are read") }
    let (height, width) = (try Self.number(&part), try Self.number(&part))
    guard width > 0, height > 0, width <= JPEGPicture.maximumSide, height <= JPEGPicture.maximumSide else {
      throw EvidenceError(.length, "the picture has no size, or too large a one")
    }
    let count = try Self.byte(&part)
    guard (1...4).contains(count) else { throw Self.fault("a picture has one to four components") }
    var components: [Component] = []
    for _ in 0..<count {
      let (identifier, sampling, table) = (try Self.byte(&part), try Self.byte(&part), try Self.byte(&part))
      let component = Component(
        identifier: UInt8(identifier), horizontal: sampling >> 4, vertical: sampling & 15, quantization: table)
      guard (1...4).contains(component.horizontal), (1...4).contains(component.vertical),
        !components.contains(where: { $0.identifier == component.identifier })
      else { throw Self.fault("a component can not be read") }
      components.append(component)
    }
    let horizontal = components.map(\.horizontal).max() ?? 1
    let vertical = components.map(\.vertical).max() ?? 1
    func divided(_ value: Int, _ by: Int) -> Int { (value + by - 1) / by }
    let (wide, high) = (divided(width, 8 * horizontal), divided(height, 8 * vertical))
    for index in components.indices {
      let (own, ownHigh) = (components[index].horizontal, components[index].vertical)
      components[index].blocksWide = divided(divided(width * own, horizontal), 8)
      components[index].blocksHigh = divided(divided(height * ownHigh, vertical), 8)
      components[index].storedWide = wide * own
      components[index].storedHigh = high * ownHigh
    }
    let stored = components[0].storedWide * components[0].storedHigh
    guard stored <= JPEGPicture.maximumBlocks else { throw EvidenceError(.length, "the picture is too large") }
    coefficients = [Int](repeating: 0, count: stored)
    frame = Frame(isProgressive: isProgressive, components: components, unitsWide: wide, unitsHigh: high)
  }

  private mutating func readQuantization(_ segment: ArraySlice<UInt8>) throws(EvidenceError) {
    var part = segment
    while !part.isEmpty {
      let head = try Self.byte(&part)
      let isWide = head >> 4 == 1
      quantization[head & 15] = isWide ? try Self.number(&part) : try Self.byte(&part)
      guard part.count >= (isWide ? 126 : 63) else { throw Self.cut }
      part = part.dropFirst(isWide ? 126 : 63)
    }
  }

  private mutating func readCodes(_ segment: ArraySlice<UInt8>) throws(EvidenceError) {
    var part = segment
    while !part.isEmpty {
      let head = try Self.byte(&part)
      guard part.count >= 16 else { throw Self.cut }
      let counts = part.prefix(16).map(Int.init)
      part = part.dropFirst(16)
      let total = counts.reduce(0, +)
      guard total <= 256, part.count >= total, head & 15 < 4 else { throw Self.fault("a code can not be read") }
      let code = JPEGCode(counts: counts, symbols: Array(part.prefix(total)))
      part = part.dropFirst(total)
      if head >> 4 == 0 { firstTables[head & 15] = code } else { otherTables[head & 15] = code }
    }
  }
}

/// A Huffman code (T.81 annex C).
struct JPEGCode {
  /// Of each length from 1 to 16: the first code, how many there are, and where their symbols begin.
  let lengths: [(first: Int, count: Int, start: Int)]
  let symbols: [UInt8]

  init(counts: [Int], symbols: [UInt8]) {
    var (code, start) = (0, 0)
    var lengths: [(first: Int, count: Int, start: Int)] = []
    for count in counts {
      lengths.append((code, count, start))
      start += count
      code = (code + count) << 1
    }
    self.lengths = lengths
    self.symbols = symbols
  }
}
