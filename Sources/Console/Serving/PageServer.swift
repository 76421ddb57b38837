import HTTPTypes
import Hummingbird
import Logging
import Vocabulary
import Workflow

/// What all pages share: the use cases, the templates, the guards.
struct PageServer: Sendable {
  let services: Services
  let configuration: ConsoleConfiguration
  let library: PageLibrary
  let assets: Assets
  let signInMethods: [any SignInMethod]

  /// Room for a file of evidence whose every byte was escaped.
  static let maximumFormBytes = 3 * AddEvidence.maximumBytes + 65_536

  init(services: Services, configuration: ConsoleConfiguration) throws {
    self.services = services
    self.configuration = configuration
    library = try PageLibrary()
    assets = Assets()
    signInMethods = [OneTimeLink()]
  }

  var cookie: SessionCookie { SessionCookie(usesHTTPS: configuration.usesHTTPS) }
  var now: Instant { services.surroundings.now() }

  func answer(_ route: PageRoute, _ request: Request, _ parameters: Parameters, _ logger: Logger) async -> Response {
    var visitor: Exchange.Visitor?
    do {
      if route.access == .signedIn { visitor = try await self.visitor(of: request) }
      let exchange = try await exchange(route, request, parameters, visitor)
      return try await route.answer(exchange)
    } catch {
      return problem(error, visitor, logger)
    }
  }

  private func visitor(of request: Request) async throws -> Exchange.Visitor? {
    guard let token = cookie.token(in: request), let session = try await Sessions(services).current(token: token) else {
      return nil
    }
    return Exchange.Visitor(token: token, session: session)
  }

  private func exchange(
    _ route: PageRoute, _ request: Request, _ parameters: Parameters, _ visitor: Exchange.Visitor?
  ) async throws -> Exchange {
    if route.access == .signedIn, visitor == nil {
      throw WorkflowError(.unauthenticated, "sign in to see this page")
    }
    let form = route.method == .post ? try await self.form(of: request) : Form()
    if route.method == .post {
      let secret = route.access == .signedIn ? visitor?.token : parameters.get("token")
      guard CrossSiteGuard(publicOrigin: configuration.publicOrigin).allows(request), let secret,
        FormToken.isValid(form[FormToken.field], for: secret)
      else { throw PageProblem.staleForm }
    }
    return Exchange(
      request: request, parameters: parameters,
      query: (try? Form(urlEncoded: (request.uri.query ?? "").utf8)) ?? Form(),
      form: form, at: now, visitor: visitor)
  }

  private func form(of request: Request) async throws -> Form {
    let type = MediaType(from: request.headers[.contentType] ?? "")
    let body: [UInt8]
    do {
      body = Array(try await request.body.collect(upTo: Self.maximumFormBytes).readableBytesView)
    } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
      throw PageProblem.tooLarge
    }
    if type?.isType(.multipartForm) == true {
      return try Form(multipart: body, boundary: type?.parameter.map { $0.value } ?? "")
    }
    guard type?.isType(.applicationUrlEncoded) == true else { throw FormError("this is not a form") }
    return try Form(urlEncoded: body)
  }

  /// A page as a response.
  func page(_ template: String, _ model: some Sendable, status: HTTPResponse.Status = .ok) throws -> Response {
    let text = try library.render(template, model)
    return Response(
      status: status, headers: SecurityHeaders.page(usesHTTPS: configuration.usesHTTPS),
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// After a form: the browser asks for the page anew, so that a reload sends nothing twice.
  func seeOther(_ location: String, cookie: String? = nil) -> Response {
    var fields = SecurityHeaders.page(usesHTTPS: configuration.usesHTTPS)
    fields[.location] = location
    if let cookie { fields[.setCookie] = cookie }
    return Response(status: .seeOther, headers: fields)
  }
}
