/// A text with signatures of named keys, C2SP signed-note.
public struct SignedNote: Hashable, Sendable {
  /// One line at the end of a note.
  public struct Signature: Hashable, Sendable {
    public let name: String
    /// The first four bytes say which key of that name it is, the rest is for the key's algorithm.
    public let keyID: UInt32
    public let bytes: [UInt8]

    public init(name: String, keyID: UInt32, bytes: [UInt8]) {
      self.name = name
      self.keyID = keyID
      self.bytes = bytes
    }
  }

  /// Notes that are larger, or have more signatures, are refused before anything is verified.
  public static let maximumBytes = 1_000_000
  public static let maximumSignatures = 100

  /// What is signed; ends with a line feed.
  public let text: String
  public let signatures: [Signature]

  /// - Throws: `JournalError` (`format`) where the text can not stand in a note.
  public init(text: String, signatures: [Signature]) throws(JournalError) {
    try Self.check(text)
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note; nothing is verified yet.
  ///
  /// - Throws: `JournalError` (`format`), also where there is no signature line.
  public init(note: [UInt8]) throws(JournalError) {
    guard note.count <= Self.maximumBytes else { throw JournalError(.format, "the note is too long") }
    guard let whole = String(validating: note, as: UTF8.self) else {
      throw JournalError(.format, "the note is not valid UTF-8")
    }
    let bytes = Array(whole.utf8)
    guard bytes.last == UInt8(ascii: "\n") else {
      throw JournalError(.format, "the note does not end with a line feed")
    }
    // The signatures follow the last empty line.
    guard let gap = Self.lastEmptyLine(in: bytes) else {
      throw JournalError(.format, "the note has no empty line with signatures after it")
    }
    let text = String(decoding: bytes[..<gap], as: UTF8.self)
    let lines = bytes[(gap + 1)...].dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count <= Self.maximumSignatures else { throw JournalError(.format, "the note has too many signatures") }
    var signatures: [Signature] = []
    for line in lines { signatures.append(try Self.signature(String(decoding: line, as: UTF8.self))) }
    try self.init(text: text, signatures: signatures)
  }

  /// The bytes that are signed.
  public var signedBytes: [UInt8] { Array(text.utf8) }

  /// The note as it is written.
  public var note: String {
    text + "\n"
      + signatures.map { signature in
        let id = (0..<4).map { UInt8(truncatingIfNeeded: signature.keyID >> UInt32(24 - 8 * $0)) }
        return "\u{2014} \(signature.name) \(Base64.encode(id + signature.bytes))\n"
      }.joined()
  }

  /// The offset of the line feed that is the last empty line, with something after it.
  private static func lastEmptyLine(in bytes: [UInt8]) -> Int? {
    var index = bytes.count - 2
    while index > 0 {
      if bytes[index] == UInt8(ascii: "\n"), bytes[index - 1] == UInt8(ascii: "\n") { return index }
      index -= 1
    }
    return nil
  }

  private static func check(_ text: String) throws(JournalError) {
    guard text.utf8.count <= maximumBytes, text.utf8.last == UInt8(ascii: "\n") else {
      throw JournalError(.format, "the text of a note ends with a line feed")
    }
    guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == UInt8(ascii: "\n") }) else {
      throw JournalError(.format, "the text of a note has no control characters")
    }
  }

  private static func signature(_ line: String) throws(JournalError) -> Signature {
    let fault = JournalError(.format, "a signature line is a dash, a name and base64")
    let parts = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == "\u{2014}", NoteKeyName.isValid(parts[1]) else { throw fault }
    guard let bytes = Base64.decode(parts[2]), bytes.count > 4 else { throw fault }
    let keyID = bytes[..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Signature(name: parts[1], keyID: keyID, bytes: Array(bytes[4...]))
  }
}
