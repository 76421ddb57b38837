/// A value of a MaxMind DB data section (format 2.0, "Output Data Section").
public indirect enum MMDBValue: Hashable, Sendable {
  case map([Entry])
  case array([MMDBValue])
  case text(String)
  case bytes([UInt8])
  case double(Double)
  case float(Float)
  case signed(Int32)
  /// 16, 32, 64 or 128 bits.
  case unsigned(UInt128)
  case bool(Bool)

  public struct Entry: Hashable, Sendable {
    public let key: String
    public let value: MMDBValue
  }

  public subscript(_ key: String) -> MMDBValue? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  public var text: String? { if case .text(let value) = self { value } else { nil } }
  public var array: [MMDBValue]? { if case .array(let values) = self { values } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var unsigned: UInt64? { if case .unsigned(let value) = self { UInt64(exactly: value) } else { nil } }

  public var double: Double? {
    switch self {
    case .double(let value): value
    case .float(let value): Double(value)
    default: nil
    }
  }
}
