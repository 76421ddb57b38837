import CZlib
import Foundation
import Synchronization

/// Memory for one block of lines, with room behind it so that readers may look a few bytes further.
package final class LineBlock: @unchecked Sendable {
  // @unchecked: one thread at a time holds it.
  package static let slack = 64
  fileprivate var memory: UnsafeMutableRawBufferPointer
  fileprivate(set) var count = 0
  /// Number of the block within its file, from 0.
  package fileprivate(set) var number = 0
  package var isFirst: Bool { number == 0 }
  /// Whether the file's last line is here and has no line end.
  package fileprivate(set) var endsWithoutLineEnd = false

  package init() { memory = .allocate(byteCount: 0, alignment: 16) }
  deinit { memory.deallocate() }

  /// The lines; at least `slack` readable bytes follow.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  fileprivate func reserve(_ wanted: Int) {
    guard memory.count < wanted + Self.slack else { return }
    let grown = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted + Self.slack, alignment: 16)
    grown.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = grown
  }

  fileprivate var free: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: memory[count..<(memory.count - Self.slack)])
  }

  fileprivate func finish(_ length: Int) {
    count = length
    for index in count..<(count + Self.slack) { memory[index] = 0 }
  }
}

/// Hands out a text file, plain or gzip, in blocks of whole lines. Several threads may take blocks.
package final class LineBlocks: Sendable {
  private struct State {
    var source: ByteSource
    var carry: [UInt8] = []
    var number = 0
    var isAtEnd = false
    var fault: ListFileFault?
  }

  private let state: Mutex<State>
  private let blockBytes: Int
  /// A longer line is damage.
  private static let maximumLine = 1 << 20

  /// - Throws: `.unreadable`.
  package init(_ path: String, blockBytes: Int = 4 << 20) throws(ListFileError) {
    guard let source = ByteSource(path) else { throw ListFileError(path: path, fault: .unreadable) }
    state = Mutex(State(source: source))
    self.blockBytes = blockBytes
  }

  /// What ended the file early, after the last block.
  package var fault: ListFileFault? { state.withLock { $0.fault } }

  /// Fills the block with the next lines.
  ///
  /// - Returns: false where there are none left.
  package func next(_ block: LineBlock) -> Bool {
    state.withLock { state in
      block.count = 0
      block.endsWithoutLineEnd = false
      block.reserve(blockBytes)
      state.carry.withUnsafeBytes { block.free.copyMemory(from: $0) }
      block.count = state.carry.count
      state.carry.removeAll(keepingCapacity: true)
      fill(block, &state)
      guard block.count > 0 else { return false }
      cut(block, &state)
      block.number = state.number
      state.number += 1
      return true
    }
  }

  private func fill(_ block: LineBlock, _ state: inout State) {
    while !state.isAtEnd {
      if block.free.isEmpty {
        if block.count >= Self.maximumLine, Self.lastFeed(block) != nil { return }
        guard block.count < blockBytes + Self.maximumLine else { return }
        if Self.lastFeed(block) != nil { return }
        block.reserve(block.count + Self.maximumLine)
      }
      switch state.source.read(into: block.free) {
      case .success(0): state.isAtEnd = true
      case .success(let count):
        block.count += count
        // A pipe's writer waits for what it wrote.
        if !state.source.isRegular, Self.lastFeed(block) != nil { return }
      case .failure(let fault):
        state.fault = fault
        state.isAtEnd = true
      }
    }
  }

  /// Keeps what follows the last line end for the next block.
  private func cut(_ block: LineBlock, _ state: inout State) {
    let last = Self.lastFeed(block)
    if state.isAtEnd {
      block.endsWithoutLineEnd = last != block.count - 1
      block.finish(block.count)
      return
    }
    let length = last.map { $0 + 1 } ?? block.count
    state.carry.append(contentsOf: block.memory[length..<block.count])
    block.finish(length)
  }

  private static func lastFeed(_ block: LineBlock) -> Int? {
    var place = block.count - 1
    while place >= 0, block.memory[place] != 0x0A { place -= 1 }
    return place < 0 ? nil : place
  }
}

/// Bytes of a file, opened where they are gzip (RFC 1952), also of several members.
private final class ByteSource: @unchecked Sendable {
  // @unchecked: used under the lock of its `LineBlocks` only.
  private let handle: Int32
  private var stream = z_stream()
  private var isGzip = false
  let isRegular: Bool
  private let input: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 1 << 18)
  private var available = 0..<0
  private var isBetweenMembers = false

  init?(_ path: String) {
    handle = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard handle >= 0, fstat(handle, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      isRegular = false
      return nil
    }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    var count = 0
    while count < 2, case let got = Glibc.read(handle, input.baseAddress.map { $0 + count }, input.count - count),
      got > 0
    {
      count += got
    }
    available = 0..<count
    isGzip = count >= 2 && input[0] == 0x1F && input[1] == 0x8B
    if isGzip { isGzip = vestibule_gunzip_init(&stream) == Z_OK }
  }

  deinit {
    if handle >= 0 { close(handle) }
    input.deallocate()
    if isGzip { inflateEnd(&stream) }
  }

  func read(into target: UnsafeMutableRawBufferPointer) -> Result<Int, ListFileFault> {
    isGzip ? inflate(into: target) : readPlain(into: target)
  }

  private func readPlain(into target: UnsafeMutableRawBufferPointer) -> Result<Int, ListFileFault> {
    if !available.isEmpty {
      let count = min(available.count, target.count)
      target.copyMemory(
        from: UnsafeRawBufferPointer(
          UnsafeBufferPointer(rebasing: input[available.lowerBound..<(available.lowerBound + count)])))
      available = (available.lowerBound + count)..<available.upperBound
      return .success(count)
    }
    let got = Glibc.read(handle, target.baseAddress, target.count)
    return got < 0 ? .failure(.unreadable) : .success(got)
  }

  private func inflate(into target: UnsafeMutableRawBufferPointer) -> Result<Int, ListFileFault> {
    while true {
      if available.isEmpty {
        let got = Glibc.read(handle, input.baseAddress, input.count)
        guard got > 0 else {
          return got < 0 ? .failure(.unreadable) : isBetweenMembers ? .success(0) : .failure(.truncated)
        }
        available = 0..<got
      }
      if isBetweenMembers {
        inflateReset(&stream)
        isBetweenMembers = false
      }
      stream.next_in = input.baseAddress.map { $0 + available.lowerBound }
      stream.avail_in = UInt32(available.count)
      stream.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = UInt32(clamping: target.count)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      available = (available.upperBound - Int(stream.avail_in))..<available.upperBound
      let produced = min(target.count, Int(UInt32.max)) - Int(stream.avail_out)
      switch status {
      case Z_STREAM_END: isBetweenMembers = true
      case Z_OK, Z_BUF_ERROR: break
      default: return .failure(.damaged)
      }
      if produced > 0 { return .success(produced) }
    }
  }
}
