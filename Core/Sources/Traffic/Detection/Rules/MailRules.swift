/// Mails alike to many mail servers.
struct MailRules {
  var mailHosts: Float = 18
  var mails: UInt32 = 30
  var mailLikeness: Float = 0.68
  /// Bytes that a mail has at least on a port where others only log in.
  var submissionBytes: UInt64 = 1900
}
