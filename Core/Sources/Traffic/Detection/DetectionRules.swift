/// The parameters of detection, in one place. Each is said in the documentation and goes into the evidence of an alert.
struct DetectionRules {
  /// An ongoing activity is told again after so many seconds.
  var repeatSeconds: UInt32 = 600

  // Sequential test of first contacts (Jung, Paxson, Berger, Balakrishnan 2004), one walk for each account and port.
  // Steps are logarithms of likelihood ratios, scanner to honest client; the walk never falls below `walkFloor`, so
  // credit earned by good contacts is bounded.
  var walkFloor: Float = -3
  /// On ports where honest clients hardly ever fail: 0.75 against 0.25.
  var failedStep: Float = 1.1
  var shallowStep: Float = 0.7
  var deepStep: Float = -1.1
  var walkBound: Float = 9
  /// On ports where crawlers and webhook senders meet dead servers: 0.85 against 0.50.
  var commonFailedStep: Float = 0.53
  var commonShallowStep: Float = 0.5
  var commonDeepStep: Float = -1.2
  var commonWalkBound: Float = 12
  /// Distinct targets without success that a verdict needs besides the walk.
  var walkTargets: UInt32 = 10
  /// Plain count of failed targets, against hit lists and decoys, and the share of contacts it must be.
  var failedTargets: UInt32 = 18
  var failedShare: Float = 0.1
  var sampledFailedShare: Float = 0.6
  /// Nearly all contacts were conversations: a relay or a node of peers, whose peers are sometimes away.
  var deepShare: Float = 0.75
  /// Where most contacts were answered, a verdict waits so long: who comes back to the same targets is a monitor.
  var deferSeconds: UInt32 = 900
  /// Returns for each target that make a monitor.
  var monitorReturns: UInt32 = 2
  /// Ports of one host that did not answer.
  var verticalPorts: UInt32 = 15
  /// Failed contacts with ever other hosts and ports.
  var randomTargets: UInt32 = 30
  /// A distributed campaign: accounts, and failed targets in all.
  var campaignAccounts = 4
  var campaignTargets: UInt32 = 32
  var campaignMemberTargets: UInt32 = 4

  // Guessing: many short sessions that look alike.
  var guesses: UInt32 = 24
  var guessLikeness: Float = 0.84
  var guessShare: Float = 0.6
  /// One after the other without a pause, each as long as a person or a server takes to refuse a password, and in a row:
  /// so many after the first two.
  var rowSeconds: ClosedRange<UInt32> = 3...20
  var rowGuesses: UInt16 = 8
  var databaseGuesses: UInt32 = 150
  var databaseLikeness: Float = 0.95
  /// Where the sizes alone say that it is a log-in: SSH on another port, mails' servers.
  var hiddenLikeness: Float = 0.85
  var stuffingLogins: UInt32 = 60
  var stuffingLikeness: Float = 0.94
  /// Clockwork (agents, probes) puts nearly all gaps into one octave; people's passwords do not.
  var stuffingClockwork: Float = 0.75
  /// At a server that several accounts use.
  var sharedLikeness: Float = 0.95
  var sharedGuesses: UInt32 = 240
  /// Visits to one site after the other that were of the same size as before, of those compared; at many sites more.
  var stuffingCloseness: Float = 0.9
  var stuffingSites: UInt32 = 100
  var stuffingSitesCloseness: Float = 0.9
  var stuffingSitesLikeness: Float = 0.97
  /// Guesses at one server from many accounts: of each account, accounts, in all, and the share of its users.
  var jointMemberGuesses: UInt32 = 5
  var jointLikeness: Float = 0.9
  var jointAccounts = 5
  var jointGuesses: UInt32 = 60
  var jointShare = 0.6
  /// Their sizes, as a share of the middle one, may differ so much.
  var jointSpread: Float = 0.2
  /// Probes and polls of log-in ports are at least so far apart.
  var pollSeconds: Float = 30

