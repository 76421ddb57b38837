internal import Foundation

/// Memory that the system hands out as zeros and that costs nothing until it is touched.
struct ZeroedMemory: ~Copyable {
  let base: UnsafeMutableRawPointer
  let byteCount: Int

  init(byteCount: Int) {
    // An empty allocation still has an address; where the system has no memory left there is nothing to go on with.
    guard let base = calloc(max(1, byteCount), 1) else {
      preconditionFailure("no memory for \(byteCount) bytes of state")
    }
    self.base = base
    self.byteCount = byteCount
  }

  deinit { free(base) }
}
