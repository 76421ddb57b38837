/// An account whose failures on a port may be part of a distributed scan.
struct CampaignMember {
  let account: UInt32
  let transport: UInt8
  let port: UInt16
  let isCommon: Bool
  let targets: UInt32
  let contacts: UInt32
  /// The /12 that its targets lie in, where most of them do.
  let prefix: UInt32?
  let first: UInt32
  let last: UInt32
  let interfaces: [UInt32]
  let sample: [SampledTarget]
}

/// Scans that are spread over accounts so that each does little: the same port, targets in one neighbourhood.
struct Campaigns {
  struct Key: Hashable {
    let transport: UInt8
    let port: UInt16
    let prefix: UInt32?
  }
  private var groups: [Key: [UInt32: CampaignMember]] = [:]
  /// Groups that are kept; beyond them the smallest goes.
  private static let maximumGroups = 4096
  private static let maximumMembers = 256
  /// Seconds after which a quiet member leaves.
  private static let patience: UInt32 = 14_400
  private(set) var evicted: UInt64 = 0

  /// Takes in what the shards offer, in a fixed order.
  ///
  /// - Returns: the members of campaigns that are large enough, each with the campaign's name.
  mutating func take(_ members: [CampaignMember], rules: DetectionRules, now: UInt32) -> [Finding] {
    var touched: [Key] = []
    var isTouched: Set<Key> = []
    for member in members {
      // On ports where many fail for honest reasons only a common neighbourhood counts.
      if member.isCommon && member.prefix == nil { continue }
      if let key = keep(member), isTouched.insert(key).inserted { touched.append(key) }
    }
    return touched.flatMap { judge($0, rules: rules, now: now) }
  }

  @discardableResult
  mutating func keep(_ member: CampaignMember) -> Key? {
    let key = Key(transport: member.transport, port: member.port, prefix: member.prefix)
    if groups[key] == nil && groups.count >= Self.maximumGroups { evictSmallest() }
    var group = groups[key] ?? [:]
    guard group.count < Self.maximumMembers || group[member.account] != nil else { return nil }
    group[member.account] = member
    groups[key] = group
    return key
  }

  /// All members, in a fixed order.
  var allMembers: [CampaignMember] {
    groups.values.flatMap(\.values).sorted { left, right in
      (left.transport, left.port, left.prefix ?? .max, left.account)
        < (right.transport, right.port, right.prefix ?? .max, right.account)
    }
  }

  private mutating func judge(_ key: Key, rules: DetectionRules, now: UInt32) -> [Finding] {
    guard var members = groups[key] else { return [] }
    members = members.filter { $0.value.last &+ Self.patience >= now }
    groups[key] = members
    let targets = members.values.reduce(UInt32(0)) { $0 &+ $1.targets }
    guard members.count >= rules.scans.campaignAccounts, targets >= rules.scans.campaignTargets else { return [] }
    let name = Self.name(key)
    return members.keys.sorted().compactMap { members[$0] }.map { member in
      var finding = Finding(
        account: member.account, family: .scan, kind: "distributed",
        score: Detector.score(Double(targets), half: 20), first: Double(member.first), last: Double(member.last))
      finding.interfaces = member.interfaces
      finding.campaign = name
      finding.evidence = [
        ("targets", .count(UInt64(member.targets))), ("ports", .ports([member.port])),
        ("contacts", .count(UInt64(member.contacts))), ("failed", .count(UInt64(member.targets))),
        ("campaign_accounts", .count(UInt64(members.count))), ("campaign_targets", .count(UInt64(targets))),
        ("sample", .texts(member.sample.map { $0.text(of: member.transport) })),
      ]
      return finding
    }
  }

  private static func name(_ key: Key) -> String {
    let place = key.prefix.map { "-\(FlowAddress(v4: $0 << 20))/12" } ?? ""
    return "scan-\(Detector.name(key.transport))-\(key.port)\(place)"
  }

  private mutating func evictSmallest() {
    let smallest = groups.min { left, right in
      (left.value.count, left.key.port, left.key.prefix ?? 0, left.key.transport)
        < (right.value.count, right.key.port, right.key.prefix ?? 0, right.key.transport)
    }
    if let smallest {
      groups[smallest.key] = nil
      evicted &+= 1
    }
  }
}

extension Detector {
  /// Offers an account's failures on a port to the search for campaigns: from the bound on, later not each one.
  mutating func offerToCampaign(
    _ service: UnsafePointer<ServiceState>, port: UInt16, transport: UInt8, kind: ServiceKind, targets: UInt32
  ) {
    guard permission == nil, targets >= rules.scans.campaignMemberTargets else { return }
    guard targets <= 16 || targets % 16 == 0 else { return }
    let state = service.pointee
    guard targets &* 10 >= (state.contacts &- state.popular) &* 7, targets &* 10 >= state.contacts &* 3 else { return }
    let isNear = state.inPrefix &* 10 >= state.failed &* 7
    // What was mostly answered is a campaign only where it has a neighbourhood of its own.
    guard isNear || state.failed > state.shallow else { return }
    suspects.append(
      CampaignMember(
        account: state.account, transport: transport, port: kind == .web ? 80 : port, isCommon: kind.isCommon,
        targets: targets,
        contacts: state.contacts, prefix: isNear ? state.prefix : nil, first: state.first, last: state.last,
        interfaces: state.interfaces.listed, sample: state.sampledTargets))
  }
}
