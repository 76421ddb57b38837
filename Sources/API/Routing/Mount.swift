import Hummingbird
import Workflow

/// Puts routes behind the checks that all of them share.
struct Mount: Sendable {
  let configuration: APIConfiguration

  func build(_ table: RouteTable, services: Services) -> RouterResponder<APIContext> {
    let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Exchange(table: table, observe: configuration.observe))
    let keyed = router.group()
      .add(middleware: KeyAuthentication(principal: configuration.authenticate ?? APIKeys(services).principal(secret:)))
      .add(middleware: RateLimit(configuration))
      .group(context: KeyedContext.self)
    for route in table.routes {
      let path = RouterPath(route.path)
      switch route.handler {
      case .open(let handler):
        router.on(path, method: route.method) {
          try await run(
            route, $0, $1, bodyBytes: min(configuration.openBodyBytes, configuration.maximumBodyBytes), handler)
        }
      case .keyed(let handler):
        let bodyBytes = max(configuration.maximumBodyBytes, route.effort.bodyBytes)
        keyed.on(path, method: route.method) { try await run(route, $0, $1, bodyBytes: bodyBytes, handler) }
      }
    }
    return router.buildResponder()
  }

  private func run<Context: RequestContext>(
    _ route: Route, _ request: Request, _ context: Context, bodyBytes: Int,
    _ handler: @escaping @Sendable (Call<Context>) async throws -> Response
  ) async throws -> Response {
    try MediaTypes.requireAcceptable(route.produces, request.headers)
    let call = Call(
      request: request, context: context, query: try Query(request.uri.query, known: route.query),
      maximumBodyBytes: bodyBytes)
    return try await Deadline.run(within: max(configuration.timeout, route.effort.timeout)) { try await handler(call) }
  }
}
