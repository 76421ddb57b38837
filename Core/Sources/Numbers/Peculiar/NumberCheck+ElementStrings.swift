/// GS1-128 element strings without separators: identifiers of known values, one after the other.
extension NumberCheck {
  func gs1(_ text: NumberText) -> NumberFault? {
    var rest = ArraySlice(text.bytes)
    while !rest.isEmpty {
      guard let (identifier, element) = ElementStrings.all.identifier(in: rest) else { return .component }
      rest = rest.dropFirst(identifier.count)
      let value = rest.prefix(element.length)
      rest = rest.dropFirst(value.count)
      if let fault = gs1(value, identifier, element) { return fault }
    }
    return nil
  }

  private func gs1(
    _ value: ArraySlice<UInt8>, _ identifier: [UInt8], _ element: ElementStrings.Element
  ) -> NumberFault? {
    if let type = validator(identifier), let index = NumberTable.all.index(type) {
      let bytes = Array(value)
      let fault = bytes.withUnsafeBytes { NumberCheck.fault(index, $0, isLatin: true, today: today) }
      if let fault { return fault == .empty ? .format : fault }
    }
    let digits = value.allSatisfy { $0 &- 0x30 < 10 }
    switch element.kind {
    case .text: return nil
    case .whole, .decimal: return digits && !value.isEmpty ? nil : .format
    case .date: return digits && (element.isVariable || value.count == element.length) && isTime(value) ? nil : .format
    }
  }

  private func validator(_ identifier: [UInt8]) -> String? {
    switch String(decoding: identifier, as: UTF8.self) {
    case "01", "02": "ean"
    case "8007": "iban"
    default: nil
    }
  }

  /// Pairs of digits: year, month, day, hour, minute, second; or two dates. Day 00 is the last of the month.
  private func isTime(_ digits: ArraySlice<UInt8>) -> Bool {
    let pairs = stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2).map {
      Int(digits[$0] - 0x30) * 10 + Int(digits[$0 + 1] - 0x30)
    }
    guard digits.count % 2 == 0, pairs.count >= 3 else { return false }
    let year = pairs[0] < 69 ? 2000 + pairs[0] : 1900 + pairs[0]
    let isOpenDay = pairs.count == 3 && pairs[2] == 0
    guard NumberDate.exists(year, pairs[1], isOpenDay ? 1 : pairs[2]) else { return false }
    let hasTime = zip(pairs.dropFirst(3), [24, 60, 62]).allSatisfy { $0 < $1 }
    return hasTime || pairs.count == 6 && isTime(digits.suffix(6))
  }
}
