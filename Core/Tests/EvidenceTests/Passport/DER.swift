import Certificates

/// Writes ASN.1 for documents that tests make up.
enum DER {
  static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    var length: [UInt8] = []
    if content.count < 128 {
      length = [UInt8(content.count)]
    } else {
      var left = content.count
      while left > 0 {
        length.insert(UInt8(left & 255), at: 0)
        left >>= 8
      }
      length.insert(0x80 | UInt8(length.count), at: 0)
    }
    return [tag] + length + content
  }

  static func sequence(_ parts: [UInt8]...) -> [UInt8] { value(0x30, parts.flatMap(\.self)) }
  static func set(_ parts: [UInt8]...) -> [UInt8] { value(0x31, parts.flatMap(\.self)) }
  static func context(_ number: UInt8, _ content: [UInt8]) -> [UInt8] { value(0xA0 | number, content) }
  static func octets(_ bytes: [UInt8]) -> [UInt8] { value(4, bytes) }
  static func bits(_ bytes: [UInt8], unused: UInt8 = 0) -> [UInt8] { value(3, [unused] + bytes) }
  static func text(_ text: String) -> [UInt8] { value(0x13, Array(text.utf8)) }
  static func utf8(_ text: String) -> [UInt8] { value(0x0C, Array(text.utf8)) }
  static func boolean(_ isTrue: Bool) -> [UInt8] { value(1, [isTrue ? 0xFF : 0]) }
  static func time(_ text: String) -> [UInt8] { value(text.utf8.count == 13 ? 0x17 : 0x18, Array(text.utf8)) }
  static let null: [UInt8] = [5, 0]

  static func integer(_ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var left = number
    repeat {
      bytes.insert(UInt8(truncatingIfNeeded: left), at: 0)
      left >>= 8
    } while !(left == 0 && bytes[0] < 128) && !(left == -1 && bytes[0] >= 128)
    return value(2, bytes)
  }

  static func identifier(_ dotted: String) -> [UInt8] {
    value(6, ObjectIdentifier(dotted: dotted)?.content ?? [])
  }

  static func algorithm(_ dotted: String, null hasNull: Bool = false) -> [UInt8] {
    sequence(identifier(dotted), hasNull ? null : [])
  }

  static func name(_ parts: [(String, [UInt8])]) -> [UInt8] {
    value(0x30, parts.flatMap { set(sequence(identifier($0.0), $0.1)) })
  }

  /// Digests of CMS and certificates by their names.
  static func digest(_ digest: DigestAlgorithm) -> [UInt8] { algorithm(digest.identifier.description, null: true) }
}
