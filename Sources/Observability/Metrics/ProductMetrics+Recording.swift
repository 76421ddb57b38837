extension ProductMetrics {
  /// - Parameter route: the template (`/v1/applications/{id}`), never the path.
  package func request(route: String, method: String, status: Int, seconds: Double) {
    count(Self.requests, [route, method, "\(status)"])
    observe(Self.requestSeconds, seconds, [route, method])
  }

  /// - Parameter by: `key`, `source` or `session`.
  package func requestLimited(by: String) { count(Self.requestsLimited, [by]) }

  /// - Parameters:
  ///   - outcome: `approve`, `refer`, ….
  ///   - origin: `policy` or `person`.
  package func decided(outcome: String, origin: String) { count(Self.decisions, [outcome, origin]) }

  package func screened(seconds: Double) { observe(Self.screeningSeconds, seconds) }
  package func evaluated(seconds: Double) { observe(Self.evaluationSeconds, seconds) }

  /// - Parameters:
  ///   - input: what came in, for instance `application`, `evidence`, `list-entry`.
  ///   - reason: a code, never a text.
  package func rejected(input: String, reason: String) { count(Self.rejectedInputs, [input, reason]) }

  package func journal(size: UInt64) { set(Self.journalSize, Double(size)) }
  package func journalBatch(transactions: Int) { observe(Self.journalBatch, Double(transactions)) }

  package func checkpoint(size: UInt64, ageSeconds: Double) {
    set(Self.checkpointSize, Double(size))
    set(Self.checkpointAge, ageSeconds)
  }

  package func list(_ list: String, entries: Int) { set(Self.listEntries, Double(entries), [list]) }

  package func listAge(_ list: String, seconds: Double, maximumSeconds: Double) {
    set(Self.listAge, seconds, [list])
    set(Self.listMaximumAge, maximumSeconds, [list])
  }

  package func trustAge(_ list: String, seconds: Double, maximumSeconds: Double) {
    set(Self.trustAge, seconds, [list])
    set(Self.trustMaximumAge, maximumSeconds, [list])
  }

  /// - Parameter result: `updated`, `unchanged`, or the code of the refusal.
  package func listChecked(source: String, result: String) { count(Self.listChecks, [source, result]) }

  package func cases(open: Int, claimed: Int, awaitingApproval: Int, overdue: Int) {
    set(Self.openCases, Double(open), ["open"])
    set(Self.openCases, Double(claimed), ["claimed"])
    set(Self.openCases, Double(awaitingApproval), ["awaiting-approval"])
    set(Self.overdueCases, Double(overdue))
  }

  package func outbox(pending: Int) { set(Self.outboxPending, Double(pending)) }

  /// - Parameter result: `delivered`, `failed` or `given-up`.
  package func delivered(result: String, seconds: Double) {
    count(Self.deliveries, [result])
    observe(Self.deliverySeconds, seconds)
  }

  /// - Parameter result: `ok` or `refused`.
  package func signedIn(result: String) { count(Self.signIns, [result]) }
  package func revealed() { count(Self.reveals) }
  /// - Parameter result: `opened`, `cached` or `refused`.
  package func keyOpened(result: String) { count(Self.keysOpened, [result]) }

  /// - Parameter result: `ok` or `failed`.
  package func jobRan(_ job: String, result: String, seconds: Double) {
    count(Self.jobRuns, [job, result])
    observe(Self.jobSeconds, seconds, [job])
  }

  package func build(version: String) { set(Self.buildInformation, 1, [version]) }

  private func count(_ definition: MetricDefinition, _ values: [String] = []) {
    cell(definition, values).increment(by: Int64(1))
  }

  private func set(_ definition: MetricDefinition, _ value: Double, _ values: [String] = []) {
    cell(definition, values).set(value)
  }

  private func observe(_ definition: MetricDefinition, _ value: Double, _ values: [String] = []) {
    cell(definition, values).record(value)
  }

  private func cell(_ definition: MetricDefinition, _ values: [String]) -> MetricCell {
    registry.cell(definition.name, definition.kind, Array(zip(definition.labels, values)))
  }
}
