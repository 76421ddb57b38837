import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Workflow

@testable import Console

/// A signed-in person's browser: keeps the cookie, fills the form token in.
final class Browser: @unchecked Sendable {
  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    var location: String { headers[.location] ?? "" }
  }

  let house: ConsoleHouse
  /// Nil for nobody.
  var session: String?

  init(house: ConsoleHouse, session: String? = nil) {
    self.house = house
    self.session = session
  }

  func get(_ path: String) async throws -> Answer { try await send(.get, path, body: nil, type: nil) }

  /// - Parameters:
  ///   - secret: what the form token is made for, where it is not the session.
  ///   - token: another form token; empty for none.
  func post(
    _ path: String, _ fields: [(String, String)] = [], secret: String? = nil, token: String? = nil,
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    let formToken = token ?? FormToken.make(for: secret ?? session ?? "")
    let body = ([(FormToken.field, formToken)] + fields)
      .map { "\($0.0.queryEscaped)=\($0.1.queryEscaped)" }.joined(separator: "&")
    return try await send(.post, path, body: Array(body.utf8), type: "application/x-www-form-urlencoded", headers)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, body: [UInt8]?, type: String?, _ extra: HTTPFields = [:]
  ) async throws -> Answer {
    var headers = extra
    if let type { headers[.contentType] = type }
    if let session { headers[.cookie] = "\(house.server.cookie.name)=\(session)" }
    let fields = headers
    let answer = try await Application(router: house.router).test(.router) { client in
      try await client.execute(
        uri: path, method: method, headers: fields, body: body.map { ByteBuffer(bytes: $0) }
      ) { response in
        Answer(
          status: response.status, headers: response.headers,
          text: String(decoding: response.body.readableBytesView, as: UTF8.self))
      }
    }
    if let set = answer.headers[.setCookie], let value = set.split(separator: ";").first?.split(separator: "=").last {
      session = set.contains("Max-Age=0") ? nil : String(value)
    }
    return answer
  }
}
