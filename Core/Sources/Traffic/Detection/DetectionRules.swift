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
  var guessLikeness: Float = 0.78
  var guessShare: Float = 0.6
  var databaseGuesses: UInt32 = 150
  var databaseLikeness: Float = 0.85
  var stuffingLogins: UInt32 = 60
  var stuffingLikeness: Float = 0.78
  /// Clockwork (agents, probes) puts nearly all gaps into one octave; people's passwords do not.
  var stuffingClockwork: Float = 0.75

  // Floods.
  var floodAttemptsPerMinute: UInt32 = 150
  var floodPacketsPerMinute: UInt64 = 60_000
  var floodSessionsPerMinute: UInt32 = 600

  // Reflection.
  var amplification: Float = 6
  var amplifiedRequests: UInt32 = 60
  var requestsPerVictim: Float = 6

  // Spam.
  var mailHosts: Float = 18
  var mails: UInt32 = 30
  var mailLikeness: Float = 0.68

  // Beacons.
  var beaconVisits: UInt32 = 12
  var beaconSeconds: UInt32 = 3000
  var beaconRegularity: Float = 0.75
  var beaconLikeness: Float = 0.74
  /// Few samples look alike by chance: this much over the root of their number is added to what is asked of them.
  var likenessMargin: Float = 0.35
  /// An account that visits so many rare destinations regularly is a monitor: more likeness is asked of its visits.
  var regularDestinations: UInt8 = 3
  var monitorLikeness: Float = 0.9
  /// Accounts beyond which a destination is a service that many use.
  var popularAccounts: UInt32 = 3

  // Mining.
  var miningSeconds: UInt32 = 1500
  var miningSecondsElsewhere: UInt32 = 3600

  // Spoofing.
  var spoofedSessions: UInt32 = 3
}
