/// What the tuples of a group have in common.
struct AzureGroup {
  var account: UInt32
  var interface: UInt32
}

extension AzureFlowDecoder {
  /// Groups within each other: of the log, of a rule, of an interface.
  private static let maximumDepth = 4

  /// Reads an object with tuples, or with lists of such objects, that begins at `place`.
  mutating func readGroups(
    _ text: TextBytes, at place: Int, _ outer: AzureGroup, depth: Int, _ records: inout [FlowRecord],
    _ names: inout FlowNames, _ counts: inout DecodeCounts
  ) {
    var scanner = JSONScanner(text, at: place)
    guard depth < Self.maximumDepth, scanner.beginObject() else { return refuse(.malformed, &counts) }
    var group = outer
    var inner: Int?
    var tuples: Int?
    while let key = scanner.nextKey() {
      if key.equals("flowTuples") {
        tuples = scanner.placeOfValue()
      } else if key.equals("flows") || key.equals("flowGroups") {
        inner = scanner.placeOfValue()
      } else if key.equals("mac") {
        if let mac = scanner.scalar() { group.interface = cache.number(of: mac, in: &names) }
      } else {
        scanner.skip()
      }
    }
    if scanner.isBroken { return refuse(.malformed, &counts) }
    if let tuples { readTuples(text, at: tuples, group, &records, &counts) }
    guard let inner else { return }
    var list = JSONScanner(text, at: inner)
    guard list.beginArray() else { return refuse(.malformed, &counts) }
    while list.nextElement() {
      let begin = list.placeOfValue()
      if list.isBroken { return refuse(.malformed, &counts) }
      readGroups(text, at: begin, group, depth: depth + 1, &records, &names, &counts)
    }
  }

  private mutating func readTuples(
    _ text: TextBytes, at place: Int, _ group: AzureGroup, _ records: inout [FlowRecord], _ counts: inout DecodeCounts
  ) {
    var list = JSONScanner(text, at: place)
    guard list.beginArray() else { return refuse(.malformed, &counts) }
    while list.nextElement() {
      guard let tuple = list.scalar() else {
        refuse(.malformed, &counts)
        continue
      }
      var line = FlowLine()
      let countsNothing = AzureTuple.read(tuple, into: &line)
      line.record.account = group.account
      line.record.interface = group.interface
      guard line.finish(&counts, &faults) else { continue }
      if countsNothing {
        counts.records -= 1
        counts.noData += 1
      } else {
        records.append(line.record)
      }
    }
  }
}
