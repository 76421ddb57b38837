import Vocabulary
import Wire

extension JournalEntry {
  /// The most that an entry may have in bytes: entry bundles of C2SP tlog-tiles give its length in 16 bits.
  public static let maximumBytes = 65_535

  /// The version of the form below.
  private static let version: JSONValue = 1

  /// What is hashed and stored: RFC 8785 JSON of the fields by their names, `v` 1, empty lists and missing fields left out.
  ///
  /// - Throws: `JournalError` (`entry_too_large`, `entry_invalid`).
  public func canonicalBytes() throws(JournalError) -> [UInt8] {
    guard Self.isAction(action), !actor.isEmpty else {
      throw JournalError(.entryInvalid, "an entry has an actor, and an action such as application.submit")
    }
    let bytes: [UInt8]
    do throws(WireError) {
      bytes = try CanonicalJSON.bytes(of: json)
    } catch {
      throw JournalError(.entryInvalid, error.description)
    }
    guard bytes.count <= Self.maximumBytes else {
      throw JournalError(.entryTooLarge, "an entry of \(bytes.count) bytes is larger than \(Self.maximumBytes)")
    }
    return bytes
  }

  /// The leaf hash of the entry.
  public func leafHash() throws(JournalError) -> MerkleHash { MerkleHasher.leaf(try canonicalBytes()) }

  /// Reads an entry as it was stored. Unknown fields are refused.
  public static func parse(_ bytes: [UInt8]) throws(JournalError) -> JournalEntry {
    guard bytes.count <= maximumBytes else {
      throw JournalError(.entryTooLarge, "an entry is larger than \(maximumBytes) bytes")
    }
    do throws(WireError) {
      return try JournalEntry(json: JSONValue.parse(bytes))
    } catch {
      throw JournalError(.entryInvalid, "the entry can not be read: \(error.description)")
    }
  }

  /// Two or more words of lower-case letters, digits and hyphens, joined by full stops.
  private static func isAction(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return words.count >= 2
      && words.allSatisfy { word in
        word.first.map { (0x61...0x7A).contains($0) } ?? false
          && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      }
  }
}

extension JournalEntry {
  /// The form that `canonicalBytes` writes.
  var json: JSONValue {
    var members = [
      JSONObject.Member("action", .string(action)), JSONObject.Member("actor", .string(actor)),
      JSONObject.Member("at", .string(at.text)), JSONObject.Member("sequence", .number(JSONNumber(sequence))),
      JSONObject.Member("v", Self.version),
    ]
    if let subject { members.append(JSONObject.Member("subject", .string(subject))) }
    if !changes.isEmpty { members.append(JSONObject.Member("changes", .array(changes.map(\.json)))) }
    if !commitments.isEmpty { members.append(JSONObject.Member("commitments", .array(commitments.map(\.json)))) }
    if !details.isEmpty {
      members.append(
        JSONObject.Member("details", .object(JSONObject(details.map { JSONObject.Member($0.key, .string($0.value)) }))))
    }
    return .object(JSONObject(members))
  }

  init(json: JSONValue) throws(WireError) {
    let fields = try EntryFields(json, path: "", known: Self.fields)
    guard try fields.required("v") == Self.version else {
      throw WireError(.value, "this version of the entry's form is not known", path: "/v")
    }
    guard let sequence = try fields.required("sequence").number?.uint64 else {
      throw WireError(.type, "a whole number is expected here", path: "/sequence")
    }
    self.init(
      sequence: sequence, at: try fields.instant("at"), actor: try fields.text("actor"),
      action: try fields.text("action"), subject: try fields.optionalText("subject"),
      changes: try fields.list("changes") { (json, path) throws(WireError) in try RecordChange(json: json, path: path)
      },
      commitments: try fields.list("commitments") { (json, path) throws(WireError) in
        try Commitment(json: json, path: path)
      },
      details: try fields.texts("details"))
  }

  private static let fields: Set = [
    "action", "actor", "at", "sequence", "v", "subject", "changes", "commitments", "details",
  ]
}

extension RecordChange {
  var json: JSONValue {
    var members = [JSONObject.Member("id", .string(id)), JSONObject.Member("kind", .string(kind))]
    if let record { members.append(JSONObject.Member("record", record)) }
    return .object(JSONObject(members))
  }

  init(json: JSONValue, path: String) throws(WireError) {
    let fields = try EntryFields(json, path: path, known: ["id", "kind", "record"])
    self.init(kind: try fields.text("kind"), id: try fields.text("id"), record: fields["record"])
  }
}

extension Commitment {
  var json: JSONValue { ["digest": .string(digest.hex), "name": .string(name)] }

  init(json: JSONValue, path: String) throws(WireError) {
    let fields = try EntryFields(json, path: path, known: ["digest", "name"])
    guard let digest = try? Digest32(hex: try fields.text("digest")) else {
      throw WireError(.value, "a digest is 64 lower-case hexadecimal digits", path: path + "/digest")
    }
    self.init(name: try fields.text("name"), digest: digest)
  }
}
