public import Vocabulary

/// A vendor's message that was taken, so that it is not taken twice. Its identifier is a digest.
public struct VendorEventRecord: Record {
  public static let kind = "vendor-event"

  /// Name of the vendor and SHA-256 of the message's identifier, or of its body.
  public let id: String
  public let vendor: String
  public let at: Instant
  /// Nil where it names no application of ours.
  public let application: ApplicationID?
  public let evidence: EvidenceID?

  public var recordID: String { id }

  public init(id: String, vendor: String, at: Instant, application: ApplicationID?, evidence: EvidenceID?) {
    self.id = id
    self.vendor = vendor
    self.at = at
    self.application = application
    self.evidence = evidence
  }
}
