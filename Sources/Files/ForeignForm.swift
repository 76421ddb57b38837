/// Forms of files that are handed in for plain text now and then, by the bytes that they begin with.
package enum ForeignForm: String, CaseIterable, Sendable {
  case wideText = "text of two bytes a letter (UTF-16); save it as UTF-8"
  case parquet = "a Parquet file; have the flow log delivered as plain text"
  case zip = "a ZIP archive; unpack it, or pack it with gzip"
  case zstandard = "packed with Zstandard; unpack it, or pack it with gzip"
  case bzip2 = "packed with bzip2; unpack it, or pack it with gzip"
  case xz = "packed with xz; unpack it, or pack it with gzip"
  case capture = "a capture of packets, not flow records"

  private var marks: [[UInt8]] {
    switch self {
    // The Unicode Standard, section 23.8.
    case .wideText: [[0xFF, 0xFE], [0xFE, 0xFF]]
    case .parquet: [Array("PAR1".utf8)]
    case .zip: [[0x50, 0x4B, 0x03, 0x04]]
    // RFC 8878 section 3.1.1.
    case .zstandard: [[0x28, 0xB5, 0x2F, 0xFD]]
    case .bzip2: [Array("BZh".utf8)]
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    // Both orders of bytes, microseconds and nanoseconds; pcapng.
    case .capture:
      [
        [0xD4, 0xC3, 0xB2, 0xA1], [0xA1, 0xB2, 0xC3, 0xD4], [0x4D, 0x3C, 0xB2, 0xA1], [0xA1, 0xB2, 0x3C, 0x4D],
        [0x0A, 0x0D, 0x0D, 0x0A],
      ]
    }
  }

  package init?(_ begin: some Sequence<UInt8>) {
    guard let form = Self.allCases.first(where: { $0.marks.contains { begin.starts(with: $0) } }) else { return nil }
    self = form
  }
}
