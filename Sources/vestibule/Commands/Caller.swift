import API
import AsyncHTTPClient
import Feeds
import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import Vocabulary
import Wire
import Workflow

/// Speaks the HTTP interface for the command line: to a server, or to the same interface over a data directory, which is
/// then served on a private socket for the length of the command. So both ways do the same, by construction.
struct Caller: Sendable {
  struct Reply: Sendable {
    let status: Int
    let body: [UInt8]

    func json() throws -> JSONValue { try JSONValue.parse(body) }
  }

  private let base: String
  private let bearer: String

  private static let longestWait = TimeAmount.minutes(30)

  /// A server that is not there is said at once, not after a minute of trying again.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.timeout.connect = .seconds(5)
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  func send(_ method: String, _ path: String, body: JSONValue? = nil, headers: [String: String] = [:]) async throws
    -> Reply
  {
    var request = HTTPClientRequest(url: base + path)
    request.method = .RAW(value: method)
    request.headers.add(name: "authorization", value: "Bearer \(bearer)")
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    if let body {
      request.headers.add(name: "content-type", value: "application/json")
      request.body = .bytes(try CanonicalJSON.bytes(of: body))
    }
    do {
      let response = try await Self.client.execute(request, timeout: Self.longestWait)
      let bytes = try await response.body.collect(upTo: 256 << 20)
      return Reply(status: Int(response.status.code), body: Array(buffer: bytes))
    } catch {
      throw CommandFailure(.unavailable, "the server cannot be reached: \(error)")
    }
  }

  /// Sends, and turns a problem document into a failure.
  func call(_ method: String, _ path: String, body: JSONValue? = nil, headers: [String: String] = [:]) async throws
    -> JSONValue
  {
    let reply = try await send(method, path, body: body, headers: headers)
    guard reply.status < 400 else { throw Self.failure(reply) }
    return reply.body.isEmpty ? .null : try reply.json()
  }

  /// As `call`, for answers that are not JSON.
  func text(_ path: String) async throws -> String { String(decoding: try await bytes(path), as: UTF8.self) }

  func bytes(_ path: String) async throws -> [UInt8] {
    let reply = try await send("GET", path)
    guard reply.status < 400 else { throw Self.failure(reply) }
    return reply.body
  }

  private static func failure(_ reply: Reply) -> CommandFailure {
    let kind: CommandFailure.Kind = reply.status >= 500 ? .unavailable : .refused
    guard let problem = try? reply.json(), let detail = problem["detail"]?.string ?? problem["title"]?.string else {
      return CommandFailure(kind, "the server answered \(reply.status)")
    }
    let fields = (problem["errors"]?.array ?? []).compactMap { error -> String? in
      guard let pointer = error["pointer"]?.string, let text = error["detail"]?.string else { return nil }
      return "\n  \(pointer): \(text)"
    }
    return CommandFailure(kind, detail + fields.joined())
  }

  // MARK: Opening

  static func server(_ url: String, key: String) -> Caller {
    Caller(base: url.hasSuffix("/") ? String(url.dropLast()) : url, bearer: key)
  }

  /// Serves the interface over an opened house on a socket that only this user can reach, and runs `body` against it.
  ///
  /// - Parameter handle: the person to act as; nil to act as the command line itself.
  static func withLocal<Value: Sendable>(
    _ house: House, as handle: String?, _ body: @escaping @Sendable (Caller) async throws -> Value
  ) async throws -> Value {
    let principal = try await localPrincipal(house, handle)
    let secret = "vk_" + house.services.surroundings.token()
    let folder = FileManager.default.temporaryDirectory.appending(path: "vestibule-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let socket = folder + "/socket"
    let caller = Caller(base: Self.url(ofSocket: socket), bearer: secret)
    let ready = AsyncStream<Void>.makeStream()
    let application = try LocalServer.application(house, socket: socket, onReady: { ready.continuation.finish() }) {
      $0 == secret ? principal : nil
    }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        try await application.run()
        return nil
      }
      group.addTask {
        for await _ in ready.stream {}
        return try await body(caller)
      }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw CommandFailure(.unavailable, "the data directory could not be served")
    }
  }

  private static func url(ofSocket path: String) -> String {
    let encoded = path.utf8.map { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
    return "http+unix://\(encoded)"
  }

  private static func localPrincipal(_ house: House, _ handle: String?) async throws -> Principal {
    guard let handle else { return .commandLine }
    let people = try await ReadRecords(house.services).operators(as: .commandLine)
    guard let person = people.first(where: { $0.handle == handle && $0.disabledAt == nil }) else {
      throw CommandFailure(.refused, "there is nobody called \(handle); see `vestibule person list`")
    }
    return .person(person)
  }
}
