import Vocabulary

extension Services {
  /// What the decision of a whole case says of each of its open matches.
  ///
  /// Matches whose listed party has gone from the lists meanwhile get no word.
  func wordsOfDecision(
    _ decision: DecisionID, _ outcome: Outcome, in dossier: Dossier, by actor: Actor, needsSecondPerson: Bool,
    approvedBy: Actor?
  ) throws -> [SealedWord] {
    let clears = outcome == .approve || outcome == .restrict
    return try dossier.findings.filter { $0.isMatch && $0.disposition == .open }.compactMap { finding in
      guard let entry = finding.reference, rules.entry(entry) != nil else { return nil }
      return try word(
        on: finding, in: dossier, verdict: clears ? .cleared : .confirmed,
        reason: clears ? "another-party" : "same-party", words: nil, state: .standing,
        needsSecondPerson: needsSecondPerson, by: actor, approvedBy: approvedBy, decision: decision)
    }
  }
}

extension Settlement {
  /// Puts the words of a decision in force, and ends what was proposed or said of the same matches before.
  func giveWords(_ words: [SealedWord], on application: ApplicationID) throws {
    for word in words {
      try transaction.supersede(word.record, at: at, states: [.proposed, .standing])
      try transaction.put(word)
    }
    var query = ClearanceQuery()
    query.application = application
    query.state = .proposed
    for var proposal in try transaction.all({ try transaction.clearances(query, $0) }) {
      proposal.state = .superseded
      proposal.endedAt = at
      try transaction.put(proposal)
    }
  }
}
