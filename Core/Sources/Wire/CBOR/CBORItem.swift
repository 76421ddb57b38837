/// One data item of CBOR (RFC 8949) as it was read, with the bytes that it was read from.
///
/// The bytes are kept because signatures and digests are over them: what is hashed is never encoded again.
public struct CBORItem: Sendable {
  public enum Content: Sendable {
    case unsigned(UInt64)
    /// The number is -1 - n (RFC 8949 section 3.1), so that the whole range of major type 1 fits.
    case negative(UInt64)
    case bytes(ArraySlice<UInt8>)
    case text(String)
    case array([CBORItem])
    case map(CBORMap)
    indirect case tagged(UInt64, CBORItem)
    case bool(Bool)
    case null
    case undefined
    /// Unassigned simple values: 0 to 19 and 32 to 255.
    case simple(UInt8)
    /// Half and single precision widened, which is exact.
    case float(Double)
  }

  public let content: Content
  /// The item with its head, a slice of the input.
  public let raw: ArraySlice<UInt8>

  /// Reads exactly one item.
  ///
  /// - Throws: `WireError`: `truncated`, `syntax` (not well-formed), `encoding` (a text that is not UTF-8),
  ///   `duplicateKey`, `depth`, `trailingData`, `size`, `forbidden` (what `rules` do not allow).
  public static func parse(_ bytes: [UInt8], rules: CBORRules = .strict) throws(WireError) -> CBORItem {
    try parse(bytes[...], rules: rules)
  }

  /// Reads exactly one item that fills the slice. Positions in errors count from the start of the slice.
  public static func parse(_ bytes: ArraySlice<UInt8>, rules: CBORRules = .strict) throws(WireError) -> CBORItem {
    var parser = try CBORParser(bytes, rules: rules)
    return try parser.document()
  }

  /// Reads exactly one item and keeps nothing of it, so that there may be any number of items within.
  public static func validate(_ bytes: [UInt8], rules: CBORRules = .valid) throws(WireError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(WireError) in
      var scanner = CBORScanner(UnsafeRawBufferPointer(bytes), rules: rules)
      try scanner.document()
    }
  }
}

/// What a format allows beyond well-formedness.
public struct CBORRules: Hashable, Sendable {
  /// Numbers and lengths in more bytes than they need (RFC 8949 section 4.1).
  public var allowsLongForms: Bool
  /// Strings, arrays and maps that say their end instead of their length (section 3.2).
  public var allowsIndefiniteLengths: Bool
  /// Arrays, maps and tags within each other; `[]` has depth 1.
  public var maximumDepth: Int
  public var maximumBytes: Int
  /// Items in all that are kept, and pieces of strings: each takes many times its bytes of memory.
  public var maximumItems: Int

  public init(
    allowsLongForms: Bool, allowsIndefiniteLengths: Bool = true, maximumDepth: Int = 64, maximumBytes: Int = 16 << 20,
    maximumItems: Int = 1 << 18
  ) {
    self.allowsLongForms = allowsLongForms
    self.allowsIndefiniteLengths = allowsIndefiniteLengths
    self.maximumDepth = maximumDepth
    self.maximumBytes = maximumBytes
    self.maximumItems = maximumItems
  }

  /// Shortest forms only; indefinite lengths are read.
  public static let strict = CBORRules(allowsLongForms: false)
  /// Whatever RFC 8949 calls valid: well-formed, no key twice, texts in UTF-8.
  public static let valid = CBORRules(allowsLongForms: true)
}

extension CBORItem {
  public var unsigned: UInt64? { if case .unsigned(let value) = content { value } else { nil } }
  public var bytes: ArraySlice<UInt8>? { if case .bytes(let value) = content { value } else { nil } }
  public var text: String? { if case .text(let value) = content { value } else { nil } }
  public var array: [CBORItem]? { if case .array(let value) = content { value } else { nil } }
  public var map: CBORMap? { if case .map(let value) = content { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  public var isNull: Bool { if case .null = content { true } else { false } }

  /// A whole number within 64 bits signed.
  public var integer: Int64? {
    switch content {
    case .unsigned(let value): Int64(exactly: value)
    case .negative(let value): value <= UInt64(Int64.max) ? -1 - Int64(value) : nil
    default: nil
    }
  }

  /// What is inside of a tag with this number.
  public func tagged(_ number: UInt64) -> CBORItem? {
    guard case .tagged(number, let item) = content else { return nil }
    return item
  }

  /// The bytes of an encoded item within this one (tag 24, RFC 8949 section 3.4.5.1).
  public var embedded: ArraySlice<UInt8>? { tagged(24)?.bytes }
}