  // Floods.
  var floodAttemptsPerMinute: UInt32 = 150
  var floodPacketsPerMinute: UInt64 = 60_000
  /// Answered sessions a minute, or so many times the account's own busiest minute, whatever is more.
  var floodSessionsPerMinute: UInt32 = 2400
  /// Where they are all alike.
  var floodAlikePerMinute: UInt32 = 600
  var floodLikeness: Float = 0.9
  var floodOverPast: UInt32 = 4
  /// Streams of TCP to a host that carry content and hear nothing, before that is no loss of records any more.
  var unheardStreams: UInt32 = 3
  /// The same of packets that carry nothing.
  var unheardPackets: UInt32 = 2
  /// Seconds within which one follows on the other.
  var unheardSeconds: UInt32 = 180
  /// Packets sent for one that comes back, from which a stream of UDP is no conversation.
  var floodOneSided: UInt64 = 20
  /// Unanswered attempts a minute at ever other UDP ports of one host, above which it is no scan any more.
  var floodAnyPortPerMinute: UInt32 = 2000
  /// Unanswered attempts a minute, at targets tried before, at one network (/24, /48).
  var floodNetworkAttemptsPerMinute: UInt32 = 600
  /// Connections of half a minute and more within ten minutes into which hardly anything is said, and nothing back.
  var slowRequests: UInt32 = 36
  /// The same over TLS, where the keys agreed on come back, at a server that few accounts use.
  var slowEncryptedRequests: UInt32 = 80

  // Reflection.
  var amplification: Float = 6
  var amplifiedRequests: UInt32 = 60
  /// Bytes of an answer at least.
  var amplifiedBytes: UInt64 = 250
  var requestsPerVictim: Float = 6
  /// Questions that are forged are all the same, and so is what each gets back for its bytes.
  var amplifiedLikeness: Float = 0.7
  /// Answers that fill datagrams all the time need no likeness: mean bytes, amplification.
  var fullReplyBytes: UInt64 = 1000
  var fullAmplification: Float = 14

  // Spam.
  var mailHosts: Float = 18
  var mails: UInt32 = 30
  var mailLikeness: Float = 0.68
  /// Bytes that a mail has at least on a port where others only log in.
  var submissionBytes: UInt64 = 1900

  // Beacons.
  var beaconVisits: UInt32 = 12
  var beaconSeconds: UInt32 = 3000
  var beaconRegularity: Float = 0.75
  /// The time of all visits, in gaps between them: who asks in bouts, and then is silent, waits for something.
  var beaconSpan: Float = 1.5
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
  var beaconLikeness: Float = 0.74
  /// Few samples look alike by chance: this much over the root of their number is added to what is asked of them.
  var likenessMargin: Float = 0.35
  /// An account that visits so many rare destinations regularly is a monitor: more likeness is asked of its visits.
  var regularDestinations: UInt8 = 3
  var monitorLikeness: Float = 0.9
  /// With so many, checking servers is what it does.
  var monitoredDestinations: UInt8 = 8
  /// Accounts beyond which a destination is a service that many use.
  var popularAccounts: UInt32 = 3
  /// A destination that so many accounts use earns a scanner no credit.
  var knownAccounts: UInt32 = 3

  // Tunnels through name resolution: questions, and bytes of one (ordinary ones have 60 to 110).
  var tunnelQuestions: UInt32 = 100
  var tunnelBytes: Double = 150
  /// At servers that other accounts use too.
  var tunnelBytesPopular: Double = 175

  // Mining.
  /// Elsewhere more comes back than goes out, and more than what keeps a connection alive: bytes a second.
  var miningBack: Double = 4
  var miningBackShare: Double = 1.2
  var miningSeconds: UInt32 = 1500
  var miningSecondsElsewhere: UInt32 = 3600
  /// Elsewhere minutes are alike, as work and results are; messages of people and devices are not.
  var miningLikeness: Float = 0.6
  /// Elsewhere one connection has lasted as long.
  var miningLongest: UInt32 = 300

  // Spoofing.
  var spoofedSessions: UInt32 = 3
}
