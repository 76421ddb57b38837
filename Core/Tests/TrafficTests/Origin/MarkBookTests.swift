import Testing
import Traffic
import Vocabulary

@Suite struct MarkBookTests {
  private func at(_ text: String) throws -> Instant { try Instant(text) }

  @Test func saysWhatHeldThen() throws {
    var book = MarkBook()
    try book.add(
      Array("192.0.2.1\n# comment\n192.0.2.2\n".utf8), source: "tor-exit", subject: .ranges(.torExit),
      date: at("2026-01-10T00:00:00Z"))
    try book.add(
      Array("192.0.2.2\n".utf8), source: "tor-exit", subject: .ranges(.torExit), date: at("2026-02-10T00:00:00Z"))
    let address = try IPAddress("192.0.2.1")
    let then = try book.marks(of: address, at: at("2026-01-31T00:00:00Z"))
    #expect(then.first(.torExit)?.asOf == (try at("2026-01-10T00:00:00Z")))
    #expect(then.first(.torExit)?.age == 1_814_400)
    #expect(then.hides)
    #expect(try book.marks(of: address, at: at("2026-03-01T00:00:00Z")).marks.isEmpty)
    let before = try book.marks(of: address, at: at("2026-01-01T00:00:00Z"))
    #expect(before.marks.isEmpty && before.silent == ["tor-exit"])
  }

  @Test func takesTheLongestPrefix() throws {
    var book = MarkBook()
    let list = """
      {"createDate":"2025-07-24-20-23-14","prefixes":[{"ip_prefix":"3.0.0.0/8","region":"GLOBAL","service":"AMAZON"},
      {"ip_prefix":"3.5.140.0/22","region":"ap-northeast-2","service":"EC2"}],
      "ipv6_prefixes":[{"ipv6_prefix":"2600:1f00::/24","region":"us-east-1","service":"EC2"}]}
      """
    try book.add(Array(list.utf8), source: "aws", subject: .ranges(.cloud), date: nil)
    let time = try at("2025-08-01T00:00:00Z")
    #expect(try book.marks(of: IPAddress("3.5.141.9"), at: time).first(.cloud)?.value == "aws ap-northeast-2 EC2")
    #expect(try book.marks(of: IPAddress("3.9.0.1"), at: time).first(.cloud)?.value == "aws GLOBAL AMAZON")
    #expect(try book.marks(of: IPAddress("2600:1f00::1"), at: time).first(.cloud)?.value == "aws us-east-1 EC2")
    #expect(try book.marks(of: IPAddress("4.0.0.1"), at: time).marks.isEmpty)
    #expect(book.sources.first?.dates == [try at("2025-07-24T20:23:14Z")])
  }

  @Test func refusesWhatHasNoDate() throws {
    var book = MarkBook()
    #expect(throws: OriginError.self) {
      try book.add(Array("192.0.2.1\n".utf8), source: "vpn", subject: .ranges(.anonymiser), date: nil)
    }
    #expect(throws: OriginError.self) {
      try book.add(
        Array("nothing here\n".utf8), source: "vpn", subject: .ranges(.anonymiser), date: at("2026-01-01T00:00:00Z"))
    }
  }

  @Test func readsTheProjectsOwnExitList() throws {
    var book = MarkBook()
    let list = "ExitNode 0011\nPublished 2026-01-01 00:00:00\nExitAddress 192.0.2.7 2026-01-01 00:10:00\n"
    try book.add(Array(list.utf8), source: "tor-exit", subject: .ranges(.torExit), date: at("2026-01-01T00:00:00Z"))
    #expect(try book.marks(of: IPAddress("192.0.2.7"), at: at("2026-01-02T00:00:00Z")).hides)
  }

  @Test(
    .enabled(if: SharedArchive.isThere),
    arguments: [
      ("aws-ip-ranges.json", "3.4.12.4", OriginMark.Kind.cloud, true),
      ("google-cloud-ip-ranges.json", "34.1.208.9", .cloud, true),
      ("microsoft-azure-ip-ranges.json", "4.145.74.53", .cloud, false),
      ("oracle-cloud-ip-ranges.json", "129.80.1.1", .cloud, true),
      ("digitalocean.csv", "5.101.96.7", .cloud, false), ("linode.txt", "2600:3c00::1", .cloud, true),
      ("fastly-ip-ranges.json", "151.101.1.1", .contentNetwork, false),
      ("cloudflare-v6-ip-ranges.txt", "2400:cb00::1", .contentNetwork, false),
      ("akamai-v4-ip-ranges.txt", "23.33.1.1", .contentNetwork, false),
      ("zscaler-cloud-ip-ranges.json", "8.25.203.9", .anonymiser, false),
    ])
  func readsPublishedRanges(name: String, address: String, kind: OriginMark.Kind, isDated: Bool) throws {
    let bytes = try SharedArchive.opened("ip-ranges/\(name).gz")
    #expect(MarkBook.kind(ofSource: name) == kind)
    var book = MarkBook()
    if isDated {
      try book.add(bytes, source: "list", subject: .ranges(kind), date: nil)
    } else {
      try book.add(bytes, source: "list", subject: .ranges(kind), date: at("2025-07-25T00:00:00Z"))
    }
    #expect(try book.marks(of: IPAddress(address), at: at("2025-08-01T00:00:00Z")).first(kind) != nil)
    #expect(try book.marks(of: IPAddress("192.0.2.1"), at: at("2025-08-01T00:00:00Z")).marks.isEmpty)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsDatabases() throws {
    var book = MarkBook()
    for name in ["GeoIP2-City-Test", "GeoLite2-ASN-Test", "GeoIP2-Connection-Type-Test", "GeoIP2-Anonymous-IP-Test"] {
      let bytes = try SharedArchive.member("mmdb/test-data/\(name).mmdb", of: "mmdb/maxmind-test-data.tar.gz")
      try book.add(bytes, source: name, subject: .database, date: nil)
    }
    let now = try at("2030-01-01T00:00:00Z")
    let london = try book.marks(of: IPAddress("81.2.69.160"), at: now)
    #expect(london.country?.text == "GB")
    let place = try #require(london.first(.place).flatMap { GeographicPlace($0.value) })
    #expect(abs(place.latitude - 51.5) < 0.1 && abs(place.longitude) < 0.2)
    #expect(try book.marks(of: IPAddress("1.128.0.0"), at: now).first(.network)?.value == "AS1221 Telstra Pty Ltd")
    #expect(try book.marks(of: IPAddress("1.0.1.1"), at: now).first(.connectionType)?.value == "Cellular")
    #expect(try book.marks(of: IPAddress("65.0.0.1"), at: now).first(.torExit) != nil)
  }

  @Test func measuresTheEarth() {
    let berlin = GeographicPlace(latitude: 52.52, longitude: 13.405, radius: 10)
    let sydney = GeographicPlace(latitude: -33.8688, longitude: 151.2093, radius: 20)
    #expect(abs(berlin.distance(to: sydney) - 16_093) < 30)
    #expect(abs(berlin.leastDistance(to: sydney) - 16_063) < 30)
    #expect(berlin.leastDistance(to: berlin) == 0)
    let poles = [90.0, -90.0].map { GeographicPlace(latitude: $0, longitude: 0, radius: 0) }
    #expect(abs(poles[0].distance(to: poles[1]) - 20_015) < 5)
    #expect(GeographicPlace(berlin.text) == berlin)
  }
}
