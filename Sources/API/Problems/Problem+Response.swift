import Foundation
import HTTPTypes
import Hummingbird

extension Problem {
  private struct Document: Encodable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    /// Names the request in the server's log.
    let instance: String
    let errors: [Fault]?
  }

  /// - Parameter requestID: names the request; goes into `instance`.
  func response(requestID: String) -> Response {
    let document = Document(
      type: "urn:vestibule:problem:\(kind.rawValue)", title: kind.title, status: kind.status.code, detail: detail,
      instance: "urn:vestibule:request:\(requestID)", errors: errors.isEmpty ? nil : errors)
    var headers: HTTPFields = [.contentType: "application/problem+json"]
    if kind == .unauthenticated { headers[.wwwAuthenticate] = "Bearer realm=\"vestibule\"" }
    if !allow.isEmpty { headers[.allow] = allow.map(\.rawValue).joined(separator: ", ") }
    if let seconds = retryAfter ?? (kind.status == .serviceUnavailable ? 1 : nil) {
      headers[.retryAfter] = String(seconds)
    }
    let body = (try? JSONText.bytes(of: document)) ?? Array("{}".utf8)
    return Response(status: kind.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
