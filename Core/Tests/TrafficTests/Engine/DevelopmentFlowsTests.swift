import Testing
import Wire

@testable import Traffic

@Suite(.enabled(if: SharedArchive.isThere, "the shared data is not there"))
struct DevelopmentFlowsTests {
  @Test func findsWhatIsLabelledAndSparesTheHonest() throws {
    var names = FlowNames()
    let ledger = try TenantLedger(csv: try SharedArchive.opened("dev-flows/tenants.csv.gz"), names: &names)
    let permissions = try PermissionRegister(csv: try SharedArchive.plain("dev-flows/authorised.csv"), names: &names)
    let engine = TrafficEngine(
      settings: TrafficEngine.Settings(stateLimit: 256 << 20), ledger: ledger, permissions: permissions)
    var decoder = AWSDecoder()
    decoder.know(names)
    var records: [FlowRecord] = []
    var counts = DecodeCounts()
    let bytes = try SharedArchive.opened("dev-flows/flows.aws2.log.gz")
    _ = bytes.withUnsafeBytes { decoder.decode($0, isLast: true, into: &records, names: &names, counts: &counts) }
    #expect(counts.records == 429_603 && counts.bad == 0 && counts.noData == 208)
    let alerts = try SceneAlert.all(engine.feed(records, names: names, isLast: true))

    let truth = try JSONValue.parse(
      try SharedArchive.plain("dev-flows/truth.json"), limits: JSONLimits(maximumBytes: 1 << 24))
    let attackers = truth["attackers"]?.array ?? []
    let found = attackers.filter { attack in
      alerts.contains { alert in
        alert.account == attack["account_id"]?.string && alert.family == attack["family"]?.string && !alert.isAuthorised
          && alert.raised >= (attack["first_ts"]?.number?.double ?? 0) - 1
      }
    }
    #expect(Double(found.count) >= 0.95 * Double(attackers.count))
    let honest = (truth["benign"]?.array ?? []).compactMap { $0["account_id"]?.string }
    let blamed = Set(alerts.filter { !$0.isAuthorised }.map(\.account))
    #expect(Double(honest.count { blamed.contains($0) }) <= 0.005 * Double(honest.count))
  }
}
