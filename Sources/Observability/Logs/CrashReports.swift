/// The runtime's crash reports. They print registers and the memory near them, and memory holds personal data.
///
/// The runtime reads `SWIFT_BACKTRACE` when the process starts, so the process cannot set it for itself: the unit file,
/// the container or the shell must.
package enum CrashReports {
  package static let variable = "SWIFT_BACKTRACE"

  /// Frames of the crashed thread only; no registers, no memory, no image list, paths shortened.
  package static let safeSetting =
    "enable=yes,interactive=no,color=no,threads=crashed,registers=none,images=none,sanitize=yes"

  /// Whether a value of the variable keeps memory out of crash reports. Nil: the variable is not set.
  package static func isSafe(_ value: String?) -> Bool {
    let settings = (value ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
    return settings.contains("enable=no") || (settings.contains("registers=none") && settings.contains("sanitize=yes"))
  }
}
