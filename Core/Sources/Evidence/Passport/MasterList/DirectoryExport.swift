import Certificates

/// LDIF (RFC 2849) as the ICAO public key directory gives it out: of its attributes, those that hold lists.
enum DirectoryExport {
  /// The master lists in order; nil where the bytes are no LDIF.
  ///
  /// - Throws: `CertificateError` with code `base64` where a list's value is not Base64.
  static func masterLists(_ bytes: [UInt8]) throws(CertificateError) -> [[UInt8]]? {
    try values(["pkdmasterlistcontent", "cscamasterlistdata"].map { Array($0.utf8) }, in: bytes)
  }

  /// The lists of revoked certificates, likewise.
  static func revocationLists(_ bytes: [UInt8]) throws(CertificateError) -> [[UInt8]]? {
    try values([Array("certificaterevocationlist".utf8)], in: bytes)
  }

  private static func values(
    _ attributes: [[UInt8]], in bytes: [UInt8]
  ) throws(CertificateError) -> [[UInt8]]? {
    var lists: [[UInt8]] = []
    var isDirectory = false
    // The value of the list that is being read; lines that begin with a space continue it.
    var value: [UInt8]?
    var rest = bytes[...]
    while let first = rest.firstIndex(where: { !isLineEnd($0) }) {
      let line = rest[first...].prefix { !isLineEnd($0) }
      rest = rest[line.endIndex...]
      if line.first == 0x20 {
        value?.append(contentsOf: line.dropFirst())
        continue
      }
      if let done = value { lists.append(try decode(done)) }
      value = nil
      guard lists.count <= maximumLists else {
        throw CertificateError(.length, "there are too many lists in the directory", offset: line.startIndex)
      }
      guard let name = attribute(line) else { continue }
      if matches(name, dn) || matches(name, version) { isDirectory = true }
      if isDirectory, attributes.contains(where: { matches(name, $0) }) {
        value = Array(line.drop { $0 != colon }.dropFirst())
      }
    }
    if let done = value { lists.append(try decode(done)) }
    return isDirectory ? lists : nil
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static let colon = UInt8(ascii: ":")

  /// More than there are states with lists, many times over.
  private static let maximumLists = 10_000
  private static let dn = Array("dn".utf8)
  private static let version = Array("version".utf8)

  /// Name of a line's attribute, without options; nil where the line has none, or one longer than any here.
  private static func attribute(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = line.prefix(64).firstIndex(of: colon) else { return nil }
    return line[..<end].prefix { $0 != UInt8(ascii: ";") }
  }

  /// - Parameter known: in small letters.
  private static func matches(_ name: ArraySlice<UInt8>, _ known: [UInt8]) -> Bool {
    name.count == known.count
      && zip(name, known).allSatisfy { byte, other in (byte &- 0x41 < 26 ? byte | 0x20 : byte) == other }
  }

  /// A second colon says that the value is Base64, as that of a list must be.
  private static func decode(_ value: [UInt8]) throws(CertificateError) -> [UInt8] {
    guard value.first == colon, let list = Base64Text.decode(value.dropFirst().filter { $0 != 0x20 }) else {
      throw CertificateError(.base64, "a list in the directory is not Base64")
    }
    return list
  }
}
