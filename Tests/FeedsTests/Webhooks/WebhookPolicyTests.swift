import Testing
import Vocabulary

@testable import Feeds

@Suite struct WebhookPolicyTests {
  private func pin(
    _ url: String, _ addresses: [String], allowsLoopback: Bool = false
  ) throws -> String {
    try WebhookPolicy(allowsLoopback: allowsLoopback).pinned(
      WebhookTarget(url), addresses.map { try IPAddress($0) }
    ).text
  }

  @Test func tablesAreComplete() {
    let count = SpecialAddresses.loopback.count + SpecialAddresses.globalIPv6.count + SpecialAddresses.refused.count
    #expect(count == SpecialAddresses.writtenCount)
  }

  @Test(arguments: [
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.9.9.9",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1",
    "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "168.63.129.16", "::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::7f00:1", "64:ff9b::a00:1", "100::1",
    "2001::1",
    "2001:db8::1", "2002:7f00:1::", "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "4000::1",
  ])
  func innerAddressesAreRefused(text: String) throws {
    #expect(!(try IPAddress(text).isPublic))
    #expect(throws: WebhookFault.addressRefused) { try pin("https://hooks.example.com/x", [text]) }
  }

  @Test(arguments: [
    "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
    "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
    "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "2001:200::1", "3ffe:ffff::1",
  ])
  func openAddressesAreAccepted(text: String) throws {
    #expect(try pin("https://hooks.example.com/x", [text]) == IPAddress(text).text)
  }

  @Test func theFirstPermittedAddressIsPinned() throws {
    #expect(try pin("https://a.example", ["10.0.0.1", "8.8.8.8", "1.1.1.1"]) == "8.8.8.8")
    #expect(throws: WebhookFault.hostUnknown) { try pin("https://a.example", []) }
  }

  @Test func plainHTTPIsForLoopbackInDevelopmentOnly() throws {
    #expect(throws: WebhookFault.notEncrypted) { try pin("http://a.example", ["8.8.8.8"]) }
    #expect(throws: WebhookFault.notEncrypted) { try pin("http://a.example", ["8.8.8.8"], allowsLoopback: true) }
    #expect(throws: WebhookFault.addressRefused) { try pin("http://localhost", ["127.0.0.1"]) }
    #expect(try pin("http://localhost:9000/x", ["127.0.0.1"], allowsLoopback: true) == "127.0.0.1")
    #expect(try pin("https://[::1]/", ["::1"], allowsLoopback: true) == "::1")
    #expect(throws: WebhookFault.addressRefused) { try pin("https://a.example", ["10.0.0.1"], allowsLoopback: true) }
  }

  @Test(arguments: [
    "", "hooks.example.com", "ftp://a.example", "file:///etc/passwd", "https://", "https:///x", "https://u@a.example",
    "https://u:p@a.example", "https://a b.example", "https://ä.example", "https://a.example:0/",
    "https://a.example:70000/",
    "https://a.example\r\nx: y", "https://a%00b.example", "https://" + String(repeating: "a", count: 300),
    "gopher://127.0.0.1:25", "unix:///run/x", "http+unix://%2Frun%2Fx/",
  ])
  func otherAddressesAreNoTargets(url: String) {
    #expect(throws: WebhookFault.addressInvalid) { try WebhookTarget(url) }
  }

  @Test func hostsAreReadAsTheClientReadsThem() throws {
    #expect(try WebhookTarget("https://Hooks.Example.com:8443/a?b=c").host == "Hooks.Example.com")
    #expect(try WebhookTarget("https://[2001:db8::1]:8443/").host == "2001:db8::1")
  }

  /// The resolver reads short and numeric forms as the C library does; what it reads is judged, not the text.
  @Test(arguments: ["127.1", "2130706433", "0x7f000001", "017700000001", "localhost"])
  func disguisedLoopbackIsRefused(host: String) async throws {
    let addresses = await SystemResolver().addresses(of: host)
    #expect(throws: WebhookFault.self) {
      try WebhookPolicy().pinned(WebhookTarget("https://\(host)/"), addresses)
    }
  }

  @Test func scheduleGrowsAndEnds() {
    let plain = (1...10).map { DeliverySchedule.delay(afterFailures: $0, jitter: 0) }
    #expect(plain == [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, nil])
    #expect(DeliverySchedule.delay(afterFailures: 2, jitter: 0.5) == 315)
    #expect(DeliverySchedule.delay(afterFailures: 2, jitter: 7) == 330)
    #expect(DeliverySchedule.delay(afterFailures: 2, jitter: .nan).map { $0 <= 330 } == true)
    for failures in [0, -1, 11, Int.max, .min] {
      #expect(DeliverySchedule.delay(afterFailures: failures, jitter: 0) == nil)
    }
  }
}
