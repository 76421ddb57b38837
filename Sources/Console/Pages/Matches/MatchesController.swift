import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// Matches with listed parties: the list, one of them side by side, several cleared together after a preview.
struct MatchesController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/matches", .signedIn) { try await list($0) },
      .post("/console/matches/preview", .signedIn) { try await preview($0) },
      .post("/console/matches/clear", .signedIn) { try await clear($0) },
      .get("/console/matches/{id}", .signedIn) { try await show($0) },
      .post("/console/matches/{id}/judge", .signedIn) { try await judge($0) },
      .post("/console/matches/{id}/reveal", .signedIn) { try await reveal($0) },
      .post("/console/clearances/{id}/approve", .signedIn) { try await settle($0, approves: true) },
      .post("/console/clearances/{id}/reject", .signedIn) { try await settle($0, approves: false) },
    ]
  }

  static let pageLength = 50

  private func list(_ exchange: Exchange, entered: Entered? = nil) async throws -> Response {
    let visitor = try exchange.signedIn()
    let shown = FindingRecord.Disposition(rawValue: exchange.query["state"]) ?? .open
    let page = try await ReadMatches(server.services).list(
      shown, severity: Severity(rawValue: exchange.query["severity"]), entry: exchange.query.text("entry"),
      PageRequest(limit: Self.pageLength, after: exchange.query.cursor), as: visitor.principal)
    let model = MatchListModel(
      frame: server.frame(exchange, title: "Matches", room: .matches), query: exchange.query, page: page, shown: shown,
      mayJudge: visitor.may(.workCases), entered: entered, at: exchange.at)
    return try server.page("matches", model, status: entered == nil ? .ok : .unprocessableContent)
  }

  private func show(_ exchange: Exchange, entered: Entered? = nil) async throws -> Response {
    let visitor = try exchange.signedIn()
    let reader = ReadMatches(server.services)
    let view = try await reader.match(try exchange.identifier(), as: visitor.principal)
    let personal = try await server.personal(view.line.application, visitor, at: exchange.at)
    let opened = personal == nil ? nil : try await reader.open(view, as: visitor.principal)
    let model = MatchModel(
      view, opened: opened, personal: personal,
      frame: server.frame(exchange, title: "Match \(view.line.finding.id.short)", room: .matches), visitor: visitor,
      entered: entered, at: exchange.at)
    return try server.page("match", model, status: entered == nil ? .ok : .unprocessableContent)
  }

  private func judge(_ exchange: Exchange) async throws -> Response {
    let id: FindingID = try exchange.identifier()
    do {
      guard let verdict = ClearanceRecord.Verdict(rawValue: exchange.form["verdict"]) else {
        throw WorkflowError(.invalid, "choose what you say of the match", field: "/verdict")
      }
      let request = JudgeMatch.Request(
        finding: id, verdict: verdict, reason: exchange.form["reason"], words: exchange.form["words"].trimmed)
      let word = try await JudgeMatch(server.services).run(request, as: try exchange.signedIn().principal)
      let notice: Notice = word.state == .proposed ? .clearingProposed : .judged
      return server.seeOther("/console/matches/\(id)?done=\(notice.rawValue)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func reveal(_ exchange: Exchange) async throws -> Response {
    let id: FindingID = try exchange.identifier()
    let visitor = try exchange.signedIn()
    let view = try await ReadMatches(server.services).match(id, as: visitor.principal)
    do {
      return try await server.reveal(view.line.application.id, exchange, backTo: "/console/matches/\(id)")
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func settle(_ exchange: Exchange, approves: Bool) async throws -> Response {
    let id: ClearanceID = try exchange.identifier()
    let principal = try exchange.signedIn().principal
    let finding: FindingID
    if approves {
      finding = try await ApproveClearance(server.services)
        .run(id, seenDigest: exchange.form["digest"], as: principal).finding
    } else {
      _ = try await ApproveClearance(server.services).reject(id, as: principal)
      finding = try await ReadMatches(server.services).clearance(id, as: principal).finding
    }
    let notice: Notice = approves ? .clearingApproved : .clearingRejected
    return server.seeOther("/console/matches/\(finding)?done=\(notice.rawValue)")
  }

  private func preview(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    do {
      let form = try Self.checked(exchange.form)
      let steps = try await JudgeMatches(server.services)
        .preview(Self.findings(exchange.form), verdict: .cleared, as: visitor.principal)
      let model = MatchPreviewModel(
        frame: server.frame(exchange, title: "Clear matches", room: .matches), steps: steps, reason: form.reason,
        words: form.words, at: exchange.at)
      return try server.page("match-preview", model)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await list(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func clear(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let form = try Self.checked(exchange.form)
    let findings = Self.findings(exchange.form)
    let outcomes = try await JudgeMatches(server.services).run(
      findings, verdict: .cleared, reason: form.reason, words: form.words, as: visitor.principal)
    var lines: [MatchLine] = []
    for finding in findings {
      lines.append(try await ReadMatches(server.services).match(finding, as: visitor.principal).line)
    }
    let model = MatchPreviewModel(
      frame: server.frame(exchange, title: "Clear matches", room: .matches), lines: lines, outcomes: outcomes,
      at: exchange.at)
    return try server.page("match-preview", model)
  }

  private static func findings(_ form: Form) -> [FindingID] { form.values("finding").compactMap { try? FindingID($0) } }

  private static func checked(_ form: Form) throws(WorkflowError) -> (reason: String, words: String) {
    let words = form["words"].trimmed
    guard MatchReason.all.contains(where: { $0.code == form["reason"] && $0.verdict == .cleared }) else {
      throw WorkflowError(.invalid, "choose a reason", field: "/reason")
    }
    guard (1...4000).contains(words.unicodeScalars.count) else {
      throw WorkflowError(.invalid, "say why, in 1 to 4000 characters", field: "/words")
    }
    return (form["reason"], words)
  }
}
