import Certificates

/// Finds the signed hashes in a security object's bytes, apart from the code under test: the octet string after the type of
/// the content.
enum PassportContent {
  static func hashes(_ file: [UInt8]) throws -> [UInt8] {
    let type = DER.identifier("2.23.136.1.1.1")
    guard let start = file.firstRange(of: type)?.upperBound else { return [] }
    // From here to the certificates, lengths aside.
    return Array(file[start...].drop { $0 != 4 }.prefix(200))
  }
}
