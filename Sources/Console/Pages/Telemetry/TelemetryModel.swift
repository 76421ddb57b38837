import Vocabulary
import Workflow

/// An observation as a line of a table.
struct ObservationRow: Sendable {
  let what: String
  let severity: Chip
  let first: TimeWords
  let last: TimeWords
  let told: Int
  let accountAddress: String
  let applicationAddress: String
  let campaign: String?
  let campaignAddress: String?
  let isAuthorised: Bool

  init(_ record: ObservationRecord, at now: Instant) {
    what = CodeWords.observation(record.code)
    severity = record.severity.chip
    first = TimeWords(record.first, at: now)
    last = TimeWords(record.last, at: now)
    told = record.told
    accountAddress = "/console/accounts/\(record.account)"
    applicationAddress = "/console/applications/\(record.application)"
    campaign = record.campaign
    campaignAddress = record.campaign.flatMap {
      (try? Reference.checked($0, what: "it")).map { "/console/campaigns/\($0)" }
    }
    isAuthorised = record.isAuthorised
  }
}

struct TelemetryModel: Sendable {
  struct Input: Sendable {
    let source: String
    let standing: Chip
    let told: TimeWords
    let records: String
    let bad: String
    let lost: String
    let late: String
    let evicted: String
    let lag: String
  }

  let frame: Frame
  let rows: [ObservationRow]
  let isEmpty: Bool
  let inputs: [Input]
  let hasInputs: Bool

  init(frame: Frame, observations: [ObservationRecord], inputs: [InputHealthRecord], at now: Instant) {
    self.frame = frame
    rows = observations.map { ObservationRow($0, at: now) }
    isEmpty = rows.isEmpty
    self.inputs = inputs.map { Input($0, at: now) }
    hasInputs = !inputs.isEmpty
  }
}

extension TelemetryModel.Input {
  /// Silent after half an hour, in trouble where a hundredth is lost or unreadable.
  init(_ record: InputHealthRecord, at now: Instant) {
    source = record.source
    told = TimeWords(record.at, at: now)
    records = Int(clamping: record.records).grouped
    bad = Int(clamping: record.bad).grouped
    lost = Int(clamping: record.lost).grouped
    late = Int(clamping: record.late).grouped
    evicted = Int(clamping: record.evicted).grouped
    lag = record.watermark.map { TimeWords.amount(max(0, record.at.seconds - $0.seconds)) } ?? "not told"
    let silence = now.seconds - record.at.seconds
    let hurt = (record.bad + record.lost) * 100 > max(1, record.records)
    standing =
      silence > 1800
      ? Chip("Silent", .bad)
      : hurt
        ? Chip("Losing records", .bad)
        : record.evicted > 0 ? Chip("Short of memory", .warn) : Chip("Heard", .good)
  }
}

struct CampaignModel: Sendable {
  let frame: Frame
  let name: String
  let rows: [ObservationRow]
  let accounts: Int
  let timeline: Timeline

  init(frame: Frame, name: String, observations: [ObservationRecord], at now: Instant) {
    self.frame = frame
    self.name = name
    rows = observations.map { ObservationRow($0, at: now) }
    accounts = Set(observations.map(\.account)).count
    timeline = Timeline(observations, until: now) { $0.account.short }
  }
}

extension CodeWords {
  /// What a code of an observation means, in a few words.
  static func observation(_ code: String) -> String {
    switch code {
    case "traffic-scan": "Scans other networks"
    case "traffic-bruteforce": "Guesses passwords"
    case "traffic-flood": "Floods others with traffic"
    case "traffic-reflection": "Takes part in a reflection attack"
    case "traffic-spam": "Sends unasked mail"
    case "traffic-beacon": "Calls one place at even intervals"
    case "traffic-mining": "Talks to mining pools"
    case "traffic-spoof": "Sends from addresses it does not hold"
    default: code.humanized
    }
  }
}
