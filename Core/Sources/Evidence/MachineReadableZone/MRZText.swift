/// The lines of a zone and where its fields lie. The lines have the size of the layout: `MRZReader` saw to it.
struct MRZText {
  let lines: [ArraySlice<UInt8>]
  let layout: MRZLayout

  subscript(_ field: MRZLayout.Field) -> ArraySlice<UInt8> {
    guard lines.indices.contains(field.line) else { return [] }
    return lines[field.line].dropFirst(field.start).prefix(field.count)
  }

  /// The single character of a check digit's field.
  func character(_ field: MRZLayout.Field) -> UInt8 { self[field].first ?? MRZCheckDigit.filler }

  /// The field without the fillers at its end.
  func stripped(_ field: MRZLayout.Field) -> String { Self.stripped(self[field]) }

  static func stripped(_ slice: ArraySlice<UInt8>) -> String {
    let end = slice.lastIndex { $0 != MRZCheckDigit.filler }.map { $0 + 1 } ?? slice.startIndex
    return String(decoding: slice[..<end], as: UTF8.self)
  }

  /// Two lines of 36 that begin with `IDFRA`: the layout of 1988, with the name in both lines. The cards that France
  /// makes since 2021 are TD1.
  static func isOldFrenchCard(_ lines: [ArraySlice<UInt8>], _ format: MRZFormat) -> Bool {
    format == .td2 && lines.first?.starts(with: Array("IDFRA".utf8)) == true
  }
}

/// The document number with its check digit, also where it runs over into the optional data.
///
/// Doc 9303-5 section 4.2.2.1 note j and Doc 9303-6 likewise: where the number has more than nine characters a filler
/// stands in place of the check digit, and the optional data begin with the rest of the number, its check digit, a filler.
struct MRZNumber {
  let text: String
  /// The characters that the check digit covers.
  let covered: [ArraySlice<UInt8>]
  /// Older Belgian cards count the filler within a long number as a character; the standard's own example does not.
  let otherCovered: [ArraySlice<UInt8>]?
  let digit: UInt8
  let remainingOptional: String
  let fault: String?

  init(_ zone: MRZText, allowsLong: Bool) {
    let filler = MRZCheckDigit.filler
    let field = zone[zone.layout.number]
    let optional = zone[zone.layout.optional]
    let stated = zone.character(.init(zone.layout.number.line, zone.layout.number.start + 9, 1))
    let overflow = optional.prefix { $0 != filler }
    if allowsLong, stated == filler, field.last != filler, overflow.count > 1, let last = overflow.last {
      covered = [field, overflow.dropLast()]
      otherCovered = [field, [filler], overflow.dropLast()]
      digit = last
      text = String(decoding: field + overflow.dropLast(), as: UTF8.self)
      remainingOptional = MRZText.stripped(optional[overflow.endIndex...].drop { $0 == filler })
    } else {
      covered = [field]
      otherCovered = nil
      digit = stated
      text = MRZText.stripped(field)
      remainingOptional = MRZText.stripped(optional)
    }
    fault = text.isEmpty ? "there is no document number" : field.first == filler ? "it begins with a filler" : nil
  }
}
