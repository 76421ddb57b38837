extension LeaseSegment {
  /// Facts of the block that no row shows.
  func looseFacts(of block: AddressBlock) -> [LeaseFact] {
    var low = 0
    var high = layout.loose
    while low < high {
      let middle = (low + high) / 2
      if looseFact(middle).scope.block < block { low = middle + 1 } else { high = middle }
    }
    var facts: [LeaseFact] = []
    while low < layout.loose, case let (scope, fact) = looseFact(low), scope.block == block {
      facts.append(fact)
      low += 1
    }
    return facts
  }

  /// All facts that no row shows, by block.
  func looseFact(_ index: Int) -> (scope: LeaseScope, fact: LeaseFact) {
    let record = base + layout.offset(.loose) + index * SegmentLayout.looseBytes
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: record.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    let meta = word(0)
    let row = LeaseRow(
      start: Int64(bitPattern: word(3)), end: Int64(bitPattern: word(4)), resource: word(5), sequence: word(6),
      endSequence: word(6), tenant: UInt32(truncatingIfNeeded: word(7)), pattern: UInt32(truncatingIfNeeded: word(8)),
      firstPort: UInt16(truncatingIfNeeded: meta >> 16), lastPort: UInt16(truncatingIfNeeded: meta >> 32))
    let kind = LeaseFact.Kind(rawValue: UInt8(truncatingIfNeeded: meta)) ?? .release
    let block = AddressBlock(high: word(1), low: word(2), length: UInt8(truncatingIfNeeded: meta >> 8))
    return (LeaseScope(block, firstPort: row.firstPort, lastPort: row.lastPort), LeaseFact(kind: kind, row: row))
  }

  static func looseRecord(_ fact: LeaseFact, of block: AddressBlock) -> [UInt64] {
    let row = fact.row
    let meta =
      UInt64(fact.kind.rawValue) | UInt64(block.length) << 8 | UInt64(row.firstPort) << 16 | UInt64(row.lastPort) << 32
    return [
      meta, block.high, block.low, UInt64(bitPattern: row.start), UInt64(bitPattern: row.end), row.resource,
      row.sequence, UInt64(row.tenant), UInt64(row.pattern),
    ]
  }
}
