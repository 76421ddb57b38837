import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// Who had an address: paste one line or many. Everything goes through forms, so that no address of the console holds one.
struct AddressController: Sendable {
  /// More than a person reads; programs use the interface.
  static let maximumLines = 200

  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/addresses", .signedIn) { try await show($0, entered: nil) },
      .post("/console/addresses", .signedIn) { try await ask($0) },
      .get("/console/accounts/{id}", .signedIn) { try await account($0) },
    ]
  }

  private func show(
    _ exchange: Exchange, entered: Entered?, answers: [AttributedAnswer] = [], timeline: Timeline? = nil
  ) async throws -> Response {
    let visitor = try exchange.signedIn()
    try visitor.principal.require(.readLeases)
    return try server.page(
      "addresses",
      AddressModel(
        frame: server.frame(exchange, title: "Addresses", room: .addresses), hasLedger: server.services.ledger != nil,
        mayOpen: visitor.may(.readPersonal), form: exchange.form, entered: entered, answers: answers,
        timeline: timeline, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }

  private func ask(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    do {
      let questions = try AddressLines.questions(exchange.form["lines"], now: exchange.at)
      let lookUp = LookUpAddress(server.services)
      let answers = try await (exchange.form["access"] == "yes" ? lookUp.runWithAccess : lookUp.run)(
        questions, exchange.form["purpose"], nil, visitor.principal)
      var timeline: Timeline?
      if questions.count == 1 {
        let leases = try await lookUp.timeline(
          of: questions[0].address, purpose: exchange.form["purpose"], as: visitor.principal)
        timeline = Timeline(leases, until: exchange.at, mark: questions[0].at)
      }
      return try await show(exchange, entered: nil, answers: answers, timeline: timeline)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func account(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let id: AccountID = try exchange.identifier()
    let found = try await leases(of: id, as: visitor.principal)
    var query = ObservationQuery()
    query.account = id
    let seen =
      visitor.may(.readTelemetry)
      ? try await ReadTelemetry(server.services).observations(
        query, PageRequest(limit: 100), as: visitor.principal
      ).elements : []
    let customer = try await ReadRecords(server.services).record(
      CustomerRecord.self, found.account.customer.text, as: visitor.principal)
    return try server.page(
      "account",
      AccountModel(
        frame: server.frame(exchange, title: "Account \(found.account.reference)", room: .addresses),
        account: found.account, customer: customer, leases: found.leases, seen: seen,
        at: exchange.at))
  }

  /// The account's addresses; none where no ledger is kept.
  private func leases(
    of id: AccountID, as principal: Principal
  ) async throws -> (account: AccountRecord, leases: [HeldLease]) {
    guard server.services.ledger == nil else {
      return try await LookUpAddress(server.services).leases(of: id, as: principal)
    }
    return (try await ReadRecords(server.services).record(AccountRecord.self, id.text, as: principal), [])
  }
}

/// Lines as people paste them: `address [port] [time]`, with blanks, commas or tabs between.
enum AddressLines {
  /// - Throws: `WorkflowError` that names the line.
  static func questions(_ text: String, now: Instant) throws(WorkflowError) -> [AddressQuestion] {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    guard (1...AddressController.maximumLines).contains(lines.count) else {
      throw WorkflowError(
        .invalid, "paste 1 to \(AddressController.maximumLines) lines: address, port, time", field: "/lines")
    }
    var questions: [AddressQuestion] = []
    for (index, line) in lines.enumerated() {
      guard let question = question(line, now: now) else {
        throw WorkflowError(
          .invalid, "line \(index + 1) is not `address port time`, for instance 192.0.2.17 443 2026-11-23T19:20:00Z",
          field: "/lines")
      }
      questions.append(question)
    }
    return questions
  }

  private static func question(_ line: String, now: Instant) -> AddressQuestion? {
    var parts = line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" || $0 == ";" }).map(String.init)
    guard (1...3).contains(parts.count), let address = try? IPAddress(parts.removeFirst()) else { return nil }
    var port: UInt16?
    if let text = parts.first, !text.contains("T") {
      parts.removeFirst()
      if text != "-" {
        guard let number = UInt16(text) else { return nil }
        port = number
      }
    }
    guard let text = parts.first else { return AddressQuestion(address: address, port: port, at: now) }
    guard parts.count == 1, let at = try? Instant(text) else { return nil }
    return AddressQuestion(address: address, port: port, at: at)
  }
}
