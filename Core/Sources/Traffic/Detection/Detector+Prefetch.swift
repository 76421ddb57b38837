extension Detector {
  /// The keys under which what judging a session needs is remembered, as far as one look tells.
  struct SessionKeys: BitwiseCopyable {
    var account: UInt64 = 0
    /// Zero where the interface opened nothing.
    var service: UInt64 = 0
    var host: UInt64 = 0
    var pair: UInt64 = 0
  }

  /// Asks for the keys that judging a session will look among.
  @inline(__always)
  func prefetchKeys(_ session: UnsafePointer<Session>) -> SessionKeys {
    var keys = SessionKeys()
    let account = UInt64(session.pointee.account)
    keys.account = KeyHash.key(hash.seed, account)
    accounts.prefetchKeys(keys.account)
    guard session.pointee.isLikelyContact else { return keys }
    let remote = hash.remote(session.pointee.remoteHigh, session.pointee.remoteLow)
    let destination = KeyHash.mix(
      remote, UInt64(session.pointee.remotePort) << 8 | UInt64(session.pointee.transport))
    keys.service = likelyServiceKey(session)
    keys.host = KeyHash.key(remote, account << 1)
    keys.pair = KeyHash.key(destination, account << 32 | UInt64(session.pointee.interface))
    contacts.prefetch(KeyHash.key(destination, account))
    contacts.prefetch(keys.host)
    services.prefetchKeys(keys.service)
    hosts.prefetchKeys(keys.host)
    pairs.prefetchKeys(keys.pair)
    return keys
  }

  /// Asks for what is remembered under those keys.
  @inline(__always)
  func prefetchEntries(_ keys: SessionKeys) {
    accounts.prefetchEntry(keys.account, lines: AccountState.usualLines)
    guard keys.service != 0 else { return }
    services.prefetchEntry(keys.service, lines: ServiceState.usualLines)
    hosts.prefetchEntry(keys.host)
    pairs.prefetchEntry(keys.pair)
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
