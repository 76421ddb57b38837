import Foundation
import Vocabulary
import Workflow

extension Surroundings {
  /// The machine's clock and randomness.
  static var live: Surroundings {
    Surroundings(
      now: { Instant(clamping: Int64(Date().timeIntervalSince1970 * 1_000_000)) },
      random: { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      })
  }
}

/// Lines must be out before somebody waits for them.
enum StandardOutput {
  static func flush() throws { try FileHandle.standardOutput.synchronize() }
}
