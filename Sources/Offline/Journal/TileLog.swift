import Crypto
import Foundation
import Journal

/// Appends to a log in a folder, and proves from it.
struct TileLog {
  let folder: TileFolder

  /// What a log says of itself: the newest checkpoint, unverified where no key is given.
  func state(_ key: NoteVerifierKey? = nil) throws(TileLogFault) -> Checkpoint? {
    guard let note = try reading({ () throws(TileFolder.Fault) in try folder.checkpoint() }) else { return nil }
    do throws(JournalError) {
      guard let key else { return try Checkpoint(text: try SignedNote(note: note).text) }
      return try CheckpointVerifier(key: key).verify(note: note)
    } catch {
      throw TileLogFault(error.code.rawValue, "checkpoint", error.message)
    }
  }

  private func reading<Value>(_ body: () throws(TileFolder.Fault) -> Value) throws(TileLogFault) -> Value {
    do throws(TileFolder.Fault) {
      return try body()
    } catch {
      throw TileLogFault(error)
    }
  }

  /// Reads the hashes of complete subtrees from the tiles of a tree of `size`.
  private func reader(_ size: UInt64) -> ClosureNodeReader {
    ClosureNodeReader { level, index in
      // A tile has the subtrees of every eighth level; those between are computed from it.
      let (tileLevel, height) = (level / 8, level % 8)
      let first = index << UInt64(height)
      let tile = first >> 8
      let units = size >> UInt64(8 * tileLevel)
      let width = Int(min(256, units - min(units, tile << 8)))
      let count = 1 << height
      let offset = Int(first & 255)
      guard width >= offset + count else { return nil }
      let bytes = try folder.tile(.hashes(level: tileLevel), tile, width: width)
      guard bytes.count >= 32 * (offset + count) else { return nil }
      var range = CompactRange()
      for place in offset..<offset + count {
        _ = try range.append(try Digest32(bytes[32 * place..<32 * (place + 1)]))
      }
      return range.peaks.count == 1 ? range.peaks[0] : nil
    }
  }

  /// Adds an entry and signs the new checkpoint.
  func append(_ entry: [UInt8], signer: CheckpointSigner) throws(TileLogFault) -> Appended {
    guard entry.count <= TileFolder.maximumEntryBytes else {
      throw TileLogFault("length", "in", "an entry has at most \(TileFolder.maximumEntryBytes) bytes")
    }
    var result: Result<Appended, TileLogFault> = .failure(TileLogFault("format", "dir", ""))
    try reading { () throws(TileFolder.Fault) in
      try folder.locked { () throws(TileFolder.Fault) in
        do throws(TileLogFault) {
          result = .success(try appendLocked(entry, signer))
        } catch {
          result = .failure(error)
        }
      }
    }
    return try result.get()
  }

  private func appendLocked(_ entry: [UInt8], _ signer: CheckpointSigner) throws(TileLogFault) -> Appended {
    let before = try state(signer.verifierKey)
    let size = before?.size ?? 0
    let reader = reader(size)
    do {
      // A tile that was changed on disk must not be signed over.
      if let before, try MerkleLog.root(size: size, reader: reader) != before.root {
        throw TileLogFault("root_mismatch", "dir", "the tiles are not those of the checkpoint")
      }
      let leaf = MerkleHasher.leaf(entry)
      var nodes: [MerkleNodeKey: MerkleHash] = [:]
      for node in try MerkleLog.append(leaf, at: size, reader: reader) {
        nodes[.init(node.level, node.index)] = node.hash
      }
      try writeEntry(entry, at: size)
      for (key, hash) in nodes.sorted(by: { $0.key.level < $1.key.level }) where key.level % 8 == 0 {
        try writeHash(hash, level: key.level / 8, index: key.index)
      }
      let extended = ClosureNodeReader { level, index in
        try nodes[.init(level, index)] ?? reader.node(level: level, index: index)
      }
      let root = try MerkleLog.root(size: size + 1, reader: extended)
      let note = try signer.sign(size: size + 1, root: root)
      try folder.write("checkpoint", Array(note.utf8))
      return Appended(index: size, size: size + 1, leaf: leaf, root: root, checkpoint: note)
    } catch {
      throw TileLogFault(error)
    }
  }

  private func writeEntry(_ entry: [UInt8], at index: UInt64) throws {
    let (tile, offset) = (index >> 8, Int(index & 255))
    var entries = offset == 0 ? [] : try EntryBundle.decode(try folder.tile(.entries, tile, width: offset))
    guard entries.count >= offset else { throw TileLogFault("format", "dir", "entries are missing") }
    entries = Array(entries.prefix(offset)) + [entry]
    let path = try TilePath(.entries, index: tile, width: offset + 1)
    try folder.write(path.description, try EntryBundle.encode(entries))
  }

