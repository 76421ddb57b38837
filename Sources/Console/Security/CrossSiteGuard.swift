import Foundation
import HTTPTypes
import Hummingbird

/// Refuses what another site makes a browser send.
struct CrossSiteGuard: Sendable {
  let publicOrigin: String

  /// Whether the browser says that the request comes from our own pages. A browser that says nothing is let through to
  /// the form token. `Origin: null` is what browsers send under our referrer policy, so it says nothing either.
  func allows(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin], origin != "null" else { return true }
    if origin.lowercased() == publicOrigin.lowercased() { return true }
    guard let host = request.head.authority, let mark = origin.range(of: "://") else { return false }
    return origin[mark.upperBound...].lowercased() == host.lowercased()
  }
}

extension HTTPField.Name {
  static let secFetchSite = Self("Sec-Fetch-Site") ?? .origin
  static let referrerPolicy = Self("Referrer-Policy") ?? .referer
  static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy") ?? .origin
  static let permissionsPolicy = Self("Permissions-Policy") ?? .origin
}
