import Certificates

/// A face image in data group 2 by its header (Doc 9303-10 section 4.7.2, ISO/IEC 19794-5): kind and size, and where the picture lies.
public struct FaceImage: Hashable, Sendable {
  enum Coding: String, Hashable, Sendable { case jpeg, jpeg2000 = "jpeg-2000" }

  let coding: Coding
  let width: Int
  let height: Int
  /// The picture's file, not looked into.
  public let picture: ArraySlice<UInt8>

  private static let template = ASN1Tag.application(0x61)
  private static let imageBlocks: Set = [ASN1Tag.applicationPrimitive(0x2E), ASN1Tag.application(0x2E)]

  /// The first face of a data group's content; nil where there is none in that format, or its sizes do not fit its bytes.
  init?(_ content: ArraySlice<UInt8>) {
    guard let record = Self.record(content) else { return nil }
    let bytes = Array(record.prefix(Self.headerLength + 20 + 8 * 64 + 12))
    // Facial record header (14), facial information (20), feature points (8 each), image information (12).
    guard bytes.count >= 14 + 20, bytes.starts(with: [0x46, 0x41, 0x43, 0x00]) else { return nil }
    let total = Self.number(bytes, at: 8, count: 4)
    let block = Self.number(bytes, at: 14, count: 4)
    let points = Self.number(bytes, at: 18, count: 2)
    let image = 14 + 20 + 8 * points
    guard total <= record.count, block <= total - 14, points <= 64, bytes.count >= image + 12, block >= 32 + 8 * points
    else { return nil }
    coding = bytes[image + 1] == 0 ? .jpeg : .jpeg2000
    width = Self.number(bytes, at: image + 2, count: 2)
    height = Self.number(bytes, at: image + 4, count: 2)
    let start = record.startIndex + image + 12
    picture = record[min(start, record.endIndex)..<min(record.startIndex + 14 + block, record.endIndex)]
  }

  /// The first face of a data group's file.
  public init?(file: [UInt8]) {
    guard let content = try? DataGroup(number: 2, bytes: file)?.content() else { return nil }
    self.init(content)
  }

  private static let headerLength = 14

  private static func number(_ bytes: [UInt8], at start: Int, count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The biometric data block of the first template.
  private static func record(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let group = try? ASN1Element(content), group.tag == template,
      let parts = try? group.children(limit: 16), let first = parts.first(where: { $0.tag.isConstructed }),
      let blocks = try? first.children(limit: 16)
    else { return nil }
    return blocks.first { imageBlocks.contains($0.tag) }?.content
  }
}
