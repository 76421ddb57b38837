/// Checks an audit bundle offline, with the log's public key only.
///
/// The checkpoint given beside the bundle is the one the auditor trusts: kept from earlier, or fetched by another way. It must
/// be the bundle's own checkpoint, or one of the older ones that the bundle proves to be its beginning.
public enum BundleVerifier {
  /// - Parameters:
  ///   - bundle: the bytes of the file.
  ///   - checkpoint: the signed note that the auditor trusts.
  ///   - key: of the log.
  public static func verify(bundle: [UInt8], checkpoint: [UInt8], key: NoteVerifierKey) -> BundleReport {
    var run = BundleRun(verifier: CheckpointVerifier(key: key))
    run.check(bundle: bundle, trusted: checkpoint)
    return run.report
  }
}

private struct BundleRun {
  let verifier: CheckpointVerifier
  private var checks: [BundleReport.Check] = []
  private var newest: Checkpoint?

  init(verifier: CheckpointVerifier) { self.verifier = verifier }

  var report: BundleReport {
    BundleReport(checks: checks, origin: newest?.origin, size: newest?.size, root: newest?.root.base64)
  }

  mutating func check(bundle bytes: [UInt8], trusted note: [UInt8]) {
    let parsed = attempt("bundle-format", "the bundle is well formed") { () throws(JournalError) in
      try AuditBundle.parse(bytes)
    }
    let trusted = signed("trusted-checkpoint", note)
    guard let bundle = parsed else { return }
    newest = signed("bundle-checkpoint", Array(bundle.checkpoint.utf8))
    guard let newest else {
      skip("older-checkpoint", bundle.older.isEmpty ? 0 : 1)
      return skip("inclusion", bundle.entries.isEmpty ? 0 : 1)
    }
    var known = [newest]
    for older in bundle.older {
      if let checkpoint = check(older, newest) { known.append(checkpoint) }
    }
    if let trusted { match(trusted, known) }
    for entry in bundle.entries { check(entry, newest) }
  }

  private mutating func signed(_ name: String, _ note: [UInt8]) -> Checkpoint? {
    let verifier = verifier
    let checkpoint = attempt(name, nil) { () throws(JournalError) in try verifier.verify(note: note) }
    guard let checkpoint else { return nil }
    pass(name, "signed by \(checkpoint.origin), size \(checkpoint.size), root \(checkpoint.root.base64)")
    return checkpoint
  }

  private mutating func check(_ older: AuditBundle.OlderCheckpoint, _ newest: Checkpoint) -> Checkpoint? {
    let verifier = verifier
    return attempt("older-checkpoint", "an older checkpoint is the beginning of the log") { () throws(JournalError) in
      let checkpoint = try verifier.verify(note: older.checkpoint)
      try MerkleProof.verifyConsistency(
        size1: checkpoint.size, size2: newest.size, root1: checkpoint.root, root2: newest.root, proof: older.proof)
      return checkpoint
    }
  }

  private mutating func match(_ trusted: Checkpoint, _ known: [Checkpoint]) {
    _ = attempt("trusted-in-bundle", "the checkpoint given is proved by the bundle") { () throws(JournalError) in
      let same = known.filter { $0.size == trusted.size }
      guard !same.isEmpty || trusted.size == 0 else {
        throw JournalError(.size, "the bundle proves nothing about a tree of \(trusted.size) entries")
      }
      guard same.allSatisfy({ $0.root == trusted.root }) else {
        throw JournalError(.rootMismatch, "the log signed two different trees of \(trusted.size) entries")
      }
    }
  }

  private mutating func check(_ entry: AuditBundle.Entry, _ newest: Checkpoint) {
    _ = attempt("inclusion", "entry \(entry.index) is in the log", index: entry.index) { () throws(JournalError) in
      try MerkleProof.verifyInclusion(
        leaf: MerkleHasher.leaf(entry.bytes), index: entry.index, size: newest.size, proof: entry.proof,
        root: newest.root)
      guard try JournalEntry.parse(entry.bytes).sequence == entry.index else {
        throw JournalError(.entryInvalid, "entry \(entry.index) says another number of itself")
      }
    }
  }

  private mutating func attempt<Value>(
    _ name: String, _ detail: String?, index: UInt64? = nil, _ body: () throws(JournalError) -> Value
  ) -> Value? {
    do throws(JournalError) {
      let value = try body()
      if let detail { pass(name, detail, index: index) }
      return value
    } catch {
      checks.append(.init(name: name, result: .fail, code: error.code, detail: error.message, index: index))
      return nil
    }
  }

  private mutating func pass(_ name: String, _ detail: String, index: UInt64? = nil) {
    checks.append(.init(name: name, result: .pass, code: nil, detail: detail, index: index))
  }

  private mutating func skip(_ name: String, _ count: Int) {
    guard count > 0 else { return }
    checks.append(
      .init(name: name, result: .skip, code: nil, detail: "not made: there is no checkpoint to prove it in", index: nil)
    )
  }
}
