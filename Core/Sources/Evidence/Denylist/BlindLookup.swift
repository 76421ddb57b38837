import Crypto

/// Lookups in another's deny-list that tell the other nothing: the verifiable oblivious pseudorandom function VOPRF(P-384,
/// SHA-384) of RFC 9497.
///
/// The asker blinds an input and sends a point; the list's owner evaluates it under its key and proves that it used that key; the
/// asker removes the blind and compares the output with those of the list. Points are 49 compressed bytes, scalars 48 bytes,
/// outputs 48 bytes. Randomness comes in as bytes.
public struct BlindLookup {
  public enum Fault: String, Error, Sendable {
    /// A point, proof or blind is none.
    case element
    /// The proof was not made with the key that was expected.
    case keyWrong = "key_wrong"
    /// A key is none.
    case keyInvalid = "key_invalid"
  }

  /// Context string of section 3.1: version, mode 1, suite.
  private static let contextString = Array("OPRFV1-".utf8) + [1] + Array("-P384-SHA384".utf8)
  private static let uniformBytes = 72

  private let curve: CurveArithmetic

  /// Nil where there is no memory.
  public init?() {
    guard let curve = CurveArithmetic() else { return nil }
    self.curve = curve
  }

  // MARK: Asker

  /// A scalar from at least 72 random bytes, so that it is as good as uniform.
  public func scalar(random: [UInt8]) -> [UInt8]? {
    guard random.count >= Self.uniformBytes, let scalar = curve.reduce(random, curve.order), !scalar.isZero else {
      return nil
    }
    return scalar.bytes(CurveArithmetic.scalarBytes)
  }

  /// The point to send for an input (section 3.3.2, Blind).
  public func blind(_ input: [UInt8], blind: [UInt8]) throws(Fault) -> [UInt8] {
    guard let scalar = curve.scalar(blind), let point = hashToGroup(input), !curve.isInfinity(point),
      let blinded = curve.multiply(point, by: scalar)
    else { throw .element }
    return curve.bytes(blinded)
  }

  /// The output for an input, once the proof holds (section 3.3.2, Finalize).
  public func finalize(
    _ input: [UInt8], blind: [UInt8], blinded: [UInt8], evaluated: [UInt8], proof: [UInt8], publicKey: [UInt8]
  ) throws(Fault) -> [UInt8] {
    guard let key = curve.element(publicKey) else { throw .keyInvalid }
    guard let scalar = curve.scalar(blind), let sent = curve.element(blinded), let received = curve.element(evaluated),
      proof.count == 2 * CurveArithmetic.scalarBytes
    else { throw .element }
    guard proves(proof, key, sent, received) else { throw .keyWrong }
    guard let inverse = curve.invert(scalar, curve.order), let point = curve.multiply(received, by: inverse) else {
      throw .element
    }
    return output(input, curve.bytes(point))
  }

  // MARK: Owner

  /// The point to send back and the proof (section 3.3.2, BlindEvaluate).
  ///
  /// - Parameter random: at least 72 bytes for the proof, never used again.
  public func evaluate(
    _ blinded: [UInt8], privateKey: [UInt8], random: [UInt8]
  ) throws(Fault) -> (evaluated: [UInt8], proof: [UInt8]) {
    guard let nonce = scalar(random: random) else { throw .element }
    return try evaluate(blinded, privateKey: privateKey, nonce: nonce)
  }

  /// As above with the proof's scalar itself: for test vectors.
  func evaluate(
    _ blinded: [UInt8], privateKey: [UInt8], nonce: [UInt8]
  ) throws(Fault) -> (evaluated: [UInt8], proof: [UInt8]) {
    guard let secret = curve.scalar(privateKey), let key = curve.multiplyGenerator(by: secret) else {
      throw .keyInvalid
    }
    guard let point = curve.element(blinded), let evaluated = curve.multiply(point, by: secret) else { throw .element }
    guard let nonce = curve.scalar(nonce), let proof = prove(secret, key, point, evaluated, nonce) else {
      throw .element
    }
    return (curve.bytes(evaluated), proof)
  }

  public func publicKey(_ privateKey: [UInt8]) throws(Fault) -> [UInt8] {
    guard let secret = curve.scalar(privateKey), let key = curve.multiplyGenerator(by: secret) else {
      throw .keyInvalid
    }
    return curve.bytes(key)
  }

  /// The output for an input, for the owner who fills the list (section 3.3.2, Evaluate).
  public func evaluate(input: [UInt8], privateKey: [UInt8]) throws(Fault) -> [UInt8] {
    guard let secret = curve.scalar(privateKey) else { throw .keyInvalid }
    guard let point = hashToGroup(input), !curve.isInfinity(point), let evaluated = curve.multiply(point, by: secret)
    else {
      throw .element
    }
    return output(input, curve.bytes(evaluated))
  }

  /// Whether the bytes are a point that may be sent.
  public func isElement(_ bytes: [UInt8]) -> Bool { curve.element(bytes) != nil }

