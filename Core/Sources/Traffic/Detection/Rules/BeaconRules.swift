/// Beacons, callbacks, and tunnels through name resolution and echoes.
struct BeaconRules {
  var visits: UInt32 = 12
  var seconds: UInt32 = 3000
  var regularity: Float = 0.75
  /// The time of all visits, in gaps between them: who asks in bouts, and then is silent, waits for something.
  var span: Float = 1.5
  /// Silence that ends a bout of visits, and how long a bout is at which nobody waits for something any more.
  var boutPause: UInt32 = 120
  var boutSeconds: UInt32 = 2600
  /// Echoes whose answers are not what was sent: conversations a minute apart, seconds, bytes of a packet.
  var tunnelEchoes: UInt32 = 20
  var tunnelEchoSeconds: UInt32 = 900
  var tunnelEchoBytes: Double = 100
  /// Visits every few seconds, each by a connection of its own, are told sooner, where they are as good as the same.
  var fastVisits: UInt32 = 20
  var fastSeconds: Float = 4.5
  var fastLikeness: Float = 0.97
  /// Attempts at a server that refuses or is silent, by the clock, on a port of no known service.
  var callbacks: UInt32 = 200
  var likeness: Float = 0.74
  /// An account that visits so many rare destinations regularly is a monitor: more likeness is asked of its visits.
  var regularDestinations: UInt8 = 3
  var monitorLikeness: Float = 0.9
  /// With so many, checking servers is what it does.
  var monitoredDestinations: UInt8 = 8
  // Tunnels through name resolution: questions, and bytes of one (ordinary ones have 60 to 110).
  var tunnelQuestions: UInt32 = 100
  var tunnelBytes: Double = 150
  /// At servers that other accounts use too.
  var tunnelBytesPopular: Double = 175
}
