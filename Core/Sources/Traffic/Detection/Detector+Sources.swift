extension Detector {
  /// A session whose near address the ledger does not give to the interface.
  ///
  /// Routers and tunnels carry others' private addresses, and get answers; forged sources are public and get none.
  mutating func judgeSource(_ session: Session, _ account: UnsafeMutablePointer<AccountState>) {
    guard session.outPackets > 0, session.inPackets == 0 else { return }
    account.pointee.spoofed &+= 1
    account.pointee.spoofedPackets &+= UInt64(session.outPackets)
    if account.pointee.spoofedFirst == 0 { account.pointee.spoofedFirst = session.startSecond }
    let place = Int(account.pointee.spoofedCount)
    if place < 4 {
      account.pointee.spoofedSample[place] = session.remote
      account.pointee.spoofedCount &+= 1
    }
    let state = account.pointee
    guard state.spoofed >= rules.spoofedSessions || state.spoofedPackets >= 100 else { return }
    let (interface, stamp) = (session.interface, session.startSecond)
    tell(.spoof, account: session.account) { finding in
      finding.kind = "source-not-leased"
      finding.score = 0.99
      finding.first = Double(state.spoofedFirst)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("contacts", .count(UInt64(state.spoofed))), ("packets", .count(state.spoofedPackets)),
        ("sample", .texts((0..<Int(state.spoofedCount)).map { state.spoofedSample[$0].description })),
        ("ledger", .text("no lease gives the source address to this interface")),
      ]
    }
  }
}
