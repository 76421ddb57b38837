/// The lines of a zone, one after the other without line ends, and where its fields lie. The lines have the size of the
/// layout: `MRZReader` saw to it.
struct MRZText {
  let bytes: [UInt8]
  let width: Int
  let layout: MRZLayout

  init(_ bytes: [UInt8], _ format: MRZFormat) {
    self.bytes = bytes
    width = format.lineLength
    layout = MRZLayout.of(format)
  }

  func position(of field: MRZLayout.Field) -> Int { field.line * width + field.start }

  subscript(_ field: MRZLayout.Field) -> ArraySlice<UInt8> {
    let start = position(of: field)
    return bytes[start..<start + field.count]
  }

  /// The single character of a check digit's field.
  func character(_ field: MRZLayout.Field) -> UInt8 { bytes[position(of: field)] }

  /// The field without the fillers at its end.
  func stripped(_ field: MRZLayout.Field) -> String { Self.stripped(self[field]) }

  static func stripped(_ slice: ArraySlice<UInt8>) -> String {
    let end = slice.lastIndex { $0 != MRZCheckDigit.filler }.map { $0 + 1 } ?? slice.startIndex
    return String(decoding: slice[..<end], as: UTF8.self)
  }

  /// Two lines of 36 that begin with `IDFRA`: the layout of 1988, with the name in both lines. The cards that France
  /// makes since 2021 are TD1.
  func isOldFrenchCard(_ format: MRZFormat) -> Bool { format == .td2 && bytes.starts(with: "IDFRA".utf8) }
}

/// The document number with its check digit, also where it runs over into the optional data.
///
/// Doc 9303-5 section 4.2.2.1 note j and Doc 9303-6 likewise: where the number has more than nine characters a filler
/// stands in place of the check digit, and the optional data begin with the rest of the number, its check digit, a filler.
struct MRZNumber {
  let text: String
  /// As it should be.
  let computed: UInt8
  /// Older Belgian cards count the filler within a long number as a character; the standard's own example does not.
  let otherComputed: UInt8?
  let digit: UInt8
  let remainingOptional: String
  let fault: String?

  init(_ zone: MRZText, allowsLong: Bool) {
    let filler = MRZCheckDigit.filler
    let field = zone[zone.layout.number]
    let optional = zone[zone.layout.optional]
    let stated = zone.character(.init(zone.layout.number.line, zone.layout.number.start + 9, 1))
    let overflow = optional.prefix { $0 != filler }
    var sum = MRZDigitSum()
    sum.add(field)
    if allowsLong, stated == filler, field.last != filler, overflow.count > 1, let last = overflow.last {
      var other = sum
      other.add(filler)
      sum.add(overflow.dropLast())
      other.add(overflow.dropLast())
      otherComputed = other.digit
      digit = last
      text = String(decoding: field + overflow.dropLast(), as: UTF8.self)
      remainingOptional = MRZText.stripped(optional[overflow.endIndex...].drop { $0 == filler })
    } else {
      otherComputed = nil
      digit = stated
      text = MRZText.stripped(field)
      remainingOptional = MRZText.stripped(optional)
    }
    computed = sum.digit
    fault = text.isEmpty ? "there is no document number" : field.first == filler ? "it begins with a filler" : nil
  }
}
