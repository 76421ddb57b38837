import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard error, a whole line at a time.
package enum StandardError {
  private static let turn = Mutex(())

  /// Writes all bytes before another thread's line begins. What cannot be written is lost: a log never stops the work.
  package static func write(_ line: [UInt8]) {
    turn.withLock { _ in
      var done = 0
      while done < line.count {
        let count = line[done...].withUnsafeBytes { Self.put($0) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
  }

  private static func put(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #endif
  }
}
