import COpenSSL

/// A whole number of any size that frees itself and is wiped then.
final class BigNumber {
  let pointer: OpaquePointer

  init?(_ bytes: [UInt8]) {
    guard let number = BN_bin2bn(bytes, Int32(bytes.count), nil) else { return nil }
    pointer = number
  }

  init?() {
    guard let number = BN_new() else { return nil }
    pointer = number
  }

  deinit { BN_clear_free(pointer) }

  var isZero: Bool { BN_is_zero(pointer) == 1 }
  var isOdd: Bool { BN_is_odd(pointer) == 1 }

  /// Big-endian, with zeros in front.
  func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    return BN_bn2binpad(pointer, &bytes, Int32(count)) == Int32(count) ? bytes : []
  }

  func isLess(than other: BigNumber) -> Bool { BN_cmp(pointer, other.pointer) < 0 }
  func equals(_ other: BigNumber) -> Bool { BN_cmp(pointer, other.pointer) == 0 }
}

/// A point of the curve that frees itself.
final class CurvePoint {
  let pointer: OpaquePointer

  init?(_ group: OpaquePointer) {
    guard let point = EC_POINT_new(group) else { return nil }
    pointer = point
  }

  deinit { EC_POINT_clear_free(pointer) }
}

/// Arithmetic of P-384 (FIPS 186-5, SEC 1) for protocols that need points and scalars themselves.
///
/// Failures of the library, which only lack of memory can cause, come out as nil.
final class CurveArithmetic {
  static let elementBytes = 49
  static let scalarBytes = 48

  let group: OpaquePointer
  let context: OpaquePointer
  let order: BigNumber
  let prime: BigNumber
  private let b: BigNumber

  init?() {
    guard let group = EC_GROUP_new_by_curve_name(NID_secp384r1), let context = BN_CTX_secure_new() ?? BN_CTX_new(),
      let order = BigNumber(), let prime = BigNumber(), let a = BigNumber(), let b = BigNumber()
    else { return nil }
    self.group = group
    self.context = context
    self.order = order
    self.prime = prime
    self.b = b
    guard EC_GROUP_get_order(group, order.pointer, context) == 1,
      EC_GROUP_get_curve(group, prime.pointer, a.pointer, b.pointer, context) == 1
    else { return nil }
  }

  deinit {
    EC_GROUP_free(group)
    BN_CTX_free(context)
  }

  // MARK: Scalars and field elements

  func reduce(_ bytes: [UInt8], _ modulus: BigNumber) -> BigNumber? {
    guard let number = BigNumber(bytes), let result = BigNumber() else { return nil }
    return BN_nnmod(result.pointer, number.pointer, modulus.pointer, context) == 1 ? result : nil
  }

  func add(_ left: BigNumber, _ right: BigNumber, _ modulus: BigNumber) -> BigNumber? {
    guard let result = BigNumber() else { return nil }
    return BN_mod_add(result.pointer, left.pointer, right.pointer, modulus.pointer, context) == 1 ? result : nil
  }

  func subtract(_ left: BigNumber, _ right: BigNumber, _ modulus: BigNumber) -> BigNumber? {
    guard let result = BigNumber() else { return nil }
    return BN_mod_sub(result.pointer, left.pointer, right.pointer, modulus.pointer, context) == 1 ? result : nil
  }

  func multiply(_ left: BigNumber, _ right: BigNumber, _ modulus: BigNumber) -> BigNumber? {
    guard let result = BigNumber() else { return nil }
    return BN_mod_mul(result.pointer, left.pointer, right.pointer, modulus.pointer, context) == 1 ? result : nil
  }

  /// Nil for zero.
  func invert(_ value: BigNumber, _ modulus: BigNumber) -> BigNumber? {
    guard !value.isZero, let result = BigNumber() else { return nil }
    return BN_mod_inverse(result.pointer, value.pointer, modulus.pointer, context) == nil ? nil : result
  }

  /// Nil where there is no root.
  private func squareRoot(_ value: BigNumber) -> BigNumber? {
    guard let result = BigNumber() else { return nil }
    return BN_mod_sqrt(result.pointer, value.pointer, prime.pointer, context) == nil ? nil : result
  }

