import Foundation

/// A file in memory, as long as the object lives.
final class MappedFile: @unchecked Sendable {
  // @unchecked: mapped for reading, or written by the maker before anybody else sees it.
  let bytes: UnsafeMutableRawBufferPointer

  /// Maps a file for reading.
  init(reading path: String) throws(LeaseStoreError) {
    let file = try DiskFile(path, O_RDONLY)
    bytes = try Self.map(file, try file.size, PROT_READ)
  }

  /// Makes a file of `size` zero bytes and maps it for writing.
  init(creating path: String, size: Int) throws(LeaseStoreError) {
    let file = try DiskFile(path, O_RDWR | O_CREAT | O_TRUNC)
    // Reserved rather than sparse: a full disk is an error here, not a signal later.
    let status = posix_fallocate(file.handle, 0, off_t(max(size, 1)))
    guard status == 0 else {
      throw LeaseStoreError(.system, "no room for a segment: \(String(cString: strerror(status)))")
    }
    bytes = try Self.map(file, size, PROT_READ | PROT_WRITE)
  }

  private static func map(
    _ file: DiskFile, _ size: Int, _ protection: Int32
  ) throws(LeaseStoreError) -> UnsafeMutableRawBufferPointer {
    guard size > 0 else { throw LeaseStoreError(.damaged, "\(DiskFile.name(file.path)) is empty") }
    guard let base = mmap(nil, size, protection, MAP_SHARED, file.handle, 0), base != MAP_FAILED else {
      throw LeaseStoreError(.system, "\(DiskFile.name(file.path)): \(DiskFile.reason())")
    }
    return UnsafeMutableRawBufferPointer(start: base, count: size)
  }

  deinit { munmap(bytes.baseAddress, bytes.count) }

  /// Waits until what was written is on the disk.
  func synchronize() throws(LeaseStoreError) {
    guard msync(bytes.baseAddress, bytes.count, MS_SYNC) == 0 else {
      throw LeaseStoreError(.system, "msync: \(DiskFile.reason())")
    }
  }
}

/// Zeroed memory that looks like a file's, for a segment that is never written to one.
final class HeldMemory: @unchecked Sendable {
  // @unchecked: written by the maker before anybody else sees it.
  let bytes: UnsafeMutableRawBufferPointer

  init(size: Int) {
    bytes = .allocate(byteCount: max(size, 8), alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { bytes.deallocate() }
}
