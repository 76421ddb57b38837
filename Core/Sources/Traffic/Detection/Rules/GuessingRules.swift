/// Guessing of passwords: many short sessions that look alike.
struct GuessingRules {
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
}
