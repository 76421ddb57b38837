extension Detector {
  func write(to sink: inout StateSink) {
    accounts.write(to: &sink)
    services.write(to: &sink)
    hosts.write(to: &sink)
    pairs.write(to: &sink)
    contacts.write(to: &sink)
    sink.put(now)
    sink.put(UInt64(deferred.count))
    for waiting in deferred { sink.put(waiting) }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    try accounts.read(from: &source)
    try services.read(from: &source)
    try hosts.read(from: &source)
    try pairs.read(from: &source)
    try contacts.read(from: &source)
    now = try source.get(UInt32.self)
    for _ in 0..<(try source.get(UInt64.self)) { deferred.append(try source.get(Deferred.self)) }
  }
}
