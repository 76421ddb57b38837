extension OwnershipGraph {
  /// Adds up ownership by parties that count, directly and through others.
  ///
  /// A party of which owners that count hold `threshold` or more counts itself, with all that it holds: this is how OFAC
  /// reads "indirectly" (FAQ 401, 398). Rings of parties that own one another do not make one another count. Control
  /// without ownership is told, not counted.
  ///
  /// - Parameters:
  ///   - root: the party asked about.
  ///   - threshold: hundredths of a percent.
  ///   - isPerson: whether a party is a natural person, at whom the way ends.
  ///   - counts: whether a party counts by itself, for instance because it is on a list.
  public func assessment(
    of root: String, threshold: Int = 5000, isPerson: (String) -> Bool = { _ in false }, counts: (String) -> Bool
  ) -> OwnershipAssessment {
    let (parties, isCut) = above(root)
    let listed = Set(parties.filter { counts($0) })
    let known = counted(from: listed, among: [root] + parties, threshold, unknownToo: false)
    let possible = counted(from: listed, among: [root] + parties, threshold, unknownToo: true)
    let aggregate = sum(root, known, unknownToo: false)
    let possibleAggregate = sum(root, possible, unknownToo: true)
    let outcome: OwnershipAssessment.Outcome =
      aggregate >= threshold ? .reached : possibleAggregate >= threshold ? .possible : .notReached
    let relevant = outcome == .reached ? known : possible
    let all = ([root] + parties).flatMap { holders(of: $0) }
    return OwnershipAssessment(
      outcome: outcome, aggregate: aggregate, possibleAggregate: possibleAggregate,
      paths: paths(to: root, relevant, listed),
      unknown: all.filter { $0.kind == .ownedBy && $0.share == nil && possible.contains($0.owner) },
      controllers: all.filter { $0.kind != .ownedBy && listed.contains($0.owner) },
      cycles: cycles(among: [root] + parties),
      openEnds: parties.filter { !isPerson($0) && !listed.contains($0) && holders(of: $0).isEmpty }, isCut: isCut)
  }

  /// The least set that holds `listed` and everybody of whom the set holds `threshold` or more.
  private func counted(from listed: Set<String>, among parties: [String], _ threshold: Int, unknownToo: Bool)
    -> Set<String>
  {
    var set = listed
    var hasGrown = !listed.isEmpty
    while hasGrown {
      hasGrown = false
      for party in parties where !set.contains(party) && sum(party, set, unknownToo: unknownToo) >= threshold {
        set.insert(party)
        hasGrown = true
      }
    }
    return set
  }

  /// The share of a party in the hands of `owners`. Where `unknownToo`, a share that is not known may be the whole, whatever
  /// the others say they have: shares come from different sources and need not add up.
  private func sum(_ party: String, _ owners: Set<String>, unknownToo: Bool) -> Int {
    var held = 0
    for holding in holders(of: party) where holding.kind == .ownedBy && owners.contains(holding.owner) {
      guard let share = holding.share else {
        if unknownToo { return 10_000 }
        continue
      }
      held += share
    }
    return held
  }

  /// The shortest way from a listed party down to each direct holder that counts, and on to the root.
  private func paths(to root: String, _ counted: Set<String>, _ listed: Set<String>) -> [OwnershipAssessment.Path] {
    holders(of: root).filter { $0.kind == .ownedBy && counted.contains($0.owner) }.compactMap { last in
      way(from: last.owner, counted, listed).map { OwnershipAssessment.Path(steps: $0 + [last]) }
    }
  }

  private func way(from start: String, _ counted: Set<String>, _ listed: Set<String>) -> [Holding]? {
    var cameBy: [String: Holding] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let party = queue[next]
      next += 1
      if listed.contains(party) {
        var steps: [Holding] = []
        var current = party
        while current != start, let step = cameBy[current] {
          steps.append(step)
          current = step.asset
        }
        return steps
      }
      for holding in holders(of: party) where holding.kind == .ownedBy && counted.contains(holding.owner) {
        guard holding.owner != start, cameBy[holding.owner] == nil else { continue }
        cameBy[holding.owner] = holding
        queue.append(holding.owner)
      }
    }
    return nil
  }
}
