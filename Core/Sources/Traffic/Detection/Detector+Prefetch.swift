extension Detector {
  /// Asks for the keys that judging a session will look among.
  @inline(__always)
  func prefetchKeys(_ session: UnsafePointer<Session>) {
    let account = UInt64(session.pointee.account)
    accounts.prefetchKeys(KeyHash.key(hash.seed, account))
    guard session.pointee.isLikelyContact else { return }
    let remote = hash.remote(session.pointee.remoteHigh, session.pointee.remoteLow)
    let destination = KeyHash.mix(
      remote, UInt64(session.pointee.remotePort) << 8 | UInt64(session.pointee.transport))
    let hostKey = KeyHash.key(remote, account << 1)
    contacts.prefetch(KeyHash.key(destination, account))
    contacts.prefetch(hostKey)
    services.prefetchKeys(likelyServiceKey(session))
    hosts.prefetchKeys(hostKey)
    pairs.prefetchKeys(KeyHash.key(destination, account << 32 | UInt64(session.pointee.interface)))
  }

  /// Asks for what is remembered under those keys.
  @inline(__always)
  func prefetchEntries(_ session: UnsafePointer<Session>) {
    let account = UInt64(session.pointee.account)
    accounts.prefetchEntry(KeyHash.key(hash.seed, account), lines: AccountState.usualLines)
    guard session.pointee.isLikelyContact else { return }
    let remote = hash.remote(session.pointee.remoteHigh, session.pointee.remoteLow)
    let destination = KeyHash.mix(
      remote, UInt64(session.pointee.remotePort) << 8 | UInt64(session.pointee.transport))
    services.prefetchEntry(likelyServiceKey(session))
    hosts.prefetchEntry(KeyHash.key(remote, account << 1))
    pairs.prefetchEntry(KeyHash.key(destination, account << 32 | UInt64(session.pointee.interface)))
  }

  @inline(__always)
  private func likelyServiceKey(_ session: UnsafePointer<Session>) -> UInt64 {
    let kind = ServiceKind(port: session.pointee.remotePort, transport: session.pointee.transport)
    let port = kind == .web ? 80 : session.pointee.remotePort
    let word = UInt64(session.pointee.account) << 24 | UInt64(port) << 8 | UInt64(session.pointee.transport)
    return KeyHash.key(hash.seed &+ 1, word)
  }
}

extension Session {
  /// As far as one look tells, the interface opened it.
  @inline(__always)
  fileprivate var isLikelyContact: Bool { outPackets > 0 && !ServicePorts.isService(localPort) }
}
