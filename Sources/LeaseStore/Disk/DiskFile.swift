import Foundation

/// An open file; closed with its last reference.
final class DiskFile: @unchecked Sendable {
  // @unchecked: the descriptor never changes, and the kernel serialises its use.
  let handle: Int32
  let path: String

  /// - Parameter flags: of `open(2)`; close-on-exec is added.
  init(_ path: String, _ flags: Int32) throws(LeaseStoreError) {
    handle = open(path, flags | O_CLOEXEC, 0o640)
    self.path = path
    guard handle >= 0 else {
      throw LeaseStoreError(errno == ENOENT ? .missing : .system, "\(Self.name(path)): \(Self.reason())")
    }
  }

  deinit { close(handle) }

  var size: Int {
    get throws(LeaseStoreError) {
      var status = stat()
      guard fstat(handle, &status) == 0 else { throw failure() }
      return Int(status.st_size)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(LeaseStoreError) {
    var place = 0
    while place < bytes.count {
      let count = Foundation.write(handle, bytes.baseAddress.map { $0 + place }, bytes.count - place)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      place += count
    }
  }

  func write(_ bytes: [UInt8]) throws(LeaseStoreError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(LeaseStoreError) in try write(buffer) }
    }
    try result.get()
  }

  /// Waits until the file's content is on the disk.
  func synchronize() throws(LeaseStoreError) { guard fdatasync(handle) == 0 else { throw failure() } }

  func truncate(to size: Int) throws(LeaseStoreError) {
    guard ftruncate(handle, off_t(size)) == 0 else { throw failure() }
  }

  func seek(to place: Int) throws(LeaseStoreError) {
    guard lseek(handle, off_t(place), SEEK_SET) >= 0 else { throw failure() }
  }

  /// The first `count` bytes.
  func read(_ count: Int) throws(LeaseStoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var place = 0
    while place < count {
      let got = bytes.withUnsafeMutableBytes {
        pread(handle, $0.baseAddress.map { $0 + place }, count - place, off_t(place))
      }
      if got < 0 { throw failure() }
      if got == 0 { throw LeaseStoreError(.damaged, "\(Self.name(path)) is shorter than the manifest says") }
      place += got
    }
    return bytes
  }

  private func failure() -> LeaseStoreError { LeaseStoreError(.system, "\(Self.name(path)): \(Self.reason())") }

  static func reason() -> String { String(cString: strerror(errno)) }
  static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// Steps on a folder that must last.
enum Folder {
  static func make(_ path: String) throws(LeaseStoreError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw LeaseStoreError(.system, "the folder of the ledger cannot be made")
    }
  }

  /// Waits until names that were made, changed or removed in the folder are on the disk.
  static func synchronize(_ path: String) throws(LeaseStoreError) {
    let file = try DiskFile(path, O_RDONLY | O_DIRECTORY)
    guard fsync(file.handle) == 0 else { throw LeaseStoreError(.system, "the folder: \(DiskFile.reason())") }
  }

  /// Puts a file under its name in one step: nobody ever sees half of it.
  static func replace(_ name: String, in folder: String, with bytes: [UInt8]) throws(LeaseStoreError) {
    let temporary = "\(folder)/\(name).new"
    let file = try DiskFile(temporary, O_WRONLY | O_CREAT | O_TRUNC)
    try file.write(bytes)
    try file.synchronize()
    try rename(temporary, "\(folder)/\(name)")
    try synchronize(folder)
  }

  static func rename(_ old: String, _ new: String) throws(LeaseStoreError) {
    guard Foundation.rename(old, new) == 0 else { throw LeaseStoreError(.system, "rename: \(DiskFile.reason())") }
  }

  static func remove(_ path: String) { unlink(path) }
}
