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
        let moments = pending.timeline.releaseMoments
        for fact in pending.timeline.loose where fact.isLease && fact.row.sequence >= first {
          let scope = LeaseScope(group.block, firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
          guard let holder = pending.timeline.inTheWay(of: fact, moments) else { continue }
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
      // Loose facts of one scope lie together: what is stored about it is put together once.
      var last: (group: Int, scope: LeaseScope, timeline: Timeline, moments: Set<Timeline.Moment>)?
      for index in 0..<segment.looseCount {
        let (scope, fact) = segment.looseFact(index)
        guard fact.isLease, fact.row.sequence >= first, !touches(scope.block),
          let (visible, group) = view.find(scope.block), visible === segment
        else { continue }
        if last?.group != group || last?.scope != scope {
          let timeline = segment.timeline(of: group, scope)
          last = (group, scope, timeline, timeline.releaseMoments)
        }
        guard let last, let holder = last.timeline.inTheWay(of: fact, last.moments) else { continue }
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
  /// A holder's release at an instant.
  struct Moment: Hashable {
    let start: Int64
    let holder: LeaseHolder

    init(_ row: LeaseRow) { (start, holder) = (row.start, row.holder) }
  }

  /// When releases without a lease were told: an assign at the same instant held no time.
  var releaseMoments: Set<Moment> { Set(loose.lazy.filter(\.isRelease).map { Moment($0.row) }) }

  /// The lease that a refused one overlaps; nil where it is loose because it held no time.
  func inTheWay(of fact: LeaseFact, _ releases: Set<Moment>) -> LeaseRow? {
    if fact.kind == .assign, releases.contains(Moment(fact.row)) { return nil }
    let scope = LeaseScope(
      AddressBlock(high: 0, low: 0), firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
    return rows.first { row in
      row.end > fact.row.start && row.start < fact.row.end
        && scope.conflicts(firstPort: row.firstPort, lastPort: row.lastPort)
    }
  }
}
