import Foundation

/// How far each file of a folder was read: a file to which a line is added, and forced to disk, for each file that is done.
///
///     <bytes read> <size> <name, percent-encoded>
struct FolderCursor {
  struct Place: Equatable {
    var offset: UInt64
    var size: UInt64
  }

  enum Fault: Error { case unreadable, unwritable }

  private let file: String?
  private var places: [String: Place] = [:]
  private var handle: FileHandle?

  /// - Parameter file: nil for a cursor that is forgotten with the process.
  init(file: String?) throws(Fault) {
    self.file = file
    guard let file else { return }
    if let data = FileManager.default.contents(atPath: file) { read(data) }
    if !FileManager.default.fileExists(atPath: file), !FileManager.default.createFile(atPath: file, contents: nil) {
      throw .unwritable
    }
    guard let handle = FileHandle(forWritingAtPath: file) else { throw .unwritable }
    do { try handle.seekToEnd() } catch { throw .unwritable }
    self.handle = handle
  }

  var count: Int { places.count }

  subscript(_ name: String) -> Place? { places[name] }

  mutating func note(_ name: String, _ place: Place) throws(Fault) {
    places[name] = place
    guard let handle else { return }
    do {
      try handle.write(contentsOf: Data(Self.line(name, place).utf8))
      try handle.synchronize()
    } catch {
      throw .unwritable
    }
  }

  /// Writes the file anew with the names that are wanted, where others are in it.
  mutating func keep(_ isWanted: (String) -> Bool) throws(Fault) {
    let kept = places.filter { isWanted($0.key) }
    guard kept.count < places.count else { return }
    places = kept
    guard let file else { return }
    let text = kept.sorted { $0.key < $1.key }.map { Self.line($0.key, $0.value) }.joined()
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
      handle = FileHandle(forWritingAtPath: file)
      try handle?.seekToEnd()
    } catch {
      throw .unwritable
    }
  }

  private static func line(_ name: String, _ place: Place) -> String {
    "\(place.offset) \(place.size) \(name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name)\n"
  }

  /// A last line without its end was not finished when the process went: the file will be read again.
  private mutating func read(_ data: Data) {
    let whole = data.last == 0x0A ? data[...] : data[..<((data.lastIndex(of: 0x0A) ?? data.startIndex - 1) + 1)]
    for line in whole.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 3, let offset = UInt64(words[0]), let size = UInt64(words[1]),
        let name = String(words[2]).removingPercentEncoding
      else { continue }
      places[name] = Place(offset: offset, size: size)
    }
  }
}
