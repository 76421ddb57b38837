/// Which witnesses must have seen a checkpoint, and how many of them (C2SP tlog-cosignature).
public struct WitnessPolicy: Hashable, Sendable {
  public let keys: [NoteVerifierKey]
  public let quorum: Int

  public init(keys: [NoteVerifierKey], quorum: Int) {
    self.keys = keys
    self.quorum = quorum
  }

  /// How many witnesses have signed. A key that is listed twice, be it under two names, counts once; a bad cosignature
  /// counts as none.
  public func count(of note: SignedNote) -> Int {
    Set(keys.filter { (try? $0.verify(note)) != nil }.map(\.publicKey)).count
  }

  /// - Throws: `JournalError`: `witness_quorum` where fewer than `quorum` of the keys have signed validly.
  public func verify(_ note: SignedNote) throws(JournalError) {
    let count = count(of: note)
    guard count >= quorum else {
      throw JournalError(.witnessQuorum, "\(count) of \(quorum) witnesses have signed")
    }
  }
}