  /// A key pair from a seed of 32 bytes (section 3.2.1, DeriveKeyPair).
  public func deriveKey(seed: [UInt8], info: [UInt8]) -> [UInt8]? {
    let input = seed + Self.length(info) + info
    for counter in UInt8(0)...255 {
      let scalar = hashToScalar(input + [counter], tag: Array("DeriveKeyPair".utf8) + Self.contextString)
      guard let scalar else { return nil }
      if !scalar.isZero { return scalar.bytes(CurveArithmetic.scalarBytes) }
    }
    return nil
  }

  private func output(_ input: [UInt8], _ element: [UInt8]) -> [UInt8] {
    let message = Self.length(input) + input + Self.length(element) + element + Array("Finalize".utf8)
    return Array(SHA384.hash(data: message))
  }

  private static func length(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8(truncatingIfNeeded: bytes.count >> 8), UInt8(truncatingIfNeeded: bytes.count)]
  }
}

// MARK: - Proof of one exponent (section 2.2)

extension BlindLookup {
  /// M and Z for one pair of points.
  private func composites(
    _ key: CurvePoint, _ sent: CurvePoint, _ received: CurvePoint
  ) -> (CurvePoint, CurvePoint)? {
    let keyBytes = curve.bytes(key)
    let seedTag = Array("Seed-".utf8) + Self.contextString
    let seed = Array(SHA384.hash(data: Self.length(keyBytes) + keyBytes + Self.length(seedTag) + seedTag))
    let (c, d) = (curve.bytes(sent), curve.bytes(received))
    let transcript =
      Self.length(seed) + seed + [0, 0] + Self.length(c) + c + Self.length(d) + d + Array("Composite".utf8)
    guard let weight = hashToScalar(transcript), let m = curve.multiply(sent, by: weight),
      let z = curve.multiply(received, by: weight)
    else { return nil }
    return (m, z)
  }

  private func challenge(_ key: CurvePoint, _ points: [CurvePoint]) -> BigNumber? {
    let transcript = ([key] + points).flatMap { point in
      let bytes = curve.bytes(point)
      return Self.length(bytes) + bytes
    }
    return hashToScalar(transcript + Array("Challenge".utf8))
  }

  private func prove(
    _ secret: BigNumber, _ key: CurvePoint, _ sent: CurvePoint, _ received: CurvePoint, _ nonce: BigNumber
  ) -> [UInt8]? {
    guard let (m, z) = composites(key, sent, received), let t2 = curve.multiplyGenerator(by: nonce),
      let t3 = curve.multiply(m, by: nonce), let c = challenge(key, [m, z, t2, t3]),
      let product = curve.multiply(c, secret, curve.order), let s = curve.subtract(nonce, product, curve.order)
    else { return nil }
    return c.bytes(CurveArithmetic.scalarBytes) + s.bytes(CurveArithmetic.scalarBytes)
  }

  private func proves(_ proof: [UInt8], _ key: CurvePoint, _ sent: CurvePoint, _ received: CurvePoint) -> Bool {
    let half = CurveArithmetic.scalarBytes
    guard let c = BigNumber(Array(proof.prefix(half))), let s = BigNumber(Array(proof.suffix(half))),
      c.isLess(than: curve.order), s.isLess(than: curve.order), let (m, z) = composites(key, sent, received),
      let sG = curve.multiplyGenerator(by: s), let cK = curve.multiply(key, by: c), let t2 = curve.add(sG, cK),
      let sM = curve.multiply(m, by: s), let cZ = curve.multiply(z, by: c), let t3 = curve.add(sM, cZ),
      !curve.isInfinity(t2), !curve.isInfinity(t3), let expected = challenge(key, [m, z, t2, t3])
    else { return false }
    return expected.equals(c)
  }
}

// MARK: - Hashing to the group (RFC 9380)

extension BlindLookup {
  private func hashToGroup(_ input: [UInt8]) -> CurvePoint? {
    let tag = Array("HashToGroup-".utf8) + Self.contextString
    let uniform = Self.expand(input, tag: tag, count: 2 * Self.uniformBytes)
    guard let first = curve.reduce(Array(uniform.prefix(Self.uniformBytes)), curve.prime).flatMap(curve.map),
      let second = curve.reduce(Array(uniform.suffix(Self.uniformBytes)), curve.prime).flatMap(curve.map)
    else { return nil }
    return curve.add(first, second)
  }

  private func hashToScalar(_ input: [UInt8], tag: [UInt8]? = nil) -> BigNumber? {
    let tag = tag ?? Array("HashToScalar-".utf8) + Self.contextString
    return curve.reduce(Self.expand(input, tag: tag, count: Self.uniformBytes), curve.order)
  }

  /// expand_message_xmd with SHA-384 (section 5.3.1).
  private static func expand(_ message: [UInt8], tag: [UInt8], count: Int) -> [UInt8] {
    let tail = tag + [UInt8(truncatingIfNeeded: tag.count)]
    let block = [UInt8](repeating: 0, count: 128)
    let length = [UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
    let first = Array(SHA384.hash(data: block + message + length + [0] + tail))
    var uniform: [UInt8] = []
    var last = [UInt8](repeating: 0, count: first.count)
    var index: UInt8 = 0
    while uniform.count < count {
      index &+= 1
      last = Array(SHA384.hash(data: zip(first, last).map { $0 ^ $1 } + [index] + tail))
      uniform += last
    }
    return Array(uniform.prefix(count))
  }
}
