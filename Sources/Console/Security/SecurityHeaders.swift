import HTTPTypes

/// The headers of every page. Nothing from elsewhere, nothing inline, no frame, no cache, no trace of the address.
enum SecurityHeaders {
  static let contentSecurityPolicy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "form-action 'self'",
    "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  static func page(usesHTTPS: Bool) -> HTTPFields {
    var fields = shared
    fields[.cacheControl] = "no-store"
    fields[.contentType] = "text/html; charset=utf-8"
    if usesHTTPS { fields[.strictTransportSecurity] = "max-age=31536000" }
    return fields
  }

  static var shared: HTTPFields {
    [
      .contentSecurityPolicy: contentSecurityPolicy,
      .xContentTypeOptions: "nosniff",
      .referrerPolicy: "no-referrer",
      .crossOriginOpenerPolicy: "same-origin",
      .permissionsPolicy: "camera=(), microphone=(), geolocation=()",
    ]
  }
}
