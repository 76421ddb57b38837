import Foundation
import Mustache
import Testing

@testable import Console

@Suite struct TemplateTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Console/Resources")

  /// Without the pragma a template or partial falls back to the escaper that goes by grapheme.
  @Test(arguments: TemplateSources.all.map(\.name))
  func beginsWithTheStrictEscaper(_ name: String) throws {
    let bytes = try #require(TemplateSources.all.first { $0.name == name }?.bytes)
    let first = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).first
    #expect(first?.hasPrefix("{{% CONTENT_TYPE:HTML }}") == true)
  }

  /// Unescaped output is for markup that is made from the country table alone.
  @Test(arguments: TemplateSources.all.map(\.name))
  func putsNothingOutUnescaped(_ name: String) throws {
    let bytes = try #require(TemplateSources.all.first { $0.name == name }?.bytes)
    let text = String(decoding: bytes, as: UTF8.self).replacing("{{{countryMarkup}}}", with: "")
    #expect(!text.contains("{{{") && !text.contains("{{&"))
    #expect(!text.contains("style=") && !text.contains("<style"), "the policy forbids inline style")
    #expect(!text.contains("<script>") && !text.contains(" onclick"), "the policy forbids inline script")
    #expect(!text.contains("http://") && !text.contains("https://"), "nothing is fetched from elsewhere")
  }

  @Test func everyFileIsRegistered() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
    #expect(files.sorted() == TemplateSources.all.map(\.name).sorted())
  }

  @Test func allTemplatesParse() throws {
    _ = try PageLibrary()
  }

  @Test func everyFormCarriesItsToken() throws {
    for (name, bytes) in TemplateSources.all {
      let text = String(decoding: bytes, as: UTF8.self)
      let forms = text.components(separatedBy: "<form").dropFirst().filter {
        $0.prefix(400).contains("method=\"post\"")
      }
      for form in forms {
        let body = form.components(separatedBy: "</form>")[0]
        #expect(body.contains("{{>token}}") || body.contains("{{formToken}}"), "\(name) has a form without token")
      }
    }
  }
}

@Suite struct StrictHTMLTests {
  @Test func escapesScalarsThatCarryMarks() {
    let text = StrictHTML().escapeText("\"\u{301}<\u{300}>\u{302}&\u{303}'\u{304}`\u{305}")
    #expect(text.unicodeScalars.allSatisfy { !"\"<>'`".unicodeScalars.contains($0) })
    #expect(text.unicodeScalars.starts(with: "&quot;\u{301}&lt;\u{300}&gt;".unicodeScalars))
  }

  @Test func leavesOrdinaryTextAlone() {
    #expect(StrictHTML().escapeText("Jürgen Größ 李明 محمد") == "Jürgen Größ 李明 محمد")
  }
}
