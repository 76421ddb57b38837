import HTTPTypes
import Hummingbird
import Logging

/// The outermost layer: turns errors into problems, sets the headers that every answer has, logs and measures.
///
/// The log line holds the route's template, never the path, the query or a body.
struct Exchange: RouterMiddleware {
  let table: RouteTable
  let observe: @Sendable (RequestObservation) -> Void

  func handle(
    _ request: Request, context: APIContext, next: @concurrent (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      response = problem(for: error, request, context).response(requestID: context.requestID)
    }
    if request.method == .head { response = response.createHeadResponse() }
    Self.addHeaders(&response, context)
    report(request, context, response, seconds: start.secondsUntilNow)
    return response
  }

  private func problem(for error: any Error, _ request: Request, _ context: APIContext) -> Problem {
    if context.endpointPath == nil || context.endpointPath == Self.noEndpoint {
      let methods = table.methods(at: request.uri.path)
      if !methods.isEmpty {
        var problem = Problem(
          .methodNotAllowed, "this resource knows \(methods.map(\.rawValue).joined(separator: ", "))")
        problem.allow = methods
        return problem
      }
    }
    var problem = Problem(error)
    if problem.kind == .versionMismatch, request.headers[.ifMatch] == nil {
      problem = Problem(.conflict, problem.detail, errors: problem.errors)
    }
    if problem.kind == .internal {
      context.logger.error("request failed", metadata: ["cause": "\(Self.safeDescription(error))"])
    }
    return problem
  }

  /// What the router calls the route where there is none.
  private static let noEndpoint = "NotFound"

  /// The errors of our rooms are safe to log; of others the type must do.
  private static func safeDescription(_ error: any Error) -> String {
    let type = String(reflecting: Swift.type(of: error))
    let house = ["Workflow.", "Journal.", "Evidence.", "Screening.", "Policy.", "Wire.", "Vocabulary."]
    return house.contains { type.hasPrefix($0) } ? "\(type): \(error)" : type
  }

  private static func addHeaders(_ response: inout Response, _ context: APIContext) {
    response.headers[.xContentTypeOptions] = "nosniff"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.requestID] = context.requestID
  }

  private func report(_ request: Request, _ context: APIContext, _ response: Response, seconds: Double) {
    let endpoint = context.endpointPath
    let route = endpoint == nil || endpoint == Self.noEndpoint ? "unmatched" : endpoint ?? ""
    let method = Self.known.contains(request.method) ? request.method.rawValue : "other"
    observe(RequestObservation(route: route, method: method, status: response.status.code, seconds: seconds))
    context.logger.info(
      "request",
      metadata: [
        "method": "\(method)", "route": "\(route)", "status": .stringConvertible(response.status.code),
        "milliseconds": .stringConvertible(Int((seconds * 1000).rounded())),
      ])
  }

  private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}

extension ContinuousClock.Instant {
  fileprivate var secondsUntilNow: Double {
    let passed = duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }
}
