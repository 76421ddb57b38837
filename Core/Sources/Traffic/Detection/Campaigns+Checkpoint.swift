extension Campaigns {
  func write(to sink: inout StateSink) {
    let members = allMembers
    sink.put(UInt64(members.count))
    for member in members {
      sink.put(member.account)
      sink.put(member.transport)
      sink.put(member.port)
      sink.put(member.isCommon)
      sink.put(member.targets)
      sink.put(member.contacts)
      sink.put(member.prefix ?? .max)
      sink.put(member.first)
      sink.put(member.last)
      sink.put(UInt64(member.interfaces.count))
      for interface in member.interfaces { sink.put(interface) }
      sink.put(UInt64(member.sample.count))
      for target in member.sample { sink.put(target) }
    }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    for _ in 0..<(try source.get(UInt64.self)) {
      let account = try source.get(UInt32.self)
      let transport = try source.get(UInt8.self)
      let port = try source.get(UInt16.self)
      let isCommon = try source.get(UInt8.self) != 0
      let targets = try source.get(UInt32.self)
      let contacts = try source.get(UInt32.self)
      let prefix = try source.get(UInt32.self)
      let first = try source.get(UInt32.self)
      let last = try source.get(UInt32.self)
      var interfaces: [UInt32] = []
      for _ in 0..<(try source.get(UInt64.self)) { interfaces.append(try source.get(UInt32.self)) }
      var sample: [SampledTarget] = []
      for _ in 0..<(try source.get(UInt64.self)) { sample.append(try source.get(SampledTarget.self)) }
      keep(
        CampaignMember(
          account: account, transport: transport, port: port, isCommon: isCommon, targets: targets, contacts: contacts,
          prefix: prefix == .max ? nil : prefix, first: first, last: last, interfaces: interfaces, sample: sample))
    }
  }
}