  private func writeHash(_ hash: MerkleHash, level: Int, index: UInt64) throws {
    let (tile, offset) = (index >> 8, Int(index & 255))
    let before = offset == 0 ? [] : try folder.tile(.hashes(level: level), tile, width: offset)
    guard before.count >= 32 * offset else { throw TileLogFault("format", "dir", "hashes are missing") }
    let path = try TilePath(.hashes(level: level), index: tile, width: offset + 1)
    try folder.write(path.description, Array(before.prefix(32 * offset)) + hash.bytes)
  }

  /// The proof that entry `index` is in the tree of `size`, or of the newest checkpoint.
  func prove(_ index: UInt64, size: UInt64?) throws(TileLogFault) -> Proved {
    guard let newest = try state() else { throw TileLogFault("empty", "dir", "there is no checkpoint") }
    let size = size ?? newest.size
    guard size <= newest.size else { throw TileLogFault("size", "size", "the log has \(newest.size) entries") }
    guard index < size else { throw TileLogFault("index_range", "index", "the index is not below the size") }
    let reader = reader(newest.size)
    do {
      let root = try MerkleLog.root(size: size, reader: reader)
      if size == newest.size, root != newest.root {
        throw TileLogFault("root_mismatch", "dir", "the tiles are not those of the checkpoint")
      }
      let proof = try MerkleLog.inclusionProof(index: index, size: size, reader: reader)
      guard let leaf = try reader.node(level: 0, index: index) else {
        throw TileLogFault("format", "dir", "a hash is missing")
      }
      return Proved(index: index, size: size, leaf: leaf, root: root, proof: proof)
    } catch {
      throw TileLogFault(error)
    }
  }

  struct Appended {
    let index: UInt64
    let size: UInt64
    let leaf: MerkleHash
    let root: MerkleHash
    let checkpoint: String
  }

  struct Proved {
    let index: UInt64
    let size: UInt64
    let leaf: MerkleHash
    let root: MerkleHash
    let proof: [MerkleHash]
  }

  private struct MerkleNodeKey: Hashable {
    let level: Int
    let index: UInt64

    init(_ level: Int, _ index: UInt64) {
      self.level = level
      self.index = index
    }
  }
}

/// Why a log in a folder could not be added to or proved from.
struct TileLogFault: Error {
  /// The contract's reason code.
  let code: String
  let at: String
  let detail: String

  init(_ code: String, _ place: String, _ detail: String) {
    self.code = code
    at = place
    self.detail = detail
  }

  init(_ error: any Error) {
    switch error {
    case let fault as TileLogFault: self = fault
    case let fault as JournalError: self.init(fault.code.rawValue, "dir", fault.message)
    case TileFolder.Fault.missing: self.init("format", "dir", "a tile is missing")
    case TileFolder.Fault.damaged(let detail): self.init("format", "dir", detail)
    case TileFolder.Fault.system(let detail): self.init("system", "dir", detail)
    default: self.init("format", "dir", "the folder can not be read")
    }
  }
}

/// Signing keys in the form of Go's `sumdb/note`: `PRIVATE+KEY+<name>+<identifier>+<base 64 of 0x01 and the seed>`.
enum NoteKeyText {
  static let prefix = "PRIVATE+KEY+"

  static func signer(_ bytes: [UInt8]) -> CheckpointSigner? {
    let line = KeyText.line(bytes).trimmingCharacters(in: .whitespacesAndNewlines)
    let parts = line.dropFirst(prefix.count).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard line.hasPrefix(prefix), parts.count == 3, let key = Data(base64Encoded: String(parts[2])), key.count == 33,
      key.first == 1, let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: key.dropFirst()),
      let signer = try? CheckpointSigner(origin: String(parts[0]), key: secret)
    else { return nil }
    return signer.verifierKey.description.hasPrefix("\(parts[0])+\(parts[1])+") ? signer : nil
  }

  static func text(_ key: Curve25519.Signing.PrivateKey, name: String) throws(JournalError) -> String {
    let verifier = try CheckpointSigner(origin: name, key: key).verifierKey.description
    let identifier = verifier.dropFirst(name.count + 1).prefix { $0 != "+" }
    return "\(prefix)\(name)+\(identifier)+\((Data([1]) + key.rawRepresentation).base64EncodedString())\n"
  }
}
