extension LedgerView {
  /// Who held the address at `time`, as the ledger knew it when it had taken the facts before position `known`.
  ///
  /// The timeline of those facts alone: the same answer that was given then, whatever was told since.
  public func holders(
    of address: AddressBlock, port: UInt16?, at time: Int64, asKnown known: UInt64
  ) -> [FoundLease] {
    guard known < nextSequence else { return holders(of: address, port: port, at: time) }
    var found: [FoundLease] = []
    forEachBlock(holding: address) { segment, group in
      found = segment.holders(group, port: port, at: time, asKnown: known)
      return !found.isEmpty
    }
    return found
  }
}

extension LeaseSegment {
  fileprivate func holders(_ group: Int, port: UInt16?, at time: Int64, asKnown known: UInt64) -> [FoundLease] {
    let block = block(group)
    let rows = timeline(of: group, asKnown: known).rows.filter { row in
      row.contains(time) && (port.map { row.firstPort <= $0 && $0 <= row.lastPort } ?? true)
    }
    let blocks = rows.filter { !($0.firstPort == 0 && $0.lastPort == .max) }
    let whole = rows.filter { $0.firstPort == 0 && $0.lastPort == .max }
    let found = port == nil ? blocks + whole : blocks.isEmpty ? whole : blocks
    return found.map { FoundLease(block: block, row: $0) }
  }

  /// All that is stored about a block, from the facts before position `known`.
  func timeline(of group: Int, asKnown known: UInt64) -> Timeline {
    var facts = looseFacts(of: block(group))
    for key in keys(of: group) {
      for index in rows(of: key) { facts += Timeline.facts(of: row(index, key: key)) }
    }
    return Timeline(of: facts.filter { $0.row.sequence < known })
  }
}

extension Sequence<ChainLink> {
  /// Facts that the ledger had taken at an instant: the bound for answers "as known on" it.
  public func known(at time: Int64) -> UInt64 {
    reduce(0) { $1.recorded <= time ? Swift.max($0, $1.first + UInt64($1.count)) : $0 }
  }
}
