import Screening
import Vocabulary
import Workflow

/// One list with its age, its versions and its source.
struct ListStatusResource: Encodable {
  struct Version: Encodable {
    let version: String
    let published: PartialDate?
    let entries: Int
    let names: Int
    let skipped: Int
    let loadedAt: Instant
    let loadedBy: Actor
    let source: String?
    let added: Int
    let changed: Int
    let removed: Int

    init(_ record: ListVersionRecord) {
      version = record.summary.version
      published = record.summary.published
      entries = record.summary.entries
      names = record.summary.names
      skipped = record.summary.skipped
      loadedAt = record.loadedAt
      loadedBy = record.loadedBy
      source = record.source
      added = record.added
      changed = record.changed
      removed = record.removed
    }
  }

  let list: ListResource
  let confirmedAt: Instant
  let maximumAgeDays: Int
  let isOld: Bool
  /// There where the list is not screened against.
  let fault: String?
  let versions: [Version]
  let source: ListSourceResource?

  init(_ status: ListStatus, at now: Instant) {
    list = ListResource(status.record)
    confirmedAt = status.clock.confirmedAt
    maximumAgeDays = status.clock.maximumAgeDays
    isOld = status.clock.isOld(at: now)
    fault = status.clock.fault
    versions = status.versions.map(Version.init)
    source = status.source.map { ListSourceResource($0, status.state) }
  }
}

/// A source of the configuration, and how its last check went.
struct ListSourceResource: Encodable {
  let name: String
  let files: [String]
  let kind: String?
  let maximumAgeDays: Int
  let everyHours: Int
  let list: String?
  let checkedAt: Instant?
  let confirmedAt: Instant?
  let result: ListSourceState.Result?
  let refusal: ListRefusal.Code?
  let message: String?
  let failuresInARow: Int

  init(_ source: ListSource, _ state: ListSourceState?) {
    name = source.name
    files = source.files
    kind = source.kind
    maximumAgeDays = source.maximumAgeDays
    everyHours = source.everyHours
    list = state?.list
    checkedAt = state?.checkedAt
    confirmedAt = state?.confirmedAt
    result = state?.result
    refusal = state?.refusal
    message = state?.message
    failuresInARow = state?.failuresInARow ?? 0
  }
}

/// What came of checking one source.
struct ListUpdateResource: Encodable {
  let source: String
  let result: ListSourceState.Result
  let refusal: ListRefusal.Code?
  let message: String?
  let loaded: ListLoadResource?

  init(_ outcome: UpdateLists.Outcome) {
    source = outcome.source
    result = outcome.result
    refusal = outcome.refusal?.code
    message = outcome.refusal?.message
    loaded = outcome.loaded.map(ListLoadResource.init)
  }
}
