import Foundation
import HTTPTypes
import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

/// Every page through the router, on real use cases.
@Suite struct PageTests {
  @Test(arguments: [
    ("/console", "Claim next"), ("/console?state=all&severity=critical&due=week", "Resembles a listed party"),
    ("/console?reseller=nobody", "No case fits this filter."), ("/console?state=closed", "Nothing is waiting here."),
    ("/console/applications", "Open requirements"), ("/console/applications?state=erased", "No application fits"),
    ("/console/lists", "vestibule-csv"), ("/console/regimes", "us-nprm-2024"),
    ("/console/declarations", "Enter what a customer declares"), ("/console/telemetry", "Declared activities"),
    ("/declared", "Nothing is declared at the moment."),
    ("/console/journal", "Application submitted"),
    ("/console/people", "Compliance officer"), ("/console/keys", "No program has a key yet"),
    ("/console/help", "How a case goes"),
  ])
  func shows(_ path: String, _ words: String) async throws {
    let house = try await ConsoleHouse()
    _ = try await house.listedCase()
    let browser = try await house.person("dana", .administrator)
    let answer = try await browser.get(path)
    #expect(answer.status == .ok)
    #expect(answer.text.contains(words))
    #expect(!answer.text.contains("{{") && !answer.text.contains("Optional("))
    #expect(answer.headers[.cacheControl] == "no-store")
    #expect(answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
  }

  @Test func showsTheTextOfAPack() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.person("dana", .administrator)
    let pack = try #require(house.services.rules.packs.first)
    let answer = try await browser.get("/console/regimes/\(pack.reference.digest)")
    #expect(answer.text.contains("requirements:"))
    #expect(try await browser.get("/console/regimes/none").status == .notFound)
  }

  @Test func namesNobodyBeforeTheReveal() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("mira", .analyst)
    let pages = [
      "/console", "/console/cases/\(opened.id)", "/console/applications", "/console/applications/\(opened.application)",
    ]
    let personal = [
      "Viktor", "Morozov", "Morozow", "1971", "Tverskaya", "v.morozov", "4955550101", "203.0.113.24", "4242",
    ]
    for page in pages {
      let text = try await browser.get(page).text
      for word in personal { #expect(!text.contains(word), "\(page) shows \(word)") }
    }
  }

  @Test func showsEverythingAfterTheRevealForAQuarterOfAnHour() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("mira", .analyst)
    let before = browser.session
    let path = "/console/cases/\(opened.id)"
    let answer = try await browser.post("\(path)/reveal", [("purpose", "Compare with a listed party")])
    #expect(answer.status == .seeOther)
    #expect(browser.session != before, "the session goes on under its old token")
    let text = try await browser.get(path).text
    for word in [
      "Viktor Morozov", "1971-03-14", "Tverskaya 7", "v.morozov@mail.example", "Supports", "Personal data opened",
    ] {
      #expect(text.contains(word), "\(word) is missing")
    }
    house.clock.step(seconds: Sessions.revealLifetime)
    #expect(try await !browser.get(path).text.contains("Viktor"))
  }

  @Test func keepsWhatWasTypedWhenADecisionIsRefused() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("mira", .analyst)
    let answer = try await browser.post(
      "/console/cases/\(opened.id)/decide",
      [("outcome", "decline"), ("outcome-reason", "nonsense"), ("words", "Typed <words>")])
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("Typed &lt;words&gt;"))
    #expect(answer.text.contains("value=\"decline\" required checked"))
    #expect(answer.text.contains("Choose one of the reasons."))
  }

  @Test func escapesAHostileName() async throws {
    let house = try await ConsoleHouse()
    let view = try await house.submit(try Applicants.hostile())
    let browser = try await house.person("mira", .analyst)
    let path = "/console/applications/\(view.application.id)"
    _ = try await browser.post("\(path)/reveal", [("purpose", "Check the statement")])
    let link = try await house.applicantLink(view.application.id)
    for page in [path, "/apply/\(link)", "/apply/\(link)/details"] {
      let text = try await browser.get(page).text
      #expect(text.contains("A&quot;\u{301} onfocus=alert(1)"))
      #expect(!text.unicodeScalars.contains("\u{301}", after: "\""))
      #expect(!text.contains("<script>alert"))
    }
  }
}

extension String.UnicodeScalarView {
  /// Whether `second` ever stands right after `first`.
  fileprivate func contains(_ second: Unicode.Scalar, after first: Unicode.Scalar) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
