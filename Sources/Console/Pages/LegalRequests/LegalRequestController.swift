import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// What authorities ask: enter, let a second person look, answer, hand out the pack.
struct LegalRequestController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/legal-requests", .signedIn) { try await list($0, entered: nil) },
      .post("/console/legal-requests", .signedIn) { try await open($0) },
      .post("/console/subscriber-register", .signedIn) { try await register($0) },
      .get("/console/legal-requests/{id}", .signedIn) { try await show($0) },
      .post("/console/legal-requests/{id}/approve", .signedIn) { try await settle($0, approves: true) },
      .post("/console/legal-requests/{id}/refuse", .signedIn) { try await settle($0, approves: false) },
      .post("/console/legal-requests/{id}/answer", .signedIn) { exchange in
        let id: LegalRequestID = try exchange.identifier()
        _ = try await AnswerLegalRequest(server.services).run(id, as: try exchange.signedIn().principal)
        return server.seeOther("/console/legal-requests/\(id)?done=\(Notice.decided.rawValue)")
      },
      .get("/console/legal-requests/{id}/pack", .signedIn) { exchange in
        let id: LegalRequestID = try exchange.identifier()
        let bytes = try await AnswerLegalRequest(server.services).pack(id, as: try exchange.signedIn().principal)
        return Response(
          status: .ok,
          headers: [
            .contentType: "application/zip", .contentDisposition: "attachment; filename=\"\(id).zip\"",
            .cacheControl: "no-store",
          ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      },
    ]
  }

  private func list(_ exchange: Exchange, entered: Entered?) async throws -> Response {
    let visitor = try exchange.signedIn()
    let reader = ReadLegalRequests(server.services)
    let page = try await reader.list(LegalRequestQuery(), PageRequest(limit: 200), as: visitor.principal)
    let counts = try await reader.counts(as: visitor.principal)
    return try server.page(
      "legal-requests",
      LegalRequestsModel(
        frame: server.frame(exchange, title: "Legal requests", room: .legalRequests), records: page.elements,
        counts: counts, mayEnter: visitor.may(.answerRequests), entered: entered, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }

  private func open(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    do {
      let draft = try LegalRequestForm(exchange.form).draft(at: exchange.at)
      let answer = try await OpenLegalRequest(server.services).run(draft, as: visitor.principal)
      guard case .fresh(let record) = answer else { return server.seeOther("/console/legal-requests") }
      return server.seeOther("/console/legal-requests/\(record.id)?done=\(Notice.proposed.rawValue)")
    } catch let fault as WorkflowError where fault.code == .invalid {
      return try await list(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  /// The register as one file, a page of accounts after the other.
  private func register(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    var table = SubscriberTable()
    var cursor: Cursor?
    do {
      repeat {
        let page = try await SubscriberRegister(server.services).page(
          PageRequest(limit: PageRequest.maximumLimit, after: cursor), purpose: exchange.form["purpose"],
          as: visitor.principal)
        for entry in page.elements { table.append(entry) }
        cursor = page.next
      } while cursor != nil
    } catch let fault as WorkflowError where fault.field == "/purpose" {
      return try await list(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8; header=present",
        .contentDisposition: "attachment; filename=\"subscriber-register-\(exchange.at.date).csv\"",
        .cacheControl: "no-store",
      ], body: ResponseBody(byteBuffer: ByteBuffer(string: table.text)))
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let view = try await ReadLegalRequests(server.services).run(try exchange.identifier(), as: visitor.principal)
    let actors = ActorWords(handles: try await server.handles(as: visitor.principal))
    return try server.page(
      "legal-request",
      LegalRequestModel(
        frame: server.frame(exchange, title: "Legal request", room: .legalRequests), view: view, actors: actors,
        me: visitor.principal.actor, at: exchange.at))
  }

  private func settle(_ exchange: Exchange, approves: Bool) async throws -> Response {
    let id: LegalRequestID = try exchange.identifier()
    _ = try await SettleLegalRequest(server.services).run(
      id, approves: approves, seenDigest: exchange.form["digest"], as: try exchange.signedIn().principal)
    let notice = approves ? Notice.approved : Notice.rejected
    return server.seeOther("/console/legal-requests/\(id)?done=\(notice.rawValue)")
  }
}

/// The form in which a request is entered.
struct LegalRequestForm: Sendable {
  let form: Form

  init(_ form: Form) { self.form = form }

  /// - Throws: `WorkflowError` (`invalid`) with the field.
  func draft(at now: Instant) throws(WorkflowError) -> OpenLegalRequest.Draft {
    guard let jurisdiction = try? CountryCode(form["jurisdiction"].trimmed) else {
      throw WorkflowError(.invalid, "a country is written with two letters, for instance DE", field: "/jurisdiction")
    }
    guard let basis = LegalRequestRecord.Basis(rawValue: form["basis"]) else {
      throw WorkflowError(.invalid, "choose what the request rests on", field: "/basis")
    }
    guard let due = try? CalendarDate(form["due"].trimmed), let dueAt = try? Instant("\(due.text)T23:59:59Z") else {
      throw WorkflowError(.invalid, "a date is written as 2026-12-31", field: "/dueAt")
    }
    let request = try LegalRequest(
      authority: form["authority"], requester: form["requester"], reference: form["reference"],
      legalBasis: form["legalBasis"], questions: try AddressLines.questions(form["lines"], now: now))
    return OpenLegalRequest.Draft(
      request: request, dueAt: dueAt, jurisdiction: jurisdiction, basis: basis, isSecret: form.has("secret"),
      scope: form.values("scope").compactMap(LegalRequestRecord.ScopeItem.init(rawValue:)))
  }
}
