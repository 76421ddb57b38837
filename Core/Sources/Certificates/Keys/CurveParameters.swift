internal import COpenSSL

/// The numbers that make a prime curve: magnitudes, big-endian, without leading zeros.
struct CurveParameters: Hashable, Sendable {
  var prime: [UInt8]
  var a: [UInt8]
  var b: [UInt8]
  var baseX: [UInt8]
  var baseY: [UInt8]
  var order: [UInt8]

  /// The curve that has all of these numbers. One that shares some of them is another curve: whoever chooses the base point
  /// knows the private key of any public key (CVE-2020-0601).
  var curve: NamedCurve? { Self.known[self] }

  private static let known: [CurveParameters: NamedCurve] = {
    var all: [CurveParameters: NamedCurve] = [:]
    for curve in NamedCurve.allCases { if let parameters = published(curve) { all[parameters] = curve } }
    return all
  }()

  /// The published numbers, from OpenSSL's table.
  private static func published(_ curve: NamedCurve) -> CurveParameters? {
    guard let group = EC_GROUP_new_by_curve_name(OBJ_txt2nid(curve.groupName)) else { return nil }
    defer { EC_GROUP_free(group) }
    let numbers = (0..<5).map { _ in BN_new() }
    defer { for number in numbers { BN_free(number) } }
    guard EC_GROUP_get_curve(group, numbers[0], numbers[1], numbers[2], nil) == 1,
      EC_POINT_get_affine_coordinates(group, EC_GROUP_get0_generator(group), numbers[3], numbers[4], nil) == 1,
      let order = EC_GROUP_get0_order(group)
    else { return nil }
    let values = numbers.map { magnitude($0) }
    return CurveParameters(
      prime: values[0], a: values[1], b: values[2], baseX: values[3], baseY: values[4], order: magnitude(order))
  }

  private static func magnitude(_ number: OpaquePointer?) -> [UInt8] {
    guard let number else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(BN_num_bits(number) + 7) / 8)
    BN_bn2bin(number, &bytes)
    return bytes
  }

  /// Reads `SpecifiedECDomain` (SEC 1 section C.2, RFC 3279 section 2.3.5) and finds the curve.
  ///
  /// - Throws: `curveUnknown` where it is another, `asn1` where it can not be read.
  static func curve(of element: ASN1Element) throws(CertificateError) -> NamedCurve {
    let unknown = CertificateError(.curveUnknown, "the curve is none that is accepted")
    try element.expect(.sequence, "parameters of the curve")
    var reader = try element.reader()
    guard (1...3).contains(try reader.next(.integer, "version of the curve").smallInteger()) else { throw unknown }
    var field = try reader.next(.sequence, "field of the curve").reader()
    guard try field.next(.objectIdentifier, "kind of field").objectIdentifier() == primeField else { throw unknown }
    let prime = Array(try field.next(.integer, "prime").unsignedInteger())
    try field.expectEnd("field of the curve")
    var equation = try reader.next(.sequence, "equation of the curve").reader()
    let a = Array(try equation.next(.octetString, "coefficient a").content.drop { $0 == 0 })
    let b = Array(try equation.next(.octetString, "coefficient b").content.drop { $0 == 0 })
    // A seed tells how b was chosen; nothing depends on it.
    _ = try equation.nextIf(.bitString)
    try equation.expectEnd("equation of the curve")
    let base = try reader.next(.octetString, "base point").content
    let order = Array(try reader.next(.integer, "order").unsignedInteger())
    if let cofactor = try reader.nextIf(.integer), Array(try cofactor.unsignedInteger()) != [1] { throw unknown }
    if !reader.isAtEnd { _ = try reader.next(.sequence, "hash of the curve") }
    try reader.expectEnd("parameters of the curve")
    guard let (match, curve) = known.first(where: { $0.key.prime == prime && $0.key.b == b }), match.a == a,
      match.order == order, match.hasBase(base, length: curve.fieldLength)
    else { throw unknown }
    return curve
  }

  private static let primeField = ObjectIdentifier(1, 2, 840, 10045, 1, 1)

  /// Whether the octets are the base point, in whole or compressed (SEC 1 section 2.3.3).
  private func hasBase(_ point: ArraySlice<UInt8>, length: Int) -> Bool {
    let isOdd = (baseY.last ?? 0) & 1 == 1
    switch point.first {
    case 4 where point.count == 1 + 2 * length:
      return point.dropFirst().prefix(length).drop(while: { $0 == 0 }).elementsEqual(baseX)
        && point.suffix(length).drop(while: { $0 == 0 }).elementsEqual(baseY)
    case let form? where (form == 2 || form == 3) && point.count == 1 + length:
      return isOdd == (form == 3) && point.dropFirst().drop(while: { $0 == 0 }).elementsEqual(baseX)
    default: return false
    }
  }
}
