import Foundation
import Testing
import Vocabulary
import Workflow

@testable import Feeds

/// Sources of lists in the configuration.
@Suite struct ListSourcesTests {
  private func read(_ sources: String) throws -> [ListSource] {
    let text = "provider: {name: Example Cloud, country: NO}\nlistSources:\n" + sources
    return try ConfigurationReader(file: "vestibule.yaml").configuration(from: Array(text.utf8)).listSources
  }

  @Test func everythingCanBeSaidOfASource() throws {
    let key = Data(repeating: 7, count: 32)
    let sources = try read(
      """
        - {name: sdn, url: "https://lists.example/sdn.xml", kind: us-ofac-sdn, maximumAgeDays: 2, everyHours: 1}
        - name: classic
          urls: ["https://lists.example/sdn.csv", "https://lists.example/alt.csv"]
          maximumDropPercent: 5
          signature: {url: "https://lists.example/sig", publicKey: "\(key.base64EncodedString())"}
        - {name: once, url: "http://127.0.0.1:8080/a", sha256: "\(String(repeating: "AB", count: 32))"}
      """)
    #expect(sources.map(\.name) == ["sdn", "classic", "once"])
    #expect(sources[0].kind == "us-ofac-sdn" && sources[0].maximumAgeDays == 2 && sources[0].everyHours == 1)
    #expect(sources[1].files.count == 2 && sources[1].maximumDropPercent == 5)
    #expect(sources[1].signature?.publicKey == Array(key))
    #expect(sources[2].sha256 == String(repeating: "ab", count: 32))
    #expect(sources[2].maximumAgeDays == 7 && sources[2].everyHours == 6 && sources[2].maximumDropPercent == 20)
  }

  @Test(arguments: [
    ("  - {url: \"https://a.example/b\"}", "name"), ("  - {name: a}", "url"),
    ("  - {name: a, url: \"http://a.example/b\"}", "https"), ("  - {name: a, url: \"ftp://a.example/b\"}", "https"),
    ("  - {name: a, url: \"https://u:p@a.example/b\"}", "user"),
    ("  - {name: a b, url: \"https://a.example/b\"}", "letters"),
    ("  - {name: a, url: \"https://a.example/b\", sha256: abc}", "64 hexadecimal"),
    ("  - {name: a, url: \"https://a.example/b\", maximumAgeDays: 0}", "whole number"),
    ("  - {name: a, urls: []}", "1 to 16"),
    ("  - {name: a, url: \"https://a.example/b\", signature: {url: \"https://a.example/s\"}}", "publicKey"),
    ("  - {name: a, url: \"https://a.example/b\"}\n  - {name: a, url: \"https://a.example/c\"}", "used once"),
    ("  - {name: a, url: \"https://a.example/b\", maxAge: 3}", "no key of this name"),
  ]) func faultsAreNamedWithTheirPlace(sources: String, words: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(sources) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    #expect((error?.line ?? 0) >= 3)
  }
}
