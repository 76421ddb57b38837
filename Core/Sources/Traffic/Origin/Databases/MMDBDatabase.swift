public import Vocabulary

/// A database of addresses in MaxMind's format, version 2 (maxmind.github.io/MaxMind-DB).
public struct MMDBDatabase: Sendable {
  /// For instance `GeoLite2-Country`.
  public let type: String
  /// When it was made.
  public let built: Instant
  /// 4 or 6.
  public let ipVersion: Int
  private let bytes: [UInt8]
  private let nodeCount: Int
  /// 24, 28 or 32.
  private let recordBits: Int
  private let dataStart: Int
  private let dataEnd: Int
  /// Where the addresses of IPv4 begin in a tree of IPv6.
  private let v4Root: Int

  /// Zeros between the tree and the data.
  private static let separator = 16
  private static let marker: [UInt8] = [0xAB, 0xCD, 0xEF] + Array("MaxMind.com".utf8)
  /// How far from the end the marker may be.
  private static let maximumMetadata = 128 << 10

  /// - Throws: `OriginError` where the bytes are no such database.
  public init(_ bytes: [UInt8]) throws(OriginError) {
    guard let metadata = Self.metadataStart(bytes) else {
      throw OriginError(.syntax, "no marker of a MaxMind database")
    }
    var decoder = MMDBDecoder(bytes[metadata...])
    let about = try decoder.value(at: 0)
    guard let nodes = about["node_count"]?.unsigned, let bits = about["record_size"]?.unsigned,
      let version = about["ip_version"]?.unsigned, about["binary_format_major_version"]?.unsigned == 2
    else { throw OriginError(.syntax, "the metadata lacks what reading takes") }
    guard [24, 28, 32].contains(bits), version == 4 || version == 6, nodes <= UInt64(bytes.count) else {
      throw OriginError(.syntax, "the metadata says what cannot be")
    }
    let treeSize = Int(nodes) * Int(bits) / 4
    guard treeSize + Self.separator <= metadata - Self.marker.count else {
      throw OriginError(.truncated, "the tree is longer than the file")
    }
    self.bytes = bytes
    nodeCount = Int(nodes)
    recordBits = Int(bits)
    ipVersion = Int(version)
    dataStart = treeSize + Self.separator
    dataEnd = metadata - Self.marker.count
    type = about["database_type"]?.text ?? ""
    built = Instant(seconds: Int64(clamping: about["build_epoch"]?.unsigned ?? 0))
    v4Root = version == 6 ? Self.v4Root(bytes, Int(nodes), Int(bits)) : 0
  }

  public static func isOne(_ bytes: [UInt8]) -> Bool { metadataStart(bytes) != nil }

  /// What the database holds about an address; nil where it holds nothing.
  ///
  /// - Throws: `OriginError` where the tree or the record is broken.
  public func record(of address: IPAddress) throws(OriginError) -> MMDBValue? {
    if ipVersion == 4 && !address.isIPv4 { return nil }
    var node = address.isIPv4 ? v4Root : 0
    var bit = address.bitWidth
    while node < nodeCount {
      guard bit > 0 else { throw OriginError(.syntax, "the tree is deeper than an address") }
      bit -= 1
      node = Self.child(bytes, node, recordBits, right: address.value >> UInt128(bit) & 1 == 1)
    }
    if node == nodeCount { return nil }
    let offset = node - nodeCount - Self.separator
    guard offset >= 0, offset < dataEnd - dataStart else {
      throw OriginError(.truncated, "a record lies beyond the data")
    }
    var decoder = MMDBDecoder(bytes[dataStart..<dataEnd])
    return try decoder.value(at: offset)
  }

  /// The last marker counts: the data may hold its bytes too.
  private static func metadataStart(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - marker.count
    let lowest = max(0, bytes.count - maximumMetadata)
    while place >= lowest {
      if bytes[place] == marker[0], bytes[place..<(place + marker.count)].elementsEqual(marker) {
        return place + marker.count
      }
      place -= 1
    }
    return nil
  }

  /// Ninety-six zeros down the tree; a record that is met before counts for all of IPv4.
  private static func v4Root(_ bytes: [UInt8], _ nodes: Int, _ bits: Int) -> Int {
    var node = 0
    for _ in 0..<96 where node < nodes { node = child(bytes, node, bits, right: false) }
    return node
  }

  /// - Parameter node: below the number of nodes, whose bytes were found to be there.
  private static func child(_ bytes: [UInt8], _ node: Int, _ bits: Int, right: Bool) -> Int {
    let start = node * (bits / 4)
    switch bits {
    case 24: return number(bytes, start + (right ? 3 : 0), 3)
    case 32: return number(bytes, start + (right ? 4 : 0), 4)
    default:
      let middle = Int(bytes[start + 3])
      let high = right ? middle & 0x0F : middle >> 4
      return high << 24 | number(bytes, start + (right ? 4 : 0), 3)
    }
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    var value = 0
    for index in start..<(start + count) { value = value << 8 | Int(bytes[index]) }
    return value
  }
}
