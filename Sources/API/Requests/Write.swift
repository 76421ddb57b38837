import Crypto
import HTTPTypes
import Hummingbird
import Vocabulary
import Wire
import Workflow

/// A change asked for by a request: runs once per `Idempotency-Key` and answers the same every time.
struct Write<Outcome: Sendable>: Sendable {
  let services: Services
  let call: Call<KeyedContext>
  let body: [UInt8]
  var status = HTTPResponse.Status.ok
  /// What the answer is about, for `ETag` and, with the status 201, `Location`.
  var identity: (@Sendable (Outcome) -> ResourceIdentity)?
  /// `Location` of what was made, by the `id` in the answer; where `identity` does not give it.
  var location: (@Sendable (_ id: String) -> String)?
  /// The whole answer, where only a part of it may be kept for repetitions.
  var whole: (@Sendable (Outcome) throws -> [UInt8])?
  /// The whole answer to a repetition, by the `id` in the part that was kept.
  var recall: (@Sendable (_ id: String) async throws -> [UInt8])?
  /// The answer's body, or the part of it that is kept. It must be the same for the same outcome.
  let render: @Sendable (Outcome) throws -> [UInt8]

  func run(_ change: (IdempotentRequest<Outcome>?) async throws -> Answer<Outcome>) async throws -> Response {
    let request = try idempotentRequest()
    if let request, let stored = try await RecallAnswer(services).run(request, as: call.context.principal) {
      return try await replay(stored.body, status: stored.status)
    }
    switch try await change(request) {
    case .fresh(let outcome):
      return answer(try (whole ?? render)(outcome), status: status, identity: identity?(outcome))
    case .repeated(let status, let body): return try await replay(body, status: status)
    }
  }

  private func idempotentRequest() throws -> IdempotentRequest<Outcome>? {
    let keys = call.request.headers[values: .idempotencyKey]
    guard let key = keys.first else { return nil }
    guard keys.count == 1 else {
      throw Problem.parameter("Idempotency-Key", "repeated", "one idempotency key is expected")
    }
    do {
      return try IdempotentRequest(key: key, digest: digest) { [status, render] outcome in
        (status.code, try render(outcome))
      }
    } catch {
      throw Problem.parameter("Idempotency-Key", "format", error.message)
    }
  }

  /// Over method, path and body: what makes two requests the same.
  private var digest: String {
    var hash = SHA256()
    hash.update(data: Array("\(call.request.method.rawValue)\n\(call.request.uri.path)\n".utf8))
    hash.update(data: body)
    return Hexadecimal.text(hash.finalize())
  }

  private func replay(_ kept: [UInt8], status: Int) async throws -> Response {
    var body = kept
    if let recall, let id = (try? JSONValue.parse(kept))?["id"]?.string { body = try await recall(id) }
    var response = answer(
      body, status: HTTPResponse.Status(code: status), identity: identity == nil ? nil : ResourceIdentity(body: body))
    response.headers[.idempotentReplay] = "true"
    return response
  }

  private func answer(_ body: [UInt8], status: HTTPResponse.Status, identity: ResourceIdentity?) -> Response {
    var headers: HTTPFields = [:]
    if let identity {
      headers[.eTag] = EntityTag(of: body, version: identity.version).text
      if status == .created { headers[.location] = identity.path }
    }
    if let location, let id = (try? JSONValue.parse(body))?["id"]?.string { headers[.location] = location(id) }
    return Answers.json(body, status: status, headers: headers)
  }
}

/// Which resource an answer is about.
struct ResourceIdentity {
  let path: String
  let version: Int

  init(_ application: ApplicationRecord) {
    path = "/v1/applications/\(application.id)"
    version = application.version
  }

  /// From a stored answer that holds an application, at the top or under `application`.
  init?(body: [UInt8]) {
    guard let value = try? JSONValue.parse(body) else { return nil }
    let application = value["application"] ?? value
    guard let id = application["id"]?.string, let version = application["version"]?.number?.int64 else { return nil }
    path = "/v1/applications/\(id)"
    self.version = Int(version)
  }
}
