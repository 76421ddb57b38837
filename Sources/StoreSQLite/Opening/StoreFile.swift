import Workflow

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The database file and its companions are for their owner alone. SQLite gives companions the mode of the database.
enum StoreFile {
  private static let mode: mode_t = 0o600

  /// Creates the file where it is missing, and narrows the mode of what is there.
  ///
  /// - Throws: `StoreError` (`unavailable`).
  static func prepare(path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw StoreError(.unavailable, "the database file cannot be opened (error \(errno))")
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else {
      throw StoreError(.unavailable, "the database file belongs to somebody else (error \(errno))")
    }
    for companion in ["-wal", "-shm"] where access(path + companion, F_OK) == 0 {
      guard chmod(path + companion, mode) == 0 else {
        throw StoreError(.unavailable, "a file beside the database belongs to somebody else (error \(errno))")
      }
    }
  }
}
