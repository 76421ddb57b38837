import Hummingbird

/// One method of one resource.
struct Route: Sendable {
  enum Handler: Sendable {
    /// For anybody.
    case open(@Sendable (Call<APIContext>) async throws -> Response)
    /// For the holder of an API key; what the key may do is the use case's matter.
    case keyed(@Sendable (Call<KeyedContext>) async throws -> Response)
  }

  let method: HTTPRequest.Method
  /// Template with parameters in braces, for instance `/v1/applications/{id}`.
  let path: String
  /// Query parameters that the route takes.
  let query: Set<String>
  /// Media type of the answer.
  let produces: String
  let handler: Handler

  static func keyed(
    _ method: HTTPRequest.Method, _ path: String, query: Set<String> = [], produces: String = "application/json",
    _ handler: @escaping @Sendable (Call<KeyedContext>) async throws -> Response
  ) -> Route {
    Route(method: method, path: path, query: query, produces: produces, handler: .keyed(handler))
  }

  static func open(
    _ method: HTTPRequest.Method, _ path: String, query: Set<String> = [], produces: String = "application/json",
    _ handler: @escaping @Sendable (Call<APIContext>) async throws -> Response
  ) -> Route {
    Route(method: method, path: path, query: query, produces: produces, handler: .open(handler))
  }
}
