import Hummingbird
import Workflow

/// The cookie that holds the session's token. Under https its name begins with `__Host-`, so that no other host and no
/// plain connection can set it (RFC 6265bis section 4.1.3.2).
struct SessionCookie: Sendable {
  let usesHTTPS: Bool

  var name: String { usesHTTPS ? "__Host-vestibule" : "vestibule" }

  func token(in request: Request) -> String? {
    request.cookies[name].map(\.value).flatMap { (1...100).contains($0.utf8.count) ? $0 : nil }
  }

  func header(for token: String) -> String {
    "\(name)=\(token); Path=/; Max-Age=\(Sessions.lifetime); HttpOnly; SameSite=Lax" + (usesHTTPS ? "; Secure" : "")
  }

  /// Makes the browser forget the session.
  var removal: String { "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" + (usesHTTPS ? "; Secure" : "") }
}
