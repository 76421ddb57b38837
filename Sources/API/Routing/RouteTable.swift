import Hummingbird

/// All routes, to tell a wrong method from a wrong address and to compare with the OpenAPI document.
struct RouteTable: Sendable {
  let routes: [Route]

  /// The methods that the resource at `path` knows, HEAD included; empty where there is no such resource.
  func methods(at path: String) -> [HTTPRequest.Method] {
    let segments = path.split(separator: "/")
    let fitting = routes.filter { Self.fits(segments, $0.path) }
    let methods = Set(fitting.map(\.method))
    return (methods.contains(.get) ? methods.union([.head]) : methods).sorted { $0.rawValue < $1.rawValue }
  }

  private static func fits(_ segments: [Substring], _ template: String) -> Bool {
    let parts = template.split(separator: "/")
    guard parts.last == "**" || parts.count == segments.count else { return false }
    let fixed = parts.last == "**" ? parts.dropLast() : parts
    guard segments.count >= fixed.count else { return false }
    return zip(fixed, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
  }
}
