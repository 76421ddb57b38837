import Hummingbird
import Policy
import Vocabulary
import Workflow

/// The second person's answer to a decision, and the replay of one.
struct DecisionController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .post("/console/decisions/{id}/approve", .signedIn) { exchange in
        let decision = try await ApproveDecision(server.services).run(
          try exchange.identifier(), seenDigest: exchange.form["digest"], as: try exchange.signedIn().principal)
        return server.seeOther(Self.address(decision, .approved))
      },
      .post("/console/decisions/{id}/reject", .signedIn) { exchange in
        let decision = try await ApproveDecision(server.services).reject(
          try exchange.identifier(), as: try exchange.signedIn().principal)
        return server.seeOther(Self.address(decision, .rejected))
      },
      .get("/console/decisions/{id}/replay", .signedIn) { try await replay($0) },
    ]
  }

  private static func address(_ decision: DecisionRecord, _ notice: Notice) -> String {
    let page = decision.openCase.map { "/console/cases/\($0)" } ?? "/console/applications/\(decision.application)"
    return "\(page)?done=\(notice.rawValue)"
  }

  private func replay(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let id: DecisionID = try exchange.identifier()
    let report = try await ReplayDecision(server.services).run(id, as: visitor.principal)
    let record = try await ReadRecords(server.services).record(DecisionRecord.self, id.text, as: visitor.principal)
    let actors = ActorWords(handles: try await server.handles(as: visitor.principal))
    return try server.page(
      "replay",
      ReplayModel(
        frame: server.frame(exchange, title: "Replay", room: .cases), report: report,
        card: DecisionCard(record, words: nil, actors: actors, at: exchange.at),
        back: record.openCase.map { "/console/cases/\($0)" } ?? "/console/applications/\(record.application)"))
  }
}

struct ReplayModel: Sendable {
  struct Difference: Sendable {
    let field: String
    let before: String
    let after: String
  }

  struct Version: Sendable {
    let name: String
    let version: String
  }

  let frame: Frame
  let back: String
  let card: DecisionCard
  let isSame: Bool
  let recordedDigest: String
  let replayedDigest: String
  let differences: [Difference]
  let versions: [Version]

  init(frame: Frame, report: ReplayDecision.Report, card: DecisionCard, back: String) {
    self.frame = frame
    self.back = back
    self.card = card
    isSame = report.isSame
    recordedDigest = report.recordedDigest
    replayedDigest = report.replayedDigest
    differences = report.differences.map {
      Difference(field: $0.field, before: $0.before ?? "—", after: $0.after ?? "—")
    }
    versions =
      [Version(name: "Matcher", version: report.versions.matcher)]
      + report.versions.lists.map { Version(name: "List \($0.list)", version: $0.version) }
      + report.packs.map { Version(name: "Regime \($0.identifier) \($0.version)", version: $0.digest) }
  }
}
