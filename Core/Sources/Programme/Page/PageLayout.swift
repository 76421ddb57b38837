/// A text at its place; coordinates in points from the lower left corner.
struct PlacedText: Hashable, Sendable {
  let text: String
  let font: PageFont
  let size: Int
  let x: Int
  let y: Int
}

/// Puts lines on pages.
struct PageLayout {
  static let margin = 56
  private static let top = 780
  private static let bottom = 60
  private static let width = 595 - 2 * margin
  /// Where the value of a fact begins.
  private static let valueColumn = margin + 150

  private(set) var pages: [[PlacedText]] = [[]]
  private var y = top

  init(_ lines: [PageLine]) {
    for line in lines { place(line) }
  }

  private mutating func place(_ line: PageLine) {
    switch line {
    case .title(let text): put(text, .bold, 18, leading: 26)
    case .heading(let text):
      y -= 8
      put(text, .bold, 12, leading: 18)
    case .text(let text): put(text, .plain, 10, leading: 14)
    case .code(let text): put(text, .fixed, 8, leading: 11)
    case .gap: y -= 8
    case .fact(let name, let value):
      reserve(14)
      let start = y
      pages[pages.count - 1].append(
        PlacedText(text: PDFText.shown(name), font: .plain, size: 10, x: Self.margin, y: start))
      put(value, .plain, 10, leading: 14, x: Self.valueColumn)
    }
  }

  private mutating func put(_ text: String, _ font: PageFont, _ size: Int, leading: Int, x: Int = margin) {
    let room = Self.width - (x - Self.margin)
    for line in Self.wrapped(PDFText.shown(text), characters: max(1, room * 1000 / (font.width * size))) {
      reserve(leading)
      pages[pages.count - 1].append(PlacedText(text: line, font: font, size: size, x: x, y: y))
      y -= leading
    }
  }

  /// Begins a page where `height` is not left on this one.
  private mutating func reserve(_ height: Int) {
    guard y - height < Self.bottom else { return }
    pages.append([])
    y = Self.top
  }

  /// Breaks at blanks, and within a word where it is longer than a line.
  static func wrapped(_ text: String, characters: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count <= characters {
        line += " " + rest
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while rest.count > characters {
        lines.append(String(rest.prefix(characters)))
        rest = rest.dropFirst(characters)
      }
      line = String(rest)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
