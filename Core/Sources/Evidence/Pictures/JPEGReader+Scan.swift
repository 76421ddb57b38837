/// The coded data of one scan, read bit by bit (T.81 annexes F and G).
private struct JPEGBits {
  let bytes: ArraySlice<UInt8>
  var offset: Int
  private var held = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    (self.bytes, self.offset) = (bytes, offset)
  }

  mutating func bit() throws(EvidenceError) -> Int {
    if count == 0 {
      guard offset < bytes.endIndex else { throw JPEGReader.cut }
      held = Int(bytes[offset])
      offset += 1
      if held == 0xFF {
        guard offset < bytes.endIndex, bytes[offset] == 0 else { throw JPEGReader.cut }
        offset += 1
      }
      count = 8
    }
    count -= 1
    return held >> count & 1
  }

  mutating func bits(_ number: Int) throws(EvidenceError) -> Int {
    var value = 0
    for _ in 0..<number { value = value << 1 | (try bit()) }
    return value
  }

  mutating func symbol(_ code: JPEGCode) throws(EvidenceError) -> Int {
    var value = 0
    for length in code.lengths {
      value = value << 1 | (try bit())
      if value - length.first < length.count, value >= length.first {
        return Int(code.symbols[length.start + value - length.first])
      }
    }
    throw JPEGReader.fault("a code is none of the table's")
  }

  /// A number of so many bits whose first bit says its sign (T.81 table F.1).
  mutating func signed(_ size: Int) throws(EvidenceError) -> Int {
    guard size <= 15 else { throw JPEGReader.fault("a coefficient is too large") }
    guard size > 0 else { return 0 }
    let value = try bits(size)
    return value >> (size - 1) == 1 ? value : value - (1 << size) + 1
  }

  /// Takes the marker that parts intervals, if it is there.
  mutating func restart() throws(EvidenceError) {
    (held, count) = (0, 0)
    guard offset + 1 < bytes.endIndex, bytes[offset] == 0xFF, (0xD0...0xD7).contains(bytes[offset + 1]) else {
      throw JPEGReader.cut
    }
    offset += 2
  }
}

extension JPEGReader {
  private struct Part {
    let index: Int
    let first: JPEGCode?
    let others: JPEGCode?
    var previous = 0
  }

  mutating func readScan(_ header: ArraySlice<UInt8>) throws(EvidenceError) {
    guard let frame else { throw Self.fault("a scan comes before the frame") }
    scanCount += 1
    guard scanCount <= JPEGPicture.maximumScans else { throw Self.fault("there are too many scans") }
    var header = header
    guard let count = header.popFirst().map(Int.init), (1...4).contains(count), header.count == 2 * count + 3 else {
      throw Self.fault("the head of a scan can not be read")
    }
    var parts: [Part] = []
    for _ in 0..<count {
      let (identifier, tables) = (header.removeFirst(), header.removeFirst())
      guard let index = frame.components.firstIndex(where: { $0.identifier == identifier }) else {
        throw Self.fault("a scan names no component")
      }
      parts.append(
        Part(index: index, first: firstTables[Int(tables >> 4)], others: otherTables[Int(tables & 15)]))
    }
    let (start, shifts) = (Int(header.removeFirst()), Int(header.dropFirst().first ?? 0))
    let kind = Kind(isProgressive: frame.isProgressive, isRefinement: shifts >> 4 > 0, shift: shifts & 15)
    // Later coefficients, or another component's: passed over as a whole.
    guard start == 0, parts.contains(where: { $0.index == 0 }) else { return }
    var bits = JPEGBits(bytes, at: offset)
    try read(&parts, frame, kind, &bits)
    offset = bits.offset
  }

  private struct Kind {
    let isProgressive: Bool
    let isRefinement: Bool
    let shift: Int
  }

  private mutating func read(
    _ parts: inout [Part], _ frame: Frame, _ kind: Kind, _ bits: inout JPEGBits
  ) throws(EvidenceError) {
    let isAlone = parts.count == 1
    let own = frame.components[parts[0].index]
    let (wide, high) = isAlone ? (own.blocksWide, own.blocksHigh) : (frame.unitsWide, frame.unitsHigh)
    for unit in 0..<wide * high {
      if restartInterval > 0, unit > 0, unit % restartInterval == 0 {
        try bits.restart()
        for index in parts.indices { parts[index].previous = 0 }
      }
      let (row, column) = (unit / wide, unit % wide)
      for index in parts.indices {
        let component = frame.components[parts[index].index]
        let (across, down) = isAlone ? (1, 1) : (component.horizontal, component.vertical)
        for block in 0..<across * down {
          let place = (row * down + block / across) * component.storedWide + column * across + block % across
          try self.block(&parts[index], at: place, kind, &bits)
        }
      }
    }
  }

  private mutating func block(
    _ part: inout Part, at place: Int, _ kind: Kind, _ bits: inout JPEGBits
  ) throws(EvidenceError) {
    if kind.isRefinement {
      let bit = try bits.bit()
      if part.index == 0 { coefficients[place] |= bit << kind.shift }
      return
    }
    guard let first = part.first else { throw Self.fault("a scan names no code") }
    part.previous += try bits.signed(try bits.symbol(first))
    guard part.previous.magnitude < 1 << 20 else { throw Self.fault("a coefficient is too large") }
    if part.index == 0 { coefficients[place] = part.previous << kind.shift }
    if kind.isProgressive { return }
    guard let others = part.others else { throw Self.fault("a scan names no code") }
    var index = 1
    while index < 64 {
      let symbol = try bits.symbol(others)
      let (run, size) = (symbol >> 4, symbol & 15)
      if size == 0 {
        if run < 15 { return }
        index += 16
      } else {
        _ = try bits.bits(size)
        index += run + 1
      }
    }
  }
}
