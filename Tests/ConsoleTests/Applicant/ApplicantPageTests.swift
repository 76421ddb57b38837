import Foundation
import HTTPTypes
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

@Suite struct ApplicantPageTests {
  private func opened(_ statement: Statement) async throws -> (
    house: ConsoleHouse, browser: Browser, path: String, token: String
  ) {
    let house = try await ConsoleHouse()
    let view = try await house.submit(statement)
    let token = try await house.applicantLink(view.application.id)
    return (house, Browser(house: house), "/apply/\(token)", token)
  }

  /// The details form as the page would send it back, with some fields changed.
  private func filled(_ house: ConsoleHouse, _ token: String, _ changes: [String: String]) async throws -> [(
    String, String
  )] {
    let opened = try await OpenApplicantLink(house.services).run(token: token)
    return DetailsFilling.form(opened.statement).fields.filter { changes[$0.name] == nil }.map { ($0.name, $0.value) }
      + changes.map { ($0.key, $0.value) }
  }

  @Test func saysWhatIsAskedInPlainWords() async throws {
    let (_, browser, path, _) = try await opened(try Applicants.clean())
    let text = try await browser.get(path).text
    #expect(text.contains("We still need") && text.contains("Northlight Cloud"))
    for term in ["requirement", "finding", "regime", "sanction", "screen", "policy", "risk"] {
      #expect(!text.lowercased().contains(term), "the applicant reads \(term)")
    }
  }

  @Test func changesWhatWasStatedAndKeepsTheRest() async throws {
    let (house, browser, path, token) = try await opened(try Applicants.company())
    let fields = try await filled(house, token, ["telephone": "+971 4 555 0199", "owner0.share": "61,5"])
    let answer = try await browser.post("\(path)/details", fields, secret: token)
    #expect(answer.location == "\(path)?done=saved")
    let statement = try await OpenApplicantLink(house.services).run(token: token).statement
    guard case .organization(let organization) = statement.applicant else {
      Issue.record("the organization is gone")
      return
    }
    #expect(organization.telephone?.text == "+97145550199")
    #expect(organization.beneficialOwners.first?.ownershipBasisPoints == 6150)
    #expect(organization.corporateOwners.count == 1)
    #expect(statement.reseller == "reseller-07")
  }

