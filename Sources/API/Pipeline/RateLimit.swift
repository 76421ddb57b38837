import Hummingbird
import Synchronization
import Workflow

/// Refuses requests of a key that sends more than its share.
struct RateLimit: RouterMiddleware {
  private let buckets: TokenBuckets
  private let onLimit: @Sendable () -> Void

  init(_ configuration: APIConfiguration) {
    buckets = TokenBuckets(perSecond: configuration.requestsPerSecond, burst: configuration.burst)
    onLimit = configuration.onLimit
  }

  func handle(
    _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    guard let principal = context.principal else { throw Problem(.unauthenticated, "this resource needs an API key") }
    if let wait = buckets.take(for: principal.actor.text, at: .now) {
      var problem = Problem(.rateLimited, "this key has sent more requests than it may; wait a moment")
      problem.retryAfter = wait
      onLimit()
      throw problem
    }
    return try await next(request, context)
  }
}

/// Token buckets by name, as many as fit: where there are too many, those that are full again go first, and they lose nothing.
final class TokenBuckets: Sendable {
  private struct Bucket {
    var tokens: Double
    var at: ContinuousClock.Instant
  }

  static let maximumCount = 10_000
  private let perSecond: Double
  private let burst: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  init(perSecond: Double, burst: Double) {
    self.perSecond = max(perSecond, 0.001)
    self.burst = max(burst, 1)
  }

  /// Takes one token.
  ///
  /// - Returns: nil where there was one, otherwise the whole seconds until there is one.
  func take(for name: String, at now: ContinuousClock.Instant) -> Int? {
    buckets.withLock { buckets in
      var bucket = buckets[name] ?? Bucket(tokens: burst, at: now)
      bucket.tokens = level(of: bucket, at: now)
      bucket.at = now
      let wait = bucket.tokens >= 1 ? nil : Int(((1 - bucket.tokens) / perSecond).rounded(.up))
      if wait == nil { bucket.tokens -= 1 }
      if buckets[name] == nil, buckets.count >= Self.maximumCount { makeRoom(in: &buckets, at: now) }
      buckets[name] = bucket
      return wait.map { max($0, 1) }
    }
  }

  var count: Int { buckets.withLock { $0.count } }

  private func level(of bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    let passed = bucket.at.duration(to: now)
    let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    return min(burst, bucket.tokens + max(0, seconds) * perSecond)
  }

  private func makeRoom(in buckets: inout [String: Bucket], at now: ContinuousClock.Instant) {
    buckets = buckets.filter { level(of: $0.value, at: now) < burst }
    guard buckets.count >= Self.maximumCount else { return }
    let oldest = buckets.sorted { $0.value.at < $1.value.at }.prefix(Self.maximumCount / 10)
    for (name, _) in oldest { buckets[name] = nil }
  }
}
