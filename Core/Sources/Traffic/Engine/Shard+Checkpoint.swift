extension Shard {
  func write(to sink: inout StateSink) {
    interfaces.write(to: &sink)
    reorder.write(to: &sink)
    sessions.write(to: &sink)
    detector.write(to: &sink)
    sink.put(UInt64(late.count))
    for observation in late { sink.put(observation) }
    sink.put(lateCount)
    sink.put(forcedOut)
    sink.put(strangeInterfaces)
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    try interfaces.read(from: &source)
    try reorder.read(from: &source)
    try sessions.read(from: &source)
    try detector.read(from: &source)
    for _ in 0..<(try source.get(UInt64.self)) { late.append(try source.get(Observation.self)) }
    lateCount = try source.get(UInt64.self)
    forcedOut = try source.get(UInt64.self)
    strangeInterfaces = try source.get(UInt64.self)
  }
}
