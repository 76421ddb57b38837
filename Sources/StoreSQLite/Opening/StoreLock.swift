import Synchronization
import Workflow

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to open a database: one process, one store. Held on a file beside it until released or until the process ends.
final class StoreLock: Sendable {
  /// Negative once released.
  private let descriptor: Mutex<Int32>

  /// - Throws: `StoreError` (`unavailable`).
  init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    descriptor = Mutex(file)
    guard file >= 0 else {
      throw StoreError(.unavailable, "the lock file beside the database cannot be opened (error \(errno))")
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw StoreError(.unavailable, "the database is in use by another process")
    }
  }

  func release() {
    descriptor.withLock { file in
      if file >= 0 { close(file) }
      file = -1
    }
  }

  deinit { release() }
}
