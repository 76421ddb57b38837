import HTTPTypes
package import Hummingbird
package import Vocabulary

/// Refuses, at what is open to anybody, whoever sends more than a share: wallets' requests and answers, vendors' messages,
/// applicants' pages, sign-in. Two buckets count: one of the address that a request comes from, one of the session that it names
/// (a request to a wallet, an applicant's link), so that neither one sender nor many senders of one link take all.
///
/// Goes before everything else, so that what is refused costs nothing. Memory is bounded (`TokenBuckets`).
package struct OpenDoor<Context: RequestContext>: RouterMiddleware {
  private let limits: OpenLimits
  private let sources: TokenBuckets
  private let sessions: TokenBuckets
  private let peer: @Sendable (Context) -> IPAddress?
  private let now: @Sendable () -> ContinuousClock.Instant
  private let onRefusal: @Sendable (_ by: String) -> Void

  /// - Parameters:
  ///   - peer: the other end of the connection.
  ///   - onRefusal: told `source` or `session`.
  package init(
    _ limits: OpenLimits, peer: @escaping @Sendable (Context) -> IPAddress?,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    onRefusal: @escaping @Sendable (_ by: String) -> Void = { _ in }
  ) {
    self.limits = limits
    sources = TokenBuckets(perSecond: limits.requestsPerSecond, burst: limits.burst)
    sessions = TokenBuckets(perSecond: limits.sessionRequestsPerSecond, burst: limits.sessionBurst)
    self.peer = peer
    self.now = now
    self.onRefusal = onRefusal
  }

  package func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let door = Door(path: request.uri.path) else { return try await next(request, context) }
    let source = limits.source(of: peer(context), forwarded: request.headers[values: .xForwardedFor])
    if let wait = sources.take(for: source, at: now()) { return refuse("source", wait, door) }
    if let session = door.session, let wait = sessions.take(for: session, at: now()) {
      return refuse("session", wait, door)
    }
    return try await next(request, context)
  }

  private func refuse(_ by: String, _ wait: Int, _ door: Door) -> Response {
    onRefusal(by)
    return door.isPage ? Self.page(wait) : Self.problem(wait)
  }

  private static func problem(_ wait: Int) -> Response {
    var problem = Problem(.rateLimited, "there were more requests than one sender may make; wait a moment")
    problem.retryAfter = wait
    var response = problem.response(requestID: "limited")
    response.headers[.cacheControl] = "no-store"
    response.headers[.xContentTypeOptions] = "nosniff"
    return response
  }

  private static func page(_ wait: Int) -> Response {
    let text = """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Too many requests</title>
      <p>This page was asked for too often. Wait \(wait) seconds and load it again; nothing is lost.</p></html>
      """
    let headers: HTTPFields = [
      .contentType: "text/html; charset=utf-8", .retryAfter: String(wait), .cacheControl: "no-store",
      .xContentTypeOptions: "nosniff", .contentSecurityPolicy: "default-src 'none'",
    ]
    return Response(
      status: .tooManyRequests, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// What is open to anybody, by its address.
struct Door {
  /// Of requests to wallets and applicants' links. Vendors have none: whoever knows a vendor's name could stop it.
  let session: String?
  /// Whether a person looks at the answer.
  let isPage: Bool

  init?(path: String) {
    let parts = path.split(separator: "/", maxSplits: 5, omittingEmptySubsequences: true)
    switch parts.first {
    case "apply":
      self.init(session: parts.count > 1 ? "apply/\(parts[1].prefix(200))" : nil, isPage: true)
    case "signin": self.init(session: nil, isPage: true)
    case "v1"
    where parts.count >= 4 && parts[1] == "presentations" && (parts[3] == "request" || parts[3] == "response"):
      self.init(session: "presentation/\(parts[2].prefix(200))", isPage: false)
    case "v1" where parts.count == 4 && parts[1] == "vendors": self.init(session: nil, isPage: false)
    default: return nil
    }
  }

  private init(session: String?, isPage: Bool) {
    self.session = session
    self.isPage = isPage
  }
}
