import Certificates

/// `LDSSecurityObject`: the hashes of a chip's data groups (Doc 9303-10 section 4.6.2.3).
struct SecurityObject: Sendable {
  struct Hash: Sendable {
    let number: Int
    let value: ArraySlice<UInt8>
  }

  /// 0 or 1.
  let version: Int
  let algorithm: AlgorithmIdentifier
  let hashes: [Hash]
  /// Of version 1, for instance `0108` and `040000`.
  let structureVersion: String?

  static let contentType = ObjectIdentifier(dotted: "2.23.136.1.1.1")
  /// What states wrote before Doc 9303 settled, or write by mistake: Belgium, older France; the older Netherlands; China.
  static let formerContentTypes = [
    ObjectIdentifier(dotted: "1.3.27.1.1.1"), ObjectIdentifier(dotted: "1.2.528.1.1006.1.20.1"), SignedMessage.data,
  ]

  enum Fault: Error {
    case unreadable(String)
    case version
  }

  /// - Throws: `Fault` where it breaks the structure; hashes of the wrong length or given twice are read.
  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    do throws(CertificateError) {
      let element = try ASN1Element(bytes)
      guard element.tag == .sequence else { throw CertificateError(.asn1, "the security object is no sequence") }
      var reader = try element.reader()
      version = try reader.next(.integer, "version").smallInteger()
      guard version == 0 || version == 1 else { throw CertificateError(.algorithmMismatch, "version") }
      algorithm = try AlgorithmIdentifier(reader.next(.sequence, "hash function"))
      var hashes: [Hash] = []
      for item in try reader.next(.sequence, "hashes").children(limit: 64) {
        var pair = try item.reader()
        let number = try pair.next(.integer, "number of a data group").smallInteger()
        let value = try pair.next(.octetString, "hash of a data group").content
        try pair.expectEnd("hash of a data group")
        guard (1...16).contains(number) else {
          throw CertificateError(.asn1, "there is no data group of such a number")
        }
        hashes.append(Hash(number: number, value: value))
      }
      guard !hashes.isEmpty else { throw CertificateError(.asn1, "there are no hashes") }
      self.hashes = hashes
      structureVersion = try Self.structureVersion(&reader, version: version)
      try reader.expectEnd("security object")
    } catch {
      if error.code == .algorithmMismatch { throw .version }
      throw .unreadable(error.message)
    }
  }

  private static func structureVersion(
    _ reader: inout ASN1Reader, version: Int
  ) throws(CertificateError) -> String? {
    guard version == 1 else { return nil }
    var pair = try reader.next(.sequence, "version of the structure").reader()
    let structure = try pair.next(.printableString, "version of the structure").content
    _ = try pair.next(.printableString, "version of Unicode")
    try pair.expectEnd("version of the structure")
    return String(decoding: structure.prefix(16), as: UTF8.self)
  }

  func hash(of number: Int) -> Hash? { hashes.first { $0.number == number } }

  /// Numbers that occur more than once.
  var duplicates: [Int] {
    Dictionary(grouping: hashes, by: \.number).filter { $0.value.count > 1 }.keys.sorted()
  }
}
