import Hummingbird
import Synchronization
import Testing
import Workflow

@testable import Feeds

/// Sessions are read at something that answers as Stripe does.
@Suite struct StripeSessionsTests {
  private static let key = "rk_test_key_of_this_test"

  /// What was asked, in order.
  private final class Stripe: Sendable {
    struct Request: Sendable {
      let path: String
      let fields: [String]
      let authorization: String?
    }

    private let requests = Mutex<[Request]>([])
    var seen: [Request] { requests.withLock { $0 } }

    func serve(
      _ answer: @escaping @Sendable (Request) async throws -> Response,
      while body: @escaping @Sendable (_ address: String) async throws -> Void
    ) async throws {
      let router = Router()
      router.get("v1/identity/verification_sessions/{id}") { request, _ in
        let fields = request.uri.queryParameters.filter { $0.key == "expand%5B%5D" }.map { String($0.value) }
        let seen = Request(path: request.uri.path, fields: fields, authorization: request.headers[.authorization])
        self.requests.withLock { $0.append(seen) }
        return try await answer(seen)
      }
      try await router.serve { try await body("http://127.0.0.1:\($0)") }
    }
  }

  private static func sessions(_ address: String, allowsLoopback: Bool = true, seconds: Double = 2) -> StripeSessions {
    StripeSessions(
      key: key, address: address, policy: WebhookPolicy(allowsLoopback: allowsLoopback), timeOutSeconds: seconds)
  }

  private static func code(_ sessions: StripeSessions, _ session: String = "vs_1") async -> WorkflowError.Code? {
    do throws(WorkflowError) {
      _ = try await sessions.result(of: session)
      return nil
    } catch {
      #expect(!error.message.contains(key))
      return error.code
    }
  }

  private static func text(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, body: .init(byteBuffer: .init(string: text)))
  }

  @Test func aSessionIsAskedForWithTheKey() async throws {
    let stripe = Stripe()
    try await stripe.serve { _ in
      Self.text("{}")
    } while: { address in
      let result = try await Self.sessions(address).result(of: "vs_1NuNAI")
      #expect(result == Array("{}".utf8))
      let request = try #require(stripe.seen.first)
      #expect(request.path == "/v1/identity/verification_sessions/vs_1NuNAI")
      #expect(request.authorization == "Bearer \(Self.key)")
      #expect(request.fields.contains("verified_outputs.dob"))
      #expect(request.fields.contains("last_verification_report.document.number"))
    }
  }

  @Test func aKeyThatMayNotReadBirthDatesReadsNames() async throws {
    let stripe = Stripe()
    try await stripe.serve { request in
      request.fields.contains("verified_outputs.dob") ? Self.text("{}", .forbidden) : Self.text("[1]")
    } while: { address in
      let result = try await Self.sessions(address).result(of: "vs_1")
      #expect(result == Array("[1]".utf8))
      #expect(stripe.seen.last?.fields == ["verified_outputs", "last_verification_report"])
    }
  }

  @Test(arguments: [HTTPResponse.Status.unauthorized, .notFound, .internalServerError, .found, .tooManyRequests])
  func aVendorThatDoesNotAnswerWellIsAskedAgainLater(status: HTTPResponse.Status) async throws {
    try await Stripe().serve { _ in
      var response = Self.text("{}", status)
      response.headers[.location] = "http://127.0.0.1:9/"
      return response
    } while: { address in
      #expect(await Self.code(Self.sessions(address)) == .unavailable)
    }
  }

  @Test func longAnswersAndSilenceAreGivenUp() async throws {
    try await Stripe().serve { _ in
      Self.text(String(repeating: "a", count: 2 << 20))
    } while: { address in
      #expect(await Self.code(Self.sessions(address)) == .unavailable)
    }
    try await Stripe().serve { _ in
      try await Task.sleep(for: .seconds(5))
      return Self.text("{}")
    } while: { address in
      #expect(await Self.code(Self.sessions(address, seconds: 0.3)) == .unavailable)
    }
  }

  @Test func onlySessionsAreAskedFor() async throws {
    let stripe = Stripe()
    try await stripe.serve { _ in
      Self.text("{}")
    } while: { address in
      for session in ["", "vr_1", "vs_1/../../customers", "vs_1?x", "vs_" + String(repeating: "1", count: 200)] {
        #expect(await Self.code(Self.sessions(address), session) == .invalid)
      }
      #expect(await Self.code(Self.sessions(address, allowsLoopback: false)) == .unavailable)
      #expect(stripe.seen.isEmpty)
    }
  }
}
