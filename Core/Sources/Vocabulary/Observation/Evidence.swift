/// What supports a statement, as handed in. The bytes stay in the vault.
public enum EvidenceType: String, Hashable, Sendable, Codable, CaseIterable {
  /// Text of a machine-readable zone, ICAO Doc 9303.
  case machineReadableZone = "mrz"
  /// Structured data taken from a public register.
  case registrationExtract = "registration-extract"
  /// A signed report of an identity verification vendor.
  case vendorReport = "vendor-report"
  /// Files of the chip of a passport or identity card, ICAO Doc 9303-10.
  case passportChip = "emrtd"
  /// A mobile document, ISO/IEC 18013-5.
  case mobileDocument = "mdoc"
  /// A credential in the form of SD-JWT VC.
  case walletCredential = "sdjwt"
  /// A message by which a vendor tells what came of a check.
  case vendorWebhook = "vendor-webhook"
}

/// How a piece of evidence hangs on its issuer and on whoever presents it, as grading asks (NIST SP 800-63A-4).
public struct EvidenceBinding: Hashable, Sendable, Codable {
  /// How it was shown that the piece belongs to whoever presents it.
  public enum Ownership: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    /// A code to a validated address.
    case confirmationCode = "confirmation-code"
    case faceComparison = "face-comparison"
    /// Authentication at AAL3 with the account of digital evidence.
    case authenticationAAL3 = "aal3"
    /// A federated assertion at FAL2.
    case federationFAL2 = "fal2"
    /// The wallet signed a fresh challenge with the key that the issuer bound to the credential.
    case holderKey = "holder-key"
  }

  /// Whether a signature was validated up to a trust anchor.
  public let isAnchored: Bool
  /// `none`, `active_authentication`, `device`, `holder`: what shows that it is no copy.
  public let cloneDetection: String
  public let ownership: Ownership

  public init(isAnchored: Bool, cloneDetection: String = "none", ownership: Ownership = .none) {
    self.isAnchored = isAnchored
    self.cloneDetection = cloneDetection
    self.ownership = ownership
  }
}

/// Strength of evidence by NIST SP 800-63A-4 section 2.4.2.
public enum EvidenceStrength: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case none
  case fair
  case strong
  case superior

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A statement's field that evidence can support.
public enum Attribute: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case name
  case birthDate = "birth-date"
  case nationality
  case address
  case email
  case telephone
  case payment
  case documentNumber = "document-number"
  case registrationNumber = "registration-number"
  case jurisdiction
  case beneficialOwners = "beneficial-owners"

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whom a finding or a verification is about within one application.
public enum Role: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  case applicant
  /// The n-th stated beneficial owner, from 0.
  case beneficialOwner(Int)
  /// The n-th stated corporate owner, from 0.
  case corporateOwner(Int)
  /// The n-th stated administrator of the accounts, from 0.
  case administrator(Int)

  /// `applicant`, `beneficial-owner/0`, `corporate-owner/2`, `administrator/1`.
  public var description: String {
    switch self {
    case .applicant: "applicant"
    case .beneficialOwner(let index): "beneficial-owner/\(index)"
    case .corporateOwner(let index): "corporate-owner/\(index)"
    case .administrator(let index): "administrator/\(index)"
    }
  }

  public init(_ text: String) throws(VocabularyError) {
    // One role has one text: no signs, no leading zeros.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.first, parts.dropFirst().first.flatMap(Self.index), parts.count) {
    case ("applicant", nil, 1): self = .applicant
    case ("beneficial-owner", .some(let index), 2) where (0..<100).contains(index): self = .beneficialOwner(index)
    case ("corporate-owner", .some(let index), 2) where (0..<100).contains(index): self = .corporateOwner(index)
    case ("administrator", .some(let index), 2) where (0..<100).contains(index): self = .administrator(index)
    default:
      throw VocabularyError(.format, "a role is applicant, beneficial-owner/N, corporate-owner/N or administrator/N")
    }
  }

  private static func index(_ text: Substring) -> Int? { Int(text).flatMap { String($0) == text ? $0 : nil } }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.validated { () throws(VocabularyError) in try Role(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private var rank: (Int, Int) {
    switch self {
    case .applicant: (0, 0)
    case .beneficialOwner(let index): (1, index)
    case .corporateOwner(let index): (2, index)
    case .administrator(let index): (3, index)
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// One check of evidence or of a statement: method, source, result, time.
public struct Verification: Hashable, Sendable, Codable {
  /// The kinds of 89 FR 5698, proposed 15 CFR 7.302(d).
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    case documentary
    case nonDocumentary = "non-documentary"
  }

  public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    /// The evidence is well formed and supports the attributes named.
    case passed
    /// The evidence is well formed and speaks against the statement.
    case contradicted
    /// The evidence is damaged, forged or expired.
    case failed
    /// The check could not be carried through.
    case inconclusive
  }

  public let role: Role
  public let evidenceType: EvidenceType
  public let method: Method
  /// Who stands behind it, for instance `ICAO 9303 TD3`, `Handelsregister`, the vendor's name.
  public let source: String
  public let result: Result
  public let strength: EvidenceStrength
  /// The attributes of the statement that the check supports, sorted.
  public let validated: [Attribute]
  public let at: Instant
  /// When the evidence ends to be good, where it says so.
  public let expires: CalendarDate?
  /// Nil where nothing of the kind was looked at.
  public let binding: EvidenceBinding?

  public init(
    role: Role, evidenceType: EvidenceType, method: Method, source: String, result: Result, strength: EvidenceStrength,
    validated: [Attribute], at: Instant, expires: CalendarDate? = nil, binding: EvidenceBinding? = nil
  ) {
    self.role = role
    self.evidenceType = evidenceType
    self.method = method
    self.source = source
    self.result = result
    self.strength = strength
    self.validated = validated.sorted()
    self.at = at
    self.expires = expires
    self.binding = binding
  }
}
