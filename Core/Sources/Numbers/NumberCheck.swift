import Vocabulary

/// Runs a rule on a number.
struct NumberCheck {
  /// One reference, so that a check counts few. It is made once and never changed or given up, so that rules and steps, which are
  /// plain bytes, may be read where they lie.
  final class Book: @unchecked Sendable {
    static let all = Book(NumberTable.all)

    let table: NumberTable
    private let rules: UnsafeMutablePointer<NumberRule>
    private let steps: UnsafeMutablePointer<NumberStep>
    let ruleCount: Int
    private let stepCount: Int

    private init(_ table: NumberTable) {
      self.table = table
      ruleCount = table.rules.count
      stepCount = table.steps.count
      rules = .allocate(capacity: ruleCount)
      steps = .allocate(capacity: stepCount)
      for (index, rule) in table.rules.enumerated() { (rules + index).initialize(to: rule) }
      for (index, step) in table.steps.enumerated() { (steps + index).initialize(to: step) }
    }

    /// The rule of a type; the first for an index that is none.
    @inline(__always) func rule(_ index: Int) -> UnsafePointer<NumberRule> {
      UnsafePointer(rules + (index >= 0 && index < ruleCount ? index : 0))
    }

    @inline(__always) func step(_ index: Int) -> NumberStep {
      steps[index >= 0 && index < stepCount ? index : 0]
    }
  }

  let book: Book
  let today: CalendarDate

  /// - Parameters:
  ///   - isLatin: whether bytes above 127 are Latin-1 characters; otherwise they are refused.
  ///   - result: gets the cleaned number where it passes.
  static func fault(
    _ index: Int, _ number: UnsafeRawBufferPointer, isLatin: Bool = false, today: CalendarDate,
    result: (NumberText) -> Void = { _ in }
  ) -> NumberFault? {
    let book = Book.all
    guard index >= 0, index < book.ruleCount else { return .format }
    let capacity = NumberText.headroom * 2 + number.count * 2
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer -> NumberFault? in
      guard let lowest = buffer.baseAddress else { return .format }
      var text = NumberText(buffer, lowest: lowest)
      let cleaning = book.rule(index).pointee.cleaning
      if let fault = clean(number, cleaning, isLatin: isLatin, into: &text) { return fault }
      let check = NumberCheck(book: book, today: today)
      if let fault = check.run(index, &text) { return fault }
      result(text)
      return nil
    }
  }

  /// Copies the number without separators and white space at its ends.
  private static func clean(
    _ number: UnsafeRawBufferPointer, _ cleaning: NumberRule.Cleaning, isLatin: Bool, into text: inout NumberText
  ) -> NumberFault? {
    let removed = cleaning.removed
    let shift: UInt8 = cleaning.isUpperCase ? 0x20 : 0
    let digitsStay = !removed.hasDigits
    var hasAny = false
    for byte in number {
      if byte &- 0x30 < 10, digitsStay {
        text.append(byte)
        hasAny = true
        continue
      }
      guard byte < 0x80 else {
        guard isLatin else { return .charset }
        // Ñ and ñ, Ö and ö, and their like; division sign and ß have no upper case here.
        let isLower = byte >= 0xE0 && byte != 0xF7 && byte != 0xFF
        text.append(isLower ? byte &- shift : byte)
        hasAny = true
        continue
      }
      hasAny = hasAny || !isSpace(byte)
      if removed.contains(byte) { continue }
      if isSpace(byte), cleaning.isTrimmed, text.count == 0 { continue }
      text.append(byte &- 0x61 < 26 ? byte &- shift : byte == 0x60 ? 0x27 : byte)
    }
    if cleaning.isTrimmed { while isSpace(text[-1]), text.count > 0 { text.dropLast(1) } }
    return hasAny ? nil : .empty
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 || byte &- 0x1C < 4 }

  /// Prepares the text as the rule says and tries its steps.
  func run(_ index: Int, _ text: inout NumberText) -> NumberFault? {
    let rule = book.rule(index)
    let prefixes = rule.pointee.cleaning.prefixes
    if prefixes.utf8CodeUnitCount > 0 { strip(prefixes, &text) }
    if rule.pointee.cleaning.padding > 0 { text.padLeft(rule.pointee.cleaning.padding) }
    if let peculiar = rule.pointee.cleaning.peculiar, let fault = perform(peculiar, &text) { return fault }
    for index in rule.pointee.steps {
      let step = book.step(index)
      if case .enoughAt(let length) = step {
        if text.count == Int(length) { return nil }
        continue
      }
      if let fault = perform(step, &text) { return fault }
    }
    return nil
  }

  /// The steps of a type on a text as it stands.
  func run(_ name: StaticString, _ text: inout NumberText) -> NumberFault? {
    guard let index = book.table.index(name.description) else { return .format }
    return run(index, &text)
  }

  private func strip(_ prefixes: StaticString, _ text: inout NumberText) {
    var start = 0
    let end = prefixes.utf8CodeUnitCount
    while start < end {
      var length = 0
      while start + length < end, prefixes.utf8Start[start + length] != UInt8(ascii: "|") { length += 1 }
      var index = 0
      while index < length, text[index] == prefixes.utf8Start[start + index] { index += 1 }
      if index == length { text.dropFirst(length) }
      start += length + 1
    }
  }
}
