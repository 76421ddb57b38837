import Hummingbird
import Journal
import Workflow

/// What outsiders need to check the journal. Notes, tiles and entries go out as the bytes that were signed and hashed.
struct JournalEndpoints: EndpointGroup {
  let services: Services

  private static let tilePrefix = "/v1/journal/"

  var routes: [Route] {
    [
      .open(.get, "/v1/journal/key", produces: "text/plain", key),
      .keyed(.get, "/v1/journal/checkpoint", produces: "text/plain", checkpoint),
      .keyed(.get, "/v1/journal/tile/**", produces: "application/octet-stream", tile),
      .keyed(.get, "/v1/journal/proofs/inclusion", query: ["index", "size"], inclusion),
      .keyed(.get, "/v1/journal/proofs/consistency", query: ["from", "to"], consistency),
      .keyed(.get, "/v1/journal/entries/{index}", entry),
      .keyed(.post, "/v1/journal/bundle", bundle),
    ]
  }

  private func key(_ call: Call<APIContext>) async throws -> Response {
    Answers.text(ProveJournal(services).verifierKey + "\n")
  }

  private func checkpoint(_ call: Call<KeyedContext>) async throws -> Response {
    Answers.text(try await ProveJournal(services).checkpoint(as: call.context.principal).note)
  }

  private func tile(_ call: Call<KeyedContext>) async throws -> Response {
    let path = String(call.request.uri.path.dropFirst(Self.tilePrefix.count))
    let bytes = try await ProveJournal(services).tile(path, as: call.context.principal)
    return Answers.bytes(bytes, type: "application/octet-stream")
  }

  private func inclusion(_ call: Call<KeyedContext>) async throws -> Response {
    guard let index = try call.query.number("index") else {
      throw Problem.parameter("index", "missing", "say which entry")
    }
    let proof = try await Self.namingParameters {
      try await ProveJournal(services).inclusion(
        index: index, size: call.query.number("size"), as: call.context.principal)
    }
    return try Answers.json(
      InclusionResource(
        index: proof.index, size: proof.size, leafHash: proof.leafHash.base64, proof: proof.proof.map(\.base64)))
  }

  private func consistency(_ call: Call<KeyedContext>) async throws -> Response {
    guard let from = try call.query.number("from") else {
      throw Problem.parameter("from", "missing", "say from which size")
    }
    let proof = try await Self.namingParameters {
      try await ProveJournal(services).consistency(
        from: from, to: call.query.number("to"), as: call.context.principal)
    }
    return try Answers.json(
      ConsistencyResource(from: proof.from, to: proof.to, proof: proof.proof.map(\.base64)))
  }

  private func entry(_ call: Call<KeyedContext>) async throws -> Response {
    let text = try call.parameter("index")
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let index = UInt64(text) else {
      throw Problem(.notFound, "there is no entry with this number")
    }
    return Answers.json(try await ProveJournal(services).entry(index, as: call.context.principal).bytes)
  }

  private func bundle(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(BundleBody.self, from: await call.body())
    let made = try await ProveJournal(services).bundle(
      entries: body.entries, olderSize: body.olderSize, as: call.context.principal)
    return Answers.json(made.bundle)
  }

  /// What the use case calls fields are parameters here.
  private static func namingParameters<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as WorkflowError where error.code == .invalid {
      throw Problem.parameter(String(error.field?.dropFirst() ?? ""), "range", error.message)
    }
  }
}
