import Wire

extension JournalVerdict {
  /// `vestibule journal verify-checkpoint`.
  ///
  /// - Parameters:
  ///   - note: the signed checkpoint.
  ///   - logKey: the log's verifier key; white space around it does not matter.
  ///   - witnessKeys: verifier keys of witnesses.
  ///   - quorum: how many of them must have signed.
  public static func checkpoint(
    _ note: [UInt8], logKey: String, witnessKeys: [String] = [], quorum: Int = 0
  ) -> JournalVerdict {
    VerdictRun.verdict("checkpoint") { run in
      let key = run.key(logKey, at: "log-key")
      let witnesses = run.witnesses(witnessKeys)
      guard let signed = run.note(note, at: "in") else { return nil }
      let checkpoint = run.checkpoint(of: signed, at: "in", key: key)
      if quorum > 0 || !witnessKeys.isEmpty {
        run.check(witnesses, quorum: quorum, of: signed)
      }
      return checkpoint.map(claims)
    }
  }

  /// `vestibule journal verify-update`: whether `new` extends `old`. An old size of 0 needs an empty proof.
  ///
  /// - Parameters:
  ///   - old: the signed checkpoint seen before.
  ///   - new: the signed checkpoint offered now.
  ///   - proof: consistency proof: a JSON list of base64 hashes, an object with such a list as `proof`, or a hash a line,
  ///     after a line `old SIZE` or not (C2SP tlog-witness).
  ///   - logKey: the log's verifier key.
  public static func update(old: [UInt8], new: [UInt8], proof: [UInt8], logKey: String) -> JournalVerdict {
    VerdictRun.verdict("update") { run in
      let key = run.key(logKey, at: "log-key")
      let hashes = run.hashes(proof)
      let before = run.note(old, at: "old").flatMap { run.checkpoint(of: $0, at: "old", key: key) }
      let after = run.note(new, at: "new").flatMap { run.checkpoint(of: $0, at: "new", key: key) }
      guard let before, let after, let hashes else { return nil }
      run.check("consistency") { () throws(JournalError) in
        try consistency(from: before, to: after, proof: hashes)
      }
      return claims(after)
    }
  }

  private static func consistency(
    from before: Checkpoint, to after: Checkpoint, proof: [MerkleHash]
  ) throws(JournalError) {
    guard before.size <= after.size else {
      throw JournalError(.rollback, "the tree has become smaller")
    }
    guard before.size > 0 else {
      guard proof.isEmpty else { throw JournalError(.proofLength, "a proof from size 0 is empty") }
      return
    }
    try MerkleProof.verifyConsistency(
      size1: before.size, size2: after.size, root1: before.root, root2: after.root, proof: proof)
  }

  private static func claims(_ checkpoint: Checkpoint) -> JSONObject {
    [
      "origin": .string(checkpoint.origin), "size": .number(JSONNumber(checkpoint.size)),
      "root": .string(checkpoint.root.base64),
    ]
  }
}

extension VerdictRun {
  fileprivate mutating func note(_ bytes: [UInt8], at place: String) -> SignedNote? {
    read(place) { () throws(JournalError) in try SignedNote(note: bytes) }
  }

  /// - Parameter key: the log's; nil where it could not be read, which is refused already.
  fileprivate mutating func checkpoint(
    of note: SignedNote, at place: String, key: NoteVerifierKey?
  ) -> Checkpoint? {
    var checkpoint: Checkpoint?
    do throws(JournalError) {
      checkpoint = try Checkpoint(text: note.text)
    } catch {
      // An empty tree with the root of another can be read.
      refuse(error.code == .rootMismatch ? .invalid : .malformed, error, at: place)
    }
    guard let key else { return checkpoint }
    if let checkpoint {
      check("origin", at: place) { () throws(JournalError) in
        guard checkpoint.origin == key.name else {
          throw JournalError(.originMismatch, "the checkpoint is of another log")
        }
      }
    }
    check("signature", at: place) { () throws(JournalError) in try key.verify(note) }
    return checkpoint
  }

  /// The keys that can be used, and whether there are others whose algorithm is not known.
  fileprivate mutating func witnesses(_ texts: [String]) -> (keys: [NoteVerifierKey], areSomeUnknown: Bool) {
    var keys: [NoteVerifierKey] = []
    var areSomeUnknown = false
    for text in texts {
      do throws(JournalError) {
        keys.append(try NoteVerifierKey(line: text))
      } catch {
        if error.code == .algorithmUnsupported {
          areSomeUnknown = true
        } else {
          refuse(.malformed, error, at: "witness-keys")
        }
      }
    }
    return (keys, areSomeUnknown)
  }

  /// Witnesses that are missing here may have signed elsewhere, or with an algorithm that is not known here.
  fileprivate mutating func check(
    _ witnesses: (keys: [NoteVerifierKey], areSomeUnknown: Bool), quorum: Int, of note: SignedNote
  ) {
    let policy = WitnessPolicy(keys: witnesses.keys, quorum: quorum)
    let isReached = policy.count(of: note) >= quorum
    check("witnesses", failure: .indeterminate) { () throws(JournalError) in try policy.verify(note) }
    if !isReached && witnesses.areSomeUnknown {
      let fault = JournalError(.algorithmUnsupported, "the algorithm of a witness is not supported")
      refuse(.unsupported, fault, at: "witness-keys")
    }
  }

  fileprivate mutating func hashes(_ bytes: [UInt8]) -> [MerkleHash]? {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingWhiteSpace }.filter { !$0.isEmpty }
    if lines == ["null"] { return [] }
    if let first = lines.first?.first, first == "[" || first == "{" {
      return json(bytes, at: "proof").flatMap { proof(of: $0) }
    }
    return take { () throws(Refusal) in
      var hashes: [MerkleHash] = []
      for line in lines where !(hashes.isEmpty && line.hasPrefix("old ")) {
        hashes.append(try VerdictFields.hash(.string(line), at: "proof/\(hashes.count)"))
      }
      return hashes
    }
  }
}

extension Substring {
  fileprivate var trimmingWhiteSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
