import Observability
import Vocabulary
import Workflow

extension Instruments {
  /// Tells the product's metrics.
  static func measuring(_ metrics: ProductMetrics) -> Instruments {
    var instruments = Instruments()
    instruments.decided = { metrics.decided(outcome: $0.rawValue, origin: $1.rawValue) }
    instruments.screened = { metrics.screened(seconds: $0) }
    instruments.evaluated = { metrics.evaluated(seconds: $0) }
    instruments.rejectedEvidence = { metrics.rejected(input: "evidence", reason: $0) }
    instruments.signedIn = { metrics.signedIn(result: $0 ? "ok" : "refused") }
    instruments.checkedList = { metrics.listChecked(source: $0, result: $1) }
    instruments.revealed = { metrics.revealed() }
    return instruments
  }
}
