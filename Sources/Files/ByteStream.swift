import CZlib
import Foundation

/// Bytes of a file or of standard input, from the front to the end, gzip (RFC 1952) opened on the way.
///
/// For one thread at a time.
package final class ByteStream {
  package enum Fault: Error, Hashable, Sendable {
    case unreadable
    /// The compressed data is broken, or ends early.
    case damaged
  }

  private let descriptor: Int32
  private let isStandardInput: Bool
  private var inflater: Inflater?
  private var raw: [UInt8] = []
  private var rawPlace = 0
  private var rawEnded = false
  /// What broke off behind bytes that were still good, told when they have been taken.
  private var pending: Fault?
  /// Milliseconds that a reader waits for more before it takes what is there.
  private static let patience: Int32 = 500

  /// - Parameter path: `-` stands for standard input.
  package init(_ path: String) throws(Fault) {
    isStandardInput = path == "-"
    descriptor = isStandardInput ? STDIN_FILENO : Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable }
    raw.reserveCapacity(1 << 18)
    try fill(atLeast: 2)
    if raw.starts(with: [0x1F, 0x8B]) { inflater = try Inflater() }
  }

  /// What the first bytes say that the stream holds instead of plain text; nil where they say nothing.
  package var foreignForm: ForeignForm? {
    inflater == nil ? ForeignForm(raw[rawPlace...]) : nil
  }

  deinit { if !isStandardInput && descriptor >= 0 { close(descriptor) } }

  /// Fills the buffer as far as the stream goes, or as far as it has come where nothing follows for half a second.
  ///
  /// - Returns: the number of bytes, and whether the stream is at its end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(Fault) -> (count: Int, isLast: Bool) {
    if let pending { throw pending }
    var filled = 0
    while filled < buffer.count {
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count: Int
      do throws(Fault) {
        count = try inflater == nil ? readPlain(into: room) : inflated(into: room)
      } catch {
        guard filled > 0 else { throw error }
        pending = error
        return (filled, false)
      }
      if count == 0 { return (filled, true) }
      filled += count
      if isStandardInput && filled < buffer.count && !hasMore() { return (filled, false) }
    }
    return (filled, false)
  }

  /// Steps over bytes: by seeking where the stream is a plain file.
  package func skip(_ count: UInt64) throws(Fault) {
    var left = count
    if inflater == nil && !isStandardInput {
      let held = UInt64(raw.count - rawPlace)
      guard left > held else {
        rawPlace += Int(left)
        return
      }
      rawPlace = raw.count
      guard lseek(descriptor, off_t(left - held), SEEK_CUR) >= 0 else { throw .unreadable }
      return
    }
    var scratch = [UInt8](repeating: 0, count: 1 << 20)
    while left > 0 {
      let wanted = Int(min(left, UInt64(scratch.count)))
      let result = try scratch.withUnsafeMutableBytes { bytes in
        Result { () throws(Fault) in try read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<wanted])) }
      }.get()
      left -= UInt64(result.count)
      if result.isLast && left > 0 { throw .unreadable }
    }
  }

  private func hasMore() -> Bool {
    if rawPlace < raw.count || rawEnded { return true }
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, Self.patience) != 0
  }

  private func fill(atLeast count: Int) throws(Fault) {
    raw.removeFirst(rawPlace)
    rawPlace = 0
    while raw.count < count && !rawEnded {
      let read = readDescriptor(1 << 16)
      guard read >= 0 else { throw .unreadable }
      if read == 0 { rawEnded = true }
    }
  }

  /// Appends to `raw`.
  private func readDescriptor(_ count: Int) -> Int {
    let before = raw.count
    raw.append(contentsOf: repeatElement(0, count: count))
    let result = raw.withUnsafeMutableBytes { bytes in
      while true {
        let result = Foundation.read(descriptor, bytes.baseAddress.map { $0 + before }, count)
        if result >= 0 || errno != EINTR { return result }
      }
    }
    raw.removeLast(count - max(0, result))
    return result
  }

  private func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
    if rawPlace < raw.count {
      let count = min(raw.count - rawPlace, buffer.count)
      raw.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rawPlace..<rawPlace + count])) }
      rawPlace += count
      return count
    }
    while true {
      let result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if result >= 0 { return result }
      guard errno == EINTR else { throw .unreadable }
    }
  }

  private func inflated(into buffer: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
    while true {
      if rawPlace >= raw.count {
        try fill(atLeast: 1)
        if raw.isEmpty {
          if inflater?.isBetweenMembers == true { return 0 }
          throw .damaged
        }
      }
      guard let inflater else { return 0 }
      let place = rawPlace
      let (consumed, produced) = try raw.withUnsafeBytes { bytes in
        Result { () throws(Fault) in
          try inflater.step(UnsafeRawBufferPointer(rebasing: bytes[place...]), into: buffer)
        }
      }.get()
      rawPlace += consumed
      if produced > 0 { return produced }
    }
  }
}

/// One inflate stream over members in a row.
private final class Inflater {
  private var stream = z_stream()
  private(set) var isBetweenMembers = false

  init() throws(ByteStream.Fault) { guard vestibule_gunzip_init(&stream) == Z_OK else { throw .damaged } }
  deinit { inflateEnd(&stream) }

  func step(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ByteStream.Fault) -> (consumed: Int, produced: Int) {
    if isBetweenMembers {
      guard inflateReset(&stream) == Z_OK else { throw .damaged }
      isBetweenMembers = false
    }
    let (given, room) = (min(input.count, 1 << 30), min(output.count, 1 << 30))
    // zlib does not write through `next_in`; its type only lacks the const.
    stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(given)
    stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(room)
    let status = inflate(&stream, Z_NO_FLUSH)
    switch status {
    case Z_STREAM_END: isBetweenMembers = true
    case Z_OK, Z_BUF_ERROR: break
    default: throw .damaged
    }
    return (given - Int(stream.avail_in), room - Int(stream.avail_out))
  }
}
