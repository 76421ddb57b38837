/// Bytes in network order, read at checked places.
struct NetworkBytes {
  let raw: UnsafeRawBufferPointer

  init(_ raw: UnsafeRawBufferPointer) { self.raw = raw }

  var count: Int { raw.count }

  func holds(_ length: Int, at offset: Int) -> Bool { offset >= 0 && length >= 0 && offset <= raw.count - length }

  /// - Parameter from: at most `to`, which is at most `count`; not checked.
  func slice(_ from: Int, _ to: Int) -> NetworkBytes { NetworkBytes(UnsafeRawBufferPointer(rebasing: raw[from..<to])) }

  // The callers of these four have asked `holds`.
  func u8(_ offset: Int) -> UInt8 { raw[offset] }
  func u16(_ offset: Int) -> UInt16 { UInt16(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) }
  func u32(_ offset: Int) -> UInt32 { UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
  func u64(_ offset: Int) -> UInt64 { UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }

  /// A number of up to eight bytes; of longer ones the last eight.
  func unsigned(_ offset: Int, _ length: Int) -> UInt64 {
    switch length {
    case 1: return UInt64(u8(offset))
    case 2: return UInt64(u16(offset))
    case 4: return UInt64(u32(offset))
    case 8: return u64(offset)
    default:
      var value: UInt64 = 0
      for index in offset..<offset + length { value = value << 8 | UInt64(raw[index]) }
      return value
    }
  }

  func v4(_ offset: Int) -> FlowAddress { FlowAddress(v4: u32(offset)) }
  func v6(_ offset: Int) -> FlowAddress { FlowAddress(high: u64(offset), low: u64(offset + 8)) }

  func isZero(from offset: Int) -> Bool {
    var index = offset
    while index < raw.count {
      if raw[index] != 0 { return false }
      index += 1
    }
    return true
  }
}
