import Names

/// Turns the pairing of two names into evidence: a number on the scale of log odds, 0 for "as likely as not".
enum ScoreModel {
  static func evidence(_ alignment: NameAlignment, isOrganization: Bool, formsDiffer: Bool, alias: ListEntry.Name.Kind)
    -> Float
  {
    let paired = alignment.matched + alignment.slack
    guard paired > 0 else { return -9 }
    let slack = alignment.slack / paired
    // Two words that exclude each other count by both: a common given name denies a rare one just as well.
    let (lighter, heavier) = (
      min(alignment.queryHeaviest, alignment.listedHeaviest), max(alignment.queryHeaviest, alignment.listedHeaviest)
    )
    let contradicted = lighter < 0.22 ? lighter : (lighter + heavier) / 2
    let query = paired + alignment.queryLeft
    let listed = paired + alignment.listedLeft
    var value: Float = isOrganization ? 3.1 : 3.4
    value -= 8.5 * slack
    value -= (isOrganization ? 4.2 : 5.0) * contradicted / max(0.6, min(1.25, paired / 2 + 0.3))
    value -= (isOrganization ? 3.6 : 3.0) * alignment.queryLeft / query
    value -= (isOrganization ? 3.2 : 2.6) * alignment.listedLeft / listed
    value += 1.4 * (min(alignment.matched, 2.5) - 1.3)
    if alignment.count < 2, !isOrganization { value -= 1.0 }
    if isOrganization { value -= 0.35 * Float(min(alignment.inversions, 3)) }
    if formsDiffer { value -= 0.3 }
    if alias == .weakAlias { value -= 0.8 }
    return value
  }

  /// Log odds as a score from 0 to 1. Without an agreeing attribute it stays under 1.
  static func score(_ evidence: Float) -> Double {
    let clamped = Double(max(-12, min(9, evidence)))
    return 1 / (1 + exponential(-clamped))
  }

  /// e to the power of `value`, by halving and a short series: the same on every machine.
  private static func exponential(_ value: Double) -> Double {
    let small = value / 1024
    var sum = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
