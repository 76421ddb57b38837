/// The entries of a CBOR map in the order of the input. No key occurs twice.
public struct CBORMap: Sendable {
  public struct Entry: Sendable {
    public let key: CBORItem
    public let value: CBORItem
  }

  public let entries: [Entry]

  init(distinct entries: [Entry]) { self.entries = entries }

  public var count: Int { entries.count }

  /// The value under a text of ASCII. Linear in the number of entries.
  public subscript(key: String) -> CBORItem? {
    for entry in entries {
      if case .text(let text) = entry.key.content, text == key { return entry.value }
    }
    return nil
  }

  /// The value under a whole number.
  public subscript(key: Int64) -> CBORItem? {
    for entry in entries where entry.key.integer == key { return entry.value }
    return nil
  }
}

/// What makes two keys the same: their value, however it was written.
enum CBORKey: Hashable {
  case unsigned(UInt64)
  case negative(UInt64)
  case bytes(ArraySlice<UInt8>)
  /// The bytes of the text: texts that differ in normalisation only are two keys.
  case text([UInt8])
  /// The deterministic encoding of anything else.
  case other([UInt8])

  init(_ item: CBORItem) {
    switch item.content {
    case .unsigned(let value): self = .unsigned(value)
    case .negative(let value): self = .negative(value)
    case .bytes(let value): self = .bytes(value)
    case .text(let value): self = .text(Array(value.utf8))
    default: self = .other(CBORValue(item).encoded)
    }
  }
}
