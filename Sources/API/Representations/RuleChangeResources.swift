import Policy
import Screening
import Vocabulary
import Workflow

/// What came of loading a list.
struct ListLoadResource: Encodable {
  struct Rescreened: Encodable {
    let examined: Int
    let changed: Int
    let failed: Int
    let passedOver: Int
  }

  let list: WatchlistSummary
  let previousVersion: String?
  /// Missing where this version was in use already.
  let rescreened: Rescreened?

  init(_ report: LoadList.Report) {
    list = report.summary
    previousVersion = report.previous?.version
    rescreened = report.rescreened.map {
      Rescreened(
        examined: $0.examined, changed: $0.changed, failed: $0.failed.count,
        passedOver: $0.passedOver)
    }
  }
}

/// What a pack would change.
struct RegimeCheckResource: Encodable {
  let candidate: PackReference
  let examined: Int
  let erased: Int
  /// Decisions that would come out differently.
  let changed: [RegimeCheck.Result]

  init(_ report: RegimeCheck.Report, erased: Int) {
    candidate = report.candidate
    examined = report.results.count
    self.erased = erased
    changed = report.changed
  }
}
