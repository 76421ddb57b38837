import Workflow

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small file that holds a secret: readable by its owner only, written whole or not at all.
///
/// Writers hold an advisory lock (`flock`) on the folder, so that two processes never write at once.
struct SecretFile: Sendable {
  static let maximumBytes = 64 * 1024

  let path: String

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// - Throws: `VaultError.provider` where the file cannot be read, is larger than 64 KiB, or others may read it.
  func read() throws(VaultError) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY | O_CLOEXEC)
    try requirePrivate(file)
    return try file.readAll(limit: Self.maximumBytes)
  }

  /// Writes a file that is not there yet, with mode 0600, in a folder that is made with mode 0700 where it is missing.
  ///
  /// - Returns: false where the file is there already; it is left alone.
  func create(_ bytes: [UInt8]) throws(VaultError) -> Bool {
    try locked { () throws(VaultError) in
      let fresh = try writeBeside(bytes)
      defer { unlink(fresh) }
      // A link appears whole and never takes the place of another file.
      if link(fresh, path) == 0 { return true }
      if errno == EEXIST { return false }
      throw SecretFile.failure("make", path)
    }
  }

  /// Puts new content in the place of the old, whole or not at all.
  ///
  /// - Parameter change: gets the content as it is under the lock.
  func replace(_ change: ([UInt8]) throws(VaultError) -> [UInt8]) throws(VaultError) {
    try locked { () throws(VaultError) in
      let fresh = try writeBeside(try change(try read()))
      guard rename(fresh, path) == 0 else { throw SecretFile.failure("replace", path) }
    }
  }

  private func locked<Value>(_ body: () throws(VaultError) -> Value) throws(VaultError) -> Value {
    try FolderPath(folder).make()
    let directory = try OpenFile(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard flock(directory.descriptor, LOCK_EX) == 0 else { throw SecretFile.failure("lock", folder) }
    let value = try body()
    try directory.synchronize()
    return value
  }

  private func writeBeside(_ bytes: [UInt8]) throws(VaultError) -> String {
    let fresh = path + ".new"
    // What a crash left behind; nobody else writes here while the lock is held.
    unlink(fresh)
    let file = try OpenFile(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o600)
    try file.write(bytes)
    try file.synchronize()
    return fresh
  }

  private func requirePrivate(_ file: borrowing OpenFile) throws(VaultError) {
    let mode = try file.mode()
    guard mode & S_IFMT == S_IFREG else { throw VaultError(.provider, "\(path) is not a regular file") }
    if mode & 0o077 != 0 {
      throw VaultError(
        .provider,
        "\(path) holds keys and others than its owner may use it (mode \(String(mode & 0o777, radix: 8))): "
          + "run `chmod 600 \(path)`, and if others can have read it, make new keys")
    }
    try FolderPath(folder).requireProtected()
  }

  static func failure(_ verb: String, _ path: String) -> VaultError {
    VaultError(.provider, "cannot \(verb) \(path): \(String(cString: strerror(errno)))")
  }
}
