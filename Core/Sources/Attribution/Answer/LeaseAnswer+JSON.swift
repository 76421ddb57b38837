extension LeaseAnswer {
  /// The answer as one JSON object on one line.
  ///
  /// - Parameters:
  ///   - name: the question's own name.
  ///   - proofs: of the facts behind the rows, where they are asked for.
  public func json(name: some Sequence<UInt8>, _ names: LedgerNames, proofs: ProofMaker?, links: [ChainLink]) -> String
  {
    let rows = candidates.map { row($0, names, proofs) }.joined(separator: ",")
    let settling = settledBy.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    var text = "{\"qid\":\(ProofText.quoted(name)),\"answer\":\"\(certainty.rawValue)\",\"settled_by\":[\(settling)],"
    text += "\"window\":[\(window.lowerBound),\(window.upperBound)],\"known\":\(known),\"rows\":[\(rows)]"
    if let last = links.last { text += ",\"head\":{\"links\":\(links.count),\"hash\":\"\(last.link.hex)\"}" }
    return text + "}"
  }

  private func row(_ found: FoundLease, _ names: LedgerNames, _ proofs: ProofMaker?) -> String {
    let row = found.row
    var text = "{\"addr\":\"\(found.block.text)\",\"port_lo\":\(row.firstPort),\"port_hi\":\(row.lastPort),"
    text += "\"start\":\(row.start),\"end\":\(row.isOpen ? "null" : String(row.end)),"
    text += "\"tenant\":\(ProofText.quoted(names.tenants[row.tenant])),"
    text += "\"resource\":\(ProofText.quoted(names.bytes(row.resourceCode))),"
    text += "\"seq\":\(row.sequence),\"end_seq\":\(row.isOpen ? "null" : String(row.endSequence))"
    if let proofs {
      let facts = found.positions.compactMap { proofs.proof(of: $0) }.map(ProofText.json)
      text += ",\"facts\":[\(facts.joined(separator: ","))]"
    }
    return text + "}"
  }
}

extension FoundLease {
  /// Positions of the facts that say so.
  public var positions: [UInt64] {
    row.isOpen || row.sequence == row.endSequence ? [row.sequence] : [row.sequence, row.endSequence]
  }
}
