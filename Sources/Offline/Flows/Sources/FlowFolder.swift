import Foundation

/// A folder into which somebody puts files of flow records, as S3 buckets are mirrored: in folders by date, plain or
/// gzip, each written once or, where plain, added to.
///
/// Files are taken in the order of their names. What was read is kept in a cursor that outlives the process, so that a file
/// is read once, one that comes late is read when it comes, and one that grew is read on from where it ended.
struct FlowFolder {
  struct Waiting: Equatable {
    /// Relative to the folder.
    let name: String
    /// Bytes that were read before, of a plain file.
    let offset: UInt64
    let size: UInt64
    let isGzip: Bool
  }

  enum Fault: Error { case unreadable, tooManyFiles }

  /// Names that say that the file is still being written.
  private static let unfinished = [".tmp", ".part", ".partial", ".filepart", ".crdownload", ".inprogress", ".swp", "~"]
  private static let maximumFiles = 1 << 20

  let path: String
  /// Seconds that a file must have been left alone.
  let settle: Double
  private(set) var cursor: FolderCursor

  init(_ path: String, cursor: FolderCursor, settle: Double) {
    self.path = path
    self.cursor = cursor
    self.settle = settle
  }

  /// The files to be read now, in order.
  ///
  /// - Parameter now: seconds since 1970.
  func waiting(now: Double) throws(Fault) -> [Waiting] {
    var out: [Waiting] = []
    for name in try names() {
      guard let file = status(name), now - file.modified >= settle || settle == 0 else { continue }
      let isGzip = isGzip(name)
      let known = cursor[name]
      if let known, known.size == file.size { continue }
      // A gzip file that changed after it was read is another file of the same name.
      let offset = isGzip ? 0 : known.map { $0.offset <= file.size ? $0.offset : 0 } ?? 0
      if file.size > offset { out.append(Waiting(name: name, offset: offset, size: file.size, isGzip: isGzip)) }
    }
    return out
  }

  func fullPath(_ name: String) -> String { path + "/" + name }

  /// Seconds since a file was changed.
  func age(_ name: String, now: Double) -> Double? { status(name).map { now - $0.modified } }

  /// Notes durably that a file was read as far as `offset` bytes.
  mutating func done(_ file: Waiting, offset: UInt64) throws {
    try cursor.note(file.name, .init(offset: offset, size: file.size))
  }

  /// Forgets files that are no longer in the folder, so that the cursor does not grow for ever.
  mutating func tidy() throws {
    let present = Set(try names())
    try cursor.keep { present.contains($0) }
  }

  private func names() throws(Fault) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
      let walk = FileManager.default.enumerator(atPath: path)
    else { throw .unreadable }
    var out: [String] = []
    for case let name as String in walk {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      if last.hasPrefix(".") || Self.unfinished.contains(where: { last.lowercased().hasSuffix($0) }) { continue }
      out.append(name)
      if out.count > Self.maximumFiles { throw .tooManyFiles }
    }
    return out.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Nil for what is no regular file.
  private func status(_ name: String) -> (size: UInt64, modified: Double)? {
    var status = stat()
    guard stat(fullPath(name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let modified = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
    return (UInt64(status.st_size), modified)
  }

  private func isGzip(_ name: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: fullPath(name)) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 2)) == Data([0x1F, 0x8B])
  }
}
