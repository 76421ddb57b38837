import Vocabulary

/// Runs a rule on a number.
struct NumberCheck {
  /// Rules and steps as plain bytes, made once and never changed or given up, so that they may be read where they lie and a
  /// check counts no references.
  struct Book: @unchecked Sendable {
    static let all = Book(NumberTable.all)

    private let rules: UnsafePointer<NumberRule>
    private let steps: UnsafePointer<NumberStep>
    private let spellings: UnsafePointer<UInt8>
    let ruleCount: Int
    private let stepCount: Int

    private init(_ table: NumberTable) {
      ruleCount = table.rules.count
      stepCount = table.steps.count
      rules = Self.copy(table.rules)
      steps = Self.copy(table.steps)
      spellings = Self.copy(ContiguousArray(table.rules.flatMap(\.cleaning.spelling)))
    }

    private static func copy<Element>(_ elements: ContiguousArray<Element>) -> UnsafePointer<Element> {
      let copies = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
      for (index, element) in elements.enumerated() { (copies + index).initialize(to: element) }
      return UnsafePointer(copies)
    }

    /// The rule of a type; the first for an index that is none.
    @inline(__always) func rule(_ index: Int) -> UnsafePointer<NumberRule> {
      rules + (index >= 0 && index < ruleCount ? index : 0)
    }

    /// As `NumberRule.Cleaning.spelling`.
    @inline(__always) func spelling(_ index: Int) -> UnsafePointer<UInt8> {
      spellings + 128 * (index >= 0 && index < ruleCount ? index : 0)
    }

    @inline(__always) func step(_ index: Int) -> UnsafePointer<NumberStep> {
      steps + (index >= 0 && index < stepCount ? index : 0)
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
    // Room of a fixed size costs less; few numbers need more.
    if number.count <= 64 {
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberText.headroom * 2 + 128) {
        fault(index, number, isLatin: isLatin, today: today, book, $0, result)
      }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberText.headroom * 2 + number.count * 2) {
      fault(index, number, isLatin: isLatin, today: today, book, $0, result)
    }
  }

  @inline(__always) private static func fault(
    _ index: Int, _ number: UnsafeRawBufferPointer, isLatin: Bool, today: CalendarDate, _ book: Book,
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ result: (NumberText) -> Void
  ) -> NumberFault? {
    guard let lowest = buffer.baseAddress else { return .format }
    var text = NumberText(buffer, lowest: lowest)
    let isTrimmed = book.rule(index).pointee.cleaning.isTrimmed
    if let fault = clean(number, book.spelling(index), isTrimmed: isTrimmed, isLatin: isLatin, into: &text) {
      return fault
    }
    if let fault = NumberCheck(book: book, today: today).run(index, &text) { return fault }
    result(text)
    return nil
  }

  /// Copies the number without separators and white space at its ends.
  private static func clean(
    _ number: UnsafeRawBufferPointer, _ spelling: UnsafePointer<UInt8>, isTrimmed: Bool, isLatin: Bool,
    into text: inout NumberText
  ) -> NumberFault? {
    var isReadable = true
    text.fill { output in
      var count = 0
      for byte in number {
        if byte < 0x80 {
          let spelled = spelling[Int(byte)]
          output[count] = spelled
          // What is taken out is spelled 0.
          count &+= spelled == 0 ? 0 : 1
        } else if isLatin {
          // Ñ and ñ, Ö and ö, and their like; division sign and ß have no upper case here.
          let isLower = byte >= 0xE0 && byte != 0xF7 && byte != 0xFF && spelling[0x61] == 0x41
          output[count] = isLower ? byte &- 0x20 : byte
          count &+= 1
        } else {
          isReadable = false
        }
      }
      return count
    }
    guard isReadable else { return .charset }
    if isTrimmed {
      while text.count > 0, isSpace(text[-1]) { text.dropLast(1) }
      while text.count > 0, isSpace(text[0]) { text.dropFirst(1) }
    }
    return (text.count == 0 || isSpace(text[0])) && number.allSatisfy(isSpace) ? .empty : nil
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
      if case .enoughAt(let length) = step.pointee {
        if text.count == Int(length) { return nil }
        continue
      }
      if let fault = perform(step.pointee, &text) { return fault }
    }
    return nil
  }

  /// The steps of a type on a text as it stands.
  func run(_ name: StaticString, _ text: inout NumberText) -> NumberFault? {
    guard let index = NumberTable.all.index(name.description) else { return .format }
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
