/// Floods of attempts, packets and requests.
struct FloodRules {
  var attemptsPerMinute: UInt32 = 150
  var packetsPerMinute: UInt64 = 60_000
  /// Answered sessions a minute, or so many times the account's own busiest minute, whatever is more.
  var sessionsPerMinute: UInt32 = 2400
  /// Where they are all alike.
  var alikePerMinute: UInt32 = 600
  var likeness: Float = 0.9
  var overPast: UInt32 = 4
  /// Streams of TCP to a host that carry content and hear nothing, before that is no loss of records any more.
  var unheardStreams: UInt32 = 3
  /// The same of packets that carry nothing.
  var unheardPackets: UInt32 = 2
  /// Seconds within which one follows on the other.
  var unheardSeconds: UInt32 = 180
  /// Packets sent for one that comes back, from which a stream of UDP is no conversation.
  var oneSided: UInt64 = 20
  /// Unanswered attempts a minute at ever other UDP ports of one host, above which it is no scan any more.
  var anyPortPerMinute: UInt32 = 2000
  /// Unanswered attempts a minute, at targets tried before, at one network (/24, /48).
  var networkAttemptsPerMinute: UInt32 = 600
  /// Connections of half a minute and more within ten minutes into which hardly anything is said, and nothing back.
  var slowRequests: UInt32 = 36
  /// The same over TLS, where the keys agreed on come back, at a server that few accounts use.
  var slowEncryptedRequests: UInt32 = 80
}
