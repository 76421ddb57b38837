/// The answer to "who had it": never a name without saying how sure it is.
public struct LeaseAnswer: Hashable, Sendable {
  public enum Certainty: String, Hashable, Sendable {
    /// One tenant, at every instant of the window.
    case exact
    /// Several tenants, or a tenant at some instants of the window and nobody at others.
    case ambiguous
    /// Nobody at any instant of the window, as far as the ledger knows.
    case unknown
  }

  /// What the question would have to say for one answer.
  public enum Settling: String, Hashable, Sendable {
    case port
    case finerTime = "finer-time"
  }

  public let certainty: Certainty
  /// Every lease that may be meant, those at the asked instant first.
  public let candidates: [FoundLease]
  public let settledBy: [Settling]
  /// The instants that were looked at, both ends included: the asked one and the clock skew around it. Microseconds since 1970.
  public let window: ClosedRange<Int64>
  /// Facts before this position were taken into account.
  public let known: UInt64
}

extension LedgerView {
  /// Answers a question.
  ///
  /// - Parameters:
  ///   - skew: by how much the clock that gave the time may be wrong, in microseconds, either way.
  ///   - known: facts to take into account; all of them where nil.
  public func answer(_ query: LeaseQuery, skew: Int64 = 0, asKnown known: UInt64? = nil) -> LeaseAnswer {
    let known = min(known ?? nextSequence, nextSequence)
    let skew = min(max(skew, 0), FieldBytes.latest)
    let window = clamped(query.time &- skew)...clamped(query.time &+ skew)
    func holders(at time: Int64) -> [FoundLease] {
      self.holders(of: query.address, port: query.port, at: time, asKnown: known)
    }
    var candidates = holders(at: query.time)
    let hasSeveralPorts = Set(candidates.map(\.row.tenant)).count > 1
    var isHeldThroughout = !candidates.isEmpty
    var isSame = true
    for time in changes(of: query, in: window, known) + [window.lowerBound] where time != query.time {
      let found = holders(at: time)
      isHeldThroughout = isHeldThroughout && !found.isEmpty
      isSame = isSame && Set(found.map(\.row.tenant)) == Set(candidates.map(\.row.tenant))
      candidates += found.filter { !candidates.contains($0) }
    }
    let tenants = Set(candidates.map(\.row.tenant)).count
    let certainty: LeaseAnswer.Certainty =
      candidates.isEmpty ? .unknown : tenants == 1 && isHeldThroughout ? .exact : .ambiguous
    var settledBy: [LeaseAnswer.Settling] = []
    if certainty == .ambiguous {
      if hasSeveralPorts { settledBy.append(.port) }
      if !isSame { settledBy.append(.finerTime) }
    }
    return LeaseAnswer(
      certainty: certainty, candidates: candidates, settledBy: settledBy, window: window, known: known)
  }

  private func clamped(_ time: Int64) -> Int64 { min(max(time, FieldBytes.earliest), FieldBytes.latest) }

  /// Instants of the window at which a lease of a block that holds the address begins or ends.
  private func changes(of query: LeaseQuery, in window: ClosedRange<Int64>, _ known: UInt64) -> [Int64] {
    guard window.lowerBound < window.upperBound else { return [] }
    var times: Set<Int64> = []
    forEachBlock(holding: query.address) { segment, group in
      let rows =
        known < nextSequence
        ? segment.timeline(of: group, asKnown: known).rows : segment.rows(of: group, touching: window)
      for row in rows {
        for time in [row.start, row.end] where window.contains(time) { times.insert(time) }
      }
      return false
    }
    return times.sorted()
  }
}

extension LeaseSegment {
  /// Rows of the block that begin or end in the window.
  fileprivate func rows(of group: Int, touching window: ClosedRange<Int64>) -> [LeaseRow] {
    keys(of: group).flatMap { key -> [LeaseRow] in
      let range = rows(of: key)
      // Rows of a key do not overlap, so only the one before the window can reach into it.
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle].unordered < window.lowerBound { low = middle + 1 } else { high = middle }
      }
      var found: [LeaseRow] = []
      var index = max(range.lowerBound, low - 1)
      while index < range.upperBound, starts[index].unordered <= window.upperBound {
        found.append(row(index, key: key))
        index += 1
      }
      return found
    }
  }
}
