/// What stands behind a message in a CESR stream: signatures, receipts and where the message is anchored.
struct CESRAttachments: Hashable, Sendable {
  /// A signature by the key at an index of the signer's list.
  struct Indexed: Hashable, Sendable {
    let index: Int
    /// 88 characters.
    let text: String
  }

  /// Signatures of one identifier with its keys of one event.
  struct Group: Hashable, Sendable {
    let prefix: String
    let sequence: String
    let digest: String
    let signatures: [Indexed]
  }

  /// Where the message's digest lies in the log of its controller.
  struct Source: Hashable, Sendable {
    let sequence: String
    let digest: String
  }

  private(set) var controllerSignatures: [Indexed] = []
  private(set) var witnessSignatures: [Indexed] = []
  private(set) var groups: [Group] = []
  private(set) var sources: [Source] = []

  private static let maximumItems = 4096

  /// Reads as far as attachments go.
  ///
  /// - Returns: the attachments and the number of bytes read.
  /// - Throws: `LegalEntityFault`: `format` for what is no attachment, `length` where it ends too early.
  static func read(_ bytes: ArraySlice<UInt8>) throws(LegalEntityFault) -> (CESRAttachments, Int) {
    var reader = Reader(rest: bytes)
    var attachments = CESRAttachments()
    while reader.rest.first == UInt8(ascii: "-") { try attachments.readGroup(&reader, depth: 0) }
    return (attachments, bytes.count - reader.rest.count)
  }

  private mutating func readGroup(_ reader: inout Reader, depth: Int) throws(LegalEntityFault) {
    guard depth < 8 else { throw LegalEntityFault("nesting", at: "attachment") }
    let (code, count) = try reader.counter()
    guard code == UInt8(ascii: "V") || count <= Self.maximumItems else {
      throw LegalEntityFault("length", at: "attachment")
    }
    switch code {
    case UInt8(ascii: "V"):
      // So many groups of four characters follow; they hold groups themselves.
      var inner = Reader(rest: try reader.take(count * 4))
      while !inner.rest.isEmpty { try readGroup(&inner, depth: depth + 1) }
    case UInt8(ascii: "A"): controllerSignatures += try reader.indexed(count)
    case UInt8(ascii: "B"): witnessSignatures += try reader.indexed(count)
    case UInt8(ascii: "C"): for _ in 0..<count { _ = try reader.take(44 + 88) }
    case UInt8(ascii: "D"): for _ in 0..<count { _ = try reader.take(44 + 24 + 44 + 88) }
    case UInt8(ascii: "E"): for _ in 0..<count { _ = try reader.take(24 + 36) }
    case UInt8(ascii: "F"):
      for _ in 0..<count { groups.append(try reader.group()) }
    case UInt8(ascii: "G"):
      for _ in 0..<count { sources.append(Source(sequence: try reader.text(24), digest: try reader.text(44))) }
    case UInt8(ascii: "J"):
      // A path into the message, then groups of signatures over what lies there.
      for _ in 0..<count {
        try reader.path()
        try readGroup(&reader, depth: depth + 1)
      }
    default: throw LegalEntityFault("format", at: "attachment", "a kind of attachment that is not known")
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func take(_ length: Int) throws(LegalEntityFault) -> ArraySlice<UInt8> {
      guard rest.count >= length else {
        throw LegalEntityFault("length", at: "attachment", "an attachment ends too early")
      }
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }

    mutating func text(_ length: Int) throws(LegalEntityFault) -> String {
      let bytes = try take(length)
      guard bytes.allSatisfy({ CESRText.value($0) != nil }) else { throw LegalEntityFault("base64", at: "attachment") }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// `-`, a letter, and two digits; or `-0`, a letter, and five digits.
    mutating func counter() throws(LegalEntityFault) -> (UInt8, Int) {
      let bytes = Array(try take(4))
      let isLarge = bytes[1] == UInt8(ascii: "0")
      let digits = isLarge ? [bytes[3]] + Array(try take(4)) : Array(bytes[2...])
      guard bytes[0] == UInt8(ascii: "-"), let count = CESRText.number(digits[...]) else {
        throw LegalEntityFault("format", at: "attachment", "a counter is expected here")
      }
      return (isLarge ? bytes[2] : bytes[1], count)
    }

    /// A letter for the algorithm, a digit for the index, 86 for the signature.
    mutating func indexed(_ count: Int) throws(LegalEntityFault) -> [Indexed] {
      var signatures: [Indexed] = []
      for _ in 0..<count {
        let text = try text(88)
        let bytes = Array(text.utf8)
        // A: Ed25519 in both lists of keys; B: in the current list only.
        guard bytes[0] == UInt8(ascii: "A") || bytes[0] == UInt8(ascii: "B"), let index = CESRText.value(bytes[1])
        else {
          throw LegalEntityFault("algorithm_unsupported", at: "attachment", "only Ed25519 signatures are known")
        }
        signatures.append(Indexed(index: index, text: text))
      }
      return signatures
    }

    mutating func group() throws(LegalEntityFault) -> Group {
      let (prefix, sequence, digest) = (try text(44), try text(24), try text(44))
      let (code, count) = try counter()
      guard code == UInt8(ascii: "A") else { throw LegalEntityFault("format", at: "attachment") }
      return Group(prefix: prefix, sequence: sequence, digest: digest, signatures: try indexed(count))
    }

    /// Variable length: `4A`, `5A` or `6A`, two digits for the number of groups of four characters. Only `-`, the whole message,
    /// is known.
    mutating func path() throws(LegalEntityFault) {
      let bytes = Array(try take(4))
      guard bytes[0] &- 0x34 < 3, bytes[1] == UInt8(ascii: "A"), let count = CESRText.number(bytes[2...]) else {
        throw LegalEntityFault("format", at: "attachment", "a path is expected here")
      }
      let path = try take(count * 4)
      guard bytes + path == Array("6AABAAA-".utf8) else {
        throw LegalEntityFault("version", at: "attachment", "only signatures over a whole message are known")
      }
    }
  }
}
