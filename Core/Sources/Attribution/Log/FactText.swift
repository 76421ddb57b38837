/// The text of a fact that the hash chain covers: the line of the contract's CSV, without the feed's own number.
///
/// Intervals: `addr,port_lo,port_hi,start,end,tenant,resource`, `end` empty while open. Events:
/// `ts,op,addr,port_lo,port_hi,tenant,resource`. Addresses in their canonical form.
public enum FactText {
  public static func text(
    _ fact: LeaseFact, of block: AddressBlock, from source: ChainLink.Source, _ names: LedgerNames
  )
    -> [UInt8]
  {
    let row = fact.row
    let place = "\(block.text),\(row.firstPort),\(row.lastPort)"
    let tenant = names.tenantText(row.tenant)
    let resource = names.text(row.resourceCode)
    let text =
      switch source {
      case .intervals: "\(place),\(row.start),\(row.isOpen ? "" : String(row.end)),\(tenant),\(resource)"
      case .events: "\(row.start),\(fact.isRelease ? "release" : "assign"),\(place),\(tenant),\(resource)"
      }
    return Array(text.utf8)
  }
}

/// Hashes the texts of lines as they are read, without writing them anew where they are canonical.
struct FactHasher {
  private let buffer: UnsafeMutablePointer<UInt8>
  private static let capacity = 2048

  init() { buffer = .allocate(capacity: Self.capacity) }

  /// Gives the memory back.
  func free() { buffer.deallocate() }

  /// The leaf hash of the line that ends at `end`.
  @inline(__always)
  func leaf(of line: LeaseLine, end: UnsafePointer<UInt8>) -> LedgerHash {
    guard let text = line.textStart, let address = line.addressStart, let rest = line.behindAddress,
      end - text < Self.capacity - 256
    else { return .zero }
    buffer[0] = 0
    var place = buffer + 1
    if line.isCanonical {
      place.update(from: text, count: end - text)
      return LedgerHash.of(UnsafeRawBufferPointer(start: buffer, count: end - text + 1))
    }
    place.update(from: text, count: address - text)
    place = AddressText.write(line.block, place + (address - text))
    place.pointee = 0x2C
    place += 1
    place.update(from: rest, count: end - rest)
    place += end - rest
    return LedgerHash.of(UnsafeRawBufferPointer(start: buffer, count: place - buffer))
  }
}
