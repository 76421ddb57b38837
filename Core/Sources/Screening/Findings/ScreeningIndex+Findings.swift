public import Vocabulary

extension ScreeningIndex {
  /// Screens everybody whom a statement names, and their owners.
  ///
  /// One finding `sanctions-match` per role and entry at or above `cut`, reference = entry id. Severity: critical where name
  /// and an attribute agree, high for a close name, medium in the lower half of the band above the cut. Last come the findings of `OwnershipRule`.
  /// - Parameters:
  ///   - register: who owns whom, beyond what the statement says.
  ///   - cleared: matches of which a person has said that the listed party is somebody else. They are found all the same, but
  ///     count for nothing where owners are added up.
  public func findings(
    for statement: Statement, at: Instant, cut: Double = 0.7, register: OwnershipRegister? = nil,
    cleared: Set<PairKey> = []
  ) -> [Finding] {
    let memory = memory()
    var findings: [Finding] = []
    var matched: [Role: [OwnershipTree.Match]] = [:]
    for party in ScreenedParty.all(in: statement) {
      for scored in scored(party.subject, minimumScore: cut, &memory.search).prefix(20) {
        let entry = scored.candidate.entry
        let isCleared = cleared.contains(PairKey(role: party.role, entry: ids[Int(entry)]))
        matched[party.role, default: []].append((entry, scored.score, isCleared))
        findings.append(finding(party, scored, at: at, cut: cut))
      }
    }
    guard case .organization(let organization) = statement.applicant else { return findings }
    var tree = OwnershipTree(self, cut: cut, register: register)
    tree.add(organization, matched: matched)
    return findings + OwnershipRule.findings(tree, at: at)
  }

  private func finding(_ party: ScreenedParty, _ scored: Scored, at: Instant, cut: Double) -> Finding {
    let match = match(party.subject, scored, explain: true)
    let severity = severity(scored, cut: cut)
    let title = lists[Int(listOfEntry[Int(scored.candidate.entry)])].title
    var parts = [
      ExplanationPart(label: "list", found: title),
      ExplanationPart(label: "entry", found: match.entry),
      ExplanationPart(
        label: "name", stated: party.subject.names.first, found: match.listedName, effect: .supports,
        reason: Self.aliasWords[match.aliasKind]),
    ]
    if !match.programmes.isEmpty {
      parts.append(ExplanationPart(label: "programme", found: match.programmes.joined(separator: ", ")))
    }
    return Finding(
      sensor: .screening, code: "sanctions-match", severity: severity, role: party.role, at: at,
      confidence: match.score,
      summary: summary(party, match, severity, scored), parts: parts + match.parts, reference: match.entry)
  }

  private static let aliasWords = [
    "primary": "main name on the list", "strong-alias": "other name on the list",
    "weak-alias": "weak other name on the list",
    "previous-name": "former name on the list",
  ]

  private func severity(_ scored: Scored, cut: Double) -> Severity {
    if scored.attributes.numberAgrees || (scored.attributes.corroborates && !scored.attributes.contradicts) {
      return .critical
    }
    return scored.score < cut + (1 - cut) / 2 ? .medium : .high
  }

  private func summary(_ party: ScreenedParty, _ match: ScreeningMatch, _ severity: Severity, _ scored: Scored)
    -> String
  {
    if scored.candidate.name < 0 { return "A number of \(party.what) is on the list for \(match.listedName)." }
    let likeness =
      switch severity {
      case .critical: "agrees with the listed party \(match.listedName) in name and in an attribute"
      case .high: "has a name much like that of the listed party \(match.listedName)"
      default: "has a name like that of the listed party \(match.listedName)"
      }
    return "\(party.what.prefix(1).uppercased() + party.what.dropFirst()) \(likeness)."
  }
}
