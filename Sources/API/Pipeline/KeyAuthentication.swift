import HTTPTypes
import Hummingbird
import Workflow

/// Finds out who sends a request by its bearer token (RFC 6750 section 2.1).
struct KeyAuthentication: RouterMiddleware {
  let principal: @Sendable (_ secret: String) async throws -> Principal?

  func handle(
    _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    guard let secret = Self.secret(request.headers) else {
      throw Problem(.unauthenticated, "send an API key as Authorization: Bearer vk_…")
    }
    guard let principal = try await principal(secret) else {
      throw Problem(.unauthenticated, "this API key is unknown, revoked or has run out")
    }
    var context = context
    context.principal = principal
    return try await next(request, context)
  }

  private static func secret(_ headers: HTTPFields) -> String? {
    let values = headers[values: .authorization]
    guard values.count == 1, let header = values.first else { return nil }
    let parts = header.split(separator: " ", omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].hasPrefix("vk_") else { return nil }
    return String(parts[1])
  }
}
