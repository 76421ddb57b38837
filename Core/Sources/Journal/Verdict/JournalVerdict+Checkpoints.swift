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
    VerdictRun.verdict("checkpoint") { (run) throws(VerdictRun.Stop) in
      let key = try run.key(logKey, at: "log-key")
      var witnesses: [NoteVerifierKey] = []
      for text in witnessKeys { witnesses.append(try run.key(text, at: "witness-keys")) }
      let (signed, checkpoint) = try read(note, at: "in", key: key, &run)
      if quorum > 0 || !witnesses.isEmpty {
        let policy = WitnessPolicy(keys: witnesses, quorum: quorum)
        try run.check("witnesses") { () throws(JournalError) in try policy.verify(signed) }
      }
      return claims(checkpoint)
    }
  }

  /// `vestibule journal verify-update`: whether `new` extends `old`. An old size of 0 needs an empty proof.
  ///
  /// - Parameters:
  ///   - old: the signed checkpoint seen before.
  ///   - new: the signed checkpoint offered now.
  ///   - proof: consistency proof: a JSON list of base64 hashes, an object with such a list as `proof`, or a hash a line.
  ///   - logKey: the log's verifier key.
  public static func update(old: [UInt8], new: [UInt8], proof: [UInt8], logKey: String) -> JournalVerdict {
    VerdictRun.verdict("update") { (run) throws(VerdictRun.Stop) in
      let key = try run.key(logKey, at: "log-key")
      let hashes = try proofHashes(proof, run)
      let (_, before) = try read(old, at: "old", key: key, &run)
      let (_, after) = try read(new, at: "new", key: key, &run)
      try run.check("consistency") { () throws(JournalError) in
        guard before.size <= after.size else {
          throw JournalError(.rollback, "the tree has become smaller")
        }
        guard before.size > 0 else {
          guard hashes.isEmpty else { throw JournalError(.proofLength, "a proof from size 0 is empty") }
          return
        }
        try MerkleProof.verifyConsistency(
          size1: before.size, size2: after.size, root1: before.root, root2: after.root, proof: hashes)
      }
      return claims(after)
    }
  }

  private static func read(
    _ bytes: [UInt8], at place: String, key: NoteVerifierKey, _ run: inout VerdictRun
  ) throws(VerdictRun.Stop) -> (SignedNote, Checkpoint) {
    let note = try run.read(place) { () throws(JournalError) in try SignedNote(note: bytes) }
    let checkpoint = try run.read(place) { () throws(JournalError) in try Checkpoint(text: note.text) }
    try run.check("origin") { () throws(JournalError) in
      guard checkpoint.origin == key.name else {
        throw JournalError(.originMismatch, "the checkpoint is of another log")
      }
    }
    try run.check("signature") { () throws(JournalError) in try key.verify(note) }
    return (note, checkpoint)
  }

  private static func proofHashes(_ bytes: [UInt8], _ run: VerdictRun) throws(VerdictRun.Stop) -> [MerkleHash] {
    let text = String(decoding: bytes, as: UTF8.self)
    let first = text.first { !$0.isWhitespace }
    if first == "[" || first == "{" { return try run.json(bytes, at: "proof").proof() }
    var hashes: [MerkleHash] = []
    for line in text.split(whereSeparator: \.isNewline) {
      hashes.append(try VerdictFields.hash(.string(String(line)), at: "proof/\(hashes.count)"))
    }
    return hashes
  }

  private static func claims(_ checkpoint: Checkpoint) -> JSONObject {
    [
      "origin": .string(checkpoint.origin), "size": .number(JSONNumber(checkpoint.size)),
      "root": .string(checkpoint.root.base64),
    ]
  }
}
