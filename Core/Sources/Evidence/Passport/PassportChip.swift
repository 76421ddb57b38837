public import Certificates

/// What was read from the chip of a passport or identity card, and what it is to be compared with.
public struct PassportChip: Sendable {
  /// EF.SOD as read, with or without its tag 77.
  public var securityObject: [UInt8]
  public var dataGroups: [DataGroup] = []
  /// Text of the machine-readable zone that the document shows, to be compared with data group 1.
  public var zone: [UInt8]?
  public var activeAuthentication: Answer?
  /// Whether a reader that the caller trusts to say so, an attested app for instance, has authenticated the chip (Doc 9303-11
  /// section 6.2). It happens within the reader, so that no answer is left to be checked here.
  public var isChipAuthenticationAttested = false
  /// Data groups without which the check is not complete.
  public var required: [Int] = []

  public init(securityObject: [UInt8]) { self.securityObject = securityObject }

  /// The chip's answer to a challenge of the server.
  public struct Answer: Hashable, Sendable {
    public let challenge: [UInt8]
    public let signature: [UInt8]

    public init(challenge: [UInt8], signature: [UInt8]) {
      self.challenge = challenge
      self.signature = signature
    }
  }
}

/// Against what a chip is checked.
public struct PassportRules: Sendable {
  public var trust: PassportTrust
  /// Files of lists of revoked certificates: DER, PEM or LDIF.
  public var revocationLists: [[UInt8]] = []
  /// Files that were read before, of many authorities perhaps: those that are not the signer's are passed over.
  public var revocationFiles: [RevocationFile] = []
  public var revocation = RevocationPolicy.prefer
  /// What is wrong with the signature of an authority on a document signer. One signer signs thousands of documents, so a
  /// caller may remember the answers.
  public var signatureFault: @Sendable (ChainStep) -> ChainFault? = { $0.signatureFault }

  public init(trust: PassportTrust) { self.trust = trust }
}