  /// A scalar from its 48 bytes; nil for zero and for what is not below the order.
  func scalar(_ bytes: [UInt8]) -> BigNumber? {
    guard bytes.count == Self.scalarBytes, let number = BigNumber(bytes), !number.isZero, number.isLess(than: order)
    else {
      return nil
    }
    return number
  }

  // MARK: Points

  /// A point from its 49 compressed bytes; nil for what is on the curve nowhere, and for the point at infinity.
  func element(_ bytes: [UInt8]) -> CurvePoint? {
    guard bytes.count == Self.elementBytes, bytes[0] == 2 || bytes[0] == 3, let point = CurvePoint(group) else {
      return nil
    }
    guard EC_POINT_oct2point(group, point.pointer, bytes, bytes.count, context) == 1 else {
      ERR_clear_error()
      return nil
    }
    return EC_POINT_is_at_infinity(group, point.pointer) == 0
      && EC_POINT_is_on_curve(group, point.pointer, context) == 1
      ? point : nil
  }

  func bytes(_ point: CurvePoint) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.elementBytes)
    let length = EC_POINT_point2oct(group, point.pointer, POINT_CONVERSION_COMPRESSED, &bytes, bytes.count, context)
    return length == bytes.count ? bytes : []
  }

  func multiply(_ point: CurvePoint, by scalar: BigNumber) -> CurvePoint? {
    guard let result = CurvePoint(group) else { return nil }
    return EC_POINT_mul(group, result.pointer, nil, point.pointer, scalar.pointer, context) == 1 ? result : nil
  }

  func multiplyGenerator(by scalar: BigNumber) -> CurvePoint? {
    guard let result = CurvePoint(group) else { return nil }
    return EC_POINT_mul(group, result.pointer, scalar.pointer, nil, nil, context) == 1 ? result : nil
  }

  func add(_ left: CurvePoint, _ right: CurvePoint) -> CurvePoint? {
    guard let result = CurvePoint(group) else { return nil }
    return EC_POINT_add(group, result.pointer, left.pointer, right.pointer, context) == 1 ? result : nil
  }

  func isInfinity(_ point: CurvePoint) -> Bool { EC_POINT_is_at_infinity(group, point.pointer) == 1 }

  // MARK: Hashing to the curve

  /// Simplified Shallue, van de Woestijne and Ulas map (RFC 9380 section 6.6.2) with A = -3 and Z = -12.
  func map(_ u: BigNumber) -> CurvePoint? {
    let p = prime
    guard let three = BigNumber([3]), let zero = BigNumber([0]), let a = subtract(zero, three, p),
      let twelve = BigNumber([12]),
      let z = subtract(zero, twelve, p), let one = BigNumber([1]), let square = multiply(u, u, p),
      let zu = multiply(z, square, p), let zu2 = multiply(zu, zu, p), let sum = add(zu2, zu, p),
      let minusB = subtract(zero, b, p), let inverseA = invert(a, p), let ratio = multiply(minusB, inverseA, p)
    else { return nil }
    let x1: BigNumber?
    if sum.isZero {
      x1 = multiply(z, a, p).flatMap { invert($0, p) }.flatMap { multiply(b, $0, p) }
    } else {
      x1 = invert(sum, p).flatMap { add(one, $0, p) }.flatMap { multiply(ratio, $0, p) }
    }
    guard let x1, let x2 = multiply(zu, x1, p), let right1 = curve(x1, a), let right2 = curve(x2, a) else { return nil }
    var (x, y) = (x1, squareRoot(right1))
    if y == nil {
      ERR_clear_error()
      (x, y) = (x2, squareRoot(right2))
    }
    guard var y else { return nil }
    if y.isOdd != u.isOdd { y = subtract(zero, y, p) ?? y }
    guard let point = CurvePoint(group),
      EC_POINT_set_affine_coordinates(group, point.pointer, x.pointer, y.pointer, context) == 1
    else { return nil }
    return point
  }

  /// x^3 + a x + b.
  private func curve(_ x: BigNumber, _ a: BigNumber) -> BigNumber? {
    multiply(x, x, prime).flatMap { add($0, a, prime) }.flatMap { multiply($0, x, prime) }.flatMap { add($0, b, prime) }
  }
}
