import Foundation
import HTTPTypes
import Hummingbird
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

@Suite struct AccessTests {
  @Test func aLinkSignsInOnceAndOnlyByTheButton() async throws {
    let house = try await ConsoleHouse()
    let (_, token) = try await InviteOperator(house.services).run(
      handle: "mira", roles: [.analyst], as: .commandLine)
    let browser = Browser(house: house)
    for _ in 0..<3 { #expect(try await browser.get("/signin/\(token)").status == .ok) }
    #expect(try await browser.post("/signin/\(token)", token: "").status == .forbidden)
    let answer = try await browser.post("/signin/\(token)", secret: token)
    #expect(answer.location == "/console")
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
    #expect(!cookie.contains("Secure"))
    #expect(try await browser.get("/console").status == .ok)
    #expect(try await Browser(house: house).post("/signin/\(token)", secret: token).location == "/signin")
  }

  @Test func theCookieIsBoundToTheHostUnderHTTPS() async throws {
    let house = try await ConsoleHouse(origin: "https://console.test")
    let (_, token) = try await InviteOperator(house.services).run(
      handle: "mira", roles: [.analyst], as: .commandLine)
    let answer = try await Browser(house: house).post("/signin/\(token)", secret: token)
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.hasPrefix("__Host-vestibule=") && cookie.hasSuffix("; Secure"))
    #expect(answer.headers[.strictTransportSecurity] != nil)
  }

  @Test func nobodySeesThePagesWithoutASession() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    for route in PageTable.routes(house.server) where route.access == .signedIn && route.method == .get {
      let path = route.path.replacing("{id}", with: opened.id.text).replacing("{digest}", with: "x").replacing(
        "**", with: "x")
      let answer = try await Browser(house: house).get(path)
      #expect(answer.location == "/signin", "\(path) answers \(answer.status)")
      #expect(try await Browser(house: house, session: "made-up").get(path).location == "/signin")
    }
  }

  @Test func formsNeedTheTokenOfTheirSession() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("mira", .analyst)
    let path = "/console/cases/\(opened.id)/claim"
    #expect(try await browser.post(path, token: "").status == .forbidden)
    #expect(try await browser.post(path, secret: "another session").status == .forbidden)
    #expect(try await browser.post(path, headers: [.secFetchSite: "cross-site"]).status == .forbidden)
    #expect(try await browser.post(path, headers: [.origin: "https://evil.example"]).status == .forbidden)
    #expect(try await browser.post(path, headers: [.origin: "http://console.test"]).status == .seeOther)
  }

  @Test(arguments: [OperatorRole.analyst, .auditor, .officer])
  func rolesAreHeld(_ role: OperatorRole) async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("somebody", role)
    #expect(try await browser.get("/console/people").status == .forbidden)
    #expect(try await browser.get("/console/keys").status == .forbidden)
    #expect(
      try await browser.post("/console/people", [("handle", "x"), ("role", "administrator")]).status == .forbidden)
    #expect(
      try await browser.post("/console/keys", [("label", "x"), ("scope", "administer"), ("days", "1")]).status
        == .forbidden)
    #expect(try await browser.post("/console/applications/\(opened.application)/link").status == .forbidden)
    let journal = try await browser.get("/console/journal").status
    #expect(journal == (role == .analyst ? .forbidden : .ok))
    let claim = try await browser.post("/console/cases/\(opened.id)/claim").status
    let reveal = try await browser.post("/console/cases/\(opened.id)/reveal", [("purpose", "Curiosity")]).status
    let expected: HTTPResponse.Status = role == .auditor ? .forbidden : .seeOther
    #expect(claim == expected && reveal == expected)
    let page = try await browser.get("/console").text
    #expect(!page.contains("href=\"/console/people\""))
    #expect(page.contains("Claim next") == (role != .auditor))
  }

  @Test func secretsAreShownOnce() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.person("dana", .administrator)
    let issued = try await browser.post("/console/keys", [("label", "ci"), ("scope", "cases:read"), ("days", "30")])
      .text
    let start = try #require(issued.range(of: "<code class=\"secret\">"))
    let secret = String(issued[start.upperBound...].prefix { $0 != "<" })
    #expect(try await APIKeys(house.services).principal(secret: secret)?.permissions == [.readCases])
    #expect(try await !browser.get("/console/keys").text.contains(secret))
    let invited = try await browser.post("/console/people", [("handle", "mira"), ("role", "analyst")])
    #expect(invited.text.contains("http://console.test/signin/"))
    #expect(try await !browser.get("/console/people").text.contains("/signin/"))
    let faulty = try await browser.post("/console/people", [("handle", "not a handle"), ("role", "analyst")])
    #expect(faulty.status == .unprocessableContent && faulty.text.contains("value=\"not a handle\""))
  }

  @Test func signingOutEndsTheSession() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.person("mira", .analyst)
    let token = try #require(browser.session)
    #expect(try await browser.post("/signout").location == "/signin")
    #expect(try await Browser(house: house, session: token).get("/console").location == "/signin")
  }

  @Test func nobodyDisablesThemselves() async throws {
    let house = try await ConsoleHouse()
    let dana = try await house.person("dana", .administrator)
    let mira = try await house.person("mira", .analyst)
    let people = try await ReadRecords(house.services).operators(as: .system)
    let own = try #require(people.first { $0.handle == "dana" }),
      other = try #require(people.first { $0.handle == "mira" })
    #expect(try await dana.post("/console/people/\(own.id)/disable").status == .conflict)
    #expect(try await dana.post("/console/people/\(other.id)/disable").status == .seeOther)
    #expect(try await mira.get("/console").location == "/signin")
  }

  @Test func searchFindsByNameWithoutPuttingItIntoTheAddress() async throws {
    let house = try await ConsoleHouse()
    let opened = try await house.listedCase()
    let browser = try await house.person("mira", .analyst)
    let answer = try await browser.post("/console/applications/search", [("words", " viktor  MOROZOV ")])
    #expect(answer.location == "/console/applications/\(opened.application)")
    let nothing = try await browser.post("/console/applications/search", [("words", "Nobody Atall")])
    #expect(nothing.text.contains("Nothing was found."))
  }
}
