import HTTPTypes
public import Hummingbird
public import Workflow

/// The pages for people: the analysts' console under `/console`, sign-in under `/signin`, the applicant's pages under
/// `/apply`, style and script under `/assets`. `/` leads to the console.
///
/// - Throws: where a template is broken; so it shows at start, not at the first request.
public func consoleRoutes<Context: RequestContext>(
  services: Services, configuration: ConsoleConfiguration, context: Context.Type = BasicRequestContext.self
) throws -> RouteCollection<Context> {
  let server = try PageServer(services: services, configuration: configuration)
  let collection = RouteCollection(context: Context.self)
  for route in PageTable.routes(server) {
    collection.on(RouterPath(route.path), method: route.method) { request, context in
      await server.answer(route, request, context.parameters, context.logger)
    }
  }
  return collection
}

/// Every page of the console.
enum PageTable {
  static func routes(_ server: PageServer) -> [PageRoute] {
    server.assets.routes
      + SignInController(server: server).routes
      + QueueController(server: server).routes
      + CaseController(server: server).routes
      + DecisionController(server: server).routes
      + ApplicationsController(server: server).routes
      + AddressController(server: server).routes
      + TelemetryController(server: server).routes
      + DeclarationController(server: server).routes
      + LegalRequestController(server: server).routes
      + MatchesController(server: server).routes
      + ScreeningsController(server: server).routes
      + ListsController(server: server).routes
      + RegimesController(server: server).routes
      + JournalController(server: server).routes
      + PeopleController(server: server).routes
      + KeysController(server: server).routes
      + ApplicantController(server: server).routes
      + WalletController(server: server).routes
      + [
        .get("/", .everyone) { _ in server.seeOther("/console") },
        .get("/console/help") { exchange in
          try server.page("help", HelpModel(frame: server.frame(exchange.visitor, title: "Keys and help")))
        },
        .get("/console/**", .signedIn) { _ in throw PageProblem.noSuchPage },
      ]
  }
}

struct HelpModel: Sendable {
  let frame: Frame
}
