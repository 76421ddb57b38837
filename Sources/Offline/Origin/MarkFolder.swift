import Files
import Foundation
package import Traffic
import Vocabulary

/// Reads a folder of marks into a book.
package enum MarkFolder {
  private static let maximumFiles = 4096

  /// - Returns: the book, and a line for each file that was left out.
  package static func read(_ path: String) throws -> (book: MarkBook, leftOut: [String]) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
      let walk = FileManager.default.enumerator(atPath: path)
    else { throw OriginFault.input("the folder of marks cannot be read") }
    var names: [String] = []
    for case let name as String in walk where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder.boolValue {
        names.append(name)
      }
    }
    guard names.count <= maximumFiles else { throw OriginFault.input("the folder of marks holds too many files") }
    var book = MarkBook()
    var leftOut: [String] = []
    for name in names.sorted() {
      if let fault = add(name, in: path, to: &book) { leftOut.append("\(name): \(fault)") }
    }
    return (book, leftOut)
  }

  /// - Returns: why the file was left out.
  private static func add(_ name: String, in folder: String, to book: inout MarkBook) -> String? {
    let bytes: [UInt8]
    do throws(ListFileError) {
      bytes = try ListFiles.read("\(folder)/\(name)").first?.bytes ?? []
    } catch {
      return error.description
    }
    let parts = name.split(separator: "/").map(String.init)
    let source = parts.count > 1 ? parts[0] : plain(parts[0])
    let subject: MarkSource.Subject
    if MMDBDatabase.isOne(bytes) {
      subject = .database
    } else if let kind = MarkBook.kind(ofSource: source) {
      subject = .ranges(kind)
    } else {
      return "neither a database nor a list whose kind its name tells"
    }
    do throws(OriginError) {
      try book.add(bytes, source: source, subject: subject, date: date(in: parts.last ?? name))
      return nil
    } catch {
      return error.description
    }
  }

  /// The name of a file without its date and its endings.
  private static func plain(_ name: String) -> String {
    var out = name
    if let found = dateRange(in: out) { out.removeSubrange(found) }
    let stem = out.split(separator: ".").first.map(String.init) ?? out
    let trimmed = stem.trimmingCharacters(in: CharacterSet(charactersIn: "-_ "))
    return trimmed.isEmpty ? name : trimmed
  }

  private static func date(in name: String) -> Instant? {
    dateRange(in: name).flatMap { try? Instant("\(name[$0])T00:00:00Z") }
  }

  private static func dateRange(in name: String) -> Range<String.Index>? {
    name.range(of: #"[0-9]{4}-[0-9]{2}-[0-9]{2}"#, options: .regularExpression)
  }
}
