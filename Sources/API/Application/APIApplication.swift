package import Hummingbird
package import Workflow

/// The HTTP interface `/v1` with its operational resources.
///
/// It answers as a responder of its own (`responder`), or within another router of the process through `APIMount`.
package struct APIApplication: Sendable {
  package let responder: RouterResponder<APIContext>
  /// The OpenAPI document as it is served.
  package let openAPI: [UInt8]
  let table: RouteTable

  /// - Throws: where the embedded OpenAPI document is broken, a fault of the build.
  package init(services: Services, configuration: APIConfiguration = APIConfiguration()) throws {
    let contract = try Contract.load()
    openAPI = contract.json
    table = RouteTable(routes: Endpoints.all(services, configuration, contract))
    responder = Mount(configuration: configuration).build(table, services: services)
  }

  /// Method and template of every route.
  package var routes: [(method: String, path: String)] { table.routes.map { ($0.method.rawValue, $0.path) } }

  /// Whether an address belongs to this interface.
  package static func owns(path: String) -> Bool {
    path == "/v1" || path.hasPrefix("/v1/") || operational.contains(path)
  }

  private static let operational: Set<String> = ["/livez", "/readyz", "/metrics", "/openapi.json"]
}

/// Answers what belongs to the interface and hands everything else on.
package struct APIMount<Context: RequestContext>: RouterMiddleware {
  private let application: APIApplication

  package init(_ application: APIApplication) { self.application = application }

  package func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard APIApplication.owns(path: request.uri.path) else { return try await next(request, context) }
    return try await application.responder.respond(to: request, context: APIContext(adopting: context.coreContext))
  }
}
