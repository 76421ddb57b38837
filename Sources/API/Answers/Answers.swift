import HTTPTypes
import Hummingbird

/// How handlers answer.
enum Answers {
  /// 200 with an entity tag; 304 without a body where the client has this representation.
  static func resource(_ value: some Encodable, version: Int? = nil, for request: Request) throws -> Response {
    let body = try JSONText.bytes(of: value)
    let tag = EntityTag(of: body, version: version)
    guard !tag.isNamed(byIfNoneMatch: request.headers) else {
      return Response(status: .notModified, headers: [.eTag: tag.text])
    }
    return json(body, headers: [.eTag: tag.text])
  }

  static func json(_ value: some Encodable) throws -> Response { json(try JSONText.bytes(of: value)) }

  static func json(_ body: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
    bytes(body, type: "application/json", status: status, headers: headers)
  }

  static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
    bytes(Array(text.utf8), type: type)
  }

  static func bytes(
    _ body: [UInt8], type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = type
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
