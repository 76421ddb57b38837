import Wire

/// One file of a list with its text brought to UTF-8.
struct ListFile: Sendable {
  let name: String
  let bytes: [UInt8]
  let wasConverted: Bool

  /// Files with a byte order mark of UTF-16 and files that are not valid UTF-8 (then read as Windows-1252) are converted.
  init(name: String, bytes original: [UInt8]) {
    self.name = name
    if original.starts(with: [0xFF, 0xFE]) || original.starts(with: [0xFE, 0xFF]) {
      bytes = Self.utf16(original)
      wasConverted = true
    } else if original.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(original.dropFirst(3))
      wasConverted = false
    } else if String(validating: original, as: UTF8.self) == nil {
      bytes = Self.windows1252(original)
      wasConverted = true
    } else {
      bytes = original
      wasConverted = false
    }
  }

  /// The beginning as text, to recognise a format by.
  var head: String { String(decoding: bytes.prefix(3000), as: UTF8.self) }

  var firstLine: String { String(decoding: bytes.prefix(8000).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self) }

  /// Whether the last line has no end, as in a file that was cut off. DOS files may end with control-Z.
  var lacksLineEnd: Bool { bytes.last.map { $0 != 0x0A && $0 != 0x0D && $0 != 0x1A } ?? false }

  /// Fields of the wider of the first two records, for the separator that gives most.
  var columns: Int {
    let separators: [Unicode.Scalar] = [",", ";", "\t"]
    return separators.map { separator in
      var reader = CSVReader(Array(bytes.prefix(64 << 10)), separator: separator)
      var widest = 0
      for _ in 0..<2 where (try? reader.next()) == true { widest = max(widest, reader.record.count) }
      return widest
    }.max() ?? 0
  }

  var isXML: Bool { bytes.first { $0 > 0x20 } == UInt8(ascii: "<") }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      isLittle
        ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8 : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Code points of bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return Array(String(scalars).utf8)
  }
}
