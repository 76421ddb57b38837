/// Where a piece of the log lies, C2SP tlog-tiles: `tile/<level>/<index>[.p/<width>]` and `tile/entries/<index>[.p/<width>]`.
///
/// Indexes are written in groups of three digits, all but the last with an `x` before them: 1234067 is `x001/x234/067`.
public struct TilePath: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// Hashes of the complete subtrees of level `8 * level`.
    case hashes(level: Int)
    case entries
  }

  /// Hashes or entries in a full tile.
  public static let fullWidth = 256
  /// Levels above this one would be of trees with more than 2^64 leaves.
  public static let maximumLevel = 7

  public let kind: Kind
  public let index: UInt64
  /// 1 to 256; less than 256 for the last tile of a level.
  public let width: Int

  /// - Throws: `JournalError` (`format`) for a level above 7 or a width outside 1 to 256.
  public init(_ kind: Kind, index: UInt64, width: Int = fullWidth) throws(JournalError) {
    if case .hashes(let level) = kind, !(0...Self.maximumLevel).contains(level) { throw Self.fault }
    guard (1...Self.fullWidth).contains(width) else { throw Self.fault }
    self.kind = kind
    self.index = index
    self.width = width
  }

  /// - Parameter path: relative, as in `tile/0/x001/234.p/12`.
  /// - Throws: `JournalError` (`format`) for anything but the one way to write a path.
  public init(_ path: String) throws(JournalError) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)[...]
    guard path.utf8.count <= 64, parts.popFirst() == "tile", let first = parts.popFirst() else { throw Self.fault }
    let kind: Kind
    if first == "entries" {
      kind = .entries
    } else if let level = Int(first) {
      kind = .hashes(level: level)
    } else {
      throw Self.fault
    }
    var width = Self.fullWidth
    if parts.count >= 2, let group = parts.dropLast().last, group.hasSuffix(".p"), let last = parts.popLast() {
      guard let partial = Int(last), partial < Self.fullWidth else { throw Self.fault }
      width = partial
      parts[parts.endIndex - 1] = String(group.dropLast(2))
    }
    var index: UInt64 = 0
    for part in parts {
      guard let group = UInt64(part.drop { $0 == "x" }), group < 1000 else { throw Self.fault }
      let (product, overflow) = index.multipliedReportingOverflow(by: 1000)
      let (sum, second) = product.addingReportingOverflow(group)
      guard !overflow, !second else { throw Self.fault }
      index = sum
    }
    try self.init(kind, index: index, width: width)
    guard description == path else { throw Self.fault }
  }

  private static let fault = JournalError(.format, "this is not the path of a tile")

  public var description: String {
    let folder =
      switch kind {
      case .hashes(let level): "tile/\(level)/"
      case .entries: "tile/entries/"
      }
    return folder + Self.groups(index) + (width < Self.fullWidth ? ".p/\(width)" : "")
  }

  private static func groups(_ index: UInt64) -> String {
    var text = ""
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      let group = String(repeating: "0", count: 3 - digits.count) + digits
      text = text.isEmpty ? group : "x\(group)/\(text)"
      rest /= 1000
    } while rest > 0
    return text
  }
}
