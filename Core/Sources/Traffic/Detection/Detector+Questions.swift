extension Detector {
  /// Questions of names that are so long that they carry something.
  mutating func noteQuestion(
    _ pair: UnsafeMutablePointer<PairState>, _ session: Session, destination: UInt64
  ) {
    pair.pointee.bytesOut &+= session.outBytes
    pair.pointee.bytesIn &+= session.inBytes
    pair.pointee.packetsOut = pair.pointee.packetsOut.addingClamped(session.outPackets)
    guard pair.pointee.packetsOut >= rules.beacons.tunnelQuestions, pair.pointee.answered % 8 == 0 else { return }
    let state = pair.pointee
    let mean = Double(state.bytesOut) / Double(max(1, state.packetsOut)) - (session.remote.isV4 ? 0 : 20)
    let accounts = popularity.accounts(destination | 1)
    guard mean >= (accounts < rules.popularAccounts ? rules.beacons.tunnelBytes : rules.beacons.tunnelBytesPopular)
    else { return }
    let (stamp, address, interface) = (session.startSecond, session.remote, session.interface)
    tell(.beacon, account: session.account) { finding in
      finding.kind = "dns-tunnel"
      finding.score = Self.score(mean - 110, half: 40)
      finding.first = Double(state.first)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([53])), ("contacts", .count(UInt64(state.visits))),
        ("questions", .count(UInt64(state.packetsOut))), ("bytes_per_question", .measure(mean)),
        ("bytes_out", .count(state.bytesOut)), ("bytes_in", .count(state.bytesIn)),
        ("accounts_at_destination", .count(UInt64(accounts))), ("sample", .texts(["\(address):53"])),
      ]
    }
  }
}
