import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// One case: everything known, and what can be done with it.
struct CaseController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/cases/{id}", .signedIn) { try await show($0) },
      .post("/console/cases/{id}/claim", .signedIn) { exchange in
        try await step(exchange, .claimed) { try await ClaimCase(server.services).run($0, as: $1) }
      },
      .post("/console/cases/{id}/release", .signedIn) { exchange in
        try await step(exchange, .released) { try await ClaimCase(server.services).release($0, as: $1) }
      },
      .post("/console/cases/{id}/note", .signedIn) { exchange in
        try await step(exchange, .noted) {
          try await AddNote(server.services).run($0, words: exchange.form["note"].trimmed, as: $1)
        }
      },
      .post("/console/cases/{id}/decide", .signedIn) { try await decide($0) },
      .post("/console/cases/{id}/reveal", .signedIn) { try await reveal($0) },
    ]
  }

  private func show(_ exchange: Exchange, entered: Entered? = nil) async throws -> Response {
    let visitor = try exchange.signedIn()
    let view = try await ReadCase(server.services).run(try exchange.identifier(), as: visitor.principal)
    let personal = try await server.personal(view.application.application, visitor, at: exchange.at)
    let frame = server.frame(exchange, title: "Case \(view.openCase.id.short)", room: .cases)
    return try server.page(
      "case",
      CaseModel(view, personal: personal, frame: frame, visitor: visitor, entered: entered, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }

  /// Runs a use case and shows the case anew; with what was typed where the input was refused.
  private func step(
    _ exchange: Exchange, _ notice: Notice, _ run: (CaseID, Principal) async throws -> some Sendable
  ) async throws -> Response {
    let id: CaseID = try exchange.identifier()
    do {
      _ = try await run(id, try exchange.signedIn().principal)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
    return server.seeOther("/console/cases/\(id)?done=\(notice.rawValue)")
  }

  private func decide(_ exchange: Exchange) async throws -> Response {
    let id: CaseID = try exchange.identifier()
    let visitor = try exchange.signedIn()
    do {
      guard let outcome = Outcome(rawValue: exchange.form["outcome"]) else {
        throw WorkflowError(.invalid, "choose what you decide", field: "/outcome")
      }
      let decision = try await DecideCase(server.services).run(
        DecideCase.Request(
          openCase: id, outcome: outcome, reason: exchange.form["outcome-reason"],
          words: exchange.form["words"].trimmed, expectedVersion: Int(exchange.form["version"])),
        as: visitor.principal)
      let notice: Notice = decision.state == .proposed ? .proposed : .decided
      return server.seeOther("/console/cases/\(id)?done=\(notice.rawValue)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func reveal(_ exchange: Exchange) async throws -> Response {
    let id: CaseID = try exchange.identifier()
    let visitor = try exchange.signedIn()
    let record = try await ReadRecords(server.services).record(CaseRecord.self, id.text, as: visitor.principal)
    do {
      return try await server.reveal(record.application, exchange, backTo: "/console/cases/\(id)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }
}

extension PageServer {
  /// The personal side, where this session was let see it and the time has not run out.
  func personal(
    _ application: ApplicationRecord, _ visitor: Exchange.Visitor, at now: Instant
  ) async throws -> PersonalView? {
    guard visitor.may(.readPersonal), visitor.session.mayShow(application.subject, at: now) else { return nil }
    return try await RevealPersonal(services).open(application.id, as: visitor.principal)
  }

  /// Journals the purpose and goes on under the session's new token.
  func reveal(_ id: ApplicationID, _ exchange: Exchange, backTo address: String) async throws -> Response {
    let visitor = try exchange.signedIn()
    let token = try await Sessions(services).reveal(id, purpose: exchange.form["purpose"], token: visitor.token)
    return seeOther("\(address)?done=\(Notice.revealed.rawValue)", cookie: cookie.header(for: token))
  }
}
