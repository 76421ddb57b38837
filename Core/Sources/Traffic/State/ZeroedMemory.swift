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
    askForLargePages()
  }

  /// Tables are hit all over: with pages of two megabytes the processor finds them without walking its page tables.
  private func askForLargePages() {
    let page = 1 << 21
    guard byteCount >= 2 * page else { return }
    let start = (Int(bitPattern: base) + page - 1) / page * page
    let length = (Int(bitPattern: base) + byteCount - start) / page * page
    // Where the system declines, nothing is lost but speed.
    _ = madvise(UnsafeMutableRawPointer(bitPattern: start), length, Int32(MADV_HUGEPAGE))
  }

  deinit { free(base) }
}
