/// Where the entries of the tree stand among the rows, found row by row; says at the end which rows were changed, inserted,
/// dropped or moved.
///
/// An entry is found where a row's bytes hash to the leaf at the number that the entry gives itself. Rows far from each
/// other are not remembered one by one: a run of entries that stand side by side takes one element.
struct RowLedger {
  /// Entries that stand side by side.
  private struct Run {
    var entries: Range<UInt64>
    /// Row number of the first one.
    let row: UInt64
    /// How far the rows stand from where the entries were written.
    var shift: Int64 { Int64(truncatingIfNeeded: row &- entries.lowerBound) }
  }

  private var runs: [Run] = []
  /// Row numbers whose bytes are no entry of the tree, or one that another row has already.
  private var strangers: [UInt64] = []
  private var lastRow: UInt64?
  /// After the highest entry found.
  private var end: UInt64 = 0

  /// Beyond this many runs or strangers the rows are beyond description.
  static let limit = 10_000
  var isFull: Bool { runs.count >= Self.limit || strangers.count >= Self.limit }

  mutating func found(entry: UInt64, at row: UInt64) {
    lastRow = max(lastRow ?? 0, row)
    if isPresent(entry) {
      strangers.append(row)
    } else if let last = runs.last, last.entries.upperBound == entry, last.row &+ last.entries.count64 == row {
      runs[runs.count - 1].entries = last.entries.lowerBound..<(entry &+ 1)
    } else {
      runs.append(Run(entries: entry..<(entry &+ 1), row: row))
    }
    end = max(end, entry &+ 1)
  }

  mutating func stranger(at row: UInt64) {
    lastRow = max(lastRow ?? 0, row)
    strangers.append(row)
  }

  private func isPresent(_ entry: UInt64) -> Bool { entry < end && runs.contains { $0.entries.contains(entry) } }

  /// - Parameters:
  ///   - size: entries that the tree has.
  /// - Returns: the faults, by row number.
  func faults(size: UInt64) -> [AuditFault] {
    var missing = Self.complement(of: runs.map(\.entries), in: size)
    var inserted: [UInt64] = []
    var faults: [AuditFault] = []
    var changed: [UInt64] = []
    for row in strangers {
      if missing.remove(row) { changed.append(row) } else { inserted.append(row) }
    }
    faults += Self.ranges(of: changed).map {
      AuditFault(.rowChanged, "the bytes of \(Self.text($0, "row")) are not those that were hashed", sequences: $0)
    }
    faults += Self.ranges(of: inserted).map {
      AuditFault(.rowInserted, "\(Self.text($0, "row")) is in no place of the tree", sequences: $0)
    }
    faults += missing.ranges.map { dropped($0, size: size) }
    faults += runs.compactMap { moved($0, inserted: inserted, missing: missing.ranges) }
    return faults.sorted { ($0.firstSequence ?? 0) < ($1.firstSequence ?? 0) }
  }

  private func dropped(_ range: ClosedRange<UInt64>, size: UInt64) -> AuditFault {
    let last = size - 1
    let isTail = range.upperBound == last && (lastRow ?? 0) <= range.lowerBound
    return isTail
      ? AuditFault(
        .tailTruncated, "the rows end before entry \(range.lowerBound), the tree has \(size)", sequences: range)
      : AuditFault(.rowDropped, "there is no row for \(Self.text(range))", sequences: range)
  }

  /// A run that stands elsewhere, unless rows put in or taken out before it explain that.
  private func moved(_ run: Run, inserted: [UInt64], missing: [ClosedRange<UInt64>]) -> AuditFault? {
    guard run.shift != 0 else { return nil }
    let added = inserted.filter { $0 < run.row }.count
    let removed = missing.reduce(UInt64(0)) {
      $1.upperBound < run.entries.lowerBound ? $0 &+ ($1.upperBound - $1.lowerBound) &+ 1 : $0
    }
    guard run.shift != Int64(added) - Int64(clamping: removed) else { return nil }
    let entries = run.entries.lowerBound...(run.entries.upperBound - 1)
    return AuditFault(.rowReordered, "\(Self.text(entries)) stands at row \(run.row)", sequences: entries)
  }

  private static func text(_ range: ClosedRange<UInt64>, _ noun: String = "entry") -> String {
    range.lowerBound == range.upperBound
      ? "\(noun) \(range.lowerBound)" : "\(noun) \(range.lowerBound) to \(range.upperBound)"
  }

  private static func ranges(of numbers: [UInt64]) -> [ClosedRange<UInt64>] {
    var ranges: [ClosedRange<UInt64>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound &+ 1 >= number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }

  private static func complement(of ranges: [Range<UInt64>], in size: UInt64) -> Gaps {
    var gaps: [ClosedRange<UInt64>] = []
    var next: UInt64 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next, next < size { gaps.append(next...(min(range.lowerBound, size) - 1)) }
      next = max(next, range.upperBound)
    }
    if next < size { gaps.append(next...(size - 1)) }
    return Gaps(ranges: gaps)
  }
}

/// Numbers that are missing, as ranges in ascending order.
private struct Gaps {
  private(set) var ranges: [ClosedRange<UInt64>]

  /// Takes a number out; false where it was not missing.
  mutating func remove(_ number: UInt64) -> Bool {
    guard let index = ranges.firstIndex(where: { $0.contains(number) }) else { return false }
    let range = ranges[index]
    var rest: [ClosedRange<UInt64>] = []
    if range.lowerBound < number { rest.append(range.lowerBound...(number - 1)) }
    if number < range.upperBound { rest.append((number + 1)...range.upperBound) }
    ranges.replaceSubrange(index...index, with: rest)
    return true
  }
}
