import Foundation
import Synchronization
import Traffic

/// Hands batches of datagrams from the thread that empties the socket to the one that decodes, so that a slow moment of the
/// one does not become a loss of the other.
///
/// The two semaphores see to it that a batch is in one hand at a time.
final class DatagramRing: @unchecked Sendable {
  struct Batch {
    fileprivate(set) var datagrams: [(length: Int, sender: FlowAddress)] = []
    /// Microseconds since 1970.
    fileprivate(set) var received: Int64 = 0
    fileprivate let bytes: UnsafeMutableRawPointer

    func bytes(_ index: Int) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: bytes + index * DatagramSocket.slot, count: datagrams[index].length)
    }
  }

  private let size: Int
  private var batches: [Batch]
  private let free: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)
  private let stopped = Mutex(false)
  /// Batches filled and batches taken, all in all; each belongs to its own thread.
  private var writeCount = 0
  private var readCount = 0
  /// How many were filled once the writer has ended.
  private let ended = Mutex<Int?>(nil)

  init(size: Int) {
    self.size = size
    batches = (0..<size).map { _ in
      Batch(bytes: .allocate(byteCount: DatagramSocket.batch * DatagramSocket.slot, alignment: 4096))
    }
    free = DispatchSemaphore(value: size)
  }

  deinit { for batch in batches { batch.bytes.deallocate() } }

  var isStopped: Bool { stopped.withLock { $0 } }
  func stop() { stopped.withLock { $0 = true } }

  /// Empties a socket until the ring is stopped, and then what is left in it. Runs on a thread of its own.
  func fill(from socket: DatagramSocket) {
    while true {
      let isStopped = isStopped
      // The reader may have gone: nobody would free a batch.
      guard free.wait(timeout: .now() + .milliseconds(isStopped ? 2000 : 200)) == .success else {
        if isStopped { break }
        continue
      }
      let datagrams = socket.receive(into: batches[writeCount % size].bytes, wait: isStopped ? 0 : 100)
      if datagrams.isEmpty {
        free.signal()
        if isStopped { break }
        continue
      }
      batches[writeCount % size].datagrams = datagrams
      batches[writeCount % size].received = Int64(Date().timeIntervalSince1970 * 1_000_000)
      writeCount += 1
      filled.signal()
    }
    ended.withLock { $0 = writeCount }
    filled.signal()
  }

  /// Gives the next batch to `body`.
  ///
  /// - Returns: false where nothing came for `wait` milliseconds; nil where the ring has ended.
  func take(wait: Int, _ body: (Batch) throws -> Void) rethrows -> Bool? {
    guard filled.wait(timeout: .now() + .milliseconds(wait)) == .success else { return false }
    if let end = ended.withLock({ $0 }), end == readCount { return nil }
    try body(batches[readCount % size])
    readCount += 1
    free.signal()
    return true
  }
}
