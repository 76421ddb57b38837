extension AzureFlowDecoder {
  /// Where the parts of a record object lie in its text.
  private struct Outline {
    var records: Int?
    var groups: Int?
    var mac: TextBytes?
    /// The resource that the log is about; of the two ids of a virtual network's record the target's.
    var resource: TextBytes?
    var isTarget = false
  }

  /// Looks through the whole object first: nothing is handed on of a line that is not whole.
  mutating func readRecord(
    _ text: TextBytes, isOutermost: Bool, _ records: inout [FlowRecord], _ names: inout FlowNames,
    _ counts: inout DecodeCounts
  ) {
    var scanner = JSONScanner(text)
    var outline = Outline()
    guard scanner.beginObject() else { return refuse(.malformed, &counts) }
    while let key = scanner.nextKey() { Self.read(key, &scanner, into: &outline) }
    guard scanner.isAtEnd() else { return refuse(.malformed, &counts) }
    if let place = outline.records, isOutermost {
      return readArray(JSONScanner(text, at: place), of: text, &records, &names, &counts)
    }
    guard let groups = outline.groups else { return refuse(.missingField, &counts) }
    var group = AzureGroup(account: account(of: outline.resource, &names), interface: FlowNames.none)
    if let mac = outline.mac { group.interface = cache.number(of: mac, in: &names) }
    readGroups(text, at: groups, group, depth: 0, &records, &names, &counts)
  }

  private static func read(_ key: TextBytes, _ scanner: inout JSONScanner, into outline: inout Outline) {
    if key.equals("properties") || key.equals("flowRecords") {
      outline.groups = scanner.placeOfValue()
    } else if key.equals("records") {
      outline.records = scanner.placeOfValue()
    } else if key.equals("macAddress") {
      outline.mac = scanner.scalar()
    } else if key.equals("targetResourceID") {
      outline.resource = scanner.scalar()
      outline.isTarget = true
    } else if !outline.isTarget, key.equals("resourceId") || key.equals("flowLogResourceID") {
      outline.resource = scanner.scalar()
    } else {
      scanner.skip()
    }
  }

  private mutating func readArray(
    _ array: JSONScanner, of text: TextBytes, _ records: inout [FlowRecord], _ names: inout FlowNames,
    _ counts: inout DecodeCounts
  ) {
    var scanner = array
    guard scanner.beginArray() else { return refuse(.malformed, &counts) }
    while scanner.nextElement() {
      let begin = scanner.placeOfValue()
      guard !scanner.isBroken else { return refuse(.malformed, &counts) }
      readRecord(text.slice(begin, scanner.position), isOutermost: false, &records, &names, &counts)
    }
  }

  /// `/SUBSCRIPTIONS/<id>/…`.
  private mutating func account(of resource: TextBytes?, _ names: inout FlowNames) -> UInt32 {
    guard let resource, resource.count > 15, resource.slice(0, 15).equalsIgnoringCase("/subscriptions/") else {
      return FlowNames.none
    }
    let end = resource.firstIndex(of: 0x2F, from: 15) ?? resource.count
    return end > 15 ? cache.number(of: resource.slice(15, end), lowercased: true, in: &names) : FlowNames.none
  }

  mutating func refuse(_ fault: FlowFault, _ counts: inout DecodeCounts) {
    counts.bad += 1
    faults.add(fault)
  }
}
