import Foundation

/// Reads lines of intervals and events; a row's names become numbers on the way.
///
/// Text forms: `addr,port_lo,port_hi,start,end,tenant,resource` and `seq,ts,op,addr,port_lo,port_hi,tenant,resource`.
struct LeaseLine {
  typealias Bytes = UnsafePointer<UInt8>

  var kind = LeaseFact.Kind.span
  var block = AddressBlock(high: 0, low: 0)
  var row = LeaseRow(
    start: 0, end: 0, resource: 0, sequence: 0, endSequence: 0, tenant: 0, pattern: 0, firstPort: 0, lastPort: 0)
  /// The number that the line gives itself (events).
  var number: Int64 = 0
  /// Where the text that the chain covers begins, where its address begins, and where the text behind address and comma does.
  var textStart: Bytes?
  var addressStart: Bytes?
  var behindAddress: Bytes?
  /// Whether the address is written as the ledger writes it.
  var isCanonical = false

  /// Reads an interval from `start..<end`, a line without its end.
  @inline(__always)
  mutating func readInterval(_ start: Bytes, _ end: Bytes, _ names: inout LedgerNames) -> LineFault? {
    var cursor = start
    kind = .span
    textStart = cursor
    if let fault = readAddress(&cursor, end) { return fault }
    behindAddress = cursor
    if let fault = readPorts(&cursor, end) { return fault }
    if let fault = FieldBytes.time(&cursor, stop: 0x2C, into: &row.start) { return cursor < end ? fault : .fields }
    guard cursor < end else { return .fields }
    if cursor.pointee == 0x2C {
      row.end = LeaseRow.open
      cursor += 1
    } else {
      if let fault = FieldBytes.time(&cursor, stop: 0x2C, into: &row.end) { return fault }
      if row.end <= row.start { return row.end == row.start ? .empty : .reversed }
    }
    return readNames(&cursor, end, &names)
  }

  /// Reads an event from `start..<end`, a line without its end.
  @inline(__always)
  mutating func readEvent(_ start: Bytes, _ end: Bytes, _ names: inout LedgerNames) -> LineFault? {
    var cursor = start
    if let fault = readNumber(&cursor, end) { return fault }
    textStart = cursor
    if let fault = FieldBytes.time(&cursor, stop: 0x2C, into: &row.start) { return cursor < end ? fault : .fields }
    if let fault = readOperation(&cursor, end) { return fault }
    row.end = kind == .release ? row.start : LeaseRow.open
    if let fault = readAddress(&cursor, end) { return fault }
    behindAddress = cursor
    if let fault = readPorts(&cursor, end) { return fault }
    return readNames(&cursor, end, &names)
  }

  // MARK: Fields

  @inline(__always)
  mutating func readAddress(_ cursor: inout Bytes, _ end: Bytes) -> LineFault? {
    var place = cursor
    addressStart = cursor
    isCanonical = true
    if let word = AddressText.ipv4(&place, end), place < end, place.pointee == 0x2C {
      block = AddressBlock(ipv4: word)
      cursor = place + 1
      return nil
    }
    let comma = FieldBytes.find(0x2C, cursor, end)
    guard comma < end else { return .fields }
    isCanonical = false
    if let fault = AddressText.block(cursor, comma, into: &block) { return fault }
    cursor = comma + 1
    return nil
  }

  @inline(__always)
  mutating func readPorts(_ cursor: inout Bytes, _ end: Bytes) -> LineFault? {
    // "0,65535," as one word.
    if UnsafeRawPointer(cursor).loadUnaligned(as: UInt64.self).littleEndian == 0x2C35_3335_3536_2C30 {
      (row.firstPort, row.lastPort) = (0, .max)
      cursor += 8
      return cursor <= end ? nil : .fields
    }
    var first: Int32 = 0
    var last: Int32 = 0
    if let fault = FieldBytes.port(&cursor, stop: 0x2C, into: &first) { return cursor < end ? fault : .fields }
    if let fault = FieldBytes.port(&cursor, stop: 0x2C, into: &last) { return cursor < end ? fault : .fields }
    guard cursor <= end else { return .fields }
    guard first <= last else { return .portsInverted }
    row.firstPort = UInt16(truncatingIfNeeded: first)
    row.lastPort = UInt16(truncatingIfNeeded: last)
    return nil
  }

  @inline(__always)
  mutating func readNames(_ cursor: inout Bytes, _ end: Bytes, _ names: inout LedgerNames) -> LineFault? {
    guard cursor <= end else { return .fields }
    let tenant = cursor
    while cursor < end, cursor.pointee != 0x2C {
      if Self.isForbidden(cursor.pointee) || cursor.pointee == 0x7C { return .name }
      cursor += 1
    }
    guard cursor < end else { return .fields }
    let tenantBytes = cursor - tenant
    let resource = cursor + 1
    var place = resource
    while place < end {
      if Self.isForbidden(place.pointee) { return .name }
      if place.pointee == 0x2C { return .fields }
      place += 1
    }
    guard tenantBytes > 0 else { return .tenant }
    guard tenantBytes <= LedgerNames.maximumNameBytes, end - resource <= LedgerNames.maximumNameBytes else {
      return .tooLong
    }
    row.tenant = names.tenants.intern(tenant, tenantBytes)
    let code = names.resource(resource, end - resource)
    row.pattern = code.pattern
    row.resource = code.value
    return nil
  }

  /// Control characters and the quote.
  @inline(__always) static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x7F }

  @inline(__always)
  private mutating func readNumber(_ cursor: inout Bytes, _ end: Bytes) -> LineFault? {
    var value: UInt64 = 0
    var count = 0
    while case let digit = UInt64(cursor.pointee &- 0x30), digit < 10, count < 18 {
      value = value &* 10 &+ digit
      count &+= 1
      cursor += 1
    }
    guard cursor < end else { return .fields }
    guard count > 0, cursor.pointee == 0x2C else { return .sequence }
    number = Int64(truncatingIfNeeded: value)
    cursor += 1
    return nil
  }

  @inline(__always)
  private mutating func readOperation(_ cursor: inout Bytes, _ end: Bytes) -> LineFault? {
    let word = UnsafeRawPointer(cursor).loadUnaligned(as: UInt64.self).littleEndian
    if word == 0x2C65_7361_656C_6572 {  // "release,"
      kind = .release
      cursor += 8
    } else if word & 0x00FF_FFFF_FFFF_FFFF == 0x002C_6E67_6973_7361 {  // "assign,"
      kind = .assign
      cursor += 7
    } else {
      return .operation
    }
    return cursor <= end ? nil : .fields
  }
}
