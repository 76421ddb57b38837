extension LedgerView {
  /// Leases of every block that holds the address, by start, at most `limit`.
  public func leases(covering address: AddressBlock, limit: Int) -> [FoundLease] {
    var found: [FoundLease] = []
    forEachBlock(holding: address) { segment, group in
      found += segment.leases(of: group)
      return false
    }
    return Array(found.sorted(by: FoundLease.startsBefore).prefix(limit))
  }

  /// Leases of one tenant, by start, at most `limit`. Walks the whole ledger: for a page, not for a stream.
  public func leases(ofTenant name: String, limit: Int) -> [FoundLease] {
    var found: [FoundLease] = []
    for (number, segment) in segments.enumerated() {
      for group in 0..<segment.groupCount
      where index.place(of: segment.block(group)) == index.firstPlaces[number] + group {
        found += segment.leases(of: group).filter { names.tenantText($0.row.tenant) == name }
      }
    }
    return Array(found.sorted(by: FoundLease.startsBefore).prefix(limit))
  }
}

extension FoundLease {
  fileprivate static func startsBefore(_ left: FoundLease, _ right: FoundLease) -> Bool {
    (left.row.start, left.row.sequence) < (right.row.start, right.row.sequence)
  }
}

extension LeaseSegment {
  fileprivate func leases(of group: Int) -> [FoundLease] {
    let block = block(group)
    return keys(of: group).flatMap { key in
      rows(of: key).map { FoundLease(block: block, row: row($0, key: key)) }
    }
  }
}
