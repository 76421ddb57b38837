import Foundation
import Testing

@testable import Programme

@Suite struct PageTests {
  @Test func breaksLinesAtBlanksAndLongWordsAnywhere() {
    #expect(PageLayout.wrapped("one two three", characters: 7) == ["one two", "three"])
    #expect(PageLayout.wrapped("abcdefghij", characters: 4) == ["abcd", "efgh", "ij"])
    #expect(PageLayout.wrapped("", characters: 4) == [""])
  }

  @Test func writesWhatTheFontsHaveAndNamesTheRest() {
    #expect(PDFText.literal("a (b) \\") == #"(a \(b\) \\)"#)
    #expect(PDFText.literal("é–") == #"(\351\226)"#)
    #expect(PDFText.literal("中") == "(<U+4E2D>)")
    #expect(PDFText.literal("a\nb") == "(a b)")
  }

  @Test func beginsAPageWhereTheLastIsFull() {
    let layout = PageLayout((0..<120).map { .text("line \($0)") })
    #expect(layout.pages.count == 3)
    #expect(layout.pages.allSatisfy { page in page.allSatisfy { (60...780).contains($0.y) } })
    #expect(layout.pages.joined().count == 120)
  }

  @Test func pointsToEveryObject() throws {
    let bytes = PDFDocument(title: "T", lines: [.title("T"), .code("00ff")], footer: "f").bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    let table = try #require(text.range(of: "xref\n"))
    let rows = text[table.upperBound...].split(separator: "\n").dropFirst(2).prefix { $0.hasSuffix(" n ") }
    #expect(rows.count == 8)
    for (index, row) in rows.enumerated() {
      let offset = try #require(Int(row.prefix(10)))
      #expect(String(decoding: bytes[offset...].prefix(8), as: UTF8.self).hasPrefix("\(index + 1) 0 obj"))
    }
  }
}
