/// Every metric that this product reports of itself. What libraries report comes on top, under their own names.
///
/// Labels hold words from fixed sets (route templates, outcomes, codes), never identifiers or personal data.
package struct ProductMetrics: Sendable {
  static let requests = MetricDefinition(
    "vestibule_http_requests_total", .counter, "Requests answered, by route template, method and status.",
    labels: ["route", "method", "status"])
  static let requestSeconds = MetricDefinition(
    "vestibule_http_request_seconds", .histogram, "Time from a request's head to its answer.",
    labels: ["route", "method"])
  static let requestsLimited = MetricDefinition(
    "vestibule_http_requests_limited_total", .counter,
    "Requests refused by a rate limit: of an API key, or at what is open of a source or a session.", labels: ["by"])
  static let decisions = MetricDefinition(
    "vestibule_decisions_total", .counter, "Decisions on applications, by outcome and who made them.",
    labels: ["outcome", "origin"])
  static let screeningSeconds = MetricDefinition(
    "vestibule_screening_seconds", .histogram, "Time to screen one statement against all lists.",
    buckets: MetricDefinition.fineSeconds)
  static let evaluationSeconds = MetricDefinition(
    "vestibule_evaluation_seconds", .histogram, "Time of the policy for one case file under all packs.",
    buckets: MetricDefinition.fineSeconds)
  static let rejectedInputs = MetricDefinition(
    "vestibule_rejected_inputs_total", .counter, "Inputs refused, by what came in and why.",
    labels: ["input", "reason"])
  static let journalSize = MetricDefinition("vestibule_journal_entries", .gauge, "Entries in the journal.")
  static let journalBatch = MetricDefinition(
    "vestibule_journal_append_batch", .histogram, "Transactions made durable together.",
    buckets: MetricDefinition.counts)
  static let checkpointSize = MetricDefinition(
    "vestibule_checkpoint_entries", .gauge, "Entries under the newest signed checkpoint.")
  static let checkpointAge = MetricDefinition(
    "vestibule_checkpoint_age_seconds", .gauge, "Age of the newest signed checkpoint.")
  static let listAge = MetricDefinition(
    "vestibule_list_age_seconds", .gauge, "Time since a list was loaded or last seen to be the newest.",
    labels: ["list"])
  static let listMaximumAge = MetricDefinition(
    "vestibule_list_maximum_age_seconds", .gauge, "Age after which a list counts as old.", labels: ["list"])
  static let trustAge = MetricDefinition(
    "vestibule_trust_list_age_seconds", .gauge,
    "Time since a list of authorities was loaded or last seen to be the newest.", labels: ["list"])
  static let trustMaximumAge = MetricDefinition(
    "vestibule_trust_list_maximum_age_seconds", .gauge, "Age after which a list of authorities counts as old.",
    labels: ["list"])
  static let listChecks = MetricDefinition(
    "vestibule_list_checks_total", .counter, "Checks of the sources of lists, by source and what came of it.",
    labels: ["source", "result"])
  static let listEntries = MetricDefinition(
    "vestibule_list_entries", .gauge, "Parties on a list in use.", labels: ["list"])
  static let openCases = MetricDefinition(
    "vestibule_cases", .gauge, "Cases that are not closed, by state.", labels: ["state"])
  static let overdueCases = MetricDefinition("vestibule_cases_overdue", .gauge, "Cases past their due time.")
  static let outboxPending = MetricDefinition(
    "vestibule_outbox_pending", .gauge, "Webhook deliveries that are not done yet.")
  static let deliveries = MetricDefinition(
    "vestibule_deliveries_total", .counter, "Attempts to deliver a webhook, by result.", labels: ["result"])
  static let deliverySeconds = MetricDefinition(
    "vestibule_delivery_seconds", .histogram, "Time of one attempt to deliver a webhook.")
  static let signIns = MetricDefinition(
    "vestibule_sign_ins_total", .counter, "Attempts to sign in, by result.", labels: ["result"])
  static let reveals = MetricDefinition(
    "vestibule_reveals_total", .counter, "Times that a person had sealed personal data opened.")
  static let keysOpened = MetricDefinition(
    "vestibule_vault_keys_total", .counter, "Subject keys asked of the key provider, by result.", labels: ["result"])
  static let jobRuns = MetricDefinition(
    "vestibule_job_runs_total", .counter, "Runs of background jobs, by job and result.", labels: ["job", "result"])
  static let jobSeconds = MetricDefinition(
    "vestibule_job_seconds", .histogram, "Time of one run of a background job.", labels: ["job"])
  static let buildInformation = MetricDefinition(
    "vestibule_build_info", .gauge, "Always 1; the labels say what runs.", labels: ["version"])
  static let seriesOverflow = MetricDefinition(
    "vestibule_metric_series_overflow_total", .counter, "Times that a metric had too many label combinations.")

  package static let definitions = [
    requests, requestSeconds, requestsLimited, decisions, screeningSeconds, evaluationSeconds, rejectedInputs,
    journalSize, journalBatch, checkpointSize, checkpointAge, listAge, listMaximumAge, trustAge,
    trustMaximumAge, listChecks, listEntries,
    openCases, overdueCases,
    outboxPending, deliveries, deliverySeconds, signIns, reveals, keysOpened, jobRuns, jobSeconds, buildInformation,
  ]

  let registry: MetricRegistry

  package init(registry: MetricRegistry) { self.registry = registry }
}
