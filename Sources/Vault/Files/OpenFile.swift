import Workflow

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file descriptor that closes itself.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  private let path: String

  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(VaultError) {
    descriptor = open(path, flags, mode)
    self.path = path
    if descriptor < 0 { throw SecretFile.failure("open", path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func mode() throws(VaultError) -> mode_t {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SecretFile.failure("look at", path) }
    return status.st_mode
  }

  func readAll(limit: Int) throws(VaultError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    defer { bytes.wipe() }
    var filled = 0
    while filled <= limit {
      let room = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + filled }, room)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SecretFile.failure("read", path) }
      if count == 0 { return Array(bytes[..<filled]) }
      filled += count
    }
    throw VaultError(.provider, "\(path) is longer than \(limit) bytes, so it is no key file")
  }

  func write(_ bytes: [UInt8]) throws(VaultError) {
    var done = 0
    while done < bytes.count {
      let room = bytes.count - done
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress.map { $0 + done }, room)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SecretFile.failure("write", path) }
      done += count
    }
  }

  func synchronize() throws(VaultError) {
    guard fsync(descriptor) == 0 else { throw SecretFile.failure("synchronize", path) }
  }
}

/// `write(2)`; a name of its own because the method above hides it.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
