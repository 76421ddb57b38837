/// Scans of one account, and of several together.
struct ScanRules {
  // Sequential test of first contacts (Jung, Paxson, Berger, Balakrishnan 2004), one walk for each account and port.
  // Steps are logarithms of likelihood ratios, scanner to honest client; the walk never falls below `walkFloor`, so
  // credit earned by good contacts is bounded.
  var walkFloor: Float = -3
  /// On ports where honest clients hardly ever fail: 0.75 against 0.25.
  var failedStep: Float = 1.1
  var shallowStep: Float = 0.7
  var deepStep: Float = -1.1
  var walkBound: Float = 8.5
  /// On ports where crawlers and webhook senders meet dead servers: 0.85 against 0.50.
  var commonFailedStep: Float = 0.53
  var commonShallowStep: Float = 0.5
  var commonDeepStep: Float = -1.2
  var commonWalkBound: Float = 12
  /// Distinct targets without success that a verdict needs besides the walk.
  var walkTargets: UInt32 = 8
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
  /// The same within so many seconds, of TCP, where none answered.
  var burstPorts: UInt32 = 8
  var burstSeconds: UInt32 = 30
  /// Failed contacts with ever other hosts and ports.
  var randomTargets: UInt32 = 30
  /// A distributed campaign: accounts, and failed targets in all.
  var campaignAccounts = 4
  var campaignTargets: UInt32 = 32
  var campaignMemberTargets: UInt32 = 4
}
