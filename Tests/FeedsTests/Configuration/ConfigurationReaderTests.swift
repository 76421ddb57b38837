import Evidence
import Foundation
import Testing
import Vocabulary

@testable import Feeds

@Suite struct ConfigurationReaderTests {
  private func read(_ text: String, file: String = "vestibule.yaml") throws -> Configuration {
    try ConfigurationReader(file: file).configuration(from: Array(text.utf8))
  }

  private static let provider = "provider: {name: Example Cloud, country: NO}\n"

  @Test func defaultsAreFilledIn() throws {
    let result = try read(Self.provider)
    #expect(result == Configuration(provider: .init(name: "Example Cloud", country: try CountryCode("NO"))))
    #expect(result.keyFile == "data/keys/vault.key")
    #expect(!result.webhooksAllowLoopback)
  }

  @Test func exampleFileSaysTheDefaults() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "vestibule.example.yaml"), encoding: .utf8)
    let provider = Configuration.Provider(name: "Example Cloud", country: try CountryCode("DE"))
    #expect(try read(text) == Configuration(provider: provider))
  }

  @Test func everythingCanBeSaid() throws {
    let result = try read(
      """
      provider: {name: "Øre: Sky", country: dk}
      dataDirectory: /var/lib/vestibule
      listen: {host: "::", port: 0}
      publicURL: https://kyc.example.com/v/
      regimes: [us-nprm-2024, packs/mine.yaml]
      lists: [lists/ofac, /srv/un.xml]
      journal: {origin: kyc.example.com/log}
      keys: {file: secrets/k}
      webhooks: {allowLoopback: true}
      limits: {requestBytes: 2048, requestsPerSecond: 3, burst: 4}
      evidence:
        vendors:
          - {name: v, keyId: k1, publicKey: "\(Data(repeating: 7, count: 32).base64EncodedString())"}
          - {name: v, keyId: k2, algorithm: es256, publicKey: "\(Data(repeating: 4, count: 65).base64EncodedString())"}
        webhooks:
          - {name: s, vendor: stripe, secretFile: secrets/s, keyFile: secrets/s-key}
          - {name: p, vendor: persona, secretFile: /run/p}
      log: {level: debug}
      """, file: "/etc/vestibule/vestibule.yaml")
    #expect(result.provider.name == "Øre: Sky")
    #expect(result.provider.country.text == "DK")
    #expect(result.dataDirectory == "/var/lib/vestibule")
    #expect(result.listen == .init(host: "::", port: 0))
    #expect(result.publicURL == "https://kyc.example.com/v")
    #expect(result.regimes == [.builtIn("us-nprm-2024"), .file("/etc/vestibule/packs/mine.yaml")])
    #expect(result.lists == ["/etc/vestibule/lists/ofac", "/srv/un.xml"])
    #expect(result.journalOrigin == "kyc.example.com/log")
    #expect(result.keyFile == "/etc/vestibule/secrets/k")
    #expect(result.webhooksAllowLoopback)
    #expect(result.limits == .init(requestBytes: 2048, requestsPerSecond: 3, burst: 4))
    #expect(result.anchors.vendors.map(\.keyId) == ["k1", "k2"])
    #expect(result.anchors.vendors.map(\.algorithm) == [.ed25519, .es256])
    #expect(
      result.vendorWebhooks == [
        .init(
          name: "s", vendor: .stripe, secretFile: "/etc/vestibule/secrets/s", keyFile: "/etc/vestibule/secrets/s-key"),
        .init(name: "p", vendor: .persona, secretFile: "/run/p"),
      ])
    #expect(result.logLevel == .debug)
  }

  @Test func readsTheBoundsOfWhatIsOpen() throws {
    let limits = try read(
      Self.provider + """
        limits:
          openRequestsPerSecond: 5
          openBurst: 9
          sessionRequestsPerSecond: 1
          sessionBurst: 8
          openRequestBytes: 65536
          trustedProxies: [10.0.0.0/8, "2001:db8::7"]
        """
    ).limits
    #expect((limits.openRequestsPerSecond, limits.openBurst) == (5, 9))
    #expect((limits.sessionRequestsPerSecond, limits.sessionBurst) == (1, 8))
    #expect(limits.openRequestBytes == 65536)
    #expect(limits.trustedProxies.map(\.text) == ["10.0.0.0/8", "2001:db8::7/128"])
    let standard = try read(Self.provider).limits
    #expect(standard.trustedProxies.isEmpty && standard.openBurst > standard.openRequestsPerSecond)
  }

  @Test func keysFollowTheDataDirectoryAndTheURLFollowsListen() throws {
    let result = try read(Self.provider + "dataDirectory: d\nlisten: {host: 0.0.0.0, port: 9000}")
    #expect(result.keyFile == "d/keys/vault.key")
    #expect(result.publicURL == "http://127.0.0.1:9000")
    #expect(try read(Self.provider + "publicURL: https://a.example").journalOrigin == "a.example/journal")
  }

  @Test(arguments: [
    ("listn: {}", 2, 1, "no key of this name"),
    ("listen:\n  hots: x", 3, 3, "no key of this name"),
    ("listen: {port: 65536}", 2, 16, "0 to 65535"),
    ("listen: {port: 0x10}", 2, 16, "whole number"),
    ("listen: {port: 1e3}", 2, 16, "whole number"),
    ("listen: {host: 'a b'}", 2, 16, "listen.host"),
    ("listen: 8080", 2, 9, "mapping"),
    ("publicURL: http://kyc.example.com", 2, 12, "https://"),
    ("publicURL: https://u:p@example.com", 2, 12, "publicURL"),
    ("publicURL: ftp://example.com", 2, 12, "publicURL"),
    ("regimes: []", 2, 10, "at least one"),
    ("regimes: [baseline, baseline]", 2, 21, "twice"),
    ("regimes: [basline]", 2, 11, "in-certin-2022"),
    ("regimes: baseline", 2, 10, "list"),
    ("journal: {origin: a+b}", 2, 19, "plus"),
    ("webhooks: {allowLoopback: yes}", 2, 27, "true or false"),
    ("limits: {requestBytes: 0}", 2, 24, "1024"),
    ("limits: {burst: 99999999999999999999}", 2, 17, "whole number"),
    ("limits: {trustedProxies: [10.0.0.1/8]}", 2, 27, "prefix"),
    ("limits: {openBurst: 0}", 2, 21, "whole number"),
    ("evidence: {vendors: [{name: a, keyId: b}]}", 2, 22, "publicKey"),
    ("evidence: {vendors: [{name: a, keyId: b, publicKey: AAAA}]}", 2, 53, "32 bytes"),
    ("evidence: {webhooks: [{name: a, vendor: persona, secretFile: s, keyFile: k}]}", 2, 74, "stripe"),
    (
      "evidence: {webhooks: [{name: a, vendor: stripe, secretFile: s, address: 'http://a.example'}]}", 2, 73, "https://"
    ),
    ("log: {level: loud}", 2, 14, "warning"),
    ("log: {level: info}\nlog: {level: info}", 2, 1, "twice"),
    ("keys: {file: \"a\\u0007\"}", 2, 14, "control"),
    ("keys: [", 3, 1, "malformed"),
  ])
  func faultsAreNamedWithTheirPlace(text: String, line: Int, column: Int, words: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(Self.provider + text) }
    #expect(error?.message.contains(words) == true, "\(error?.description ?? "")")
    // The position of malformed YAML is the parser's affair.
    if words != "malformed", words != "twice" || column != 1 {
      #expect(error?.line == line)
      #expect(error?.column == column)
    }
    #expect(error?.description.hasPrefix("vestibule.yaml:") == true)
  }

  @Test(arguments: ["", "a", "[]", "log: {level: info}", "provider: {name: A}", "provider: {name: A, country: XX}"])
  func theProviderMustBeNamed(text: String) {
    #expect(throws: ConfigurationError.self) { try read(text) }
  }

  @Test func hostileFilesAreRefused() {
    let reader = ConfigurationReader(file: "x")
    #expect(throws: ConfigurationError.self) { try reader.configuration(from: [0xFF, 0xFE, 0x00]) }
    #expect(throws: ConfigurationError.self) { try reader.configuration(from: Array(repeating: 0x5B, count: 60_000)) }
    #expect(throws: ConfigurationError.self) { try reader.configuration(from: Array(repeating: 0x20, count: 70_000)) }
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read("/nowhere/vestibule.yaml") }
    #expect(error?.description == "/nowhere/vestibule.yaml: the file cannot be read")
  }

  @Test func secretsAreNotRepeated() {
    let error = #expect(throws: ConfigurationError.self) {
      try read(Self.provider + "keys: {file: s, secret: hunter2}")
    }
    #expect(error?.description.contains("hunter2") == false)
  }
}
