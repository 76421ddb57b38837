import HTTPTypes
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Console

/// Matches, searches and lists as pages.
@Suite struct MatchPageTests {
  private func match(_ house: ConsoleHouse) async throws -> FindingRecord {
    let view = try await house.submit(try Applicants.listed())
    return try #require(view.findings.first { $0.isMatch })
  }

  @Test func aMatchCoversTheApplicantUntilRevealedThenShowsDifferences() async throws {
    let house = try await ConsoleHouse()
    let finding = try await match(house)
    let ana = try await house.person("ana", .analyst)
    let list = try await ana.get("/console/matches")
    #expect(list.text.contains("Viktor Alexandrovich Morozov"), "the listed side is public")
    let page = try await ana.get("/console/matches/\(finding.id)")
    #expect(page.status == .ok)
    #expect(page.text.contains("covered"))
    #expect(!page.text.contains("Viktor Morozov"))
    let revealed = try await ana.post("/console/matches/\(finding.id)/reveal", [("purpose", "compare")])
    #expect(revealed.status == .seeOther)
    let open = try await ana.get("/console/matches/\(finding.id)")
    #expect(open.text.contains("Word by word"))
    #expect(open.text.contains("class=\"differs\""))
    #expect(open.text.contains("Alexandrovich"))
  }

  @Test func clearingNeedsReasonAndWordsAndASecondPerson() async throws {
    let house = try await ConsoleHouse()
    let finding = try await match(house)
    let ana = try await house.person("ana", .officer)
    let path = "/console/matches/\(finding.id)"
    for fields in [
      [("verdict", "cleared"), ("reason", "another-party"), ("words", "")],
      [("verdict", "cleared"), ("reason", "same-party"), ("words", "No.")],
      [("reason", "another-party"), ("words", "No.")],
    ] {
      let refused = try await ana.post(path + "/judge", fields)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("field-error"))
    }
    let done = try await ana.post(
      path + "/judge", [("verdict", "cleared"), ("reason", "another-party"), ("words", "Another mother.")])
    #expect(done.location == "\(path)?done=clearing-proposed")
    let own = try await ana.get(path)
    #expect(own.text.contains("somebody else must approve it"))
    #expect(!own.text.contains("Another mother"), "words are covered before a reveal")
    let omar = try await house.person("omar", .officer)
    let page = try await omar.get(path)
    let digest = try #require(page.text.firstMatch(of: /name="digest" value="([0-9a-f]{64})"/)).1
    let action = try #require(page.text.firstMatch(of: /action="(\/console\/clearances\/clr_[^"]*\/approve)"/)).1
    let stale = try await omar.post(String(action), [("digest", String(digest.reversed()))])
    #expect(stale.status == .conflict)
    #expect(try await omar.post(String(action), [("digest", String(digest))]).status == .seeOther)
    #expect(try await omar.get(path).text.contains("Cleared"))
  }

  @Test func severalMatchesArePreviewedBeforeAnythingHappens() async throws {
    let house = try await ConsoleHouse()
    let finding = try await match(house)
    let ana = try await house.person("ana", .analyst)
    let fields = [("finding", finding.id.text), ("reason", "another-party"), ("words", "Known from <b>before</b>.")]
    let preview = try await ana.post("/console/matches/preview", fields)
    #expect(preview.text.contains("Waits for a second person"))
    #expect(preview.text.contains("&lt;b&gt;before&lt;/b&gt;"))
    let before = try await ReadMatches(house.services).match(finding.id, as: .system)
    #expect(before.words.isEmpty)
    let done = try await ana.post("/console/matches/clear", fields)
    #expect(done.text.contains("1 of 1 matches"))
    #expect(try await ReadMatches(house.services).match(finding.id, as: .system).words.count == 1)
    let empty = try await ana.post("/console/matches/preview", Array(fields.dropFirst()))
    #expect(empty.status == .unprocessableContent)
  }

  @Test func aSearchIsShownToWhoMadeItAndCoveredForOthers() async throws {
    let house = try await ConsoleHouse()
    let ana = try await house.person("ana", .analyst)
    let done = try await ana.post(
      "/console/screenings",
      [
        ("kind", "person"), ("names", "Victor Morozow\n"), ("birth-date", "1971"), ("countries", "ru"),
        ("purpose", "a call from a partner"),
      ])
    #expect(done.status == .seeOther, "\(done.text)")
    let page = try await ana.get(done.location)
    #expect(page.text.contains("Viktor Alexandrovich Morozov") || page.text.contains("Victor Morozow"))
    let path = String(done.location.prefix { $0 != "?" })
    let omar = try await house.person("omar", .officer)
    #expect(!(try await omar.get(path)).text.contains("Morozow"))
    #expect(try await omar.get("/console/screenings").text.contains("a call from a partner"))
    let opened = try await omar.post(path + "/reveal", [("purpose", "a review")])
    #expect(opened.text.contains("Victor Morozow"))
    house.clock.step(seconds: Sessions.revealLifetime)
    #expect(!(try await ana.get(path)).text.contains("Morozow"), "covered again after a while")
    let bad = try await ana.post("/console/screenings", [("names", ""), ("purpose", "a call")])
    #expect(bad.status == .unprocessableContent)
  }

  @Test func anOldListIsSaidOnEveryPage() async throws {
    let house = try await ConsoleHouse()
    let ana = try await house.person("ana", .analyst)
    #expect(!(try await ana.get("/console")).text.contains("days old; it should be"))
    house.clock.step(seconds: 8 * 86_400)
    let later = try await house.person("bea", .analyst)
    #expect(try await later.get("/console").text.contains("8 days old; it should be no older than 7"))
    let lists = try await later.get("/console/lists")
    #expect(lists.text.contains("Old: 8 days"))
    let path = try #require(lists.text.firstMatch(of: /href="(\/console\/lists\/[^"]+)"/)).1
    let list = try await later.get(String(path))
    #expect(list.text.contains("in use"))
    #expect(try await later.get("/console/lists/nobody").status == .notFound)
    #expect(try await later.post("/console/lists/update").status == .notFound)
  }
}
