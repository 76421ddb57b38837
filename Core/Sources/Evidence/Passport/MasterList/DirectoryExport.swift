import Certificates

/// LDIF (RFC 2849) as the ICAO public key directory gives it out: of its attributes, those that hold master lists.
enum DirectoryExport {
  private static let attributes: Set = ["pkdmasterlistcontent", "cscamasterlistdata"]

  /// The lists in order; nil where the bytes are no LDIF.
  ///
  /// - Throws: `CertificateError` with code `base64` where a list's value is not Base64.
  static func masterLists(_ bytes: [UInt8]) throws(CertificateError) -> [[UInt8]]? {
    var lists: [[UInt8]] = []
    var isDirectory = false
    for line in unfolded(bytes) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let attribute = line[..<colon].prefix { $0 != UInt8(ascii: ";") }
      let name = String(decoding: attribute, as: UTF8.self).lowercased()
      if name == "dn" || name == "version" { isDirectory = true }
      guard isDirectory, attributes.contains(name) else { continue }
      let value = line[(colon + 1)...]
      guard value.first == UInt8(ascii: ":"),
        let list = Base64Text.decode(value.dropFirst().filter { $0 != 0x20 })
      else { throw CertificateError(.base64, "a list in the directory is not Base64", offset: line.startIndex) }
      lists.append(list)
    }
    return isDirectory ? lists : nil
  }

  /// Lines with their continuations, which begin with a space; comments are left out.
  private static func unfolded(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else if line.first != UInt8(ascii: "#") {
        lines.append(Array(line))
      }
    }
    return lines
  }
}
