/// A hash of 64 bits that stays nearly the same when a picture is scaled, recompressed or lightened.
///
/// The lowest 8 by 8 frequencies of a discrete cosine transform of 32 by 32 luminances, each above or below their median; the
/// first, the mean brightness, does not count. Decoding and scaling of pictures is for the caller.
public struct PerceptualHash: Hashable, Sendable {
  public static let side = 32
  /// Pictures that differ in so many bits at most are likely one picture: scaling, compression and light change two or three. Portraits
  /// of passports are composed alike, so that those of two people may come near by chance: a finding for a person's eyes.
  public static let likelyDistance = 6

  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// - Parameter luminance: 1024 values, row by row. Nil for another number, or for a picture without any contrast, which is like
  ///   every other.
  public init?(luminance: [UInt8]) {
    guard luminance.count == Self.side * Self.side else { return nil }
    let frequencies = Self.lowFrequencies(luminance.map(Double.init))
    let others = frequencies.dropFirst().sorted()
    guard let low = others.first, let high = others.last, high - low > 1e-6 else { return nil }
    let median = (others[31] + others[30]) / 2
    bits = frequencies.enumerated().reduce(0) {
      $1.offset > 0 && $1.element > median ? $0 | 1 << UInt64($1.offset) : $0
    }
  }

  public func distance(to other: PerceptualHash) -> Int { (bits ^ other.bits).nonzeroBitCount }

  private static let cosines: [[Double]] = (0..<8).map { frequency in
    (0..<side).map { place in cosine(Double.pi * Double(frequency) * (Double(place) + 0.5) / Double(side)) }
  }

  /// The series for the cosine: the core links no mathematics library for one table.
  private static func cosine(_ angle: Double) -> Double {
    var x = angle.truncatingRemainder(dividingBy: 2 * Double.pi)
    if x > Double.pi { x -= 2 * Double.pi }
    var (term, sum) = (1.0, 1.0)
    for index in 1...16 {
      term *= -x * x / Double((2 * index - 1) * (2 * index))
      sum += term
    }
    return sum
  }

  private static func lowFrequencies(_ pixels: [Double]) -> [Double] {
    var rows = [Double](repeating: 0, count: side * 8)
    for row in 0..<side {
      for frequency in 0..<8 {
        var sum = 0.0
        for column in 0..<side { sum += pixels[row * side + column] * cosines[frequency][column] }
        rows[row * 8 + frequency] = sum
      }
    }
    var result = [Double](repeating: 0, count: 64)
    for vertical in 0..<8 {
      for horizontal in 0..<8 {
        var sum = 0.0
        for row in 0..<side { sum += rows[row * 8 + horizontal] * cosines[vertical][row] }
        result[vertical * 8 + horizontal] = sum
      }
    }
    return result
  }
}
