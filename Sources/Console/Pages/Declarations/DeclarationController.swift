import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// What customers declare that their machines will do, and the page of what they want known.
struct DeclarationController: Sendable {
  let server: PageServer
  private let published = PublishedPage()

  var routes: [PageRoute] {
    [
      .get("/console/declarations", .signedIn) { try await list($0, entered: nil) },
      .post("/console/declarations", .signedIn) { try await declare($0) },
      .get("/console/declarations/{id}", .signedIn) { try await show($0) },
      .post("/console/declarations/{id}/approve", .signedIn) { try await settle($0, approves: true) },
      .post("/console/declarations/{id}/refuse", .signedIn) { try await settle($0, approves: false) },
      .post("/console/declarations/{id}/withdraw", .signedIn) { exchange in
        let id: DeclarationID = try exchange.identifier()
        _ = try await WithdrawDeclaration(server.services).run(id, as: try exchange.signedIn().principal)
        return server.seeOther("/console/declarations/\(id)?done=\(Notice.saved.rawValue)")
      },
      .get("/declared", .everyone) { try await declared($0) },
    ]
  }

  private func list(_ exchange: Exchange, entered: Entered?) async throws -> Response {
    let visitor = try exchange.signedIn()
    var query = DeclarationQuery()
    query.endsAfter = exchange.at.adding(days: -90)
    let page = try await ReadDeclarations(server.services).list(query, PageRequest(limit: 200), as: visitor.principal)
    return try server.page(
      "declarations",
      DeclarationsModel(
        frame: server.frame(exchange, title: "Declared activities", room: .telemetry), records: page.elements,
        mayEnter: visitor.may(.workCases), entered: entered, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }

  private func declare(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    do {
      let form = DeclarationForm(exchange.form)
      let account = try await account(form.account, as: visitor.principal)
      let answer = try await DeclareActivity(server.services).run(form.draft(of: account), as: visitor.principal)
      guard case .fresh(let record) = answer else { return server.seeOther("/console/declarations") }
      return server.seeOther("/console/declarations/\(record.id)?done=\(Notice.received.rawValue)")
    } catch let fault as WorkflowError where fault.code == .invalid {
      return try await list(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  /// The account with the provider's reference.
  private func account(_ reference: String, as principal: Principal) async throws -> AccountID {
    var query = AccountQuery()
    query.reference = reference
    let found = try await ReadRecords(server.services).accounts(query, PageRequest(limit: 1), as: principal)
    guard let account = found.elements.first else {
      throw WorkflowError(.invalid, "no account has this reference", field: "/account")
    }
    return account.id
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let view = try await ReadDeclarations(server.services).run(try exchange.identifier(), as: visitor.principal)
    let actors = ActorWords(handles: try await server.handles(as: visitor.principal))
    return try server.page(
      "declaration",
      DeclarationModel(
        frame: server.frame(exchange, title: "Declared activity", room: .telemetry), view: view, actors: actors,
        visitor: visitor, at: exchange.at))
  }

  private func settle(_ exchange: Exchange, approves: Bool) async throws -> Response {
    let id: DeclarationID = try exchange.identifier()
    _ = try await SettleDeclaration(server.services).run(
      id, approves: approves, seenDigest: exchange.form["digest"], as: try exchange.signedIn().principal)
    return server.seeOther("/console/declarations/\(id)?done=\(Notice.saved.rawValue)")
  }

  private func declared(_ exchange: Exchange) async throws -> Response {
    let items = try await published.items(at: exchange.at) { try await PublishedDeclarations(server.services).run() }
    return try server.page(
      "declared",
      DeclaredModel(
        frame: server.frame(nil, title: "Declared activities"), provider: server.configuration.providerName,
        items: items, at: exchange.at))
  }
}

/// What the public page shows, read anew once a minute however many ask: every reading opens keys.
private actor PublishedPage {
  private var items: [PublishedDeclarations.Item] = []
  private var until: Instant?

  func items(
    at now: Instant, reading: () async throws -> [PublishedDeclarations.Item]
  ) async throws -> [PublishedDeclarations.Item] {
    if let until, now < until { return items }
    let fresh = try await reading()
    (items, until) = (fresh, now.adding(seconds: 60))
    return fresh
  }
}

/// The form in which a declaration is entered.
struct DeclarationForm: Sendable {
  let form: Form

  init(_ form: Form) { self.form = form }

  var account: String { form["account"].trimmed }

  /// - Throws: `WorkflowError` (`invalid`) with the field.
  func draft(of account: AccountID) throws(WorkflowError) -> DeclareActivity.Draft {
    guard let activity = DeclarationRecord.Activity(rawValue: form["activity"]) else {
      throw WorkflowError(.invalid, "choose what the machines will do", field: "/activity")
    }
    var targets: [IPPrefix] = []
    for text in words("targets") {
      guard let prefix = try? IPPrefix(text.contains("/") ? text : "\(text)/\(text.contains(":") ? 128 : 32)") else {
        throw WorkflowError(.invalid, "write networks as 203.0.113.0/24, one a line", field: "/targets")
      }
      targets.append(prefix)
    }
    var ports: [UInt16] = []
    for text in words("ports") {
      guard let port = UInt16(text) else {
        throw WorkflowError(.invalid, "a port is a number from 0 to 65535", field: "/ports")
      }
      ports.append(port)
    }
    return DeclareActivity.Draft(
      account: account, activity: activity, targets: targets, ports: ports, start: try day("start"),
      end: try day("end").adding(days: 1), isPublic: form.has("public"),
      words: try DeclarationWords(purpose: form["purpose"], contact: form.text("contact")))
  }

  private func words(_ field: String) -> [String] {
    form[field].split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).map(String.init)
  }

  /// Midnight in UTC of a date.
  private func day(_ field: String) throws(WorkflowError) -> Instant {
    guard let date = try? CalendarDate(form[field].trimmed), let at = try? Instant("\(date.text)T00:00:00Z") else {
      throw WorkflowError(.invalid, "a date is written as 2026-12-31", field: "/\(field)")
    }
    return at
  }
}
