/// A way into the console. The one-time link is the first; passkeys and OIDC will be further ones: each brings its own
/// routes, ends in a session of `Sessions`, and offers itself on the sign-in page.
protocol SignInMethod: Sendable {
  /// What the sign-in page says about it.
  var offer: String { get }
  func routes(_ server: PageServer) -> [PageRoute]
}
