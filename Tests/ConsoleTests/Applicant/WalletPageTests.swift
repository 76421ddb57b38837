import HTTPTypes
import TestWallet
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

/// The applicant's wallet pages, as a browser without script meets them.
@Suite struct WalletPageTests {
  private static let setting = WalletSetting()

  private func opened() async throws -> (
    house: ConsoleHouse, browser: CookieJar, path: String, token: String, id: ApplicationID
  ) {
    let house = try await ConsoleHouse(wallets: Self.setting)
    let view = try await house.submit(try Applicants.odalys())
    let token = try await house.applicantLink(view.application.id)
    return (house, CookieJar(house: house), "/apply/\(token)", token, view.application.id)
  }

  private func start(_ browser: CookieJar, _ path: String, _ token: String) async throws -> (
    page: String, id: PresentationID
  ) {
    let begun = try await browser.post("\(path)/wallet", [("role", "applicant")], secret: token)
    #expect(begun.status == .seeOther, "\(begun.text)")
    let set = begun.headers[.setCookie] ?? ""
    #expect(set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Path=/apply"))
    return (begun.location, try PresentationID(String(begun.location.split(separator: "/").last ?? "")))
  }

  /// The wallet's side, through the use cases that the interface mounts.
  private func answer(
    _ house: ConsoleHouse, _ id: PresentationID, _ device: PresentationRecord.Device,
    _ conduct: TestWallet.Conduct = .honest
  ) async throws -> String? {
    let text = try await ServeRequest(house.services).run(id, device: device)
    let request = try #require(TestRequest(text))
    var wallet = Self.setting.wallet
    wallet.credentials["pid"] = Self.setting.credential()
    let body = wallet.answer(request, at: Self.setting.at, conduct)
    return try await ReceivePresentation(house.services).run(id, body: Array(body.utf8)).redirect
  }

  @Test func showsACodeAndALinkAndGoesOnByItself() async throws {
    let (house, browser, path, token, _) = try await opened()
    #expect(try await browser.get(path).text.contains("\(path)/wallet"))
    #expect(try await browser.get("\(path)/wallet").status == .ok)
    let (page, id) = try await start(browser, path, token)
    let waiting = try await browser.get(page)
    #expect(waiting.text.contains("href=\"openid4vp://?client_id=x509_hash%3A") && waiting.text.contains("<svg"))
    #expect(waiting.headers[HTTPField.Name("Refresh") ?? .age] == "5")
    #expect(!waiting.text.contains("<script>") && !waiting.text.contains("http-equiv"))
    #expect(try await answer(house, id, .other) == nil)
    let done = try await browser.get(page)
    #expect(done.location == page, "used, and shown again at the same address")
    let result = try await browser.get(page)
    #expect(result.text.contains("Accepted") && result.headers[HTTPField.Name("Refresh") ?? .age] == nil)
    #expect(try await browser.get(path).text.contains("Credential from a wallet"))
  }

  @Test func aWalletOnTheDeviceLeadsBackWithItsCode() async throws {
    let (house, browser, path, token, _) = try await opened()
    let (page, id) = try await start(browser, path, token)
    let back = try #require(try await answer(house, id, .same))
    #expect(back.hasPrefix("http://console.test\(page)?response_code="))
    #expect(try await browser.get(page).text.contains("has answered"), "nothing is used without the code")
    let landed = try await browser.get(String(back.dropFirst("http://console.test".count)))
    #expect(landed.location == page, "the code goes out of the address")
    #expect(try await browser.get(page).text.contains("Accepted"))
  }

  @Test func anotherBrowserIsToldSo() async throws {
    let (house, browser, path, token, id) = try await opened()
    let (page, presentation) = try await start(browser, path, token)
    let back = try #require(try await answer(house, presentation, .same))
    let stranger = CookieJar(house: house)
    for address in [page, String(back.dropFirst("http://console.test".count))] {
      let refused = try await stranger.get(address)
      #expect(refused.status == .forbidden && refused.text.contains("another browser"))
    }
    let view = try await ReadApplication(house.services).run(id, as: .system)
    #expect(view.evidence.isEmpty)
  }

  @Test func aBadAnswerIsExplained() async throws {
    let (house, browser, path, token, _) = try await opened()
    let (page, id) = try await start(browser, path, token)
    _ = try await answer(house, id, .other, .otherNonce)
    _ = try await browser.get(page)
    let result = try await browser.get(page)
    #expect(result.text.contains("The answer was made for another request."), "\(result.text)")
    #expect(result.text.contains("Not accepted"))
  }

  @Test func theTimeRunsOut() async throws {
    let (house, browser, path, token, _) = try await opened()
    let (page, _) = try await start(browser, path, token)
    house.clock.step(seconds: StartPresentation.lifetime)
    #expect(try await browser.get(page).text.contains("The time is over"))
  }

  @Test func analystsSeeEachCheckAndTheTrustPathWithThePersonalData() async throws {
    let (house, browser, path, token, id) = try await opened()
    let (page, presentation) = try await start(browser, path, token)
    _ = try await answer(house, presentation, .other)
    _ = try await browser.get(page)
    let analyst = try await house.person("ana", .administrator)
    let address = "/console/applications/\(id)"
    let plain = try await analyst.get(address).text
    #expect(plain.contains("key binding") && plain.contains("utopia-issuers") && plain.contains("Identity assurance"))
    #expect(plain.contains("IAL1") && plain.contains("SP 800-63A-4") && !plain.contains("Trust path"))
    _ = try await RevealPersonal(house.services).run(id, purpose: "look at the trust path", as: .system)
    _ = try await analyst.post("\(address)/reveal", [("purpose", "look at the trust path")])
    #expect(try await analyst.get(address).text.contains("Trust path"))
    let lists = try await analyst.get("/console/lists").text
    #expect(lists.contains("Authorities") && lists.contains("utopia-iaca"))
  }

  @Test func filesOfDocumentsAreTaken() async throws {
    let (_, browser, path, token, _) = try await opened()
    for form in ["document", "credential"] { #expect(try await browser.get("\(path)/evidence/\(form)").status == .ok) }
    let credential = Self.setting.credential()
    let text = credential.issued + credential.disclosures.map { $0 + "~" }.joined()
    let taken = try await browser.post("\(path)/evidence/credential", [("credential", text)], secret: token)
    #expect(taken.location.hasPrefix("\(path)?done=received"), "\(taken.text)")
    #expect(try await browser.get(path).text.contains("Accepted"))
    let empty = try await browser.post("\(path)/evidence/chip", [], secret: token)
    #expect(empty.status == .unprocessableContent && empty.text.contains("sod-fault"))
  }
}

/// A browser that keeps every cookie by its name.
final class CookieJar: @unchecked Sendable {
  private let browser: Browser
  private var cookies: [String: String] = [:]

  init(house: ConsoleHouse) { browser = Browser(house: house) }

  private var fields: HTTPFields {
    var fields: HTTPFields = [:]
    if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    return fields
  }

  func get(_ path: String) async throws -> Browser.Answer {
    keep(try await browser.send(.get, path, body: nil, type: nil, fields))
  }

  func post(_ path: String, _ fields: [(String, String)], secret: String) async throws -> Browser.Answer {
    browser.session = nil
    return keep(try await browser.post(path, fields, secret: secret, headers: self.fields))
  }

  private func keep(_ answer: Browser.Answer) -> Browser.Answer {
    browser.session = nil
    if let pair = answer.headers[.setCookie]?.split(separator: ";").first?.split(separator: "=", maxSplits: 1),
      pair.count == 2
    {
      cookies[String(pair[0])] = String(pair[1])
    }
    return answer
  }
}
