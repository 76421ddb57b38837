import Vocabulary

/// Whether a zone keeps every rule of `MRZRules`, and nothing else: no text is made, so a million zones are judged in a second.
/// What is wrong with one that does not is for `MRZRules` to say; tests hold the two together.
struct MRZSoundness {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let format: MRZFormat
  private let layout: MRZLayout
  private let width: Int

  private static let filler = MRZCheckDigit.filler

  /// - Parameter text: as `MRZReader` gives it: as many characters as the format has, all of them allowed.
  static func holds(_ text: [UInt8], _ format: MRZFormat, today: CalendarDate) -> Bool {
    guard text.count == format.lineCount * format.lineLength else { return false }
    return text.withUnsafeBufferPointer { bytes in
      MRZSoundness(bytes: bytes, format: format, layout: MRZLayout.of(format), width: format.lineLength)
        .holds(today: today)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, format: MRZFormat, layout: MRZLayout, width: Int) {
    self.bytes = bytes
    self.format = format
    self.layout = layout
    self.width = width
  }

  private func holds(today: CalendarDate) -> Bool {
    let sex = bytes[start(layout.sex)]
    return codeHolds && isState(MRZLayout.issuer) && isState(layout.nationality) && nameHolds && numberHolds
      && birthHolds(today: today) && (sex == 0x46 || sex == 0x4D || sex == Self.filler)
      && date(layout.expiry) != nil && dateDigitHolds(layout.birth) && dateDigitHolds(layout.expiry)
      && optionalDigitHolds && compositeHolds
  }

  private func start(_ field: MRZLayout.Field) -> Int { field.line &* width &+ field.start }

  private var codeHolds: Bool {
    let (first, second) = (bytes[0], bytes[1])
    guard format.allows(first), second &- 0x30 >= 10 else { return false }
    return second != UInt8(ascii: "V") || format.isVisa || format == .td3
  }

  private func isState(_ field: MRZLayout.Field) -> Bool {
    let start = start(field)
    return MRZState.isKnown(bytes[start], bytes[start + 1], bytes[start + 2])
  }

  // MARK: - Name

  /// Letters with single fillers between them, and at most once two fillers, also in front.
  private var nameHolds: Bool {
    let start = start(layout.name)
    var end = start &+ layout.name.count
    while end > start, bytes[end &- 1] == Self.filler { end &-= 1 }
    guard end > start else { return false }
    var (fillers, pairs) = (0, 0)
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == Self.filler {
        fillers &+= 1
      } else {
        if byte &- 0x30 < 10 || fillers > 2 { return false }
        if fillers == 2 { pairs &+= 1 }
        if fillers == 1, index == start &+ 1 { return false }
        fillers = 0
      }
      index &+= 1
    }
    return pairs <= 1
  }

  // MARK: - Check digits

  private struct Sum {
    var total = 0
    var weight = 7

    @inline(__always) mutating func add(_ byte: UInt8) {
      let value = byte < 0x3A ? Int(byte) &- 0x30 : byte == MRZSoundness.filler ? 0 : Int(byte) &- 55
      total &+= value &* weight
      weight = weight == 7 ? 3 : weight == 3 ? 1 : 7
    }

    var digit: UInt8 { UInt8(truncatingIfNeeded: total % 10) &+ 0x30 }
  }

  @inline(__always) private func add(_ field: MRZLayout.Field, to sum: inout Sum) {
    let start = start(field)
    for index in start..<start &+ field.count { sum.add(bytes[index]) }
  }

  private func isFilled(_ field: MRZLayout.Field) -> Bool {
    let start = start(field)
    for index in start..<start &+ field.count where bytes[index] != Self.filler { return false }
    return true
  }

  /// A filler is accepted where all that it covers is fillers.
  private func digitHolds(_ digit: UInt8, _ field: MRZLayout.Field) -> Bool {
    if digit == Self.filler { return isFilled(field) }
    var sum = Sum()
    add(field, to: &sum)
    return sum.digit == digit
  }

  private func dateDigitHolds(_ field: MRZLayout.Field) -> Bool {
    digitHolds(bytes[start(field) &+ field.count], field)
  }

  private var optionalDigitHolds: Bool {
    layout.optionalDigit.map { digitHolds(bytes[start($0)], layout.optional) } ?? true
  }

  private var compositeHolds: Bool {
    guard let field = layout.composite else { return true }
    var sum = Sum()
    for part in layout.compositeParts { add(part, to: &sum) }
    return sum.digit == bytes[start(field)]
  }

  /// As `MRZNumber`.
  private var numberHolds: Bool {
    let field = start(layout.number)
    guard bytes[field] != Self.filler else { return false }
    let stated = bytes[field &+ 9]
    var sum = Sum()
    add(layout.number, to: &sum)
    let optional = start(layout.optional)
    guard format.allowsLongNumber, stated == Self.filler, bytes[field &+ 8] != Self.filler else {
      return sum.digit == stated
    }
    var length = 0
    while length < layout.optional.count, bytes[optional &+ length] != Self.filler { length &+= 1 }
    guard length > 1 else { return sum.digit == stated }
    var other = sum
    other.add(Self.filler)
    for index in optional..<optional &+ length &- 1 {
      sum.add(bytes[index])
      other.add(bytes[index])
    }
    let digit = bytes[optional &+ length &- 1]
    return sum.digit == digit || other.digit == digit
  }

  // MARK: - Dates

  private func birthHolds(today: CalendarDate) -> Bool {
    guard let date = date(layout.birth) else { return false }
    // Every other day exists in every year, as long as the calendar has a hundred years before today.
    guard date.month == 2 && date.day == 29 || today.year < 200 else { return true }
    let start = start(layout.birth)
    let field = MRZDate(ArraySlice(bytes[start..<start + 6]))
    return field.map { $0.year == nil || $0.birth(today: today) != nil } ?? false
  }

  /// Month and day, 0 where they are unknown; nil where there is no such date in any year.
  private func date(_ field: MRZLayout.Field) -> (month: Int, day: Int)? {
    let start = start(field)
    guard pair(start) != nil, let month = pair(start &+ 2), let day = pair(start &+ 4) else { return nil }
    if month != Self.unknown, !(1...12).contains(month) { return nil }
    if day != Self.unknown {
      let last = month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
      guard day >= 1, day <= last else { return nil }
    }
    return (month, day)
  }

  private static let unknown = 100

  /// Two digits, or `unknown` for two fillers.
  @inline(__always) private func pair(_ index: Int) -> Int? {
    let (high, low) = (bytes[index] &- 0x30, bytes[index &+ 1] &- 0x30)
    if high < 10, low < 10 { return Int(high) &* 10 &+ Int(low) }
    return bytes[index] == Self.filler && bytes[index &+ 1] == Self.filler ? Self.unknown : nil
  }
}
