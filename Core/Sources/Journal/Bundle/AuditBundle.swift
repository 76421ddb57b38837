import Wire

/// Everything that is needed to check entries offline, in one JSON file.
///
///     {"schema": "vestibule.bundle/1",
///      "checkpoint": "the signed note",
///      "older": [{"checkpoint": "a signed note of an earlier size", "proof": ["base64", …]}],
///      "entries": [{"index": 7, "entry": "the canonical JSON that was hashed, as a text", "proof": ["base64", …]}]}
///
/// The proofs of `older` are consistency proofs to `checkpoint`, those of `entries` inclusion proofs in it (RFC 9162).
public struct AuditBundle: Hashable, Sendable {
  public struct OlderCheckpoint: Hashable, Sendable {
    /// A signed note.
    public let checkpoint: String
    public let proof: [MerkleHash]

    public init(checkpoint: String, proof: [MerkleHash]) {
      self.checkpoint = checkpoint
      self.proof = proof
    }
  }

  public struct Entry: Hashable, Sendable {
    public let index: UInt64
    /// The canonical bytes of the `JournalEntry`.
    public let bytes: [UInt8]
    public let proof: [MerkleHash]

    public init(index: UInt64, bytes: [UInt8], proof: [MerkleHash]) {
      self.index = index
      self.bytes = bytes
      self.proof = proof
    }
  }

  public static let schema = "vestibule.bundle/1"

  /// A signed note.
  public let checkpoint: String
  public let older: [OlderCheckpoint]
  public let entries: [Entry]

  public init(checkpoint: String, older: [OlderCheckpoint] = [], entries: [Entry]) {
    self.checkpoint = checkpoint
    self.older = older
    self.entries = entries
  }

  /// Makes the proofs from stored nodes.
  ///
  /// - Parameters:
  ///   - checkpoint: the newest signed note; its size is the size that everything is proved in.
  ///   - older: earlier notes; one of size 0 is left out, as nothing can be proved from it.
  ///   - entries: index and canonical bytes.
  /// - Throws: `JournalError`, or what the reader throws.
  public init(
    checkpoint: String, older: [String] = [], entries: [(index: UInt64, bytes: [UInt8])],
    reader: some MerkleNodeReader
  ) throws {
    func size(_ note: String) throws -> UInt64 { try Checkpoint(text: SignedNote(note: Array(note.utf8)).text).size }
    let whole = try size(checkpoint)
    self.checkpoint = checkpoint
    self.older = try older.filter { try size($0) > 0 }.map {
      let proof = try MerkleLog.consistencyProof(from: size($0), to: whole, reader: reader)
      return OlderCheckpoint(checkpoint: $0, proof: proof)
    }
    self.entries = try entries.map {
      let proof = try MerkleLog.inclusionProof(index: $0.index, size: whole, reader: reader)
      return Entry(index: $0.index, bytes: $0.bytes, proof: proof)
    }
  }
}

extension AuditBundle {
  /// Larger bundles are refused: 64 MiB.
  public static let maximumBytes = 64 << 20

  /// The bundle as a file.
  /// - Throws: `JournalError` (`format`) where an entry is not UTF-8 or an index exceeds 2^53.
  public func bytes() throws(JournalError) -> [UInt8] {
    var list: [JSONValue] = []
    for entry in entries {
      guard let text = String(validating: entry.bytes, as: UTF8.self) else {
        throw JournalError(.format, "an entry is not valid UTF-8")
      }
      list.append([
        "index": .number(JSONNumber(entry.index)), "entry": .string(text), "proof": Self.json(entry.proof),
      ])
    }
    let json: JSONValue = [
      "schema": .string(Self.schema), "checkpoint": .string(checkpoint), "entries": .array(list),
      "older": .array(older.map { ["checkpoint": .string($0.checkpoint), "proof": Self.json($0.proof)] }),
    ]
    do throws(WireError) {
      return try CanonicalJSON.bytes(of: json)
    } catch {
      throw JournalError(.format, error.description)
    }
  }

  /// - Throws: `JournalError` (`format`, `hash_length`) with the place of the fault.
  public static func parse(_ bytes: [UInt8]) throws(JournalError) -> AuditBundle {
    do throws(WireError) {
      let json = try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: maximumBytes))
      let fields = try EntryFields(json, path: "", known: ["schema", "checkpoint", "older", "entries"])
      guard try fields.text("schema") == schema else {
        throw WireError(.value, "the schema expected is \(schema)", path: "/schema")
      }
      return AuditBundle(
        checkpoint: try fields.text("checkpoint"),
        older: try fields.list("older") { (json, path) throws(WireError) in try OlderCheckpoint(json, path) },
        entries: try fields.list("entries") { (json, path) throws(WireError) in try Entry(json, path) })
    } catch {
      throw JournalError(.format, error.description)
    }
  }

  private static func json(_ proof: [MerkleHash]) -> JSONValue { .array(proof.map { .string($0.base64) }) }
}

extension AuditBundle.OlderCheckpoint {
  fileprivate init(_ json: JSONValue, _ path: String) throws(WireError) {
    let fields = try EntryFields(json, path: path, known: ["checkpoint", "proof"])
    self.init(checkpoint: try fields.text("checkpoint"), proof: try fields.hashes("proof"))
  }
}

extension AuditBundle.Entry {
  fileprivate init(_ json: JSONValue, _ path: String) throws(WireError) {
    let fields = try EntryFields(json, path: path, known: ["index", "entry", "proof"])
    self.init(
      index: try fields.size("index"), bytes: Array(try fields.text("entry").utf8), proof: try fields.hashes("proof"))
  }
}
