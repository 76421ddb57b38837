/// The parameters of detection. Each is said in the documentation and goes into the evidence of an alert.
struct DetectionRules {
  /// An ongoing activity is told again after so many seconds.
  var repeatSeconds: UInt32 = 600
  /// Few samples look alike by chance: this much over the root of their number is added to what is asked of them.
  var likenessMargin: Float = 0.35
  /// Accounts beyond which a destination is a service that many use.
  var popularAccounts: UInt32 = 3
  /// A destination that so many accounts use earns a scanner no credit.
  var knownAccounts: UInt32 = 3
  /// Sessions from addresses that are not leased, before it is told.
  var spoofedSessions: UInt32 = 3

  var scans = ScanRules()
  var guessing = GuessingRules()
  var floods = FloodRules()
  var reflection = ReflectionRules()
  var mails = MailRules()
  var beacons = BeaconRules()
  var mining = MiningRules()
}
