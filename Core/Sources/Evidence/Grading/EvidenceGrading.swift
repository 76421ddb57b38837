/// Which identity assurance level pieces of evidence reach (NIST SP 800-63A-4), and what the cheapest way to more is.
///
/// - IAL1: one piece of FAIR evidence or better, validated.
/// - IAL2: one FAIR and one STRONG, or one SUPERIOR; and whoever presents it was shown to be its owner.
/// - IAL3 needs an attended session on site and is reached by no online product.
///
/// Evidence counts as SUPERIOR only where its signature was validated up to a trust anchor, else as STRONG.
public struct EvidenceGrading: Hashable, Sendable {
  public enum Level: String, Hashable, Sendable, Comparable, CaseIterable {
    case none
    case ial1
    case ial2

    private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  public enum Strength: String, Hashable, Sendable, Comparable, CaseIterable {
    case none = "NONE"
    case fair = "FAIR"
    case strong = "STRONG"
    case superior = "SUPERIOR"

    private var rank: Int { Strength.allCases.firstIndex(of: self) ?? 0 }
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// How it was shown that the piece belongs to whoever presents it.
  public enum Ownership: String, Hashable, Sendable, CaseIterable {
    case none
    /// A code to a validated address: enough for IAL1 only.
    case confirmationCode = "confirmation_code"
    case faceComparison = "face_comparison"
    /// Authentication at AAL3 with the account of digital evidence.
    case authenticationAAL3 = "aal3"
    /// A federated assertion at FAL2.
    case federationFAL2 = "fal2"
    /// The wallet signed a fresh challenge with the key that the issuer bound to the credential.
    case holderKey = "holder_key"

    var isEnoughForIAL2: Bool {
      switch self {
      case .faceComparison, .authenticationAAL3, .federationFAL2: true
      case .none, .confirmationCode, .holderKey: false
      }
    }
  }

  public struct Piece: Hashable, Sendable {
    /// As in verdicts: `emrtd`, `mdoc`, `sdjwt`, `mrz`, `webhook`, ...
    public let kind: String
    public let isValid: Bool
    public let claimed: Strength
    /// Whether a signature was validated up to a trust anchor.
    public let isAnchored: Bool
    /// `none`, `active_authentication`, `chip_authentication`, `device_key`, ...
    public let cloneDetection: String
    public let ownership: Ownership

    public init(
      kind: String, isValid: Bool, claimed: Strength, isAnchored: Bool, cloneDetection: String = "none",
      ownership: Ownership = .none
    ) {
      self.kind = kind
      self.isValid = isValid
      self.claimed = claimed
      self.isAnchored = isAnchored
      self.cloneDetection = cloneDetection
      self.ownership = ownership
    }

    /// What it counts as.
    public var strength: Strength {
      guard isValid else { return .none }
      return claimed == .superior && !isAnchored ? .strong : claimed
    }
  }

  public let pieces: [Piece]
  public let level: Level
  /// The rule that gave the level.
  public let rule: String
  /// What keeps it from being higher.
  public let missing: [String]

  public init(_ pieces: [Piece]) {
    self.pieces = pieces
    let strengths = pieces.map(\.strength).filter { $0 > .none }.sorted(by: >)
    let hasSuperior = strengths.first == .superior
    let hasPair = strengths.count >= 2 && strengths[0] >= .strong
    let isOwned = pieces.contains { $0.strength > .none && $0.ownership.isEnoughForIAL2 }
    if strengths.isEmpty {
      (level, rule) = (.none, "no piece of evidence is valid")
      missing = ["evidence"]
    } else if hasSuperior || hasPair, isOwned {
      let evidence = hasSuperior ? "one piece of SUPERIOR evidence" : "one piece of STRONG and one of FAIR evidence"
      (level, rule) = (.ial2, "\(evidence), ownership verified (SP 800-63A-4, identity assurance level 2)")
      missing = ["attended session on site (IAL3)"]
    } else {
      let isEnough = hasSuperior || hasPair
      (level, rule) = (.ial1, "one piece of FAIR evidence or better (SP 800-63A-4, identity assurance level 1)")
      missing =
        (isEnough
          ? []
          : [strengths[0] >= .strong ? "one more piece of FAIR evidence" : "one piece of STRONG or SUPERIOR evidence"])
        + (isOwned ? [] : ["verification of ownership"])
    }
  }
}
