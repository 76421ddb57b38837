public import Vocabulary

/// A type of number, for instance the Spanish identity number, with the rule that its numbers follow.
///
/// Names are those of python-stdnum, the reference for their behaviour, so that a number that one accepts the other accepts too:
/// `lei`, `iban`, `es.dni`, `eu.vat`. `es_dni` is read as well.
public struct NumberType: Hashable, Sendable, CustomStringConvertible {
  let index: Int

  /// Nil for a name that is unknown.
  public init?(_ name: String) {
    guard name.utf8.count <= 64, let index = NumberTable.all.find(name) else { return nil }
    self.index = index
  }

  init(index: Int) { self.index = index }

  public var name: String { NumberTable.all.rules[index].name.description }
  /// For a person.
  public var title: String { NumberTable.all.rules[index].title.description }
  public var description: String { name }

  /// Every type, by the order of the table.
  public static var all: [NumberType] { NumberTable.all.rules.indices.map { NumberType(index: $0) } }
  /// Names that stand for one of them.
  public static var aliases: [String] { NumberTable.all.aliasNames }

  /// Why `number` is none of this type; nil where it is one.
  ///
  /// Separators that the type allows are skipped. The work is linear in the length.
  ///
  /// - Parameters:
  ///   - number: ASCII; other bytes are `charset`.
  ///   - today: settles centuries and refuses births in the future.
  public func fault(in number: UnsafeRawBufferPointer, today: CalendarDate) -> NumberFault? {
    NumberCheck.fault(index, number, today: today)
  }

  public func fault(in number: [UInt8], today: CalendarDate) -> NumberFault? {
    number.withUnsafeBytes { fault(in: $0, today: today) }
  }

  /// Checks a text, and gives the number in its plain form without separators.
  ///
  /// - Parameter normalize: whether look-alikes of ASCII characters, such as full-width digits and other dashes, count as those,
  ///   and letters beyond ASCII that belong to a type are read.
  public func check(
    _ number: String, normalize: Bool = false, today: CalendarDate
  ) -> Result<String, NumberFault> {
    var plain: [UInt8] = []
    let bytes = normalize ? NumberNormalization.latin(number, script: .init(type: name)) : Array(number.utf8)
    let fault = bytes.withUnsafeBytes { bytes in
      NumberCheck.fault(index, bytes, isLatin: normalize, today: today) { plain = $0.bytes }
    }
    if let fault { return .failure(fault) }
    return .success(String(String.UnicodeScalarView(plain.map { Unicode.Scalar($0) })))
  }
}

extension NumberFault: Error {}
