package import Workflow

/// What the HTTP interface needs to know beyond the use cases. Limits are per process.
package struct APIConfiguration: Sendable {
  /// Largest request body, in bytes.
  package var maximumBodyBytes = 2 << 20
  /// Largest body at what is open to anybody: wallets' answers and vendors' messages. A document with a portrait, encrypted, takes 200 KiB.
  package var openBodyBytes = 512 << 10
  /// Time from a routed request's head to its answer.
  package var timeout: Duration = .seconds(20)
  /// Requests a second that one key may make in the long run.
  package var requestsPerSecond = 500.0
  /// Requests that one key may make at once.
  package var burst = 1000.0
  /// Who holds a bearer secret; nil: API keys. The command line over a data directory brings its own.
  package var authenticate: (@Sendable (_ secret: String) async throws -> Principal?)?
  /// Where loaded lists are kept; nil: lists cannot be loaded through this interface.
  package var archive: (any ListArchive)?
  /// Where lists of authorities are kept; nil: they cannot be loaded through this interface.
  package var trustArchive: (any ListArchive)?
  /// Downloads lists; nil: they cannot be renewed through this interface.
  package var fetcher: (any ListFetcher)?
  /// Address of an applicant's page from the secret of the link.
  package var applicantLink: @Sendable (_ token: String) -> String = { "/apply/\($0)" }
  /// What `/metrics` answers; nil: there is no such resource.
  package var metricsText: (@Sendable () -> String)?
  /// Called once for every request answered here.
  package var observe: @Sendable (RequestObservation) -> Void = { _ in }
  /// Called for every request that the limit of its key refused.
  package var onLimit: @Sendable () -> Void = {}
  /// Further conditions of `/readyz` beside the store, lists and regimes.
  package var readiness: @Sendable () async -> [ReadinessCheck] = { [] }

  package init() {}
}

/// What may be known of an answered request outside: no path, no query, no address.
package struct RequestObservation: Sendable {
  /// The route's template, `unmatched` where no route fits.
  package let route: String
  package let method: String
  package let status: Int
  package let seconds: Double
}

/// One condition that must hold before requests make sense.
package struct ReadinessCheck: Hashable, Sendable, Codable {
  package let name: String
  package let ok: Bool
  /// A sentence for the operator.
  package let detail: String

  package init(name: String, ok: Bool, detail: String) {
    self.name = name
    self.ok = ok
    self.detail = detail
  }
}
