import Hummingbird

/// One method of one resource.
struct Route: Sendable {
  enum Handler: Sendable {
    /// For anybody.
    case open(@Sendable (Call<APIContext>) async throws -> Response)
    /// For the holder of an API key; what the key may do is the use case's matter.
    case keyed(@Sendable (Call<KeyedContext>) async throws -> Response)
  }

  /// How much a route may take beyond what the configuration allows to all.
  enum Effort: Sendable {
    case usual
    /// Whole lists come in, or every application is evaluated again.
    case bulk

    var bodyBytes: Int { self == .bulk ? 96 << 20 : 0 }
    var timeout: Duration { self == .bulk ? .seconds(1800) : .zero }
  }

  let method: HTTPRequest.Method
  /// Template with parameters in braces, for instance `/v1/applications/{id}`.
  let path: String
  /// Query parameters that the route takes.
  let query: Set<String>
  /// Media type of the answer.
  let produces: String
  let effort: Effort
  let handler: Handler

  static func keyed(
    _ method: HTTPRequest.Method, _ path: String, query: Set<String> = [], produces: String = "application/json",
    effort: Effort = .usual, _ handler: @escaping @Sendable (Call<KeyedContext>) async throws -> Response
  ) -> Route {
    Route(method: method, path: path, query: query, produces: produces, effort: effort, handler: .keyed(handler))
  }

  static func open(
    _ method: HTTPRequest.Method, _ path: String, query: Set<String> = [], produces: String = "application/json",
    _ handler: @escaping @Sendable (Call<APIContext>) async throws -> Response
  ) -> Route {
    Route(method: method, path: path, query: query, produces: produces, effort: .usual, handler: .open(handler))
  }
}
