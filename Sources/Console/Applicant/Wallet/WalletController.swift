import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// The pages on which an applicant shows a credential from a wallet. They work without script: the page asks anew by itself.
struct WalletController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/apply/{token}/wallet", .link) { try await offer($0) },
      .post("/apply/{token}/wallet", .link) { try await start($0) },
      .get("/apply/{token}/wallet/{id}", .link) { try await show($0) },
    ]
  }

  private func base(_ exchange: Exchange) -> String { "/apply/\(exchange.part("token").pathEscaped)" }

  private func frame(_ exchange: Exchange, _ title: String) -> Frame {
    server.frame(nil, title: title, secret: exchange.part("token"))
  }

  private func open(_ exchange: Exchange) async throws -> OpenApplicantLink.Opened {
    try await OpenApplicantLink(server.services).run(token: exchange.part("token"))
  }

  private func offer(_ exchange: Exchange, fault: String? = nil) async throws -> Response {
    let opened = try await open(exchange)
    return try server.page(
      "applicant-wallet",
      WalletOfferModel(
        frame: frame(exchange, "Show a credential from your wallet"), address: base(exchange),
        action: "\(base(exchange))/wallet", roles: WalletOfferModel.roles(RoleNames(opened.statement).choices),
        fault: fault),
      status: fault == nil ? .ok : .unprocessableContent)
  }

  private func start(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    let role = (try? Role(exchange.form["role"])) ?? .applicant
    do {
      let started = try await StartPresentation(server.services).run(
        opened.view.application.id, role: role,
        returnAddress: "\(server.configuration.publicOrigin)\(base(exchange))/wallet/{id}", as: opened.principal)
      return server.seeOther(
        "\(base(exchange))/wallet/\(started.id)",
        cookie: cookie(started.id).header(for: started.browserSecret, seconds: Int(StartPresentation.lifetime) * 2))
    } catch let error as WorkflowError where error.code == .unavailable || error.code == .invalid {
      return try await offer(exchange, fault: error.message.sentence)
    }
  }

  private func cookie(_ id: PresentationID) -> WalletCookie {
    WalletCookie(id: id, usesHTTPS: server.configuration.usesHTTPS)
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    let id: PresentationID = try exchange.identifier()
    guard let secret = cookie(id).secret(in: exchange.request) else {
      throw WorkflowError(
        .forbidden, "this request was started in another browser; open it there, or start again here")
    }
    let use = UsePresentation(server.services)
    var record = try await use.read(id, browserSecret: secret)
    guard record.application == opened.view.application.id else { throw PageProblem.noSuchPage }
    let code = exchange.query.text("response_code")
    if record.state == .answered, record.device == .other || code != nil {
      record = try await use.run(id, browserSecret: secret, responseCode: code, as: opened.principal)
      // The code goes out of the address.
      return server.seeOther("\(base(exchange))/wallet/\(id)")
    }
    if code != nil { return server.seeOther("\(base(exchange))/wallet/\(id)") }
    return try await page(record, exchange, opened)
  }

  private func page(
    _ record: PresentationRecord, _ exchange: Exchange, _ opened: OpenApplicantLink.Opened
  ) async throws -> Response {
    let evidence = opened.view.evidence.first { $0.id == record.evidence }
    let model = WalletModel(
      record, evidence: evidence, verifier: server.services.verifier,
      frame: frame(exchange, "Your wallet"), address: base(exchange), at: exchange.at)
    var response = try server.page("applicant-wallet-request", model)
    if model.isOpen || model.isElsewhere, let refresh = HTTPField.Name("Refresh") {
      response.headers[refresh] = "\(WalletModel.refreshSeconds)"
    }
    return response
  }
}

/// The cookie that binds a request to the browser that started it.
struct WalletCookie: Sendable {
  let id: PresentationID
  let usesHTTPS: Bool

  private var name: String { (usesHTTPS ? "__Secure-" : "") + "vestibule-wallet-\(id.text.suffix(10))" }

  func secret(in request: Request) -> String? {
    request.cookies[name].map(\.value).flatMap { (1...100).contains($0.utf8.count) ? $0 : nil }
  }

  /// `Lax`, because a wallet on the same device leads back from outside.
  func header(for secret: String, seconds: Int) -> String {
    "\(name)=\(secret); Path=/apply; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (usesHTTPS ? "; Secure" : "")
  }
}
