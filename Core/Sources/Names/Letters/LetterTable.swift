/// Answers what a code point contributes to a word, in one look-up. A class, as every scanner takes it along.
final class LetterTable: Sendable {
  /// What a code point is. `letters` holds up to eight romanised bytes, the first in the lowest eight bits.
  struct Entry: Sendable {
    var script: Script
    var letters: UInt64
    var count: UInt8
  }

  static let shared = LetterTable()

  private static let dense = 0x2000
  /// Index into `entries` by code point; 0 for none.
  private let low: [UInt16]
  private let high: [UInt32: UInt16]
  private let han: [UInt16]
  private let entries: [Entry]

  /// The entry of a letter or digit, nil for everything that separates or decorates.
  func entry(_ scalar: UInt32) -> Entry? {
    if scalar < UInt32(Self.dense) {
      let index = low[Int(scalar)]
      return index == 0 ? nil : entries[Int(index)]
    }
    if (0x4E00...0x9FFF).contains(scalar) {
      let index = han[Int(scalar) - 0x4E00]
      return index == 0 ? Entry(script: .han, letters: 0, count: 0) : entries[Int(index)]
    }
    guard let index = high[scalar] else { return nil }
    return entries[Int(index)]
  }

  private init() {
    var builder = Builder(dense: Self.dense)
    builder.addLatin()
    for row in ScriptLetters.rows { builder.add(row.letters, script: row.script) }
    builder.addPresentationForms()
    builder.addHan()
    low = builder.low
    high = builder.high
    han = builder.han
    entries = builder.entries
  }

  private struct Builder {
    var low: [UInt16]
    var high: [UInt32: UInt16] = [:]
    var han = [UInt16](repeating: 0, count: 0xA000 - 0x4E00)
    var entries = [Entry(script: .other, letters: 0, count: 0)]

    init(dense: Int) { low = [UInt16](repeating: 0, count: dense) }

    private mutating func entry(_ text: Substring, _ script: Script) -> UInt16 {
      let bytes = text == "_" ? [] : Array(text.utf8.prefix(8))
      var packed: UInt64 = 0
      for (place, byte) in bytes.enumerated() { packed |= UInt64(byte) << UInt64(8 * place) }
      entries.append(Entry(script: script, letters: packed, count: UInt8(bytes.count)))
      return UInt16(entries.count - 1)
    }

    private mutating func set(_ scalar: UInt32, _ index: UInt16) {
      if Int(scalar) < low.count {
        if low[Int(scalar)] == 0 { low[Int(scalar)] = index }
      } else if high[scalar] == nil {
        high[scalar] = index
      }
    }

    mutating func addLatin() {
      for letter in UInt32(0x61)...0x7A {
        let index = entry(Substring(String(UnicodeScalar(UInt8(letter)))), .latin)
        set(letter, index)
        set(letter - 0x20, index)
      }
      for digit in UInt32(0x30)...0x39 { set(digit, entry(Substring(String(UnicodeScalar(UInt8(digit)))), .digits)) }
      for line in LatinLetters.table.split(separator: "\n") {
        let fields = line.split(separator: " ")
        guard let first = fields.first else { continue }
        let plain = first.dropLast()
        let index = entry(plain, plain.allSatisfy(\.isNumber) ? .digits : .latin)
        for range in fields.dropFirst() {
          let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
          guard let start = ends.first, let end = ends.last else { continue }
          for scalar in start...end { set(scalar, index) }
        }
      }
    }

    mutating func add(_ letters: String, script: Script) {
      // By code point: a vowel sign of an Indian script behind a space is one character with it.
      for item in letters.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        guard let scalar = item.first else { continue }
        let index = entry(Substring(item.dropFirst()), script)
        for form in forms(of: scalar) { set(form, index) }
      }
    }

    private func forms(of scalar: Unicode.Scalar) -> [UInt32] {
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      return upper.count == 1 ? [scalar.value] + upper.map(\.value) : [scalar.value]
    }

    /// Letters with marks of their own code point (ά, й and the like) take the entry of their base letter where the
    /// table has none, and Arabic presentation forms that of the letter they show.
    mutating func addPresentationForms() {
      let based: [(ClosedRange<UInt32>, String)] = [
        (0x386...0x3CE, Bases.greek), (0x1F00...0x1FFC, Bases.extendedGreek),
      ]
      for (range, bases) in based {
        for (scalar, base) in zip(range, bases.unicodeScalars) where base != "_" {
          let index = low[Int(base.value)]
          if index != 0 { set(scalar, index) }
        }
      }
      for (scalar, base) in zip(UInt32(0xFE80)...0xFEF4, Bases.arabicForms.unicodeScalars) {
        let index = low[Int(base.value)]
        if index != 0 { set(scalar, index) }
      }
      for (first, bases) in Bases.persianForms {
        for (scalar, base) in zip(first..., bases.unicodeScalars) where low[Int(base.value)] != 0 {
          set(scalar, low[Int(base.value)])
        }
      }
      let ligature = entry("la", .arabic)
      for scalar in UInt32(0xFEF5)...0xFEFC { set(scalar, ligature) }
    }

    mutating func addHan() {
      for line in HanReadings.table.split(separator: "\n") {
        let fields = line.split(separator: " ")
        guard fields.count == 2, let last = fields.last else { continue }
        let index = entry(fields[0], .han)
        for scalar in last.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
          han[Int(scalar.value) - 0x4E00] = index
        }
      }
    }
  }
}
