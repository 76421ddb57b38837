import Vocabulary

/// The closed language in which packs say when something holds. Each case is one key of the YAML form; there are no
/// expressions.
indirect enum Condition: Hashable, Sendable {
  case always
  case any([Condition])
  case all([Condition])
  case not(Condition)
  case applicant([Party.Kind])
  case stated([StatedField])
  case verified(VerificationPattern)
  case finding(FindingPattern)
  case country(CountryFact, [CountryCode])
  /// Both facts are known and have no country in common.
  case countriesDiffer(CountryFact, CountryFact)
  case sourceAddress([IPPrefix])
  case paymentType([PaymentType])
  case ownership(OwnershipPattern)
  case foreignPerson([ForeignPersonDetermination.Result])
  case riskAtLeast(RiskTier)
  /// Empty: any requirement of the pack.
  case requirementMissing([String])
  case clockOverdue([String])

  enum PaymentType: String, Hashable, Sendable, CaseIterable {
    case card
    case bankAccount = "bank-account"
    case wallet
    case other

    init(_ means: PaymentMeans) {
      switch means {
      case .card: self = .card
      case .bankAccount: self = .bankAccount
      case .wallet: self = .wallet
      case .other: self = .other
      }
    }
  }
}

/// What is known about the shares of an organization's owners, persons and organizations together.
enum OwnershipPattern: Hashable, Sendable {
  /// The share of at least one stated owner is not known.
  case shareUnknown
  /// At least this many hundredths of a percent belong to nobody stated.
  case unexplainedAtLeast(Int)

  func holds(_ facts: Facts) -> Bool {
    guard let organization = facts.organization else { return false }
    let shares =
      organization.beneficialOwners.map(\.ownershipBasisPoints)
      + organization.corporateOwners.map(\.ownershipBasisPoints)
    switch self {
    case .shareUnknown: return shares.contains(nil)
    case .unexplainedAtLeast(let limit): return 10_000 - shares.compactMap(\.self).reduce(0, +) >= limit
    }
  }
}
