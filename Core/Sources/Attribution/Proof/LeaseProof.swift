/// Proof that the ledger took a fact, at this position and no later than its link of the chain.
public struct LeaseProof: Hashable, Sendable {
  /// The fact's number in the ledger.
  public let position: UInt64
  /// What was told: `FactText`.
  public let text: [UInt8]
  /// Number of the link in the chain, from 0.
  public let linkNumber: Int
  public let link: ChainLink
  public let previous: LedgerHash
  /// Audit path of RFC 9162 from the fact's leaf to the link's root.
  public let path: [LedgerHash]

  public init(
    position: UInt64, text: [UInt8], linkNumber: Int, link: ChainLink, previous: LedgerHash, path: [LedgerHash]
  ) {
    (self.position, self.text, self.linkNumber) = (position, text, linkNumber)
    (self.link, self.previous, self.path) = (link, previous, path)
  }

  /// Whether text, path and link belong together. Whether the link is the ledger's is for whoever has its chain.
  public var isValid: Bool {
    guard position >= link.first, position - link.first < UInt64(link.count), link.follows(previous) else {
      return false
    }
    let index = Int(position - link.first)
    return MerkleRoot.root(from: LedgerHash.leaf(text), index: index, count: link.count, path: path) == link.root
  }
}

/// Proves facts of a ledger. Reads the columns of positions once for all facts that are asked for.
public struct ProofMaker {
  private let view: LedgerView
  private let links: [ChainLink]
  private var leaves: [Int: [LedgerHash]] = [:]
  private var texts: [UInt64: [UInt8]] = [:]

  /// - Parameters:
  ///   - links: the whole chain.
  ///   - positions: of all facts that will be asked for.
  public init(_ view: LedgerView, links: [ChainLink], positions: some Sequence<UInt64>) {
    self.view = view
    self.links = links
    let wanted = Set(positions)
    for position in wanted {
      guard let number = number(ofLinkWith: position), leaves[number] == nil else { continue }
      leaves[number] = [LedgerHash](repeating: .zero, count: links[number].count)
    }
    for segment in view.segments { collect(segment, wanted) }
  }

  /// - Returns: nil for a position that was not announced or that the ledger does not have.
  public func proof(of position: UInt64) -> LeaseProof? {
    guard let number = number(ofLinkWith: position), let leaves = leaves[number], let text = texts[position] else {
      return nil
    }
    return LeaseProof(
      position: position, text: text, linkNumber: number, link: links[number],
      previous: number == 0 ? .zero : links[number - 1].link,
      path: MerkleRoot.path(of: Int(position - links[number].first), in: leaves[...]))
  }

  private func number(ofLinkWith position: UInt64) -> Int? {
    let number = links.partitionPoint { $0.first <= position } - 1
    guard number >= 0, position - links[number].first < UInt64(links[number].count) else { return nil }
    return number
  }

  private mutating func collect(_ segment: LeaseSegment, _ wanted: Set<UInt64>) {
    var key = 0
    var group = 0
    for index in 0..<segment.rowCount {
      let sequence = segment.sequences[index]
      let end = sequence &+ segment.endDeltas[index] &- SegmentWriter.deltaBias
      guard isWanted(sequence) || end != sequence && isWanted(end) else { continue }
      while key + 1 < segment.layout.keys, segment.rows(of: key).upperBound <= index { key += 1 }
      while group + 1 < segment.groupCount, segment.keys(of: group).upperBound <= key { group += 1 }
      for fact in Timeline.facts(of: segment.row(index, key: key)) { take(fact, segment.block(group), wanted) }
    }
    for index in 0..<segment.looseCount {
      let (scope, fact) = segment.looseFact(index)
      take(fact, scope.block, wanted)
    }
  }

  private func isWanted(_ position: UInt64) -> Bool {
    guard let number = number(ofLinkWith: position) else { return false }
    return leaves[number] != nil
  }

  private mutating func take(_ fact: LeaseFact, _ block: AddressBlock, _ wanted: Set<UInt64>) {
    let position = fact.row.sequence
    guard let number = number(ofLinkWith: position), leaves[number] != nil else { return }
    let text = FactText.text(fact, of: block, from: links[number].source, view.names)
    leaves[number]?[Int(position - links[number].first)] = LedgerHash.leaf(text)
    if wanted.contains(position) { texts[position] = text }
  }
}
