/// An account that logs in, or tries to, at one server.
struct JointGuesser: BitwiseCopyable {
  let account: UInt32
  let interface: UInt32
  /// The server's address and port, hashed.
  let destination: UInt64
  let remote: FlowAddress
  let port: UInt16
  /// What the account does there looks like guessing; else it only uses the server.
  let isGuessing: Bool
  let guesses: UInt32
  /// Mean bytes of a session.
  let out: UInt32
  let back: UInt32
  let first: UInt32
  let last: UInt32
}

/// Guesses at one server that are shared out over accounts, so that each makes few: most of those who use the server do the
/// same there, with sessions of one size.
struct JointGuesses {
  private var groups: [UInt64: [UInt32: JointGuesser]] = [:]
  /// Servers that are kept; beyond them the one with the fewest accounts goes.
  private static let maximumGroups = 8192
  private static let maximumMembers = 256
  /// Seconds after which a quiet account leaves.
  private static let patience: UInt32 = 14_400
  private(set) var evicted: UInt64 = 0

  /// Takes in what the shards offer, in a fixed order.
  mutating func take(_ guessers: [JointGuesser], rules: DetectionRules, now: UInt32) -> [Finding] {
    var touched: [UInt64] = []
    var isTouched: Set<UInt64> = []
    for guesser in guessers {
      keep(guesser)
      if guesser.isGuessing && isTouched.insert(guesser.destination).inserted { touched.append(guesser.destination) }
    }
    return touched.flatMap { judge($0, rules: rules, now: now) }
  }

  private mutating func keep(_ guesser: JointGuesser) {
    if groups[guesser.destination] == nil && groups.count >= Self.maximumGroups { evictSmallest() }
    var group = groups[guesser.destination] ?? [:]
    guard group.count < Self.maximumMembers || group[guesser.account] != nil else { return }
    group[guesser.account] = guesser
    groups[guesser.destination] = group
  }

  private mutating func judge(_ destination: UInt64, rules: DetectionRules, now: UInt32) -> [Finding] {
    guard var group = groups[destination] else { return [] }
    group = group.filter { $0.value.last &+ Self.patience >= now }
    groups[destination] = group
    let suspects = group.values.filter(\.isGuessing)
    guard suspects.count >= rules.guessing.jointAccounts else { return [] }
    let (out, back) = (Self.middle(suspects.map(\.out)), Self.middle(suspects.map(\.back)))
    let alike = suspects.filter {
      abs(Float($0.out) - out) <= rules.guessing.jointSpread * out
        && abs(Float($0.back) - back) <= rules.guessing.jointSpread * back
    }
    let guesses = alike.reduce(UInt32(0)) { $0.addingClamped($1.guesses) }
    guard alike.count >= rules.guessing.jointAccounts, guesses >= rules.guessing.jointGuesses else { return [] }
    guard Double(alike.count) >= rules.guessing.jointShare * Double(group.count) else { return [] }
    return alike.sorted { $0.account < $1.account }.map { Self.finding($0, accounts: alike.count, guesses: guesses) }
  }

  private static func middle(_ values: [UInt32]) -> Float {
    let sorted = values.sorted()
    return Float(sorted[sorted.count / 2])
  }

  private static func finding(_ member: JointGuesser, accounts: Int, guesses: UInt32) -> Finding {
    var finding = Finding(
      account: member.account, family: .bruteforce, kind: "distributed",
      score: Detector.score(Double(guesses), half: 40), first: Double(member.first), last: Double(member.last))
    let target = SampledTarget(address: member.remote, port: member.port).text(of: 6)
    finding.interfaces = [member.interface]
    finding.campaign = "guess-\(target)"
    finding.evidence = [
      ("attempts", .count(UInt64(member.guesses))), ("targets", .count(1)), ("ports", .ports([member.port])),
      ("bytes_out", .count(UInt64(member.out))), ("bytes_in", .count(UInt64(member.back))),
      ("campaign_accounts", .count(UInt64(accounts))), ("campaign_attempts", .count(UInt64(guesses))),
      ("sample", .texts([target])),
    ]
    return finding
  }

  private mutating func evictSmallest() {
    let smallest = groups.min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    if let smallest {
      groups[smallest.key] = nil
      evicted &+= 1
    }
  }

  func write(to sink: inout StateSink) {
    let members = groups.values.flatMap(\.values).sorted { ($0.destination, $0.account) < ($1.destination, $1.account) }
    sink.put(UInt64(members.count))
    for member in members { sink.put(member) }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    for _ in 0..<(try source.get(UInt64.self)) { keep(try source.get(JointGuesser.self)) }
  }
}

extension Detector {
  /// Offers what an account does at the one server it logs in to: from the bound on, later not each session.
  mutating func offerGuesser(_ service: UnsafePointer<ServiceState>, _ session: Session) {
    let state = service.pointee
    // Private addresses repeat between accounts.
    guard permission == nil, session.isTCP, !session.remote.isPrivate else { return }
    guard state.deep >= rules.guessing.jointMemberGuesses else { return }
    guard state.deep <= 16 || state.deep % 16 == 0, state.hosts.count < 3 else { return }
    let sessions = UInt64(max(1, state.deep))
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let isGuessing =
      state.guesses >= rules.guessing.jointMemberGuesses && state.guesses &* 10 >= state.deep &* 8
      && state.out.likeness >= rules.guessing.jointLikeness && state.back.likeness >= rules.guessing.jointLikeness
      && !isByTheClock(session, remote: remote)
    guessers.append(
      JointGuesser(
        account: session.account, interface: session.interface,
        destination: KeyHash.mix(remote, UInt64(session.remotePort)), remote: session.remote, port: session.remotePort,
        isGuessing: isGuessing, guesses: state.guesses, out: UInt32(clamping: state.requestBytes / sessions),
        back: UInt32(clamping: state.replyBytes / sessions), first: state.guessesFirst, last: session.startSecond))
  }

  /// Polls show after few visits.
  private func isByTheClock(_ session: Session, remote: UInt64) -> Bool {
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.visits >= 3 && pair.pointee.gaps.clockwork >= rules.guessing.stuffingClockwork
  }
}
