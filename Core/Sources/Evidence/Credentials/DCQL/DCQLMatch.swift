import Wire

/// A credential as a query sees it.
struct PresentedCredential: Sendable {
  let format: DCQLQuery.Format
  /// `vct` or the type of document.
  let type: String?
  /// Claims of an SD-JWT; elements by name space of a mobile document.
  let claims: JSONValue
  /// By type of authority, for instance `aki`.
  var authorities: [String: [String]] = [:]
  var isHolderBound = true
}

/// How much a query may be looked for: large credentials and large queries multiply.
struct DCQLBudget {
  private var left = 4_000_000

  /// Whether everything was looked at.
  var isKept: Bool { left > 0 }

  /// False once the budget is used up.
  mutating func spend(_ steps: Int) -> Bool {
    left -= min(steps, left)
    return left > 0
  }
}

extension DCQLQuery.Credential {
  /// Whether the credential is what is asked for, with the claims that are asked for (section 6.4).
  func isSatisfied(by credential: PresentedCredential, _ budget: inout DCQLBudget) -> Bool {
    guard credential.format == format, isHolderBindingMet(credential) else { return false }
    if !types.isEmpty {
      guard let type = credential.type, types.contains(type) else { return false }
    }
    if !trustedAuthorities.isEmpty {
      let isTrusted = trustedAuthorities.contains { authority in
        credential.authorities[authority.type]?.contains(where: authority.values.contains) == true
      }
      guard isTrusted else { return false }
    }
    // Each claim is looked for once, however many alternatives name it.
    let isMet = claims.map { $0.isMet(by: credential.claims, &budget) }
    if claimSets.isEmpty { return isMet.allSatisfy(\.self) }
    return claimSets.contains { $0.allSatisfy { isMet[$0] } }
  }

  private func isHolderBindingMet(_ credential: PresentedCredential) -> Bool {
    !requiresHolderBinding || credential.isHolderBound
  }
}

extension DCQLQuery.Claim {
  /// Whether the path leads somewhere, and to one of the values where some are asked for.
  func isMet(by claims: JSONValue, _ budget: inout DCQLBudget) -> Bool {
    var selected = [claims]
    for step in path {
      let cost = selected.reduce(1) { $0 + ($1.object?.members.count ?? 1) }
      guard budget.spend(cost) else { return false }
      guard let next = Self.select(step, in: selected), !next.isEmpty else { return false }
      selected = next
    }
    guard budget.spend(selected.count * max(values.count, 1)) else { return false }
    return values.isEmpty || selected.contains { values.contains($0) }
  }

  /// Section 7.1.1: what lacks the key or the index falls away; nil, an error, where anything is of a type that the step does not
  /// apply to.
  private static func select(_ step: DCQLQuery.PathStep, in selected: [JSONValue]) -> [JSONValue]? {
    var next: [JSONValue] = []
    for value in selected {
      switch step {
      case .name(let name):
        guard let object = value.object else { return nil }
        if let found = object[name] { next.append(found) }
      case .index(let index):
        guard let elements = value.array else { return nil }
        if elements.indices.contains(index) { next.append(elements[index]) }
      case .all:
        guard let elements = value.array else { return nil }
        next += elements
      }
    }
    return next
  }
}

/// Holds credentials against a query.
struct DCQLEvaluation {
  let query: DCQLQuery

  /// What is missing; empty where the answer is complete.
  ///
  /// - Parameter answered: for each identifier of the query, whether what was presented for it satisfies it.
  func missing(_ answered: [String: Bool]) -> [CredentialFault] {
    func has(_ id: String) -> Bool { answered[id] == true }
    if query.sets.isEmpty {
      return query.credentials.filter { !has($0.id) }.map {
        CredentialFault(.dcqlUnsatisfied, "no credential satisfies the query", at: $0.id)
      }
    }
    var faults: [CredentialFault] = []
    for (index, set) in query.sets.enumerated() where set.isRequired {
      if set.options.contains(where: { $0.allSatisfy(has) }) { continue }
      faults.append(
        CredentialFault(.dcqlUnsatisfied, "no option of the set is complete", at: "credential_sets[\(index)]"))
    }
    return faults
  }
}
