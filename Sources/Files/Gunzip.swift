import CZlib

/// Opens gzip (RFC 1952), also of several members in a row, and never beyond a bound.
enum Gunzip {
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// - Throws: `ListFileFault` where the data is damaged, ends early, has something after its end, or opens to more than `limit` bytes.
  static func open(_ bytes: [UInt8], limit: Int) throws(ListFileFault) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    repeat {
      guard bytes[place...].starts(with: [0x1F, 0x8B]) else { throw .trailingBytes }
      place = try member(of: bytes, at: place, into: &output, limit: limit)
    } while place < bytes.count
    return output
  }

  /// Opens the member that begins at `place`.
  ///
  /// - Returns: the place after it.
  private static func member(
    of bytes: [UInt8], at place: Int, into output: inout [UInt8], limit: Int
  ) throws(ListFileFault) -> Int {
    var stream = z_stream()
    guard vestibule_gunzip_init(&stream) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var place = place
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let offered = min(bytes.count - place, 1 << 30)
      let (status, consumed, produced) = bytes.withUnsafeBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target in
          // zlib does not write through `next_in`; its type only lacks the const.
          stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + place })
          stream.avail_in = UInt32(offered)
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, offered - Int(stream.avail_in), target.count - Int(stream.avail_out))
        }
      }
      place += consumed
      guard produced <= limit - output.count else { throw .tooLarge(limit: limit) }
      output += chunk[..<produced]
      switch status {
      case Z_STREAM_END: return place
      case Z_OK, Z_BUF_ERROR: if consumed == 0 && produced == 0 { throw .truncated }
      default: throw .damaged
      }
    }
  }
}
