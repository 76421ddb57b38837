import Hummingbird
import Vocabulary
import Workflow

/// Customers, accounts, findings and evidence, for reading.
struct RecordEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/customers", query: ["limit", "cursor", "state", "reseller", "application"], customers),
      .keyed(.get, "/v1/customers/{id}", customer),
      .keyed(.get, "/v1/accounts", query: ["limit", "cursor", "customer", "state", "reference"], accounts),
      .keyed(.get, "/v1/accounts/{id}", account),
      .keyed(
        .get, "/v1/findings",
        query: ["limit", "cursor", "application", "sensor", "code", "severity", "disposition"], findings),
      .keyed(.get, "/v1/findings/{id}", finding),
      .keyed(.get, "/v1/evidence/{id}", evidence),
    ]
  }

  private func customers(_ call: Call<KeyedContext>) async throws -> Response {
    var query = CustomerQuery()
    query.state = try call.query.word("state")
    query.reseller = try call.query.reference("reseller")
    query.application = try call.query.value("application")
    let page = try await ReadRecords(services).customers(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, CustomerResource.init))
  }

  private func customer(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CustomerID = try call.id()
    let record = try await ReadRecords(services).record(CustomerRecord.self, id.text, as: call.context.principal)
    return try Answers.resource(CustomerResource(record), for: call.request)
  }

  private func accounts(_ call: Call<KeyedContext>) async throws -> Response {
    var query = AccountQuery()
    query.customer = try call.query.value("customer")
    query.state = try call.query.word("state")
    query.reference = try call.query.reference("reference")
    let page = try await ReadRecords(services).accounts(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, AccountResource.init))
  }

  private func account(_ call: Call<KeyedContext>) async throws -> Response {
    let id: AccountID = try call.id()
    let record = try await ReadRecords(services).record(AccountRecord.self, id.text, as: call.context.principal)
    return try Answers.resource(AccountResource(record), for: call.request)
  }

  private func findings(_ call: Call<KeyedContext>) async throws -> Response {
    var query = FindingQuery()
    query.application = try call.query.value("application")
    query.sensor = try call.query.word("sensor")
    query.code = try call.query.reference("code")
    query.severity = try call.query.word("severity")
    query.disposition = try call.query.word("disposition")
    let page = try await ReadRecords(services).findings(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, FindingResource.init))
  }

  private func finding(_ call: Call<KeyedContext>) async throws -> Response {
    let id: FindingID = try call.id()
    let record = try await ReadRecords(services).record(FindingRecord.self, id.text, as: call.context.principal)
    return try Answers.resource(FindingResource(record), for: call.request)
  }

  private func evidence(_ call: Call<KeyedContext>) async throws -> Response {
    let id: EvidenceID = try call.id()
    let record = try await ReadRecords(services).record(EvidenceRecord.self, id.text, as: call.context.principal)
    return try Answers.resource(EvidenceResource(record), for: call.request)
  }
}
