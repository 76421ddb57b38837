/// Reads values of a data section. Depth, number and places are bounded: a pointer that leads in a circle ends at the depth.
struct MMDBDecoder {
  /// The section that pointers count from.
  private let bytes: ArraySlice<UInt8>
  private var budget = Self.maximumValues

  /// Values that one record may hold, those behind pointers counted each time.
  static let maximumValues = 1 << 14
  static let maximumDepth = 64
  /// Bytes of text and bytes that one record may hold, likewise.
  static let maximumBytes = 1 << 20
  private var room = Self.maximumBytes

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The value at an offset into the section.
  mutating func value(at offset: Int) throws(OriginError) -> MMDBValue {
    var place = offset
    return try value(&place, depth: 0, isBehindPointer: false)
  }

  /// - Parameter place: moved behind the value, or behind the pointer to it.
  private mutating func value(_ place: inout Int, depth: Int, isBehindPointer: Bool) throws(OriginError) -> MMDBValue {
    guard depth <= Self.maximumDepth else { throw OriginError(.size, "values lie too deep within each other") }
    budget -= 1
    guard budget >= 0 else { throw OriginError(.size, "a record holds too many values") }
    let control = try byte(&place)
    var type = Int(control >> 5)
    if type == 1 {
      guard !isBehindPointer else { throw OriginError(.syntax, "a pointer leads to a pointer") }
      var target = try pointer(control, &place)
      return try value(&target, depth: depth + 1, isBehindPointer: true)
    }
    if type == 0 { type = Int(try byte(&place)) + 7 }
    let size = try size(control, &place)
    switch type {
    case 2: return .text(try text(size, &place))
    case 3: return .double(Double(bitPattern: UInt64(try number(size, &place, exactly: 8))))
    case 4: return .bytes(Array(try take(size, &place)))
    case 5: return .unsigned(try number(size, &place, atMost: 2))
    case 6: return .unsigned(try number(size, &place, atMost: 4))
    case 7: return try map(size, &place, depth)
    case 8: return .signed(Int32(bitPattern: UInt32(try number(size, &place, atMost: 4))))
    case 9: return .unsigned(try number(size, &place, atMost: 8))
    case 10: return .unsigned(try number(size, &place, atMost: 16))
    case 11: return try array(size, &place, depth)
    case 14:
      guard size <= 1 else { throw OriginError(.syntax, "a truth value is 0 or 1") }
      return .bool(size == 1)
    case 15: return .float(Float(bitPattern: UInt32(try number(size, &place, exactly: 4))))
    default: throw OriginError(.syntax, "a type that the format does not have")
    }
  }

  private mutating func map(_ size: Int, _ place: inout Int, _ depth: Int) throws(OriginError) -> MMDBValue {
    guard size <= budget else { throw OriginError(.size, "a record holds too many values") }
    var entries: [MMDBValue.Entry] = []
    for _ in 0..<size {
      guard case .text(let key) = try value(&place, depth: depth + 1, isBehindPointer: false) else {
        throw OriginError(.syntax, "a key is a text")
      }
      entries.append(.init(key: key, value: try value(&place, depth: depth + 1, isBehindPointer: false)))
    }
    return .map(entries)
  }

  private mutating func array(_ size: Int, _ place: inout Int, _ depth: Int) throws(OriginError) -> MMDBValue {
    guard size <= budget else { throw OriginError(.size, "a record holds too many values") }
    var values: [MMDBValue] = []
    for _ in 0..<size { values.append(try value(&place, depth: depth + 1, isBehindPointer: false)) }
    return .array(values)
  }

  private mutating func text(_ size: Int, _ place: inout Int) throws(OriginError) -> String {
    guard let text = String(validating: try take(size, &place), as: UTF8.self) else {
      throw OriginError(.syntax, "a text is not UTF-8")
    }
    return text
  }

  private mutating func pointer(_ control: UInt8, _ place: inout Int) throws(OriginError) -> Int {
    let size = Int(control >> 3 & 3) + 1
    var value = size == 4 ? 0 : Int(control & 7)
    for _ in 0..<size { value = value << 8 | Int(try byte(&place)) }
    return value + [0, 2048, 526_336, 0][size - 1]
  }

  private mutating func size(_ control: UInt8, _ place: inout Int) throws(OriginError) -> Int {
    let size = Int(control & 31)
    guard size > 28 else { return size }
    var value = 0
    for _ in 0..<(size - 28) { value = value << 8 | Int(try byte(&place)) }
    return value + [29, 285, 65_821][size - 29]
  }

  private func number(_ size: Int, _ place: inout Int, atMost limit: Int) throws(OriginError) -> UInt128 {
    guard size <= limit else { throw OriginError(.syntax, "a number is longer than its type") }
    var value: UInt128 = 0
    for _ in 0..<size { value = value << 8 | UInt128(try byte(&place)) }
    return value
  }

  private func number(_ size: Int, _ place: inout Int, exactly length: Int) throws(OriginError) -> UInt128 {
    guard size == length else { throw OriginError(.syntax, "a number has not the length of its type") }
    return try number(size, &place, atMost: length)
  }

  private func byte(_ place: inout Int) throws(OriginError) -> UInt8 {
    guard place >= 0, place < bytes.count else { throw OriginError(.truncated, "a value ends beyond the data") }
    defer { place += 1 }
    return bytes[bytes.startIndex + place]
  }

  private mutating func take(_ size: Int, _ place: inout Int) throws(OriginError) -> ArraySlice<UInt8> {
    guard place >= 0, size <= bytes.count - place else { throw OriginError(.truncated, "a value ends beyond the data") }
    room -= size
    guard room >= 0 else { throw OriginError(.size, "a record holds too many bytes") }
    defer { place += size }
    return bytes[(bytes.startIndex + place)..<(bytes.startIndex + place + size)]
  }
}
