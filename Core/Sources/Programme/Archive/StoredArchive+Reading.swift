extension StoredArchive {
  /// Reads an archive of this kind: the files one behind another without gaps, nothing compressed, every byte accounted for.
  ///
  /// Stricter than ZIP on purpose, so that two programs cannot see two different contents in one file.
  /// - Throws: `ProgrammeError` (`archive`).
  public static func read(_ bytes: [UInt8]) throws(ProgrammeError) -> StoredArchive {
    guard bytes.count <= maximumBytes else { throw ProgrammeError(.archive, "the file has more than 128 MiB") }
    var place = ArchivePlace(bytes: bytes)
    var files: [File] = []
    while place.peek() == 0x0403_4B50 {
      guard files.count < maximumFiles else { throw ProgrammeError(.archive, "the archive has more than 64 files") }
      let file = try place.file()
      guard !files.contains(where: { $0.name == file.name }) else {
        throw ProgrammeError(.archive, "the archive holds a file twice")
      }
      files.append(file)
    }
    let archive = StoredArchive(files)
    // One content has one sequence of bytes: whatever else is there was put in by somebody.
    guard archive.bytes() == bytes else {
      throw ProgrammeError(.archive, "the archive is damaged, or was written by another program")
    }
    return archive
  }
}

private struct ArchivePlace {
  let bytes: [UInt8]
  var offset = 0

  func peek() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    return number(at: offset, bytes: 4)
  }

  private func number(at place: Int, bytes count: Int) -> UInt32 {
    (0..<count).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }

  /// Reads the header and contents of the next file.
  mutating func file() throws(ProgrammeError) -> StoredArchive.File {
    guard offset + 30 <= bytes.count else { throw ProgrammeError(.archive, "the archive is cut off") }
    let size = Int(number(at: offset + 18, bytes: 4))
    let nameLength = Int(number(at: offset + 26, bytes: 2))
    let start = offset + 30 + nameLength
    guard start + size <= bytes.count, (1...100).contains(nameLength),
      let name = String(validating: bytes[offset + 30..<start], as: UTF8.self), name.utf8.allSatisfy(Self.isPlain)
    else { throw ProgrammeError(.archive, "the archive is cut off, or a name in it is not plain") }
    let content = Array(bytes[start..<start + size])
    guard CRC32.of(content) == number(at: offset + 14, bytes: 4) else {
      throw ProgrammeError(.archive, "a file in the archive is damaged: its checksum differs")
    }
    offset = start + size
    return StoredArchive.File(name: name, bytes: content)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
