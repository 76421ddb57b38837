import Crypto
public import Journal
public import Vocabulary

/// Lists on their way to a site without network: one file with a signed table of contents and the list files after it.
///
/// The file begins with the line `vestibule.lists/1`, the length of the note in decimal digits on a line, and the note
/// (C2SP signed-note). Its text has a line for each list, `list ID VERSION COUNT`, followed by a line for each of its files,
/// `file NAME BYTES SHA256`. The bytes of the files follow the note in that order, nothing else.
public struct ListBundle: Sendable {
  public struct List: Sendable {
    public let list: String
    public let version: String
    public let files: [(name: String, bytes: [UInt8])]
  }

  static let magic = "vestibule.lists/1\n"
  /// The largest bundle that is read, in bytes.
  public static let maximumBytes = 2 << 30

  public let lists: [List]
  public let madeAt: Instant
  /// The signed table of contents.
  public let note: String

  init(_ lists: [List], madeAt: Instant, sign: (String) throws -> String) throws {
    self.lists = lists
    self.madeAt = madeAt
    var text = Self.magic + "made-at \(madeAt.text)\n"
    for list in lists {
      text += "list \(list.list) \(list.version) \(list.files.count)\n"
      for file in list.files { text += "file \(file.name) \(file.bytes.count) \(Digest.hex(file.bytes))\n" }
    }
    note = try sign(text)
  }

  /// The bundle as it is written to a file.
  public var bytes: [UInt8] {
    var out = Array("\(Self.magic)\(note.utf8.count)\n\(note)".utf8)
    for list in lists { for file in list.files { out += file.bytes } }
    return out
  }

  /// Reads a bundle and checks it whole: the signature by one of `keys`, every length and every digest.
  ///
  /// - Throws: `WorkflowError.invalid` with what is wrong.
  public init(_ bytes: [UInt8], keys: [NoteVerifierKey]) throws {
    var reader = Reader(bytes: bytes)
    guard try reader.line() + "\n" == Self.magic, let length = Int(try reader.line()), length <= 1_000_000 else {
      throw Self.fault("this is no bundle of lists")
    }
    let noteBytes = try reader.take(length)
    let signed: SignedNote
    do { signed = try SignedNote(note: noteBytes) } catch { throw Self.fault("its table of contents cannot be read") }
    guard keys.contains(where: { (try? $0.verify(signed)) != nil }) else {
      throw Self.fault("it is not signed by a key that is trusted here")
    }
    var lines = signed.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }[...]
    guard lines.popFirst() == ["vestibule.lists/1"], let made = lines.popFirst(), made.count == 2,
      made[0] == "made-at", let at = try? Instant(made[1])
    else { throw Self.fault("its table of contents is of another kind") }
    var lists: [List] = []
    while let line = lines.popFirst() {
      guard line.count == 4, line[0] == "list", let count = Int(line[3]), (1...32).contains(count) else {
        throw Self.fault("its table of contents is damaged")
      }
      lists.append(List(list: line[1], version: line[2], files: try Self.files(count, &lines, &reader)))
    }
    guard reader.isAtEnd else { throw Self.fault("it has other data after its end") }
    self.lists = lists
    madeAt = at
    note = String(decoding: noteBytes, as: UTF8.self)
  }

  private static func files(
    _ count: Int, _ lines: inout ArraySlice<[String]>, _ reader: inout Reader
  ) throws -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    for _ in 0..<count {
      guard let line = lines.popFirst(), line.count == 4, line[0] == "file", let length = Int(line[2]) else {
        throw fault("its table of contents is damaged")
      }
      let bytes = try reader.take(length)
      guard Digest.hex(bytes) == line[3] else { throw fault("the file \(line[1]) is not the one that was signed") }
      files.append((line[1], bytes))
    }
    return files
  }

  static func fault(_ message: String) -> WorkflowError {
    WorkflowError(.invalid, "the bundle is not taken: \(message)")
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    mutating func line() throws -> String {
      let end = bytes[place...].prefix(100).firstIndex(of: 0x0A)
      guard let end else { throw ListBundle.fault("this is no bundle of lists") }
      defer { place = end + 1 }
      return String(decoding: bytes[place..<end], as: UTF8.self)
    }

    mutating func take(_ count: Int) throws -> [UInt8] {
      guard count >= 0, count <= bytes.count - place else { throw ListBundle.fault("it is cut short") }
      defer { place += count }
      return Array(bytes[place..<place + count])
    }
  }
}
