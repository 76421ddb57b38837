import Hummingbird
import Testing
import Vocabulary

@testable import Feeds

/// Over real sockets on this machine.
@Suite struct WebhookSenderTests {
  struct FixedResolver: AddressResolver {
    let answer: [IPAddress]
    func addresses(of host: String) async -> [IPAddress] { answer }
  }

  static let secret = [UInt8](repeating: 7, count: 32)
  static let now = Instant(seconds: 1_772_442_000)
  static let message = WebhookSender.Message(id: "msg_1", payload: Array(#"{"type":"test"}"#.utf8))

  private static func sender(
    allowsLoopback: Bool = true, resolver: any AddressResolver = SystemResolver(), timeOut: Double = 5
  ) -> WebhookSender {
    WebhookSender(
      policy: WebhookPolicy(allowsLoopback: allowsLoopback), resolver: resolver, timeOutSeconds: timeOut, now: { now })
  }

  @Test func deliveriesAreSignedAndPinned() async throws {
    let receiver = WebhookReceiver()
    try await receiver.serve({ _ in Response(status: .noContent) }) { port in
      // The name exists nowhere: only the pinned address leads to the receiver.
      let loopback = FixedResolver(answer: [IPAddress(ipv4: 0x7F00_0001)])
      let attempts = await Self.sender(resolver: loopback).deliver(
        [Self.message, .init(id: "msg_2", payload: [])], to: "http://hooks.invalid:\(port)/in?x=1", secret: Self.secret)
      #expect(attempts.map(\.fault) == [nil, nil])
      #expect(attempts.map(\.status) == [204, 204])
    }
    let deliveries = receiver.deliveries
    #expect(deliveries.map { $0.headers["webhook-id"] } == ["msg_1", "msg_2"])
    let first = try #require(deliveries.first)
    #expect(first.path == "/in")
    #expect(first.headers["content-type"] == "application/json")
    #expect(first.body == Self.message.payload)
    let secret = try #require(WebhookSecret(bytes: Self.secret))
    try WebhookVerifier(secrets: [secret]).verify(payload: first.body, now: Self.now.seconds) { first.headers[$0] }
  }

  @Test func answersAreJudgedByStatusAndRedirectsNotFollowed() async throws {
    let receiver = WebhookReceiver()
    let statuses: [String: HTTPResponse.Status] = [
      "/ok": .created, "/gone": .gone, "/moved": .permanentRedirect, "/bad": .badRequest, "/down": .serviceUnavailable,
    ]
    try await receiver.serve({ path in
      Response(status: statuses[path] ?? .ok, headers: [.location: "/target"])
    }) { port in
      for (path, fault) in [
        ("/ok", nil), ("/gone", WebhookFault.gone), ("/moved", .status), ("/bad", .status), ("/down", .status),
      ] {
        let attempts = await Self.sender().deliver(
          [Self.message], to: "http://127.0.0.1:\(port)\(path)", secret: Self.secret)
        #expect(attempts.map(\.fault) == [fault])
      }
    }
    #expect(!receiver.deliveries.contains { $0.path == "/target" })
  }

  @Test func slowReceiversEndTheBatch() async throws {
    let receiver = WebhookReceiver()
    try await receiver.serve({ _ in
      try await Task.sleep(for: .seconds(3))
      return Response(status: .ok)
    }) { port in
      let start = ContinuousClock.now
      let attempts = await Self.sender(timeOut: 0.3).deliver(
        [Self.message, Self.message, Self.message], to: "http://127.0.0.1:\(port)/in", secret: Self.secret)
      #expect(attempts.map(\.fault) == [.timeOut])
      #expect(ContinuousClock.now - start < .seconds(2))
    }
  }

  @Test func endlessAnswersAreDropped() async throws {
    let receiver = WebhookReceiver()
    try await receiver.serve({ _ in
      Response(
        status: .ok,
        body: ResponseBody { writer in
          for _ in 0..<10_000 { try await writer.write(ByteBuffer(repeating: 0x61, count: 65_536)) }
          try await writer.finish(nil)
        })
    }) { port in
      let start = ContinuousClock.now
      let attempts = await Self.sender().deliver([Self.message], to: "http://127.0.0.1:\(port)/in", secret: Self.secret)
      #expect(attempts.map(\.fault) == [nil])
      #expect(ContinuousClock.now - start < .seconds(4))
    }
  }

  @Test func aClosedPortIsAConnectionFault() async {
    let attempts = await Self.sender().deliver([Self.message], to: "http://127.0.0.1:9/", secret: Self.secret)
    #expect(attempts.map(\.fault) == [.connection])
  }

  @Test func plainTextWhereTLSIsDueIsAFault() async throws {
    try await WebhookReceiver().serve({ _ in Response(status: .ok) }) { port in
      let attempts = await Self.sender(timeOut: 2).deliver(
        [Self.message], to: "https://127.0.0.1:\(port)/", secret: Self.secret)
      #expect(attempts.count == 1)
      #expect(attempts.first?.fault != nil)
    }
  }

  @Test(arguments: [
    ("http://127.0.0.1:1/", WebhookFault.addressRefused), ("http://localhost:1/", .addressRefused),
    ("https://169.254.169.254/latest/meta-data", .addressRefused), ("http://8.8.8.8/", .notEncrypted),
    ("https://name.invalid/", .hostUnknown), ("nonsense", .addressInvalid),
  ])
  func refusedTargetsAreNotContacted(url: String, fault: WebhookFault) async {
    let attempts = await Self.sender(allowsLoopback: false).deliver([Self.message], to: url, secret: Self.secret)
    #expect(attempts.map(\.fault) == [fault])
  }

  @Test func shortSecretsAreRefused() async {
    let attempts = await Self.sender().deliver([Self.message], to: "http://127.0.0.1:1/", secret: [1])
    #expect(attempts.map(\.fault) == [.secretInvalid])
    #expect(await Self.sender().deliver([], to: "http://127.0.0.1:1/", secret: []).isEmpty)
  }
}
