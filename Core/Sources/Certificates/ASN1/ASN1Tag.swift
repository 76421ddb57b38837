/// The identifier of an ASN.1 value (X.690 section 8.1.2): class, form and number in one integer.
public struct ASN1Tag: Hashable, Sendable {
  /// Class in bits 30 and 31, constructed in bit 29, number below.
  let raw: UInt32

  init(raw: UInt32) { self.raw = raw }

  private init(class: UInt32, constructed: Bool, number: UInt32) {
    raw = `class` << 30 | (constructed ? 1 << 29 : 0) | number
  }

  /// `[number]` with content of other values.
  public static func context(_ number: UInt32) -> ASN1Tag { ASN1Tag(class: 2, constructed: true, number: number) }
  /// `[number] IMPLICIT` of a primitive type.
  public static func contextPrimitive(_ number: UInt32) -> ASN1Tag {
    ASN1Tag(class: 2, constructed: false, number: number)
  }
  public static func application(_ number: UInt32) -> ASN1Tag { ASN1Tag(class: 1, constructed: true, number: number) }
  public static func applicationPrimitive(_ number: UInt32) -> ASN1Tag {
    ASN1Tag(class: 1, constructed: false, number: number)
  }
  static func universal(_ number: UInt32) -> ASN1Tag { ASN1Tag(class: 0, constructed: false, number: number) }

  public static let boolean = universal(1)
  public static let integer = universal(2)
  public static let bitString = universal(3)
  public static let octetString = universal(4)
  public static let null = universal(5)
  public static let objectIdentifier = universal(6)
  public static let enumerated = universal(10)
  public static let utf8String = universal(12)
  public static let numericString = universal(18)
  public static let printableString = universal(19)
  public static let teletexString = universal(20)
  public static let ia5String = universal(22)
  public static let utcTime = universal(23)
  public static let generalizedTime = universal(24)
  public static let visibleString = universal(26)
  public static let universalString = universal(28)
  public static let bmpString = universal(30)
  public static let sequence = ASN1Tag(class: 0, constructed: true, number: 16)
  public static let set = ASN1Tag(class: 0, constructed: true, number: 17)

  public var number: UInt32 { raw & 0x1FFF_FFFF }
  public var isConstructed: Bool { raw & 1 << 29 != 0 }
  public var isContext: Bool { raw >> 30 == 2 }
  public var isApplication: Bool { raw >> 30 == 1 }
  var isUniversal: Bool { raw >> 30 == 0 }

  /// The identifier octets.
  var octets: [UInt8] {
    let first = UInt8(truncatingIfNeeded: raw >> 30) << 6 | (isConstructed ? 0x20 : 0)
    if number < 31 { return [first | UInt8(truncatingIfNeeded: number)] }
    var rest = [UInt8(truncatingIfNeeded: number & 0x7F)]
    var left = number >> 7
    while left > 0 {
      rest.append(UInt8(truncatingIfNeeded: left & 0x7F) | 0x80)
      left >>= 7
    }
    return [first | 0x1F] + rest.reversed()
  }
}
