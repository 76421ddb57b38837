/// The parts of a segment and where they lie. See docs/attribution.md for the format.
///
/// Columns of rows are packed; everything else is little-endian words. Times are kept as unsigned numbers, 2^63 added.
struct SegmentLayout: Hashable, Sendable {
  enum Section: Int, CaseIterable, Sendable {
    /// Single IPv4 addresses, ascending, four bytes each.
    case hosts
    /// The other blocks: high words, low words, lengths.
    case highs
    case lows
    case lengths
    /// First key of each block, and the count of keys at the end.
    case firstKeys
    /// First and last port of each key.
    case ports
    /// First row of each key, and the count of rows at the end.
    case firstRows
    case starts
    case durations
    case tenants
    case patterns
    case resources
    case sequences
    case endDeltas
    case loose
  }

  static let columns: [Section] = [.starts, .durations, .tenants, .patterns, .resources, .sequences, .endDeltas]
  static let headerBytes = 1024
  static let magic: UInt64 = 0x3147_4553_4C54_5356  // "VSTLSEG1"
  static let looseBytes = 72
  /// Room behind each section, so that eight bytes may be read anywhere in it.
  private static let slack = 8

  var hosts = 0
  var others = 0
  var keys = 0
  var rows = 0
  var loose = 0
  /// The widest port block that is not the whole address, in ports.
  var widestBlock = 0
  var shapes = [ColumnShape](repeating: ColumnShape(least: 0, greatest: 0), count: columns.count)
  var checksums = [UInt64](repeating: 0, count: Section.allCases.count)
  private(set) var offsets = [Int](repeating: 0, count: Section.allCases.count)
  private(set) var byteCount = 0

  var groups: Int { hosts + others }

  /// Places the sections one behind the other.
  mutating func place() {
    var offset = Self.headerBytes
    for section in Section.allCases {
      offsets[section.rawValue] = offset
      offset += (length(section) + Self.slack + 7) / 8 * 8
    }
    byteCount = offset
  }

  func length(_ section: Section) -> Int {
    switch section {
    case .hosts: hosts * 4
    case .highs, .lows: others * 8
    case .lengths: others
    case .firstKeys: (groups + 1) * 4
    case .ports: keys * 4
    case .firstRows: (keys + 1) * 4
    case .loose: loose * Self.looseBytes
    default: shape(section).byteCount(rows: rows)
    }
  }

  func offset(_ section: Section) -> Int { offsets[section.rawValue] }

  func shape(_ column: Section) -> ColumnShape { shapes[column.rawValue - Section.starts.rawValue] }

  /// The header: magic, counts, shapes, checksums of the sections, checksum of itself at the end.
  var header: [UInt8] {
    var words = [Self.magic] + [hosts, others, keys, rows, loose, widestBlock].map { UInt64($0) }
    for shape in shapes { words += [shape.base, UInt64(shape.width)] }
    words += checksums
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerBytes)
    for word in words { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    bytes += [UInt8](repeating: 0, count: Self.headerBytes - 8 - bytes.count)
    withUnsafeBytes(of: Checksum.of(bytes).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Reads a header.
  ///
  /// - Throws: `.damaged` where it is not one, `.checksum` where it has changed.
  init(header bytes: UnsafeRawBufferPointer) throws(AttributionError) {
    guard bytes.count >= Self.headerBytes else {
      throw AttributionError(.damaged, "a segment is shorter than its header")
    }
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    guard word(0) == Self.magic else { throw AttributionError(.damaged, "not a segment of this version") }
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<(Self.headerBytes - 8)])
    guard Checksum.of(body) == word(Self.headerBytes / 8 - 1) else {
      throw AttributionError(.checksum, "the header of a segment has changed")
    }
    let counts = (1...6).map { word($0) }
    guard counts.allSatisfy({ $0 < 1 << 32 }) else { throw AttributionError(.damaged, "a segment counts too much") }
    (hosts, others, keys) = (Int(counts[0]), Int(counts[1]), Int(counts[2]))
    (rows, loose, widestBlock) = (Int(counts[3]), Int(counts[4]), Int(counts[5]))
    for index in Self.columns.indices {
      guard let shape = ColumnShape(base: word(7 + 2 * index), width: word(8 + 2 * index)) else {
        throw AttributionError(.damaged, "a column of a segment has an impossible width")
      }
      shapes[index] = shape
    }
    for index in checksums.indices { checksums[index] = word(7 + 2 * Self.columns.count + index) }
    place()
  }

  init() {}
}

extension Int64 {
  /// As unsigned number in the same order.
  @inline(__always) var ordered: UInt64 { UInt64(bitPattern: self) ^ 1 << 63 }
}

extension UInt64 {
  @inline(__always) var unordered: Int64 { Int64(bitPattern: self ^ 1 << 63) }
}
