/// Mining: always connected, little said.
struct MiningRules {
  /// Elsewhere more comes back than goes out, and more than what keeps a connection alive: bytes a second.
  var back: Double = 4
  var backShare: Double = 1.2
  var seconds: UInt32 = 1500
  var secondsElsewhere: UInt32 = 3600
  /// Elsewhere minutes are alike, as work and results are; messages of people and devices are not.
  var likeness: Float = 0.6
  /// Elsewhere one connection has lasted as long.
  var longest: UInt32 = 300
}
