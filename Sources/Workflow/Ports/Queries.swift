public import Vocabulary

/// A filter; every field that is set must fit.
public struct ApplicationQuery: Hashable, Sendable {
  public var state: ApplicationRecord.State?
  public var riskTier: RiskTier?
  public var partyKind: Party.Kind?
  public var reseller: String?
  public var regime: String?
  public var createdFrom: Instant?
  public var createdBefore: Instant?

  public init() {}
}

public struct CustomerQuery: Hashable, Sendable {
  public var state: CustomerRecord.State?
  public var reseller: String?
  public var application: ApplicationID?

  public init() {}
}

public struct AccountQuery: Hashable, Sendable {
  public var customer: CustomerID?
  public var state: CustomerRecord.State?
  public var reference: String?

  public init() {}
}

public struct CaseQuery: Hashable, Sendable {
  /// Empty: every state.
  public var states: Set<CaseRecord.State> = []
  public var claimedBy: OperatorID?
  public var application: ApplicationID?
  public var severity: Severity?
  public var riskTier: RiskTier?
  public var partyKind: Party.Kind?
  public var reseller: String?
  /// Only cases due before this instant.
  public var dueBefore: Instant?

  public init() {}
}

public struct DecisionQuery: Hashable, Sendable {
  public var application: ApplicationID?
  public var outcome: Outcome?
  public var origin: DecisionRecord.Origin?
  public var state: DecisionRecord.State?

  public init() {}
}

public struct FindingQuery: Hashable, Sendable {
  public var application: ApplicationID?
  public var sensor: Sensor?
  public var code: String?
  public var severity: Severity?
  public var disposition: FindingRecord.Disposition?
  /// For matches: the identifier of the listed party.
  public var reference: String?

  public init() {}
}

public struct LegalRequestQuery: Hashable, Sendable {
  public var state: LegalRequestRecord.State?
  /// Only requests due before this instant.
  public var dueBefore: Instant?

  public init() {}
}

public struct CaseCounts: Hashable, Sendable, Codable {
  public var open: Int
  public var claimed: Int
  public var awaitingApproval: Int
  public var closed: Int

  public init(open: Int, claimed: Int, awaitingApproval: Int, closed: Int) {
    self.open = open
    self.claimed = claimed
    self.awaitingApproval = awaitingApproval
    self.closed = closed
  }
}
