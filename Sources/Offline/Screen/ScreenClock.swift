import Foundation

/// Wall and processor time of this process, in seconds.
struct ScreenClock {
  let wall: Double
  let cpu: Double

  static func now() -> ScreenClock {
    var usage = rusage()
    getrusage(__rusage_who_t(0), &usage)
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1_000_000
    let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1_000_000
    return ScreenClock(wall: ProcessInfo.processInfo.systemUptime, cpu: user + system)
  }

  static func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(0), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// Three digits after the point.
  static func text(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}
