import API
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import VestibuleTestKit
import Wire
import Workflow

/// Sends requests and holds every answer against the OpenAPI document.
struct APIClient {
  let client: any TestClientProtocol
  let key: String?
  let contract: ContractChecker

  struct Answer {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// `null` where the body is no JSON.
    var json: JSONValue { (try? JSONValue.parse(bytes)) ?? .null }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    /// The last part of a problem's type.
    var problem: String? { json["type"]?.string?.split(separator: ":").last.map(String.init) }
    var pointers: [String] { json["errors"]?.array?.compactMap { $0["pointer"]?.string } ?? [] }
  }

  func with(key: String?) -> APIClient { APIClient(client: client, key: key, contract: contract) }

  func send(
    _ method: HTTPRequest.Method, _ uri: String, _ body: String? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    try await send(method, uri, bytes: body.map { Array($0.utf8) }, headers: headers)
  }

  func send(
    _ method: HTTPRequest.Method, _ uri: String, bytes: [UInt8]?, headers: [String: String] = [:]
  ) async throws -> Answer {
    var fields: HTTPFields = [:]
    if let key { fields[.authorization] = "Bearer \(key)" }
    if bytes != nil { fields[.contentType] = "application/json" }
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value.isEmpty ? nil : value }
    }
    let response = try await client.executeRequest(
      uri: uri, method: method, headers: fields, body: bytes.map { ByteBuffer(bytes: $0) })
    let answer = Answer(
      status: response.status.code, headers: response.headers, bytes: Array(response.body.readableBytesView))
    if method != .head { contract.check(answer, to: method, uri) }
    return answer
  }

  func get(_ uri: String, headers: [String: String] = [:]) async throws -> Answer {
    try await send(.get, uri, headers: headers)
  }

  func post(_ uri: String, _ body: String? = nil, headers: [String: String] = [:]) async throws -> Answer {
    try await send(.post, uri, body, headers: headers)
  }

  /// Submits an application and returns its answer.
  func submit(_ statement: String = Samples.individual) async throws -> Answer {
    let answer = try await post("/v1/applications", statement)
    try #require(answer.status == 201, "\(answer.text)")
    return answer
  }
}

extension APIHouse {
  /// A house with the test's clock.
  static func make(
    in folder: TemporaryFolder? = nil, clock: SteppableClock = SteppableClock(), seed: UInt64 = 1,
    configure: (inout APIConfiguration) -> Void = { _ in }
  ) async throws -> APIHouse {
    try await APIHouse(
      in: folder, surroundings: .fixed(clock: clock, randomness: SeededRandomness(seed: seed)), configure: configure)
  }

  /// Runs a test against the router, with a key that may do everything.
  func run(_ body: @escaping @Sendable (APIClient) async throws -> Void) async throws {
    let _: Bool = try await value { client in
      try await body(client)
      return true
    }
  }

  /// As `run`, and hands on what the test found.
  func value<Value: Sendable>(_ body: @escaping @Sendable (APIClient) async throws -> Value) async throws -> Value {
    let (key, contract) = (try await key(Permission.allCases), try ContractChecker(api))
    let value = try await Application(responder: api.responder, logger: .quiet).test(.router) { client in
      try await body(APIClient(client: client, key: key, contract: contract))
    }
    try await close()
    return value
  }
}
