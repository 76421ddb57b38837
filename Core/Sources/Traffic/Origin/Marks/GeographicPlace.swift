/// A point on the earth, and how far from it the truth may be.
public struct GeographicPlace: Hashable, Sendable {
  /// Degrees north.
  public let latitude: Double
  /// Degrees east.
  public let longitude: Double
  /// Kilometres.
  public let radius: Double

  public init(latitude: Double, longitude: Double, radius: Double) {
    self.latitude = latitude
    self.longitude = longitude
    self.radius = radius
  }

  /// `52.5,13.4 ±50`.
  public var text: String { "\(latitude),\(longitude) ±\(Int(radius))" }

  public init?(_ text: String) {
    let halves = text.split(separator: " ")
    guard halves.count == 2, halves[1].hasPrefix("±"), let radius = Double(halves[1].dropFirst()) else { return nil }
    let parts = halves[0].split(separator: ",")
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else { return nil }
    self.init(latitude: latitude, longitude: longitude, radius: radius)
  }

  /// Kilometres that lie between the two at the very least: along the great circle, less both radii.
  public func leastDistance(to other: GeographicPlace) -> Double {
    max(0, distance(to: other) - radius - other.radius)
  }

  /// Haversine on a sphere of 6,371 km.
  public func distance(to other: GeographicPlace) -> Double {
    let degree = Double.pi / 180
    let latitudes = (latitude * degree, other.latitude * degree)
    let halves = ((latitudes.1 - latitudes.0) / 2, (other.longitude - longitude) * degree / 2)
    let sines = (Sine.of(halves.0), Sine.of(halves.1))
    let chord = sines.0 * sines.0 + Sine.cosine(latitudes.0) * Sine.cosine(latitudes.1) * sines.1 * sines.1
    return 2 * 6371 * Sine.inverse(min(1, chord.squareRoot()))
  }
}

/// Sine and its inverse by series, to a tenth of a metre on the earth: the same everywhere, whatever the C library.
enum Sine {
  static func of(_ angle: Double) -> Double {
    let turns = (angle / (2 * .pi)).rounded()
    let reduced = angle - turns * 2 * .pi
    var term = reduced
    var sum = reduced
    for step in 1..<16 {
      term *= -reduced * reduced / Double((2 * step) * (2 * step + 1))
      sum += term
    }
    return sum
  }

  static func cosine(_ angle: Double) -> Double { of(angle + .pi / 2) }

  /// - Parameter value: 0 to 1.
  static func inverse(_ value: Double) -> Double {
    // Newton's method on the half angle, where the slope stays away from zero.
    if value > 0.75 { return .pi / 2 - 2 * inverse(((1 - value) / 2).squareRoot()) }
    var angle = value
    for _ in 0..<8 { angle += (value - of(angle)) / cosine(angle) }
    return angle
  }
}
