import Files
import Traffic

/// A stretch of an AWS flow log: its bytes, and the pieces that its whole lines are read in.
///
/// One thread at a time loads it; each of its pieces is read by one thread at a time.
final class AWSBlock {
  private let bytes: UnsafeMutableRawBufferPointer
  private let pieces: UnsafeMutableBufferPointer<AWSPiece>
  private(set) var cuts: [Range<Int>] = []
  private var count = 0
  /// Bytes of whole lines, and of what was stepped over.
  private(set) var used = 0
  private(set) var isLast = false
  /// The stream broke off behind these bytes.
  private(set) var fault: ByteStream.Fault?
  /// Lines that no block holds: bad, whatever they say.
  private(set) var longLines: UInt64 = 0
  private var isFull = false
  private var isWithinLongLine = false

  /// A piece of less is not worth a thread's while.
  private static let leastPiece = 1 << 16

  init(capacity: Int, parts: Int) {
    bytes = .allocate(byteCount: capacity, alignment: 64)
    pieces = .allocate(capacity: parts)
    pieces.initialize(repeating: AWSPiece())
  }

  deinit {
    pieces.deinitialize()
    pieces.deallocate()
    bytes.deallocate()
  }

  /// What follows can be read at once: the stream has more, and does not make its reader wait.
  var mayReadOn: Bool { isFull && !isLast && fault == nil }

  /// Fills the block with what follows another one, or itself, beginning with the line that was not whole there.
  func load(from stream: ByteStream, after other: AWSBlock?) {
    let rest = other.map { $0.bytes[$0.used..<$0.count] } ?? bytes[..<0]
    isWithinLongLine = other?.isWithinLongLine ?? false
    UnsafeMutableRawBufferPointer(rebasing: bytes[..<rest.count]).copyMemory(
      from: UnsafeRawBufferPointer(rebasing: rest))
    count = rest.count
    do throws(ByteStream.Fault) {
      let (more, isEnd) = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
      count += more
      (isLast, fault) = (isEnd, nil)
    } catch {
      (isLast, fault) = (false, error)
    }
    isFull = count == bytes.count
    cut()
  }

  private func cut() {
    longLines = 0
    let begin = isWithinLongLine ? bytes[..<count].firstIndex(of: 0x0A).map { $0 + 1 } ?? count : 0
    if begin < count || isLast { isWithinLongLine = false }
    let lines = UnsafeRawBufferPointer(rebasing: bytes[begin..<count])
    used = begin + (isLast ? lines.count : AWSDecoder.wholeLines(lines))
    if used == 0 && isFull {
      longLines = 1
      isWithinLongLine = true
      used = count
      cuts = []
    } else {
      cuts = cuts(begin..<used)
    }
  }

  private func cuts(_ range: Range<Int>) -> [Range<Int>] {
    let parts = max(1, min(pieces.count, range.count / Self.leastPiece))
    var cuts: [Range<Int>] = []
    var begin = range.lowerBound
    for part in 1...parts {
      var end = part == parts ? range.upperBound : range.lowerBound + range.count / parts * part
      while end > begin && end < range.upperBound && bytes[end - 1] != 0x0A { end += 1 }
      if end > begin { cuts.append(begin..<end) }
      begin = max(begin, end)
    }
    return cuts
  }

  func read(piece place: Int, decoder: AWSDecoder) {
    pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cuts[place]]), decoder: decoder)
  }

  /// Gives the names of the pieces their numbers, in the order of the stream.
  ///
  /// - Returns: the records, which stay until the block is loaded anew.
  func finish(
    decoder: inout AWSDecoder, resolver: RecordResolver, names: inout FlowNames, counts: inout DecodeCounts
  ) -> [UnsafeBufferPointer<FlowRecord>] {
    counts.bad += longLines
    return cuts.indices.map { place in
      // The order of fields may have changed since it was read.
      if pieces[place].isStale(for: decoder) { read(piece: place, decoder: decoder) }
      decoder.finish(&pieces[place], names: &names, counts: &counts)
      if pieces[place].hasNameless { pieces[place].resolve(resolver, &names) }
      // The array is kept, and left alone, as long as the block is not loaded anew.
      return pieces[place].records.withUnsafeBufferPointer { $0 }
    }
  }
}
