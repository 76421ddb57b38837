import HTTPTypes
import Hummingbird

/// A page: where it lies, who may ask for it, and what answers.
struct PageRoute: Sendable {
  enum Access: Sendable {
    case everyone
    /// Whoever has the secret in the path (`{token}`).
    case link
    case signedIn
  }

  let method: HTTPRequest.Method
  let path: String
  let access: Access
  let answer: @Sendable (Exchange) async throws -> Response

  static func get(
    _ path: String, _ access: Access = .signedIn, _ answer: @escaping @Sendable (Exchange) async throws -> Response
  ) -> PageRoute {
    PageRoute(method: .get, path: path, access: access, answer: answer)
  }

  static func post(
    _ path: String, _ access: Access = .signedIn, _ answer: @escaping @Sendable (Exchange) async throws -> Response
  ) -> PageRoute {
    PageRoute(method: .post, path: path, access: access, answer: answer)
  }
}
