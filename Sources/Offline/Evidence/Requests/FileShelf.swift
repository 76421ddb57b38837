import Files
import Synchronization

/// Files that were read, and what kinds made of them: trust lists come with every line of a batch and are read once.
final class FileShelf: Sendable {
  private struct Stock {
    var files: [String: EvidenceFile] = [:]
    var folders: [String: [String]] = [:]
    var prepared: [Preparation: any Sendable] = [:]
    var bytes = 0
  }

  /// What was made, and of which files.
  private struct Preparation: Hashable {
    let type: ObjectIdentifier
    let option: String
    let files: String
  }

  /// Beyond so many bytes everything is forgotten, so that a long batch of different files does not fill the memory.
  private static let capacity = 128 << 20
  private static let preparedCapacity = 64

  let limit: Int
  private let stock = Mutex(Stock())

  /// - Parameter limit: bytes of one file.
  init(limit: Int) { self.limit = limit }

  func file(_ path: String, option: String) throws(RequestFault) -> EvidenceFile {
    if let known = stock.withLock({ $0.files[path] }) { return known }
    let bytes: [UInt8]
    do throws(InputFault) {
      bytes = try InputFile.read(path, limit: limit)
    } catch {
      switch error {
      case .unreadable: throw .missing(option: option, path: path)
      case .tooLarge(let limit): throw .tooLarge(option: option, limit: limit)
      }
    }
    let file = EvidenceFile(name: path, bytes: bytes)
    stock.withLock { stock in
      if stock.bytes + bytes.count > Self.capacity { stock = Stock() }
      stock.files[path] = file
      stock.bytes += bytes.count
    }
    return file
  }

  /// A file, or the files of a folder in the order of their names.
  func files(_ path: String, option: String) throws(RequestFault) -> [EvidenceFile] {
    guard let names = names(inFolder: path) else { return [try file(path, option: option)] }
    var files: [EvidenceFile] = []
    for name in names { files.append(try file(path + (path.hasSuffix("/") ? "" : "/") + name, option: option)) }
    return files
  }

  private func names(inFolder path: String) -> [String]? {
    if let known = stock.withLock({ $0.folders[path] }) { return known }
    guard let names = InputFile.names(inFolder: path) else { return nil }
    stock.withLock { $0.folders[path] = names }
    return names
  }

  /// What `make` gives, made once for equal files of an option. Two threads may make it at once; either result serves.
  func prepared<Value: Sendable>(_ option: String, files: String, make: () -> Value) -> Value {
    let key = Preparation(type: ObjectIdentifier(Value.self), option: option, files: files)
    if let known = stock.withLock({ $0.prepared[key] }) as? Value { return known }
    let value = make()
    stock.withLock { stock in
      if stock.prepared.count >= Self.preparedCapacity { stock.prepared = [:] }
      stock.prepared[key] = value
    }
    return value
  }
}
