#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be written.
package struct OutputFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  init(_ verb: String, _ path: String) {
    description = "cannot \(verb) \(path): \(String(cString: strerror(errno)))"
  }
}

/// Writes files whole or not at all.
package enum OutputFile {
  /// Puts the bytes in the place of what is there: written beside it, synchronised, renamed, the folder synchronised. Missing folders are
  /// made. What is no plain file (a device, a pipe, a link) is written to where it is.
  ///
  /// - Parameter isDurable: waits for the disk; without it a loss of power may leave the old bytes, or none.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32, isDurable: Bool = true
  ) throws(OutputFault) {
    guard isReplaceable(path) else { return try overwrite(path, with: bytes) }
    let folder = folder(of: path)
    try makeFolder(folder, mode: mode & 0o077 == 0 ? 0o700 : 0o755)
    let fresh = "\(path).new-\(getpid())"
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
    guard descriptor >= 0 else { throw OutputFault("make", fresh) }
    do throws(OutputFault) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, fresh)
      guard !isDurable || fsync(descriptor) == 0 else { throw OutputFault("synchronise", fresh) }
    } catch {
      unlink(fresh)
      throw error
    }
    guard rename(fresh, path) == 0 else { throw OutputFault("replace", path) }
    if isDurable { try synchronize(folder) }
  }

  /// As `replace`, for whoever has words of his own for a failure.
  ///
  /// - Returns: false where it failed.
  package static func put(
    _ bytes: some Sequence<UInt8>, at path: String, mode: UInt32 = 0o644, isDurable: Bool = true
  ) -> Bool {
    (try? replace(path, with: Array(bytes), mode: mode, isDurable: isDurable)) != nil
  }

  /// Whether the path is a plain file or nothing yet. Whoever renames a file to `/dev/null` takes it from everybody.
  package static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(OutputFault) {
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFault("open", path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path)
  }

  /// Overwrites a file's bytes where they lie, synchronises, and takes the file away.
  package static func destroy(_ path: String) throws(OutputFault) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFault("open", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw OutputFault("look at", path) }
    try write([UInt8](repeating: 0, count: min(Int(status.st_size), 1 << 20)), to: descriptor, path)
    guard fsync(descriptor) == 0, unlink(path) == 0 else { throw OutputFault("take away", path) }
    try synchronize(folder(of: path))
  }

  package static func makeFolder(_ path: String, mode: UInt32) throws(OutputFault) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial == "/" ? String(part) : "/" + part
      if mkdir(partial, mode_t(mode)) == 0 || errno == EEXIST { continue }
      throw OutputFault("make the folder", partial)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func synchronize(_ folder: String) throws(OutputFault) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFault("open", folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputFault("synchronise", folder) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(OutputFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw OutputFault("write", path) }
      done += count
    }
  }
}

/// `write(2)`; a name of its own because the method above hides it.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
