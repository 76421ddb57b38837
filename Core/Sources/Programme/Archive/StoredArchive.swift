/// A ZIP file whose files are stored, not compressed (PKWARE APPNOTE 6.3.10): opens everywhere, and equal contents are
/// equal bytes, for every time stamp is the earliest that the format knows.
public struct StoredArchive: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// Letters, digits, `.`, `-`, `_`.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Larger archives are refused: 128 MiB.
  public static let maximumBytes = 128 << 20
  public static let maximumFiles = 64

  public let files: [File]

  public init(_ files: [File]) { self.files = files }

  /// The file of that name.
  public subscript(_ name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

  /// 1980-01-01, in the form of MS-DOS.
  private static let earliest: UInt16 = 0x0021

  public func bytes() -> [UInt8] {
    var out = LittleEndianBytes()
    var directory = LittleEndianBytes()
    for file in files {
      let offset = out.bytes.count
      let crc = CRC32.of(file.bytes)
      out.append(UInt32(0x0403_4B50))
      Self.appendFields(of: file, crc, to: &out)
      out.append(UInt16(0))
      out.bytes += Array(file.name.utf8) + file.bytes
      directory.append(UInt32(0x0201_4B50))
      directory.append(UInt16(20))
      Self.appendFields(of: file, crc, to: &directory)
      for _ in 0..<4 { directory.append(UInt16(0)) }
      directory.append(UInt32(0))
      directory.append(UInt32(truncatingIfNeeded: offset))
      directory.bytes += Array(file.name.utf8)
    }
    let start = out.bytes.count
    out.bytes += directory.bytes
    out.append(UInt32(0x0605_4B50))
    out.append(UInt32(0))
    out.append(UInt16(truncatingIfNeeded: files.count))
    out.append(UInt16(truncatingIfNeeded: files.count))
    out.append(UInt32(truncatingIfNeeded: directory.bytes.count))
    out.append(UInt32(truncatingIfNeeded: start))
    out.append(UInt16(0))
    return out.bytes
  }

  /// What a file's header and its line in the directory have in common, from the version needed to the length of the name.
  private static func appendFields(of file: File, _ crc: UInt32, to out: inout LittleEndianBytes) {
    out.append(UInt16(20))
    // Names are UTF-8 (bit 11).
    out.append(UInt16(0x0800))
    out.append(UInt16(0))
    out.append(UInt16(0))
    out.append(earliest)
    out.append(crc)
    out.append(UInt32(truncatingIfNeeded: file.bytes.count))
    out.append(UInt32(truncatingIfNeeded: file.bytes.count))
    out.append(UInt16(truncatingIfNeeded: file.name.utf8.count))
  }
}

/// The checksum of ZIP (ISO 3309, polynomial 0xEDB88320 reflected).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}

/// Numbers with the lowest byte first.
struct LittleEndianBytes {
  var bytes: [UInt8] = []

  mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
  }
}
