/// Reads the zlib format (RFC 1950) around DEFLATE (RFC 1951), for small inputs from outside: the output is bounded, no
/// dictionary, the checksum is verified and nothing may follow.
public enum Inflate {
  /// - Parameter maximumBytes: what comes out at most; more is refused as soon as it is seen.
  /// - Throws: `WireError`: `truncated`, `syntax`, `size`, `trailingData`, `forbidden` (a preset dictionary).
  public static func zlib(_ bytes: [UInt8], maximumBytes: Int) throws(WireError) -> [UInt8] {
    guard bytes.count >= 2 else { throw WireError(.truncated, "the zlib header is missing", offset: bytes.count) }
    guard bytes[0] & 0x0F == 8, bytes[0] >> 4 <= 7, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0 else {
      throw WireError(.syntax, "this is no zlib header", offset: 0)
    }
    guard bytes[1] & 0x20 == 0 else { throw WireError(.forbidden, "a preset dictionary is not allowed", offset: 1) }
    var reader = InflateReader(bytes, from: 2, maximumBytes: maximumBytes)
    try reader.blocks()
    let end = reader.alignedPosition
    guard end + 4 <= bytes.count else { throw WireError(.truncated, "the checksum is missing", offset: end) }
    guard end + 4 == bytes.count else { throw WireError(.trailingData, "nothing may follow", offset: end + 4) }
    let stated = bytes[end...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard stated == adler32(reader.output) else { throw WireError(.value, "the checksum differs", offset: end) }
    return reader.output
  }

  /// The bare stream, without a frame and so without a checksum.
  public static func raw(_ bytes: [UInt8], maximumBytes: Int) throws(WireError) -> [UInt8] {
    var reader = InflateReader(bytes, from: 0, maximumBytes: maximumBytes)
    try reader.blocks()
    guard reader.alignedPosition == bytes.count else {
      throw WireError(.trailingData, "nothing may follow", offset: reader.alignedPosition)
    }
    return reader.output
  }

  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in bytes {
      a = (a &+ UInt32(byte)) % 65_521
      b = (b &+ a) % 65_521
    }
    return b << 16 | a
  }
}
