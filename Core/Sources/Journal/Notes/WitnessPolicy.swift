/// Which witnesses must have seen a checkpoint, and how many of them (C2SP tlog-cosignature).
public struct WitnessPolicy: Hashable, Sendable {
  public let keys: [NoteVerifierKey]
  public let quorum: Int

  public init(keys: [NoteVerifierKey], quorum: Int) {
    self.keys = keys
    self.quorum = quorum
  }

  /// - Throws: `JournalError`: `witness_quorum` where fewer than `quorum` of the keys have signed validly. A key that is listed
  ///   twice counts once; a bad cosignature counts as none.
  public func verify(_ note: SignedNote) throws(JournalError) {
    let count = Set(keys).filter { (try? $0.verify(note)) != nil }.count
    guard count >= quorum else {
      throw JournalError(.witnessQuorum, "\(count) of \(quorum) witnesses have signed")
    }
  }
}
