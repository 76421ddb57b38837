import Foundation

/// Reads the files of one watchlist from disk: a file, or a folder whose files are one list (OFAC's classic set has three).
///
/// Files compressed with gzip are opened, whatever they are called; the ending `.gz` goes. Hidden files and folders
/// within are left out.
package enum ListFiles {
  /// The largest list today has about 130 MB.
  package static let maximumBytes = 1 << 30
  static let maximumFiles = 32

  /// - Parameter limit: for all files together, opened.
  /// - Returns: names without folder, in order.
  package static func read(
    _ path: String, limit: Int = maximumBytes
  ) throws(ListFileError) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var room = limit
    for file in try paths(path) {
      let bytes = try content(file, limit: limit, room: room)
      room -= bytes.count
      let name = plainName(file)
      guard !files.contains(where: { $0.name == name }) else { throw ListFileError(path: file, fault: .nameTwice) }
      files.append((name, bytes))
    }
    return files
  }

  private static func paths(_ path: String) throws(ListFileError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ListFileError(path: path, fault: .unreadable)
    }
    guard isFolder.boolValue else { return [path] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ListFileError(path: path, fault: .unreadable)
    }
    let files = names.sorted().filter { !$0.hasPrefix(".") }.map { "\(path)/\($0)" }.filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
    }
    if files.isEmpty { throw ListFileError(path: path, fault: .noFiles) }
    if files.count > maximumFiles { throw ListFileError(path: path, fault: .tooManyFiles(limit: maximumFiles)) }
    return files
  }

  private static func content(_ file: String, limit: Int, room: Int) throws(ListFileError) -> [UInt8] {
    guard let handle = try? FileHandle(forReadingFrom: URL(filePath: file)),
      let data = try? handle.read(upToCount: room + 1) ?? Data()
    else { throw ListFileError(path: file, fault: .unreadable) }
    try? handle.close()
    guard data.count <= room else { throw ListFileError(path: file, fault: .tooLarge(limit: limit)) }
    let bytes = Array(data)
    guard Gunzip.isGzip(bytes) else { return bytes }
    do {
      return try Gunzip.open(bytes, limit: room)
    } catch {
      throw ListFileError(path: file, fault: error)
    }
  }

  static func plainName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lowercased().hasSuffix(".gz") && name.count > 3 ? String(name.dropLast(3)) : name
  }
}
