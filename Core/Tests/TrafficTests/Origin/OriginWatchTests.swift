import Testing
import Traffic
import Vocabulary

@Suite struct OriginWatchTests {
  private static let start: Int64 = 1_770_000_000

  /// 203.0.113/24 is Germany, 198.51.100/24 Brazil; .200 and up hide; 192.0.2/24 is a cloud.
  private static func book() throws -> MarkBook {
    var book = MarkBook()
    let date = Instant(seconds: start - 86_400)
    try book.add(
      Array("203.0.113.0/24,DE\n198.51.100.0/24,BR\n".utf8), source: "country", subject: .ranges(.country), date: date)
    try book.add(
      Array("203.0.113.0/24,AS1,x\n198.51.100.0/24,AS2,x\n".utf8), source: "net", subject: .ranges(.network), date: date
    )
    try book.add(
      Array("203.0.113.200\n198.51.100.200\n".utf8), source: "tor-exit", subject: .ranges(.torExit), date: date)
    try book.add(Array("192.0.2.0/24\n".utf8), source: "aws", subject: .ranges(.cloud), date: date)
    return book
  }

  private func event(
    _ account: String, _ address: String, hours: Double, action: String = "RunInstances", actor: String = "x",
    agent: String = "browser", succeeded: Bool = true
  ) throws -> AccessEvent {
    AccessEvent(
      account: account, actor: actor, action: action, address: try IPAddress(address),
      time: Instant(seconds: Self.start + Int64(hours * 3600)), channel: .api, agent: agent, succeeded: succeeded)
  }

  private func codes(_ watch: OriginWatch, _ events: [AccessEvent]) throws -> [String] {
    try watch.findings(events).map { "\($0.account) \($0.finding.code)" }
  }

  @Test func comparesCountryAndStatement() throws {
    var statements = OriginWatch.Statements()
    statements.countries["a"] = [try CountryCode("DE")]
    let watch = OriginWatch(book: try Self.book(), statements: statements)
    let events = try [
      event("a", "203.0.113.1", hours: 0), event("a", "198.51.100.1", hours: 1), event("a", "198.51.100.200", hours: 2),
      event("b", "198.51.100.1", hours: 3), event("a", "198.51.100.9", hours: 4, succeeded: false),
    ]
    let findings = try watch.findings(events)
    #expect(findings.map(\.account) == ["a"])
    let finding = try #require(findings.first?.finding)
    #expect(finding.code == "origin-country" && finding.reference == "BR" && finding.sensor == .origin)
    #expect(finding.at == Instant(seconds: Self.start + 3600))
    #expect(finding.parts.first?.stated == "DE" && finding.parts.first?.found == "BR")
    #expect(finding.parts.last?.reason?.contains("as of") == true)
    #expect(try codes(watch, [events[0]]).isEmpty)
  }

  @Test func noticesHowAnAccountWasOpened() throws {
    let watch = OriginWatch(book: try Self.book())
    #expect(
      try codes(watch, [event("a", "203.0.113.200", hours: 0, action: "CreateAccount")]) == ["a origin-hidden-sign-up"])
    #expect(try codes(watch, [event("a", "192.0.2.9", hours: 0, action: "signup")]) == ["a origin-machine-sign-up"])
    #expect(try codes(watch, [event("a", "203.0.113.1", hours: 0, action: "signup")]).isEmpty)
    // The list said nothing yet at the time.
    #expect(try codes(watch, [event("a", "203.0.113.200", hours: -48, action: "signup")]).isEmpty)
  }

  @Test func countsUnrelatedAccountsBehindOneAddress() throws {
    var statements = OriginWatch.Statements()
    let events = try (0..<6).map { try event("acc\($0)", "203.0.113.7", hours: Double($0)) }
    let alone = OriginWatch(book: try Self.book(), statements: statements)
    #expect(try alone.findings(events).filter { $0.finding.code == "origin-shared-address" }.count == 6)
    #expect(try codes(alone, Array(events.prefix(4))).isEmpty)
    // Accounts of one reseller are one; and so are those that came days apart.
    for index in 0..<6 { statements.groups["acc\(index)"] = "reseller" }
    #expect(try codes(OriginWatch(book: try Self.book(), statements: statements), events).isEmpty)
    let slow = try (0..<6).map { try event("acc\($0)", "203.0.113.7", hours: Double($0) * 30) }
    #expect(try codes(alone, slow).isEmpty)
  }

  @Test func noticesAChangeOfHands() throws {
    let watch = OriginWatch(book: try Self.book())
    let usual = try (0..<12).map { try event("a", "203.0.113.\($0)", hours: Double($0) * 24, agent: "terraform") }
    let strange = try (0..<4).map {
      try event(
        "a", "198.51.100.\($0)", hours: 300 + Double($0), action: $0 == 1 ? "ChangePassword" : "Run", agent: "browser")
    }
    let findings = try watch.findings(usual + strange)
    #expect(findings.map(\.finding.code) == ["origin-hands"])
    #expect(findings.first?.finding.severity == .medium)
    #expect(findings.first?.finding.at == strange[0].time)
    // Who comes back was only away, and who keeps the program has only moved.
    let back = try event("a", "203.0.113.1", hours: 400, agent: "terraform")
    #expect(try codes(watch, usual + strange + [back]).isEmpty)
    let moved = try (0..<4).map { try event("a", "198.51.100.\($0)", hours: 300 + Double($0), agent: "terraform") }
    #expect(try codes(watch, usual + moved).isEmpty)
    #expect(try codes(watch, Array(usual.suffix(5)) + strange).isEmpty)
  }

  @Test func neverDecides() throws {
    var statements = OriginWatch.Statements()
    statements.countries["a"] = [try CountryCode("FR")]
    let watch = OriginWatch(book: try Self.book(), statements: statements)
    let events = try (0..<40).map {
      try event($0 % 2 == 0 ? "a" : "b\($0)", "198.51.100.7", hours: Double($0) / 4, action: $0 == 0 ? "signup" : "Run")
    }
    let findings = try watch.findings(events)
    #expect(!findings.isEmpty && findings.allSatisfy { $0.finding.severity <= OriginWatch.ceiling })
    #expect(try watch.findings(events.reversed()) == findings)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func measuresTravel() throws {
    var book = MarkBook()
    let bytes = try SharedArchive.member("mmdb/test-data/GeoIP2-City-Test.mmdb", of: "mmdb/maxmind-test-data.tar.gz")
    try book.add(bytes, source: "city", subject: .database, date: Instant(seconds: 0))
    let watch = OriginWatch(book: book)
    // London, then Milton in Washington.
    let events = try [event("a", "81.2.69.160", hours: 0), event("a", "216.160.83.56", hours: 1)]
    let finding = try #require(try watch.findings(events).first?.finding)
    #expect(finding.code == "origin-travel" && finding.reference == "GB-US" && finding.confidence > 0.4)
    let slowly = try [event("a", "81.2.69.160", hours: 0), event("a", "216.160.83.56", hours: 12)]
    #expect(try watch.findings(slowly).isEmpty)
    let two = try [event("a", "81.2.69.160", hours: 0, actor: "x"), event("a", "216.160.83.56", hours: 1, actor: "y")]
    #expect(try watch.findings(two).isEmpty)
  }
}
