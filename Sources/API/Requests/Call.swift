import HTTPTypes
import Hummingbird
import Vocabulary
import Wire

/// One request to one route, as a handler sees it.
struct Call<Context: RequestContext>: Sendable {
  let request: Request
  let context: Context
  let query: Query
  /// Largest body that is read, in bytes.
  let maximumBodyBytes: Int

  /// The identifier in the path. One that cannot exist is not found.
  func id<Kind: IdentifierKind>(_: Kind.Type = Kind.self, _ name: String = "id") throws -> Identifier<Kind> {
    guard let id = try? Identifier<Kind>(try parameter(name)) else {
      throw Problem(.notFound, "there is no \(Kind.prefix)_ resource with this identifier")
    }
    return id
  }

  func parameter(_ name: String) throws -> String {
    guard let text = context.parameters.get(name) else { throw Problem(.notFound, "there is nothing at this address") }
    return text
  }

  /// The whole body, for routes that read JSON.
  func body() async throws -> [UInt8] {
    try MediaTypes.requireJSON(request.headers)
    return try await rawBody()
  }

  /// The whole body of a form.
  func formBody() async throws -> [UInt8] {
    try MediaTypes.requireForm(request.headers)
    return try await rawBody()
  }

  /// The whole body, whatever it is said to be.
  func rawBody() async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > maximumBodyBytes { throw tooLarge }
    do {
      let buffer = try await request.body.collect(upTo: maximumBodyBytes)
      return Array(buffer.readableBytesView)
    } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
      throw tooLarge
    }
  }

  /// The body of a route that has none: nothing may be there.
  func emptyBody() async throws -> [UInt8] {
    do {
      _ = try await request.body.collect(upTo: 0)
      return []
    } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
      throw Problem(.malformedRequest, "this request has no body")
    }
  }

  /// - Throws: `WireError` with line and column, or with the pointer of the field.
  func decode<Body: Decodable>(_: Body.Type, from body: [UInt8]) throws -> Body {
    let value = try JSONValue.parse(body, limits: JSONLimits(maximumBytes: maximumBodyBytes, maximumDepth: 32))
    try Nulls.refuse(in: value)
    return try StrictJSON.decode(Body.self, from: value)
  }

  private var tooLarge: Problem { Problem(.tooLarge, "a body has at most \(maximumBodyBytes) bytes") }
}
