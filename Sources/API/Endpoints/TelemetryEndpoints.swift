import Hummingbird
import Traffic
import Vocabulary
import Workflow

/// What machines do and where accounts are used from. Handing in is safe to repeat, so it takes no idempotency key.
struct TelemetryEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.post, "/v1/detections", effort: .bulk, detect),
      .keyed(.post, "/v1/access-events", effort: .bulk, access),
      .keyed(.post, "/v1/inputs", input),
      .keyed(.get, "/v1/inputs", inputs),
      .keyed(
        .get, "/v1/observations", query: ["limit", "cursor", "application", "account", "sensor", "campaign"], list),
      .keyed(.get, "/v1/observations/{id}", read),
      .keyed(.post, "/v1/observations/{id}/reveal", reveal),
      .keyed(.post, "/v1/observations/{id}/xarf", report),
      .keyed(.post, "/v1/accounts/{id}/accesses", accesses),
    ]
  }

  private func detect(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeTelemetry)
    let body = try call.decode(DetectionsBody.self, from: await call.body())
    return try Answers.json(try await RecordDetections(services).run(body.detections, as: call.context.principal))
  }

  private func access(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeTelemetry)
    let body = try call.decode(AccessEventsBody.self, from: await call.body())
    let reader = AccessReader(format: body.format, actors: try await services.actorHash())
    var events: [AccessEvent] = []
    var unread: [String: Int] = [:]
    for value in body.events {
      for result in reader.read(value) {
        switch result {
        case .success(let event): events.append(event)
        case .failure(let fault): unread[fault.rawValue, default: 0] += 1
        }
      }
    }
    let report =
      events.isEmpty
      ? RecordAccess.Report() : try await RecordAccess(services).run(events, as: call.context.principal)
    return try Answers.json(AccessReportResource(report, unread: unread))
  }

  private func input(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(InputHealthBody.self, from: await call.body())
    let record = body.record(at: services.surroundings.now())
    try await RecordInputHealth(services).run(record, as: call.context.principal)
    return try Answers.json(InputHealthResource(record))
  }

  private func inputs(_ call: Call<KeyedContext>) async throws -> Response {
    let inputs = try await ReadTelemetry(services).inputs(as: call.context.principal)
    return try Answers.json(PageResource(items: inputs.map(InputHealthResource.init)))
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = ObservationQuery()
    query.application = try call.query.value("application")
    query.account = try call.query.value("account")
    query.sensor = try call.query.word("sensor")
    query.campaign = try call.query.reference("campaign")
    let page = try await ReadTelemetry(services).observations(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, ObservationResource.init))
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ObservationID = try call.id()
    try call.context.principal.require(.readTelemetry)
    let record = try await ReadRecords(services).record(
      ObservationRecord.self, id.text, as: call.context.principal)
    return try Answers.resource(ObservationResource(record), for: call.request)
  }

  private func reveal(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ObservationID = try call.id()
    let body = try call.decode(PurposeBody.self, from: await call.body())
    let view = try await ReadTelemetry(services).reveal(id, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(
      ObservationViewResource(
        observation: ObservationResource(view.record), finding: view.detail.finding, detection: view.detail.line))
  }

  private func report(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ObservationID = try call.id()
    let body = try call.decode(AbuseReportBody.self, from: await call.body())
    return try Answers.json(
      try await ReportAbuse(services).run(
        id, reporter: body.reporter, purpose: body.purpose, as: call.context.principal))
  }

  private func accesses(_ call: Call<KeyedContext>) async throws -> Response {
    let id: AccountID = try call.id()
    let body = try call.decode(AccessesBody.self, from: await call.body())
    let found = try await ReadTelemetry(services).accesses(
      of: id, days: body.days, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(PageResource(items: found))
  }
}