  @Test func namesTheFieldAtFaultAndLosesNothing() async throws {
    let (house, browser, path, token) = try await opened(try Applicants.clean())
    let fields = try await filled(
      house, token, ["email": "no <address>", "birth": "1985-02-30", "country": "", "use": "Typed"])
    let answer = try await browser.post("\(path)/details", fields, secret: token)
    #expect(answer.status == .unprocessableContent)
    for fault in ["email-fault", "birth-fault", "country-fault"] { #expect(answer.text.contains("id=\"\(fault)\"")) }
    #expect(answer.text.contains("value=\"no &lt;address&gt;\"") && answer.text.contains("Typed</textarea>"))
  }

  @Test func addsAndTakesAwayRowsWithoutLosingText() async throws {
    let (house, browser, path, token) = try await opened(try Applicants.company())
    let fields = try await filled(house, token, ["number": "12-AB"])
    let more = try await browser.post("\(path)/details", fields + [("more", "owner")], secret: token)
    #expect(more.status == .ok && more.text.contains("id=\"owner1.name\"") && more.text.contains("value=\"12-AB\""))
    let less = try await browser.post("\(path)/details", fields + [("remove", "owner0")], secret: token)
    #expect(!less.text.contains("id=\"owner0.name\"") && less.text.contains("name=\"owner-rows\" value=\"0\""))
    let absurd = try await browser.post(
      "\(path)/details", fields + [("remove", "owner99999999999999999999")], secret: token)
    #expect(absurd.status == .ok)
  }

  @Test func takesWhoAdministersTheAccounts() async throws {
    let (house, browser, path, token) = try await opened(try Applicants.clean())
    let fields = try await filled(house, token, [:])
    let more = try await browser.post("\(path)/details", fields + [("more", "admin")], secret: token)
    #expect(more.text.contains("id=\"admin0.name\"") && more.text.contains("name=\"admin-rows\" value=\"1\""))
    let nameless = [("admin-rows", "1"), ("admin0.birth", "1981-02-03"), ("save", "yes")]
    let kept = fields.filter { $0.0 != "admin-rows" }
    let refused = try await browser.post("\(path)/details", kept + nameless, secret: token)
    #expect(refused.status == .unprocessableContent && refused.text.contains("id=\"admin0.name-fault\""))
    let saved = try await browser.post(
      "\(path)/details", kept + nameless + [("admin0.name", "Viktor Anatolyevich Bout")], secret: token)
    #expect(saved.location == "\(path)?done=saved", "\(saved.text.suffix(1500))")
    let again = try await browser.get("\(path)/details").text
    #expect(again.contains("value=\"Viktor Anatolyevich Bout\"") && again.contains("value=\"1981-02-03\""))
    let statement = try await OpenApplicantLink(house.services).run(token: token).statement
    #expect(statement.administrators.map(\.name.full) == ["Viktor Anatolyevich Bout"])
  }

  @Test func takesEvidenceAndSaysHowTheCheckEnded() async throws {
    let (_, browser, path, token) = try await opened(try Applicants.clean())
    let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    let answer = try await browser.post("\(path)/evidence/lines", [("lines", lines)], secret: token)
    #expect(answer.location == "\(path)?done=received#received")
    let text = try await browser.get(path).text
    #expect(text.contains("Not accepted") || text.contains("Does not fit"))
    let broken = try await browser.post("\(path)/evidence/lines", [("lines", "no <lines>")], secret: token)
    #expect(broken.status == .unprocessableContent)
    #expect(broken.text.contains("id=\"lines-fault\"") && broken.text.contains("no &lt;lines&gt;</textarea>"))
    #expect(try await browser.get("\(path)/evidence/selfie").status == .notFound)
  }

  @Test func takesARegisterExtractAsAForm() async throws {
    let (_, browser, path, token) = try await opened(try Applicants.company())
    let empty = try await browser.post("\(path)/evidence/register", [], secret: token)
    for field in ["register", "name", "number", "jurisdiction", "retrieved"] {
      #expect(empty.text.contains("id=\"\(field)-fault\""))
    }
    let full = try await browser.post(
      "\(path)/evidence/register",
      [
        ("register", "Register of Dubai"), ("name", "Blue Heron Trading LLC"), ("number", "77-1"),
        ("jurisdiction", "AE"),
        ("status", "active"), ("retrieved", "2026-02-27"), ("street", "Harbour Tower 3"), ("country", "AE"),
      ], secret: token)
    #expect(full.location.hasSuffix("#received"), "\(full.text.suffix(2000))")
  }

  @Test func takesAReportAsAFile() async throws {
    let (_, browser, path, token) = try await opened(try Applicants.clean())
    let body = """
      --BB
      Content-Disposition: form-data; name="\(FormToken.field)"

      \(FormToken.make(for: token))
      --BB
      Content-Disposition: form-data; name="file"; filename="r.json"

      {"payload":"e30","signature":"AAAA","keyId":"nobody"}
      --BB--

      """.replacing("\n", with: "\r\n")
    let answer = try await browser.send(
      .post, "\(path)/evidence/report", body: Array(body.utf8), type: "multipart/form-data; boundary=BB")
    #expect(answer.status == .seeOther || answer.status == .unprocessableContent)
    let nothing = try await browser.post("\(path)/evidence/report", [], secret: token)
    #expect(nothing.text.contains("Paste the report, or choose its file."))
  }

  @Test func withdrawsAfterAQuestion() async throws {
    let (_, browser, path, token) = try await opened(try Applicants.clean())
    #expect(try await browser.get("\(path)/withdraw").text.contains("Yes, take it back"))
    #expect(try await browser.post("\(path)/withdraw", token: "").status == .forbidden)
    #expect(try await browser.post("\(path)/withdraw", secret: token).text.contains("took your application back"))
    #expect(try await browser.get(path).status == .notFound)
  }

  @Test func anUnknownLinkShowsNothing() async throws {
    let (_, browser, _, _) = try await opened(try Applicants.clean())
    let answer = try await browser.get("/apply/unknown")
    #expect(answer.status == .notFound && !answer.text.contains("Solheim"))
  }
}
