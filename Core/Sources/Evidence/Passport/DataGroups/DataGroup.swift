import Certificates

/// One data group as read from a chip.
public struct DataGroup: Hashable, Sendable {
  /// 1 to 16.
  public let number: Int
  /// The whole elementary file, tag and length included.
  public let bytes: [UInt8]
  /// SHA-256 of the bytes: for the list of inputs, and most states hash with it.
  let fingerprint: [UInt8]

  /// Nil for a number that no data group has.
  public init?(number: Int, bytes: [UInt8]) {
    guard (1...16).contains(number) else { return nil }
    self.number = number
    self.bytes = bytes
    fingerprint = DigestAlgorithm.sha256.hash(bytes)
  }

  /// How the checks call it, for instance `dg1`.
  var name: String { "dg\(number)" }

  /// The tag of the elementary file (Doc 9303-10 table 38).
  private static let tags: [UInt8] = [
    0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70,
  ]

  var hasItsTag: Bool { bytes.first == Self.tags[number - 1] }

  /// The value within.
  ///
  /// - Throws: `CertificateError` where the file is not one value of definite length and nothing else.
  func content() throws(CertificateError) -> ArraySlice<UInt8> { try ASN1Element(bytes).content }
}
