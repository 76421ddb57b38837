import Glibc

/// One input of the house under fire.
struct FuzzTarget: Sendable {
  let name: String
  /// Inputs to begin with: at least one that is read to its end.
  let seeds: [[UInt8]]
  /// Must return for any bytes. What it says must hold is stated by `must`.
  let run: @Sendable ([UInt8]) -> Void

  init(_ name: String, seeds: [String], run: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.seeds = seeds.map { Array($0.utf8) }
    self.run = run
  }

  init(_ name: String, bytes seeds: [[UInt8]], run: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.seeds = seeds
    self.run = run
  }

  static let all: [FuzzTarget] =
    vocabularyTargets + wireTargets + evidenceTargets + passportTargets + credentialTargets + numberTargets
    + listTargets + olderListTargets + nameTargets
    + journalTargets
    + trafficTargets + originTargets
    + attributionTargets
}

/// Ends the process where a property of a target does not hold, so that the fuzzer keeps the input.
func must(_ condition: Bool, _ what: StaticString) {
  if condition { return }
  complain("property broken: \(what)")
  abort()
}

/// Writes a line to standard error.
func complain(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
