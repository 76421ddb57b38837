/// A CBOR item to be written. `encoded` is the deterministic encoding of RFC 8949 section 4.2.1: shortest forms, definite
/// lengths, keys in the order of their encoded bytes.
public indirect enum CBORValue: Sendable {
  case unsigned(UInt64)
  /// The number is -1 - n.
  case negative(UInt64)
  case bytes([UInt8])
  case text(String)
  case array([CBORValue])
  /// The caller sees to it that no key occurs twice.
  case map([(CBORValue, CBORValue)])
  case tagged(UInt64, CBORValue)
  case bool(Bool)
  case null
  case undefined
  case simple(UInt8)
  case float(Double)
  /// An item that is encoded already, taken as it is.
  case encoded([UInt8])

  public static func integer(_ value: Int64) -> CBORValue {
    value >= 0 ? .unsigned(UInt64(value)) : .negative(UInt64(-1 - value))
  }

  /// An encoded item within an item (tag 24).
  public static func embedded(_ bytes: [UInt8]) -> CBORValue { .tagged(24, .bytes(bytes)) }

  /// What was read, without the way it was written.
  public init(_ item: CBORItem) {
    switch item.content {
    case .unsigned(let value): self = .unsigned(value)
    case .negative(let value): self = .negative(value)
    case .bytes(let value): self = .bytes(Array(value))
    case .text(let value): self = .text(value)
    case .array(let items): self = .array(items.map(CBORValue.init))
    case .map(let map): self = .map(map.entries.map { (CBORValue($0.key), CBORValue($0.value)) })
    case .tagged(let number, let item): self = .tagged(number, CBORValue(item))
    case .bool(let value): self = .bool(value)
    case .null: self = .null
    case .undefined: self = .undefined
    case .simple(let value): self = .simple(value)
    case .float(let value): self = .float(value)
    }
  }

  public var encoded: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  private func write(to out: inout [UInt8]) {
    switch self {
    case .unsigned(let value): Self.head(0, value, to: &out)
    case .negative(let value): Self.head(1, value, to: &out)
    case .bytes(let value):
      Self.head(2, UInt64(value.count), to: &out)
      out += value
    case .text(let value):
      Self.head(3, UInt64(value.utf8.count), to: &out)
      out += value.utf8
    case .array(let values):
      Self.head(4, UInt64(values.count), to: &out)
      for value in values { value.write(to: &out) }
    case .map(let entries): Self.map(entries, to: &out)
    case .tagged(let number, let value):
      Self.head(6, number, to: &out)
      value.write(to: &out)
    case .bool(let value): out.append(value ? 0xF5 : 0xF4)
    case .null: out.append(0xF6)
    case .undefined: out.append(0xF7)
    case .simple(let value): Self.head(7, UInt64(value), to: &out)
    case .float(let value): Self.float(value, to: &out)
    case .encoded(let bytes): out += bytes
    }
  }

  /// The first byte and the argument of an item, in the shortest form.
  static func head(_ major: UInt8, _ argument: UInt64, to out: inout [UInt8]) {
    let size: Int
    switch argument {
    case 0..<24:
      out.append(major << 5 | UInt8(argument))
      return
    case 24...0xFF: size = 0
    case 0x100...0xFFFF: size = 1
    case 0x1_0000...0xFFFF_FFFF: size = 2
    default: size = 3
    }
    out.append(major << 5 | UInt8(24 + size))
    for index in (0..<(1 << size)).reversed() { out.append(UInt8(truncatingIfNeeded: argument >> UInt64(8 * index))) }
  }

  private static func map(_ entries: [(CBORValue, CBORValue)], to out: inout [UInt8]) {
    head(5, UInt64(entries.count), to: &out)
    let sorted = entries.map { ($0.0.encoded, $0.1) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    for (key, value) in sorted {
      out += key
      value.write(to: &out)
    }
  }

  private static func float(_ value: Double, to out: inout [UInt8]) {
    if value.isNaN {
      out += [0xF9, 0x7E, 0x00]
    } else if let half = CBORFloat.half(value) {
      out += [0xF9, UInt8(half >> 8), UInt8(truncatingIfNeeded: half)]
    } else {
      let single = Float(value)
      let isExact = Double(single) == value
      out.append(isExact ? 0xFA : 0xFB)
      let bits = isExact ? UInt64(single.bitPattern) << 32 : value.bitPattern
      for index in 0..<(isExact ? 4 : 8) { out.append(UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index))) }
    }
  }
}
