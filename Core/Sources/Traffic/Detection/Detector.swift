/// Judges conversations, one after the other, and remembers of each account what its families need.
///
/// All memory is of fixed size. Time is the sessions' own; `now` is the watermark.
struct Detector: ~Copyable {
  let rules = DetectionRules()
  let hash: KeyHash
  let permissions: PermissionRegister
  /// Whole, so that it stays; asked through the view, which counts no references.
  private let allPopularity: Popularity
  let popularity: Popularity.View
  var accounts: StateTable<AccountState>
  var services: StateTable<ServiceState>
  var hosts: StateTable<HostState>
  var pairs: StateTable<PairState>
  var contacts: TagMemory
  /// Seconds since 1970 of the watermark.
  var now: UInt32 = 0
  var findings: [Finding] = []
  /// First visits since the last tick, for the popularity of destinations.
  var visits: [Popularity.Visit] = []
  /// Services whose failures may be part of a campaign, by key.
  var suspects: [CampaignMember] = []
  /// Accounts that log in, or try to, at one server each, for the search for guesses that are shared out.
  var guessers: [JointGuesser] = []
  /// Scans that wait for their verdict, in the order of their time.
  var deferred: [Deferred] = []
  static let maximumDeferred = 4096
  /// What is known of the account at hand; only within one session.
  var permission: Permission?
  /// A value of open type, which says nothing: a structure that holds one is asked where it lies, where others of this
  /// size are copied, references and all, for each question.
  private let anchor: any Sendable = 0

  init(byteLimit: Int, seed: UInt64, permissions: PermissionRegister, popularity: Popularity) {
    hash = KeyHash(seed: seed)
    self.permissions = permissions
    allPopularity = popularity
    self.popularity = popularity.view
    let part = byteLimit / 32
    accounts = StateTable(byteLimit: part * 2)
    services = StateTable(byteLimit: part * 7)
    hosts = StateTable(byteLimit: part * 7)
    pairs = StateTable(byteLimit: part * 7)
    contacts = TagMemory(byteLimit: part * 9)
  }

  var usedBytes: Int {
    accounts.usedBytes + services.usedBytes + hosts.usedBytes + pairs.usedBytes + contacts.usedBytes
  }
  var evicted: UInt64 {
    accounts.evicted &+ services.evicted &+ hosts.evicted &+ pairs.evicted &+ contacts.evicted
  }

  /// A session whose answer has come, or will not come any more.
  mutating func settle(_ session: Session) {
    if session.isErrorMessage || (session.marks.contains(.rejected) && session.outPackets == 0) { return }
    let key = KeyHash.key(hash.seed, UInt64(session.account))
    let account = accounts.entry(key, now: session.startSecond)
    account.pointee.account = session.account
    account.pointee.lastSeen = max(account.pointee.lastSeen, session.startSecond)
    if session.marks.contains(.foreign) {
      judgeSource(session, account)
      return
    }
    let serves = account.pointee.localPorts.serves(session.localPort)
    let calls = account.pointee.remotePorts.calls(session.remotePort)
    let opener = session.opener(servesLocally: serves, callsRemotely: calls)
    notePeerPort(session, opener: opener, account)
    switch opener {
    case .remote: judgeAnswer(session)
    // An own port that is called, on a port that no service is known for: what goes back may still be too much.
    case .unknown:
      if serves && session.isUDP && session.inPackets > 0 { judgeAnswer(session) }
      if session.isEcho && session.inPackets > 0 { noteAnsweredEcho(session) }
      // It may have been ours: then it was a contact that went well.
      account.pointee.randomContacts &+= 1
    case .local:
      if account.pointee.permissions != 1 { permission = lookUpPermission(session, account) }
      judgeContact(session, account, servesLocally: serves)
      if account.pointee.permissions != 1 { permission = nil }
    }
    account.pointee.pace.note(session.startSecond)
    if session.outPackets >= 100 && opener != .remote {
      judgePackets(session, at: session.startSecond)
    }
    if session.isEcho && session.inPackets > 0 && session.outPackets > 0 {
      judgeEcho(session, at: session.startSecond)
    }
  }

  @inline(__always)
  private func notePeerPort(
    _ session: Session, opener: Opener, _ account: UnsafeMutablePointer<AccountState>
  ) {
    if session.inPackets > 0 && !session.remote.isV4 { account.pointee.hasIPv6 = true }
    // Peers may all listen on the same port.
    guard session.localPort >= 1024, !session.isEcho else { return }
    guard !ServicePorts.isService(session.remotePort) || session.remotePort == session.localPort else { return }
    let isDeep = session.inPackets > 0 && session.outcome == .deep
    account.pointee.localPorts.note(session.localPort, isDeep: isDeep)
    account.pointee.remotePorts.note(session.remotePort, isDeep: false)
  }

  @inline(__always)
  private func lookUpPermission(
    _ session: Session, _ account: UnsafeMutablePointer<AccountState>
  ) -> Permission? {
    if account.pointee.permissions == 0 {
      account.pointee.permissions = permissions.byAccount[session.account] == nil ? 1 : 2
    }
    guard account.pointee.permissions == 2, let all = permissions.byAccount[session.account] else { return nil }
    let (remote, port, time) = (session.remote, session.remotePort, session.start)
    return all.first { $0.covers(remote, port: port, at: time) }
  }

  /// A word that keeps what is permitted apart from what is not.
  var permissionMark: UInt64 { permission == nil ? 0 : 1 << 60 }

  /// Hands a finding on, unless the family was told of the account a short while ago.
  mutating func tell(_ family: AbuseFamily, account number: UInt32, make: (inout Finding) -> Void) {
    let account = accounts.entry(KeyHash.key(hash.seed, UInt64(number)), now: now)
    account.pointee.account = number
    let place = Int(family.rawValue)
    let isAllowed = permission.map { $0.families.contains(FamilySet(family)) } ?? false
    let told = isAllowed ? account.pointee.toldPermitted[place] : account.pointee.told[place]
    guard told == 0 || now >= told &+ rules.repeatSeconds else { return }
    if isAllowed {
      account.pointee.toldPermitted[place] = max(1, now)
    } else {
      account.pointee.told[place] = max(1, now)
    }
    var finding = Finding(account: number, family: family, kind: "", score: 0, first: 0, last: 0)
    finding.isAuthorised = isAllowed
    if isAllowed { finding.reference = permission?.reference }
    make(&finding)
    findings.append(finding)
  }
}
