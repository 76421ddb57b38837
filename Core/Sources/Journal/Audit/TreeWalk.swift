/// Goes over the stored leaves once and checks that each stored node is the hash of the two below it.
///
/// A node that is wrong is reported once, at its own place; above it the walk goes on with what is stored.
struct TreeWalk<Reader: MerkleNodeReader> {
  private let reader: Reader
  private let size: UInt64
  private var position: UInt64 = 0
  /// Stored hashes of the complete subtrees left of the position, largest first; nil where one is missing.
  private var peaks: [MerkleHash?] = []

  /// - Parameter size: leaves to walk over.
  init(reader: Reader, size: UInt64) {
    self.reader = reader
    self.size = size
  }

  /// Checks everything that the leaves up to and including `index` complete.
  mutating func advance(through index: UInt64, report: (AuditFault) -> Void) throws {
    while position <= index, position < size {
      try step(report: report)
    }
  }

  mutating func finish(report: (AuditFault) -> Void) throws {
    if size > 0 { try advance(through: size - 1, report: report) }
  }

  private mutating func step(report: (AuditFault) -> Void) throws {
    var index = position
    var level = 0
    var hash = try reader.node(level: 0, index: index)
    if hash == nil { report(missing(level: 0, index: index)) }
    while index & 1 == 1, let left = peaks.popLast() {
      let expected = left.flatMap { left in hash.map { MerkleHasher.node(left, $0) } }
      index >>= 1
      level += 1
      let stored = try reader.node(level: level, index: index)
      if stored == nil {
        report(missing(level: level, index: index))
      } else if let expected, stored != expected {
        report(
          AuditFault(
            .nodeChanged, "node \(index) of level \(level) is not the hash of the two below it",
            sequences: span(level: level, index: index)))
      }
      hash = stored ?? expected
    }
    peaks.append(hash)
    position += 1
  }

  private func missing(level: Int, index: UInt64) -> AuditFault {
    AuditFault(
      .nodeMissing, "node \(index) of level \(level) is not stored", sequences: span(level: level, index: index))
  }

  private func span(level: Int, index: UInt64) -> ClosedRange<UInt64> {
    let first = index << UInt64(level)
    return first...(first + (1 << UInt64(level) - 1))
  }
}
