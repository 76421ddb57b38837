import HTTPTypes
import Hummingbird
import Screening
import Vocabulary
import Workflow

/// Searches in the lists by what somebody types in.
struct ScreeningsController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/screenings", .signedIn) { try await list($0) },
      .post("/console/screenings", .signedIn) { try await search($0) },
      .get("/console/screenings/{id}", .signedIn) { try await show($0) },
      .post("/console/screenings/{id}/reveal", .signedIn) { try await reveal($0) },
    ]
  }

  private func list(_ exchange: Exchange, entered: Entered? = nil) async throws -> Response {
    let visitor = try exchange.signedIn()
    let page = try await ReadScreening(server.services).list(
      ScreeningQuery(), PageRequest(limit: 20, after: exchange.query.cursor), as: visitor.principal)
    let model = ScreeningsModel(
      frame: server.frame(exchange, title: "Search lists", room: .screenings), page: page, query: exchange.query,
      maySearch: visitor.may(.screen), actors: ActorWords(handles: try await server.handles(as: visitor.principal)),
      entered: entered, at: exchange.at)
    return try server.page("screenings", model, status: entered == nil ? .ok : .unprocessableContent)
  }

  private func search(_ exchange: Exchange) async throws -> Response {
    do {
      let query = try Self.query(exchange.form)
      let opened = try await ScreeningSearch(server.services).run(
        query, purpose: exchange.form["purpose"], as: try exchange.signedIn().principal)
      return server.seeOther("/console/screenings/\(opened.record.id)?done=\(Notice.searched.rawValue)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await list(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  static func query(_ form: Form) throws(WorkflowError) -> ScreeningSearch.Query {
    let names = form["names"].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    var countries: [CountryCode] = []
    for word in form["countries"].split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let country = try? CountryCode(String(word)) else {
        throw WorkflowError(.invalid, "write countries as two letters, for instance DE, FR", field: "/countries")
      }
      countries.append(country)
    }
    var born: PartialDate?
    if let text = form.text("birth-date") {
      guard let date = try? PartialDate(text) else {
        throw WorkflowError(.invalid, "write the date as 1971, 1971-03 or 1971-03-14", field: "/birthDate")
      }
      born = date
    }
    var numbers: [PartyIdentifier] = []
    if let text = form.text("number") {
      guard let number = try? PartyIdentifier(scheme: .other, value: text) else {
        throw WorkflowError(.invalid, "a number has 1 to 100 characters", field: "/identifiers")
      }
      numbers.append(number)
    }
    return ScreeningSearch.Query(
      kind: ScreeningSubject.Kind(rawValue: form["kind"]) ?? .unknown, names: names, birthDate: born,
      countries: countries, identifiers: numbers)
  }

  /// Whoever made a search sees it for as long as revealed data stays visible; then it is covered for them too.
  private func show(_ exchange: Exchange, entered: Entered? = nil) async throws -> Response {
    let visitor = try exchange.signedIn()
    let id: ScreeningID = try exchange.identifier()
    let record = try await ReadScreening(server.services).record(id, as: visitor.principal)
    let isOwn =
      record.by == visitor.principal.actor && exchange.at < record.at.adding(seconds: Sessions.revealLifetime)
    let opened = isOwn ? try await ReadScreening(server.services).open(id, as: visitor.principal) : nil
    return try await page(exchange, record, opened, entered: entered)
  }

  private func reveal(_ exchange: Exchange) async throws -> Response {
    let id: ScreeningID = try exchange.identifier()
    do {
      let opened = try await ReadScreening(server.services).reveal(
        id, purpose: exchange.form["purpose"], as: try exchange.signedIn().principal)
      return try await page(exchange, opened.record, opened, entered: nil)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func page(
    _ exchange: Exchange, _ record: ScreeningRecord, _ opened: ScreeningSearch.Opened?, entered: Entered?
  ) async throws -> Response {
    let visitor = try exchange.signedIn()
    let titles = Dictionary(
      server.services.rules.index.lists.map { ($0.list, $0.title) }, uniquingKeysWith: { first, _ in first })
    let model = ScreeningModel(
      record, opened: opened, titles: titles,
      frame: server.frame(exchange, title: "Search \(record.id.short)", room: .screenings),
      actors: ActorWords(handles: try await server.handles(as: visitor.principal)),
      mayReveal: visitor.may(.readPersonal), entered: entered, at: exchange.at)
    return try server.page("screening", model, status: entered == nil ? .ok : .unprocessableContent)
  }
}
