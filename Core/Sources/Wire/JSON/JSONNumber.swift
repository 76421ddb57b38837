/// A JSON number: an integer of 64 bits kept exactly, or a finite double.
///
/// Numbers that are equal in value are equal: `1`, `1.0` and `1e0` are one number, `-0` is `0`. A whole number beyond 64 bits
/// becomes the nearest double.
public struct JSONNumber: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    case signed(Int64)
    /// Only above `Int64.max`.
    case unsigned(UInt64)
    /// Never a whole number that one of the others can hold.
    case double(Double)
  }

  let storage: Storage

  /// Up to here every whole number has a double of its own (RFC 7493 section 2.2).
  static let exactRange: ClosedRange<Int64> = -9_007_199_254_740_992...9_007_199_254_740_992

  public init(_ value: Int64) { storage = .signed(value) }
  public init(_ value: Int) { storage = .signed(Int64(value)) }

  public init(_ value: UInt64) {
    storage = Int64(exactly: value).map { .signed($0) } ?? .unsigned(value)
  }

  /// Nil for infinities and for what is not a number: JSON cannot write them.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int64(exactly: value) {
      storage = .signed(whole)
    } else if let whole = UInt64(exactly: value) {
      storage = .unsigned(whole)
    } else {
      storage = .double(value)
    }
  }

  /// The number as `Int64`, or nil where it is not a whole number in that range.
  public var int64: Int64? {
    switch storage {
    case .signed(let value): value
    case .unsigned, .double: nil
    }
  }

  /// The number as `UInt64`, or nil where it is not a whole number in that range.
  public var uint64: UInt64? {
    switch storage {
    case .signed(let value): UInt64(exactly: value)
    case .unsigned(let value): value
    case .double: nil
    }
  }

  /// The nearest double.
  public var double: Double {
    switch storage {
    case .signed(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .double(let value): value
    }
  }

  /// Whether readers that only know doubles see the same number: it has a double of its own, or is written as one prints.
  public var isExactAsDouble: Bool {
    switch storage {
    case .signed(let value): Int64(exactly: Double(value)) == value || ECMAScriptNumber.text(double) == String(value)
    case .unsigned(let value):
      UInt64(exactly: Double(value)) == value || ECMAScriptNumber.text(double) == String(value)
    case .double: true
    }
  }
}
