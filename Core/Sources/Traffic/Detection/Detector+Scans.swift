extension Detector {
  /// Whether what was seen of a port is a scan: by the walk, or by the plain count of failed targets.
  mutating func judgeScan(
    _ service: UnsafeMutablePointer<ServiceState>, key: UInt64, port: UInt16, transport: UInt8, kind: ServiceKind,
    isDue: Bool = false
  ) {
    let targets = service.pointee.distinctTargets
    offerToCampaign(service, port: port, transport: transport, kind: kind, targets: targets)
    guard targets >= rules.scans.walkTargets else { return }
    let state = service.pointee
    let honest = state.contacts &- state.popular
    let bound = kind.isCommon ? rules.scans.commonWalkBound : rules.scans.walkBound
    let byWalk = state.walk >= bound && targets &* 100 >= honest &* (kind.isCommon ? 60 : 50)
    // Mail servers fail honestly on the ports of submission too.
    let mayCount = !kind.isCommon && port != 587 && port != 465
    let deep = state.contacts &- min(state.contacts, state.failed &+ state.shallow)
    let byCount =
      mayCount && state.failed >= rules.scans.failedTargets
      && Float(deep &- min(deep, state.popular)) < rules.scans.deepShare * Float(max(1, honest))
      && Float(targets) >= (state.isSampled ? rules.scans.sampledFailedShare : rules.scans.failedShare)
        * Float(state.contacts)
    guard byWalk || byCount else { return }
    if state.verdict != .given && state.failed &* 2 < state.contacts && permission == nil {
      guard isDue else { return deferVerdict(service, key: key, port: port, transport: transport, kind: kind) }
      if state.returns >= state.contacts &* rules.scans.monitorReturns { return }
    }
    service.pointee.verdict = .given
    tellScan(state, port: port, transport: transport, kind: kind, by: byWalk ? "walk" : "count")
  }

  /// A scan that waits for its verdict.
  struct Deferred: BitwiseCopyable {
    let key: UInt64
    let due: UInt32
    let port: UInt16
    let transport: UInt8
  }

  /// Honest checks of many servers look like a hit list until they come round again.
  private mutating func deferVerdict(
    _ service: UnsafeMutablePointer<ServiceState>, key: UInt64, port: UInt16, transport: UInt8, kind: ServiceKind
  ) {
    guard service.pointee.verdict == .none, deferred.count < Self.maximumDeferred else { return }
    service.pointee.verdict = .deferred
    deferred.append(Deferred(key: key, due: now &+ rules.scans.deferSeconds, port: port, transport: transport))
  }

  /// Gives the verdicts whose time has come.
  mutating func judgeDeferred(isLast: Bool = false) {
    guard let first = deferred.first, isLast || first.due <= now else { return }
    let count = isLast ? deferred.count : deferred.firstIndex { $0.due > now } ?? deferred.count
    for waiting in deferred[..<count] {
      guard let service = services.find(waiting.key), service.pointee.verdict == .deferred else { continue }
      service.pointee.verdict = .none
      judgeScan(
        service, key: waiting.key, port: waiting.port, transport: waiting.transport,
        kind: ServiceKind(port: waiting.port, transport: waiting.transport), isDue: true)
    }
    deferred.removeFirst(count)
  }

  private mutating func tellScan(
    _ state: ServiceState, port: UInt16, transport: UInt8, kind: ServiceKind, by method: String
  ) {
    let rules = rules
    tell(.scan, account: state.account) { finding in
      let span = state.last > state.first ? state.last - state.first : 0
      finding.kind = Self.scanKind(state, transport: transport, span: span)
      finding.score = Self.score(Double(max(state.walk, Float(state.failed) / 4)), half: 6)
      finding.first = Double(state.first)
      finding.last = Double(state.last)
      finding.interfaces = state.interfaces.listed
      finding.evidence = [
        ("targets", .count(UInt64(state.distinctTargets))), ("ports", .ports(state.ports.listed(or: port))),
        ("contacts", .count(UInt64(state.contacts))), ("failed", .count(UInt64(state.failed))),
        ("shallow", .count(UInt64(state.shallow))), ("returns", .count(UInt64(state.returns))),
        ("transport", .text(Self.name(transport))),
        ("sample", .texts(state.targets(of: transport))),
        ("method", .text(method)), ("walk", .measure(Double(state.walk))),
        ("walk_bound", .measure(Double(kind.isCommon ? rules.scans.commonWalkBound : rules.scans.walkBound))),
      ]
    }
  }

  private static func scanKind(_ state: ServiceState, transport: UInt8, span: UInt32) -> String {
    if transport == 1 || transport == 58 { return "icmp-sweep" }
    if transport == 17 { return "udp-horizontal" }
    if state.shallow > state.failed { return "hit-list" }
    return span >= 3600 && state.contacts < span / 8 ? "slow" : "horizontal"
  }

  /// From evidence to a score below one: 0.5 at `half`.
  static func score(_ evidence: Double, half: Double) -> Double { evidence <= 0 ? 0 : evidence / (evidence + half) }

  static func name(_ transport: UInt8) -> String {
    switch transport {
    case 1: "icmp"
    case 6: "tcp"
    case 17: "udp"
    case 58: "icmp6"
    case 132: "sctp"
    default: "protocol \(transport)"
    }
  }
}

extension ServiceState {
  var sampledTargets: [SampledTarget] {
    (0..<Int(min(4, sampled))).map { SampledTarget(address: sample[$0], port: samplePorts[$0]) }
  }

  /// Targets as `address:port`.
  func targets(of transport: UInt8) -> [String] { sampledTargets.map { $0.text(of: transport) } }
}

extension InlineArray where Element == UInt32 {
  /// Numbers of names up to the first that is none.
  var listed: [UInt32] { indices.map { self[$0] }.filter { $0 != FlowNames.none } }
}

extension InlineArray where Element == UInt16 {
  func listed(or fallback: UInt16) -> [UInt16] {
    let all = indices.map { self[$0] }.filter { $0 != 0 }
    return all.isEmpty ? [fallback] : all.sorted()
  }
}
