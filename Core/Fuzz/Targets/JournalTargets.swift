import Crypto
import Journal
import Vocabulary

private let hash = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
private let signer = try? NoteSigner(
  name: "log.example", key: Curve25519.Signing.PrivateKey(rawRepresentation: Array(repeating: 3, count: 32)))
private let note: String = {
  guard let signed = try? signer?.sign("log.example\n2\n\(hash)\n") else { return "" }
  let signature = signed.signatures.first
  let identifier =
    signature.map { value in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value.keyID >> UInt32($0)) } } ?? []
  return "log.example\n2\n\(hash)\n\n— log.example \(Base64.encode(identifier + (signature?.bytes ?? [])))\n"
}()

let journalTargets = [
  FuzzTarget("journal-note", seeds: [note, "log.example\n0\n\(hash)\next\n\n— a AAAAAAAA\n"]) { bytes in
    guard let read = try? SignedNote(note: bytes) else { return }
    _ = try? Checkpoint(text: read.text)
    guard let key = signer?.verifierKey else { return must(false, "the key of the target is good") }
    _ = try? CheckpointVerifier(key: key).verify(note: bytes)
    _ = JournalVerdict.checkpoint(bytes, logKey: key.description)
    _ = JournalVerdict.update(old: bytes, new: Array(note.utf8), proof: Array("[]".utf8), logKey: key.description)
  },
  FuzzTarget("journal-key", seeds: [signer?.verifierKey.description ?? ""]) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    guard let key = try? NoteVerifierKey(text) else { return }
    must((try? NoteVerifierKey(key.description)) == key, "a key is read as it was written")
  },
  FuzzTarget(
    "journal-bundle",
    seeds: [
      "{\"schema\":\"vestibule.bundle/1\",\"checkpoint\":\"\(note.replacing("\n", with: "\\n"))\",\"older\":[{\"checkpoint\":\"\(note.replacing("\n", with: "\\n"))\",\"proof\":[]}],\"entries\":[{\"index\":0,\"entry\":\"{}\",\"proof\":[\"\(hash)\"]}]}"
    ]
  ) { bytes in
    guard let key = signer?.verifierKey else { return }
    _ = BundleVerifier.verify(bundle: bytes, checkpoint: Array(note.utf8), key: key)
    guard let bundle = try? AuditBundle.parse(bytes), let written = try? bundle.bytes() else { return }
    must((try? AuditBundle.parse(written)) == bundle, "a bundle is read as it was written")
  },
  FuzzTarget(
    "journal-proofs",
    seeds: [
      "{\"leaf_index\":0,\"tree_size\":2,\"root\":\"\(hash)\",\"leaf_hash\":\"\(hash)\",\"proof\":[\"\(hash)\"]}",
      "{\"size1\":1,\"size2\":2,\"root1\":\"\(hash)\",\"root2\":\"\(hash)\",\"proof\":[\"\(hash)\"]}",
    ]
  ) { bytes in
    _ = JournalVerdict.inclusion(bytes)
    _ = JournalVerdict.consistency(bytes)
  },
  FuzzTarget(
    "journal-entry",
    seeds: [
      "{}",
      #"{"v":1,"at":"2026-06-15T12:00:00Z","actor":"system","action":"a.b","subject":"app_1","details":{},"changes":[],"commitments":[]}"#,
    ]
  ) { bytes in
    guard let entry = try? JournalEntry.parse(bytes), let written = try? entry.canonicalBytes() else { return }
    let again = try? JournalEntry.parse(written)
    must((try? again?.canonicalBytes()) == written, "an entry is read as it was written")
  },
  FuzzTarget("journal-tiles", seeds: ["tile/0/x001/234.p/7", "tile/entries/000", "\u{0}\u{2}ab\u{0}\u{0}"]) { bytes in
    if let path = try? TilePath(String(decoding: bytes, as: UTF8.self)) { _ = path.available(in: 1 << 40) }
    guard let entries = try? EntryBundle.decode(bytes) else { return }
    must((try? EntryBundle.encode(entries)) == bytes, "a tile of entries has one form only")
  },
]
