import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import Vocabulary

@testable import API

/// What is open to anybody is not open to any number of requests.
@Suite struct OpenDoorTests {
  private struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }
  }

  /// Time that tests move.
  private final class Hands: Sendable {
    private let time = Mutex(ContinuousClock.now)
    func now() -> ContinuousClock.Instant { time.withLock { $0 } }
    func move(_ duration: Duration) { time.withLock { $0 += duration } }
  }

  private final class Counts: Sendable {
    private let words = Mutex<[String]>([])
    func add(_ word: String) { words.withLock { $0.append(word) } }
    var all: [String] { words.withLock { $0 } }
  }

  /// Addresses of the other end come from the header: a proxy on this machine is trusted.
  private func run(
    hands: Hands = Hands(), counts: Counts = Counts(), configure: (inout OpenLimits) -> Void = { _ in },
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    var limits = OpenLimits()
    (limits.requestsPerSecond, limits.burst) = (1, 5)
    (limits.sessionRequestsPerSecond, limits.sessionBurst) = (0.5, 3)
    limits.trustedProxies = [try IPPrefix("127.0.0.0/8"), try IPPrefix("10.0.0.0/8")]
    configure(&limits)
    let router = Router(context: Context.self)
    let peer = try IPAddress("127.0.0.1")
    router.add(
      middleware: OpenDoor<Context>(limits, peer: { _ in peer }, now: { hands.now() }, onRefusal: { counts.add($0) }))
    router.get("**") { _, _ in "in" }
    router.post("**") { _, _ in "in" }
    try await Application(router: router).test(.router) { try await body($0) }
  }

  private static func ask(
    _ client: any TestClientProtocol, _ path: String, from source: String = "192.0.2.1",
    method: HTTPRequest.Method = .post
  ) async throws -> TestResponse {
    let headers: HTTPFields = [.xForwardedFor: source]
    return try await client.executeRequest(uri: path, method: method, headers: headers, body: nil)
  }

  private static func statuses(
    _ client: any TestClientProtocol, _ path: String, _ count: Int, from source: String = "192.0.2.1"
  ) async throws -> [Int] {
    var statuses: [Int] = []
    for _ in 0..<count { statuses.append(try await ask(client, path, from: source).status.code) }
    return statuses
  }

  @Test func aBurstFromOneSourceEndsWithAProblem() async throws {
    let (hands, counts) = (Hands(), Counts())
    try await run(hands: hands, counts: counts) { client in
      let path = "/v1/vendors/stripe/webhook"
      #expect(try await Self.statuses(client, path, 7) == [200, 200, 200, 200, 200, 429, 429])
      let refused = try await Self.ask(client, path)
      #expect(refused.headers[.contentType] == "application/problem+json")
      #expect(refused.headers[.retryAfter] == "1")
      #expect(refused.headers[.cacheControl] == "no-store")
      #expect(String(buffer: refused.body).contains("urn:vestibule:problem:rate-limited"))
      // Others go on, and so does the one after a while.
      #expect(try await Self.ask(client, path, from: "192.0.2.2").status == .ok)
      hands.move(.seconds(2))
      #expect(try await Self.statuses(client, path, 3) == [200, 200, 429])
    }
    #expect(counts.all == [String](repeating: "source", count: 4))
  }

  @Test func manySourcesOfOneSessionShareItsPart() async throws {
    let counts = Counts()
    try await run(counts: counts) { client in
      for path in ["/v1/presentations/prs_1/response", "/apply/secret/wallet"] {
        var statuses: [Int] = []
        for number in 1...5 { statuses.append(try await Self.ask(client, path, from: "192.0.2.\(number)").status.code) }
        #expect(statuses == [200, 200, 200, 429, 429])
      }
      // What a wallet fetches and what it answers is one session; another request to a wallet is another.
      #expect(
        try await Self.ask(client, "/v1/presentations/prs_1/request/same", from: "192.0.2.9").status == .tooManyRequests
      )
      #expect(try await Self.ask(client, "/v1/presentations/prs_2/response", from: "192.0.2.9").status == .ok)
      let page = try await Self.ask(client, "/apply/secret", from: "192.0.2.9", method: .get)
      #expect(page.status == .tooManyRequests)
      #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      #expect(!String(buffer: page.body).contains("secret"))
    }
    #expect(Set(counts.all) == ["session"])
  }

  @Test func whatNeedsAKeyOrASignInIsNotCounted() async throws {
    try await run { client async throws -> Void in
      for path in ["/v1/applications", "/console", "/assets/console.css", "/v1/presentations/prs_1", "/livez"] {
        #expect(try await Self.statuses(client, path, 10) == [Int](repeating: 200, count: 10), "\(path)")
      }
      #expect(try await Self.statuses(client, "/signin/x", 6).last == 429)
    }
  }

  @Test func onlyTrustedProxiesSayWhereARequestComesFrom() throws {
    var limits = OpenLimits()
    limits.trustedProxies = [try IPPrefix("10.0.0.0/8"), try IPPrefix("2001:db8:1::/48")]
    func client(_ peer: String?, _ forwarded: String...) -> String? {
      limits.client(of: peer.flatMap { try? IPAddress($0) }, forwarded: forwarded)?.text
    }
    #expect(client("198.51.100.7", "192.0.2.1") == "198.51.100.7", "a stranger's word")
    #expect(client("10.0.0.1", "192.0.2.1") == "192.0.2.1")
    #expect(client("10.0.0.1", "203.0.113.5, 192.0.2.1") == "192.0.2.1", "the client wrote the first itself")
    #expect(client("10.0.0.1", "203.0.113.5", "192.0.2.1, 10.1.1.1") == "192.0.2.1", "two proxies, two fields")
    #expect(client("10.0.0.1", "192.0.2.1:4711") == "192.0.2.1")
    #expect(client("2001:db8:1::1", "[2001:db8:2::9]:443") == "2001:db8:2::9")
    #expect(client("10.0.0.1") == "10.0.0.1")
    #expect(client("10.0.0.1", "unknown") == "10.0.0.1")
    #expect(client("10.0.0.1", "192.0.2.1, nonsense, 10.1.1.1") == "10.1.1.1", "nothing before nonsense counts")
    #expect(client(nil, "192.0.2.1") == nil)
    let (one, other) = (try IPAddress("2001:db8:5:6::1"), try IPAddress("2001:db8:5:6:7:8:9:a"))
    #expect(limits.source(of: one, forwarded: []) == limits.source(of: other, forwarded: []))
    let neighbour = try IPAddress("2001:db8:5:7::1")
    #expect(limits.source(of: one, forwarded: []) != limits.source(of: neighbour, forwarded: []))
  }

  @Test func memoryStaysBounded() async throws {
    let buckets = TokenBuckets(perSecond: 1, burst: 2)
    let now = ContinuousClock.now
    for number in 0..<(TokenBuckets.maximumCount * 3) { _ = buckets.take(for: "s\(number)", at: now) }
    #expect(buckets.count <= TokenBuckets.maximumCount)
  }
}
