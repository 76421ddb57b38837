/// A lease that was told and not taken, with the one in its way.
public struct RefusedOverlap: Hashable, Sendable {
  public var scope: LeaseScope
  public var fact: LeaseFact
  public var holder: LeaseRow
}

extension LedgerDelta {
  /// Leases told from position `first` on that are refused now, by position.
  public func overlaps(since first: UInt64) -> [RefusedOverlap] {
    var found: [RefusedOverlap] = []
    for group in groups {
      for number in Set(group.ranges.map(\.timeline)) {
        let pending = timelines[number]
        for fact in pending.timeline.loose where fact.isLease && fact.row.sequence >= first {
          let scope = LeaseScope(group.block, firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
          guard let holder = pending.timeline.inTheWay(of: fact) else { continue }
          found.append(RefusedOverlap(scope: scope, fact: fact, holder: holder))
        }
      }
    }
    found += storedOverlaps(since: first)
    return found.sorted { $0.fact.row.sequence < $1.fact.row.sequence }
  }
}

extension LedgerDelta {
  /// The same in blocks that this delta did not touch.
  private func storedOverlaps(since first: UInt64) -> [RefusedOverlap] {
    guard first < view.nextSequence else { return [] }
    var found: [RefusedOverlap] = []
    for segment in view.segments {
      var last: (scope: LeaseScope, timeline: Timeline)?
      for index in 0..<segment.looseCount {
        let (scope, fact) = segment.looseFact(index)
        guard fact.isLease, fact.row.sequence >= first, !touches(scope.block),
          let (visible, group) = view.find(scope.block), visible === segment
        else { continue }
        if last?.scope != scope { last = (scope, segment.timeline(of: group, scope)) }
        guard let holder = last?.timeline.inTheWay(of: fact) else { continue }
        found.append(RefusedOverlap(scope: scope, fact: fact, holder: holder))
      }
    }
    return found
  }
}

extension LeaseSegment {
  /// Everything that is stored about the ports that cut those of the scope.
  func timeline(of group: Int, _ scope: LeaseScope) -> Timeline {
    var timeline = Timeline()
    timeline.isIrregular = keys(of: group).count > 1
    for key in keys(of: group) where scope.conflicts(firstPort: ports[2 * key], lastPort: ports[2 * key + 1]) {
      timeline.rows += rows(of: key).map { row($0, key: key) }
    }
    timeline.replaceLoose(
      with: looseFacts(of: scope.block).filter {
        scope.conflicts(firstPort: $0.row.firstPort, lastPort: $0.row.lastPort)
      })
    return timeline
  }
}

extension Timeline {
  /// The lease that a refused one overlaps; nil where it is loose because it held no time.
  func inTheWay(of fact: LeaseFact) -> LeaseRow? {
    let scope = LeaseScope(
      AddressBlock(high: 0, low: 0), firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
    if isMomentary(fact) { return nil }
    let first = isIrregular ? 0 : max(0, lastRow(notAfter: fact.row.start))
    return rows[first...].first { row in
      row.end > fact.row.start && row.start < fact.row.end
        && scope.conflicts(firstPort: row.firstPort, lastPort: row.lastPort)
    }
  }

  private func isMomentary(_ fact: LeaseFact) -> Bool { fact.kind == .assign && isReleased(fact) }
}
