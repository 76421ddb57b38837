/// Text on A4 pages as PDF 1.7 (ISO 32000-1) with the standard fonts that every reader has: nothing is embedded, nothing is
/// compressed, and the same lines give the same bytes.
///
/// The standard fonts know the Latin letters of Windows code page 1252 only; other characters are written as `<U+4E2D>`. The
/// exact text is in the data that the document renders.
public struct PDFDocument: Hashable, Sendable {
  public let title: String
  public let lines: [PageLine]
  /// At the foot of every page, before the number of the page.
  public let footer: String

  public init(title: String, lines: [PageLine], footer: String) {
    self.title = title
    self.lines = lines
    self.footer = footer
  }

  public func bytes() -> [UInt8] {
    let pages = PageLayout(lines).pages
    var file = PDFObjects()
    let first = 6
    let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    file.add("<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>")
    file.add("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    for font in PageFont.allCases {
      file.add("<< /Type /Font /Subtype /Type1 /BaseFont /\(font.rawValue) /Encoding /WinAnsiEncoding >>")
    }
    for (index, page) in pages.enumerated() {
      let fonts = PageFont.allCases.map { "/\($0.name) \($0.object) 0 R" }.joined(separator: " ")
      file.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << \(fonts) >> >> "
          + "/Contents \(first + 2 * index + 1) 0 R >>")
      file.add(stream: Self.content(page, footer: "\(footer)   page \(index + 1) of \(pages.count)"))
    }
    file.add("<< /Title \(PDFText.literal(title)) /Producer (Vestibule) >>")
    return file.finish(info: first + 2 * pages.count)
  }

  private static func content(_ page: [PlacedText], footer: String) -> String {
    var out = ""
    let foot = PlacedText(text: footer, font: .plain, size: 8, x: PageLayout.margin, y: 30)
    for text in page + [foot] {
      out += "BT /\(text.font.name) \(text.size) Tf \(text.x) \(text.y) Td \(PDFText.literal(text.text)) Tj ET\n"
    }
    return out
  }
}

enum PageFont: String, CaseIterable {
  case plain = "Helvetica"
  case bold = "Helvetica-Bold"
  case fixed = "Courier"

  var name: String { "F\(object)" }
  /// Number of the font's object in the file.
  var object: Int { 3 + (Self.allCases.firstIndex(of: self) ?? 0) }
  /// Mean width of a character in thousandths of the size; on the safe side for ordinary text.
  var width: Int { self == .plain ? 530 : self == .bold ? 580 : 600 }
}

/// The objects of a PDF file and where each begins.
private struct PDFObjects {
  private var bytes = Array("%PDF-1.7\n".utf8)
  private var offsets: [Int] = []

  mutating func add(_ body: String) {
    offsets.append(bytes.count)
    bytes += Array("\(offsets.count) 0 obj\n\(body)\nendobj\n".utf8)
  }

  mutating func add(stream: String) {
    let content = Array(stream.utf8)
    offsets.append(bytes.count)
    bytes += Array("\(offsets.count) 0 obj\n<< /Length \(content.count) >>\nstream\n".utf8)
    bytes += content + Array("endstream\nendobj\n".utf8)
  }

  func finish(info: Int) -> [UInt8] {
    var table = "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      table += String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
    }
    let trailer = "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R /Info \(info) 0 R >>\n"
    return bytes + Array("\(table)\(trailer)startxref\n\(bytes.count)\n%%EOF\n".utf8)
  }
}
