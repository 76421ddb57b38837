import Files
import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A log in a folder, laid out as C2SP tlog-tiles: `checkpoint`, `tile/<level>/<index>`, `tile/entries/<index>`.
///
/// Whatever a checkpoint speaks of is on disk before the checkpoint is: entries and hashes are written and synchronised first, then
/// the checkpoint takes the place of the one before. Entries of a crash between the two are written over.
struct TileFolder {
  static let maximumEntryBytes = Int(UInt16.max)

  let path: String

  enum Fault: Error { case missing, damaged(String), system(String) }

  // MARK: Reading

  func checkpoint() throws(Fault) -> [UInt8]? { try read("checkpoint", limit: 1 << 20) }

  /// The widest tile that is there, at least of the width asked for.
  func tile(_ kind: TilePath.Kind, _ index: UInt64, width: Int) throws(Fault) -> [UInt8] {
    let full = try tilePath(kind, index, TilePath.fullWidth)
    if let bytes = try read(full.description, limit: 1 << 25) { return bytes }
    guard width < TilePath.fullWidth else { throw .missing }
    for candidate in width..<TilePath.fullWidth {
      if let bytes = try read(try tilePath(kind, index, candidate).description, limit: 1 << 25) { return bytes }
    }
    throw .missing
  }

  private func tilePath(_ kind: TilePath.Kind, _ index: UInt64, _ width: Int) throws(Fault) -> TilePath {
    do throws(JournalError) {
      return try TilePath(kind, index: index, width: width)
    } catch {
      throw .damaged(error.message)
    }
  }

  private func read(_ name: String, limit: Int) throws(Fault) -> [UInt8]? {
    let full = "\(path)/\(name)"
    guard access(full, F_OK) == 0 else { return nil }
    do throws(InputFault) {
      return try InputFile.read(full, limit: limit)
    } catch {
      throw .damaged("\(name) can not be read")
    }
  }

  // MARK: Writing

  /// Writes a file whole, with its folders, and synchronises both.
  func write(_ name: String, _ bytes: [UInt8]) throws(Fault) {
    do throws(OutputFault) {
      try OutputFile.replace("\(path)/\(name)", with: bytes, mode: 0o644)
    } catch {
      throw .system(error.description)
    }
  }

  /// Keeps other processes from adding at the same time while `body` runs.
  func locked<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    _ = mkdir(path, 0o755)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("the folder can not be made or opened") }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw .system("the folder can not be locked") }
    return try body()
  }
}
