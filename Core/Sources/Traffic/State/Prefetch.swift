internal import CMemory

/// Asks for memory that will be needed soon: many waits at once cost as much as one. Any address is allowed.
enum Prefetch {
  /// The line of memory in which `address` lies.
  @inline(__always)
  static func line(_ address: UnsafeRawPointer) { vestibule_prefetch(address) }

  /// The first `count` lines of sixty-four bytes from `address`.
  @inline(__always)
  static func lines(_ address: UnsafeRawPointer, _ count: Int) {
    for line in 0..<count { vestibule_prefetch(address + line &* 64) }
  }
}
