/// Reads AWS VPC flow logs as text, of any version and any order of fields.
///
/// The order is version 2's until a header line says otherwise; header lines may come anywhere. Columns are set apart
/// by one blank; what editors and spreadsheets make of that (tabs, more blanks) is read more slowly. Lines that say
/// NODATA or SKIPDATA are counted apart. Amazon VPC User Guide, "Flow log records".
public struct AWSDecoder: FlowDecoder, Sendable {
  var order = AWSFieldOrder.standard
  var accounts = NameCache()
  var interfaces = NameCache()

  /// Names that are kept apart; further ones share one number.
  public let maximumNames: Int
  /// A line longer than this is bad, whatever it says.
  static let longestLine = 1 << 16

  public init(maximumNames: Int = 1 << 20) { self.maximumNames = maximumNames }

  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    let whole = isLast ? bytes.count : Self.wholeLines(bytes)
    guard whole > 0 else { return 0 }
    // The memory of an empty buffer is used again; what a full one holds stays before the new records.
    let isAppending = !records.isEmpty
    var piece = AWSPiece(records: isAppending ? [] : records)
    if !isAppending { records = [] }
    piece.read(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), decoder: self)
    finish(&piece, names: &names, counts: &counts)
    if isAppending { records += piece.records } else { swap(&records, &piece.records) }
    return whole
  }

  /// The length of the front that ends with a line's end.
  public static func wholeLines(_ bytes: UnsafeRawBufferPointer) -> Int {
    var end = bytes.count
    while end > 0 && bytes[end - 1] != 0x0A { end -= 1 }
    return end
  }

  /// The numbers of names, for one piece.
  struct Caches {
    let accounts: NameCache.View
    let interfaces: NameCache.View
  }

  @inline(__always)
  func withCaches(_ body: (Caches) -> Void) {
    accounts.withView { accounts in
      interfaces.withView { body(Caches(accounts: accounts, interfaces: $0)) }
    }
  }

  /// Gives numbers to the names that a piece met for the first time, and takes over its order of fields.
  ///
  /// Pieces are finished in the order of the stream.
  public mutating func finish(_ piece: inout AWSPiece, names: inout FlowNames, counts: inout DecodeCounts) {
    for miss in piece.misses {
      let known = miss.isAccount ? accounts.number(of: miss.hash) : interfaces.number(of: miss.hash)
      let number = known == FlowNames.none ? number(of: miss, names: &names) : known
      if miss.isAccount {
        piece.records[miss.record].account = number
      } else {
        piece.records[miss.record].interface = number
      }
    }
    piece.misses.removeAll(keepingCapacity: true)
    order = piece.order
    counts.records += piece.counts.records
    counts.bad += piece.counts.bad
    counts.noData += piece.counts.noData
  }

  /// Knows names again that had numbers before: after a restart.
  public mutating func know(_ names: borrowing FlowNames) {
    for number in 0..<UInt32(clamping: names.count) {
      guard var name = names.name(number) else { continue }
      let hash = name.withUTF8 { bytes -> UInt64 in
        guard let base = bytes.baseAddress else { return 0 }
        var cursor = ByteCursor(base, end: base + bytes.count)
        return cursor.wordHash()
      }
      accounts.insert(hash, number: number)
      interfaces.insert(hash, number: number)
    }
  }

  /// The order of fields as a header line, for a checkpoint.
  public var header: String { order.header }

  /// Takes the order of fields from a header line that was saved.
  public mutating func take(header: String) {
    let saved = Array(header.utf8).withUnsafeBytes { AWSFieldOrder(header: $0) }
    if let saved { order = saved }
  }

  private mutating func number(of miss: AWSPiece.NameMiss, names: inout FlowNames) -> UInt32 {
    guard names.count < maximumNames else { return names.number(of: Array("(beyond the limit)".utf8)) }
    let number = names.number(of: miss.name)
    if miss.isAccount {
      accounts.insert(miss.hash, number: number)
    } else {
      interfaces.insert(miss.hash, number: number)
    }
    return number
  }
}
