import Dispatch
import Foundation
import Traffic

extension FlowsRun {
  /// Pieces of a block are read at the same time, and finished in their order.
  func decodeAWS(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws -> Int {
    let whole = isLast ? bytes.count : AWSDecoder.wholeLines(bytes)
    guard whole > 0 else { return 0 }
    let cuts = Self.cuts(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), parts: threads)
    while pieces.count < cuts.count { pieces.append(AWSPiece()) }
    read(cuts, bytes)
    var reread = false
    for place in cuts.indices {
      if reread { pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cuts[place]]), decoder: aws) }
      reread = reread || pieces[place].changedOrder
      aws.finish(&pieces[place], names: &names, counts: &counts)
      if pieces[place].hasNameless { pieces[place].resolve(resolver, &names) }
      try pieces[place].records.withUnsafeBufferPointer { try step($0, isLast: false) }
    }
    return whole
  }

  private func read(_ cuts: [Range<Int>], _ bytes: UnsafeRawBufferPointer) {
    guard cuts.count > 1 else {
      for (place, cut) in cuts.enumerated() {
        pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cut]), decoder: aws)
      }
      return
    }
    // Each iteration has its own piece and its own stretch of bytes, which stay where they are until all are done.
    let count = cuts.count
    let aws = aws
    pieces.withUnsafeMutableBufferPointer { pieces in
      nonisolated(unsafe) let pieces = pieces
      nonisolated(unsafe) let bytes = bytes
      DispatchQueue.concurrentPerform(iterations: count) { place in
        pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cuts[place]]), decoder: aws)
      }
    }
  }

  private static func cuts(_ bytes: UnsafeRawBufferPointer, parts: Int) -> [Range<Int>] {
    guard parts > 1, bytes.count > 1 << 16 else { return [0..<bytes.count] }
    var cuts: [Range<Int>] = []
    var begin = 0
    for part in 1...parts {
      var end = part == parts ? bytes.count : bytes.count / parts * part
      while end > begin && end < bytes.count && bytes[end - 1] != 0x0A { end += 1 }
      if end > begin { cuts.append(begin..<end) }
      begin = max(begin, end)
    }
    return cuts
  }
}
