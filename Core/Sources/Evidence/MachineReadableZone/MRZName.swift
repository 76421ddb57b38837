/// The name field of Doc 9303-3 section 4.6: primary identifier, two fillers, secondary identifier, filled up.
public struct MRZName: Hashable, Sendable {
  /// Components of the primary identifier (family name), upper case A to Z.
  public let primary: [String]
  /// Components of the secondary identifier (given names); may be empty.
  public let secondary: [String]
  /// The last position is a letter, so the name may have been cut (Doc 9303-4 section 4.2.3).
  public let isPossiblyTruncated: Bool
  /// What in the field breaks the rules; nil where nothing does.
  public let fault: String?

  init(_ field: ArraySlice<UInt8>) {
    let filler = MRZCheckDigit.filler
    let used = field.prefix(through: field.lastIndex { $0 != filler } ?? field.startIndex)
    isPossiblyTruncated = used.count == field.count && field.last != filler
    let split = Self.separator(used)
    primary = Self.components(used[..<split])
    let rest = used[split...].drop { $0 == filler }
    secondary = Self.components(rest)
    fault = Self.fault(used, rest: rest, isEmpty: primary.isEmpty && secondary.isEmpty)
  }

  /// All components, family name first.
  public var components: [String] { primary + secondary }

  /// For a reader: `ERIKSSON, ANNA MARIA`.
  public var display: String {
    let parts = [primary, secondary].map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    return parts.joined(separator: ", ")
  }

  /// Index of the first of two fillers in a row, or the end.
  private static func separator(_ field: ArraySlice<UInt8>) -> Int {
    var index = field.startIndex
    while index + 1 < field.endIndex {
      if field[index] == MRZCheckDigit.filler, field[index + 1] == MRZCheckDigit.filler { return index }
      index += 1
    }
    return field.endIndex
  }

  private static func components(_ slice: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var rest = slice
    while let start = rest.firstIndex(where: { $0 != MRZCheckDigit.filler }) {
      let part = rest[start...].prefix { $0 != MRZCheckDigit.filler }
      parts.append(String(decoding: part, as: UTF8.self))
      rest = rest[part.endIndex...]
    }
    return parts
  }

  private static func fault(_ used: ArraySlice<UInt8>, rest: ArraySlice<UInt8>, isEmpty: Bool) -> String? {
    let filler = MRZCheckDigit.filler
    if isEmpty { return "the name field is empty" }
    if used.contains(where: { (0x30...0x39).contains($0) }) { return "a digit stands in the name field" }
    let startsWithOneFiller = used.first == filler && used.dropFirst().first != filler
    if startsWithOneFiller { return "the name field starts with a filler" }
    if separator(rest) != rest.endIndex { return "two fillers stand inside the given names" }
    if used[separator(used)...].prefix(3).allSatisfy({ $0 == filler }), used[separator(used)...].count > 2 {
      return "more than two fillers stand between the names"
    }
    return nil
  }
}
