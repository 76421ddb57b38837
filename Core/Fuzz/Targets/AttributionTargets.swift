import Attribution

/// Takes lines as one feed, then once more: nothing may change by repeats.
private func feed(_ source: ChainLink.Source, _ bytes: [UInt8]) {
  var delta = LedgerDelta(.empty)
  let errors = take(bytes, source, into: &delta)
  let known = delta.nextSequence
  must(known <= UInt64(bytes.count), "a fact is a line")
  must(delta.overlaps(since: 0).allSatisfy { $0.fact.isLease && $0.fact.row.sequence < known }, "leases overlap")
  must(take(bytes, source, into: &delta) == errors, "faults do not depend on what is known")
  must(delta.nextSequence == known, "repeats change nothing")
}

private func take(_ bytes: [UInt8], _ source: ChainLink.Source, into delta: inout LedgerDelta) -> Int {
  let reader = FeedReader(source)
  var batch = LogBatch(source, since: delta.names.marks)
  var numbers: [Int64] = []
  let errors = withSlack(bytes) { reader.read($0, into: &delta, &batch, numbers: &numbers) }
  must(errors.allSatisfy { $0.line > 0 }, "a fault names its line")
  must(batch.count <= numbers.count, "what is taken was read")
  return errors.count
}

/// A bulk load: the readers and what they need to be put together.
private func load(_ bytes: [UInt8]) {
  let reader = IntervalReader(number: 0)
  let block = withSlack(bytes) { reader.read($0, isFirst: true) }
  must(block.rowCount + block.errors.count <= block.lines, "a line is a row or a fault, or neither")
  guard let load = try? BulkLoad([block], readers: [reader]) else { return }
  load.settle(load.findConflicts(part: 0, of: 1))
  must(load.overlaps.count <= block.rowCount, "no more is refused than was read")
}

/// Calls `body` with bytes that are followed by the room that readers want.
private func withSlack<Value>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
  (bytes + [UInt8](repeating: 0, count: FieldBytes.slack)).withUnsafeBytes {
    body(UnsafeRawBufferPointer(rebasing: $0[..<bytes.count]))
  }
}

private let events = [
  "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n0,10,assign,192.0.2.1,0,65535,t-1,i-1\n1,20,release,192.0.2.1,0,65535,t-1,i-1\n",
  "0,10,assign,2001:db8::/64,0,65535,t,r\n1,12,assign,192.0.2.1,1000,1999,t,r\n2,12,assign,192.0.2.1,1500,2499,u,\"r\"\n",
  "0,5,assign,192.0.2.1,0,65535,b,r\n1,10,assign,192.0.2.1,0,65535,a,r\n2,10,release,192.0.2.1,0,65535,a,r\n3,6,assign,192.0.2.1,0,65535,a,r\n",
]
private let intervals = [
  "addr,port_lo,port_hi,start,end,tenant,resource\n192.0.2.1,0,65535,1736035239389260,1736134793062837,t-1,i-37\n",
  "192.0.2.1,0,65535,10,,t,r\r\n::ffff:192.0.2.1,80,80,-10,20,\"t\",\n192.0.2.1,0,65535,15,30,u,r\n",
]

/// Abuse reports: every line is answered, whatever it holds.
private func reports(_ bytes: [UInt8]) {
  let part = FlowPart()
  withSlack(bytes) { part.readReports($0, .empty) }
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count - (bytes.last == 0x0A ? 1 : 0)
  must(part.flowCount == (bytes.isEmpty ? 0 : lines), "a line is an answer")
  must(part.errors.count <= part.flowCount, "a fault is a line's")
}

private let abuseReports = [
  #"{"xarf_version":"4.2.0","source_identifier":"192.0.2.1","source_port":443,"timestamp":"2026-01-31T12:00:00Z"}"#,
  #"{"Version":"3","Report":{"SourceIp":"2001:db8::9","SourcePort":22,"Date":"2026-01-31T12:00:00+01:00"}}"#
    + "\n\n{}\n",
]

let attributionTargets = [
  FuzzTarget("abuse-reports", seeds: abuseReports) { reports($0) },
  FuzzTarget("lease-events", seeds: events) { feed(.events, $0) },
  FuzzTarget("lease-feed", seeds: intervals) { feed(.intervals, $0) },
  FuzzTarget("lease-intervals", seeds: intervals) { load($0) },
]
