public import Certificates

/// Lists of revoked certificates, read once for many checks. Whether they can be relied on is judged by each check: a list
/// counts where the authority that signed a chip's signer signed it too.
public struct RevocationFile: Sendable {
  public let lists: [RevocationList]
  /// SHA-256 of the file, in hex.
  public let sha256: String

  /// Reads DER, PEM, or LDIF of a public key directory.
  ///
  /// - Throws: `CertificateError` (`asn1`, `base64` and their like) for the first list that can not be read.
  public init(_ bytes: [UInt8]) throws(CertificateError) {
    lists = try Self.lists(bytes)
    sha256 = EvidenceDigest.hex(bytes)
  }

  /// How many certificates are revoked.
  public var revokedCount: Int { lists.reduce(0) { $0 + $1.revoked.count } }

  /// Whether every list was signed by one of these authorities.
  public func isAuthentic(under authorities: [Certificate]) -> Bool {
    lists.allSatisfy { list in authorities.contains { list.isAuthentic(under: $0) } }
  }

  /// Whether any list is older than one of `other` by the same issuer.
  public func isOlder(than other: RevocationFile) -> Bool {
    lists.contains { list in
      other.lists.contains { $0.issuer == list.issuer && $0.thisUpdate > list.thisUpdate }
    }
  }

  private static func lists(_ bytes: [UInt8]) throws(CertificateError) -> [RevocationList] {
    var lists: [RevocationList] = []
    if PEMBlock.isPEM(bytes) {
      for block in try PEMBlock.read(bytes) where block.label.hasSuffix("CRL") {
        lists.append(try RevocationList(block.bytes))
      }
      return lists
    }
    if bytes.first != 0x30, let values = try DirectoryExport.revocationLists(bytes) {
      for value in values { lists.append(try RevocationList(value)) }
      return lists
    }
    return [try RevocationList(bytes)]
  }
}
