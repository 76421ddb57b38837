extension ListFiles {
  /// A list file that came in memory: opened where it is compressed, under its name without `.gz`.
  ///
  /// - Parameter limit: of the opened file, in bytes.
  package static func opened(
    name: String, bytes: [UInt8], limit: Int = maximumBytes
  ) throws(ListFileError) -> (name: String, bytes: [UInt8]) {
    guard Gunzip.isGzip(bytes) else { return (plainName(name), bytes) }
    do {
      return (plainName(name), try Gunzip.open(bytes, limit: limit))
    } catch {
      throw ListFileError(path: name, fault: error)
    }
  }
}

extension ListFileError {
  package var isTooLarge: Bool { if case .tooLarge = fault { true } else { false } }
}
