public import Certificates

/// Whom the operator trusts to sign documents: certificates of country signing authorities with where they came from.
public struct PassportTrust: Sendable {
  public private(set) var anchors = TrustAnchors()
  /// Sources that could not be read, with the reason.
  public private(set) var unreadable: [(source: String, code: String)] = []

  public init() {}

  /// Takes the certificates of one file: DER, PEM, a master list, or LDIF of a public key directory. A list is taken as it
  /// is: whoever wants its signature checked does so with `EvidenceVerdict.masterList` before.
  ///
  /// - Parameter source: what verdicts name as the origin, for instance `csca/se.cer`.
  public mutating func add(_ bytes: [UInt8], source: String) {
    do throws(CertificateError) {
      for certificate in try Self.certificates(bytes) { anchors.add(TrustAnchors.Anchor(certificate, source: source)) }
    } catch {
      unreadable.append((source, error.code.rawValue))
    }
  }

  private static func certificates(_ bytes: [UInt8]) throws(CertificateError) -> [Certificate] {
    if PEMBlock.isPEM(bytes) {
      var all: [Certificate] = []
      for block in try PEMBlock.read(bytes) where block.label.hasSuffix("CERTIFICATE") {
        all.append(try Certificate(block.bytes))
      }
      return all
    }
    if let certificate = try? Certificate(bytes) { return [certificate] }
    if bytes.first == 0x30, let message = try? SignedMessage(bytes[...]) {
      return try MasterList(message.content).certificates
    }
    if let lists = try DirectoryExport.masterLists(bytes) {
      var all: [Certificate] = []
      for list in lists {
        guard let message = try? SignedMessage(list[...]) else { continue }
        all += try MasterList(message.content).certificates
      }
      return all
    }
    return [try Certificate(bytes)]
  }
}
