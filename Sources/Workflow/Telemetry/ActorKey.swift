public import Traffic

extension Services {
  /// Hashes who acted under a key of this house, so that events can be compared and nobody can tell who it was.
  public func actorHash() async throws -> ActorHash {
    let digest = try await vault.lookupDigest("access-actors")
    let word = { (slice: ArraySlice<UInt8>) in slice.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return ActorHash(key: (low: word(digest[..<8]), high: word(digest[8..<16])))
  }
}
