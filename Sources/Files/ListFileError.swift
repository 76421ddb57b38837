/// What is wrong with a list file, apart from what the list's reader finds in it.
package enum ListFileFault: Error, Hashable, Sendable {
  case unreadable
  case noFiles
  case tooManyFiles(limit: Int)
  case tooLarge(limit: Int)
  /// The compressed file ends before its data does: a broken download.
  case truncated
  case damaged
  case trailingBytes
  case nameTwice

  /// What is wrong, for a person.
  package var words: String {
    switch self {
    case .unreadable: "cannot be read; is it there, and may this user read it?"
    case .noFiles: "the folder holds no list files"
    case .tooManyFiles(let limit):
      "the folder holds more than \(limit) files; a list is a file or a few in a folder of their own"
    case .tooLarge(let limit): "holds more than \(limit) bytes"
    case .truncated: "the compressed file ends too early: download it again"
    case .damaged: "the compressed file is damaged: download it again"
    case .trailingBytes: "the compressed file has other data after its end: download it again"
    case .nameTwice: "the folder holds this file twice, plain and compressed: keep one"
    }
  }
}

/// A fault with the file it is in.
package struct ListFileError: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  package let fault: ListFileFault

  package var description: String { "\(path): \(fault.words)" }
}
