/// Reflection: answers that are many times their questions, to few hosts.
struct ReflectionRules {
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
}
