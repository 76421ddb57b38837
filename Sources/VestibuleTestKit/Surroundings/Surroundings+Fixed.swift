public import Workflow

extension Surroundings {
  /// A clock in the test's hand and bytes from a seed.
  public static func fixed(
    clock: SteppableClock = SteppableClock(), randomness: SeededRandomness = SeededRandomness()
  ) -> Surroundings {
    Surroundings(now: { clock.now }, random: { randomness.bytes($0) })
  }
}
