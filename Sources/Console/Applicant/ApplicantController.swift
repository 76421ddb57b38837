import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// The hosted pages of one application, reached by its link.
struct ApplicantController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/apply/{token}", .link) { try await overview($0) },
      .get("/apply/{token}/details", .link) { try await details($0) },
      .post("/apply/{token}/details", .link) { try await saveDetails($0) },
      .get("/apply/{token}/evidence/{form}", .link) { try await evidence($0) },
      .post("/apply/{token}/evidence/{form}", .link) { try await addEvidence($0) },
      .get("/apply/{token}/withdraw", .link) { exchange in
        _ = try await open(exchange)
        return try server.page(
          "applicant-withdraw",
          WithdrawModel(frame: frame(exchange, title: "Take your application back"), address: address(exchange)))
      },
      .post("/apply/{token}/withdraw", .link) { try await withdraw($0) },
    ]
  }

  private func address(_ exchange: Exchange) -> String { "/apply/\(exchange.part("token").pathEscaped)" }

  private func frame(_ exchange: Exchange, title: String) -> Frame {
    server.frame(
      nil, title: title, notice: Notice(rawValue: exchange.query["done"]), secret: exchange.part("token"))
  }

  private func open(_ exchange: Exchange) async throws -> OpenApplicantLink.Opened {
    try await OpenApplicantLink(server.services).run(token: exchange.part("token"))
  }

  private func overview(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    return try server.page(
      "applicant",
      ApplicantModel(
        opened, available: server.services.availableEvidence, frame: frame(exchange, title: "Your application"),
        address: address(exchange), at: exchange.at))
  }

  private func details(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    return try detailsPage(exchange, opened, form: DetailsFilling.form(opened.statement), faults: [:])
  }

  private func detailsPage(
    _ exchange: Exchange, _ opened: OpenApplicantLink.Opened, form: Form, faults: [String: String],
    trouble: String? = nil
  ) throws -> Response {
    try server.page(
      "applicant-details",
      DetailsModel(
        frame: frame(exchange, title: "Your details"), address: address(exchange),
        version: opened.view.application.version, statement: opened.statement, form: form, faults: faults,
        trouble: trouble),
      status: faults.isEmpty && trouble == nil ? .ok : .unprocessableContent)
  }

  private func saveDetails(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    let form = exchange.form
    if let kind = form.text("more"), DetailsRows.kinds.contains(kind) {
      return try detailsPage(exchange, opened, form: DetailsRows.adding(kind, to: form), faults: [:])
    }
    if let row = form.text("remove") {
      let kind = DetailsRows.kinds.first { row.hasPrefix($0) } ?? ""
      let next = Int(row.dropFirst(kind.count)).map { DetailsRows.removing(kind, $0, from: form) } ?? form
      return try detailsPage(exchange, opened, form: next, faults: [:])
    }
    var reader = DetailsReader(form, known: opened.statement)
    let (statement, faults) = reader.read()
    guard let statement else { return try detailsPage(exchange, opened, form: form, faults: faults) }
    do {
      _ = try await AmendStatement(server.services).run(
        opened.view.application.id, statement, expectedVersion: Int(form["version"]), as: opened.principal)
    } catch let error as WorkflowError where error.code == .conflict || error.code == .versionMismatch {
      let trouble =
        "Something changed while you were typing. Nothing of yours is lost: look it over and save again."
      return try detailsPage(exchange, opened, form: form, faults: [:], trouble: trouble)
    }
    return server.seeOther("\(address(exchange))?done=\(Notice.saved.rawValue)")
  }

  private func form(_ exchange: Exchange) throws -> EvidenceForm {
    guard let form = EvidenceForm(rawValue: exchange.part("form")) else { throw PageProblem.noSuchPage }
    return form
  }

  private func evidence(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    return try evidencePage(exchange, opened, try form(exchange), typed: Form(), faults: [:])
  }

  private func evidencePage(
    _ exchange: Exchange, _ opened: OpenApplicantLink.Opened, _ form: EvidenceForm, typed: Form,
    faults: [String: String]
  ) throws -> Response {
    let base = address(exchange)
    return try server.page(
      "applicant-evidence",
      EvidenceFormModel(
        frame: frame(exchange, title: form.title), address: base, action: "\(base)/evidence/\(form.rawValue)",
        title: form.title, explanation: form.explanation,
        fields: form.fields(form: typed, faults: faults, roles: RoleNames(opened.statement).choices),
        files: form.files.map { $0.shown(faults) }, takesFile: !form.files.isEmpty, faultCount: faults.count,
        hasFaults: !faults.isEmpty),
      status: faults.isEmpty ? .ok : .unprocessableContent)
  }

  private func addEvidence(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    let form = try form(exchange)
    let (payload, faults) = try form.payload(exchange.form)
    guard let payload else { return try evidencePage(exchange, opened, form, typed: exchange.form, faults: faults) }
    do {
      _ = try await AddEvidence(server.services).run(
        AddEvidence.Request(
          application: opened.view.application.id, type: form.type,
          role: (try? Role(exchange.form["role"])) ?? .applicant, payload: payload),
        as: opened.principal)
    } catch let error as WorkflowError where error.code == .invalid {
      let field = error.field == "/role" ? "role" : form.mainField
      return try evidencePage(exchange, opened, form, typed: exchange.form, faults: [field: error.message.sentence])
    }
    return server.seeOther("\(address(exchange))?done=\(Notice.received.rawValue)#received")
  }

  private func withdraw(_ exchange: Exchange) async throws -> Response {
    let opened = try await open(exchange)
    _ = try await WithdrawApplication(server.services).run(opened.view.application.id, as: opened.principal)
    // The link works no more, so the answer is the page itself.
    return try server.page("applicant-withdrawn", WithdrawnModel(frame: frame(exchange, title: "Taken back")))
  }
}

struct WithdrawModel: Sendable {
  let frame: Frame
  let address: String
}

struct WithdrawnModel: Sendable {
  let frame: Frame
}
