import Traffic
import Vocabulary
import Wire
import Workflow

/// `{"detections": […]}`: the lines of `vestibule flows detect`.
struct DetectionsBody: Decodable {
  let detections: [JSONValue]

  enum CodingKeys: String, CodingKey, CaseIterable { case detections }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    detections = try decoder.container(keyedBy: CodingKeys.self)
      .decodeList(JSONValue.self, forKey: .detections, maximum: RecordDetections.maximumLines)
  }
}

/// `{"format": "jsonl", "events": […]}`: records of an audit log.
struct AccessEventsBody: Decodable {
  let format: AccessReader.Format
  let events: [JSONValue]

  enum CodingKeys: String, CodingKey, CaseIterable { case format, events }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let name = try values.decode(String.self, forKey: .format)
    format = try decoder.validated { () throws(VocabularyError) in
      guard let format = AccessReader.Format(rawValue: name) else {
        throw VocabularyError(.unknownCode, "this format of access events is not known")
      }
      return format
    }
    events = try values.decodeList(JSONValue.self, forKey: .events, maximum: RecordAccess.maximumEvents)
  }
}

/// How well a source of telemetry is heard.
struct InputHealthBody: Decodable {
  let source: String
  let records: Int64
  let bad: Int64
  let lost: Int64
  let late: Int64
  let evicted: Int64
  let watermark: Instant?

  enum CodingKeys: String, CodingKey, CaseIterable { case source, records, bad, lost, late, evicted, watermark }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    source = try decoder.validatedReference(try values.decode(String.self, forKey: .source))
    func count(_ key: CodingKeys) throws -> Int64 {
      let value = try values.decodeIfPresent(Int64.self, forKey: key) ?? 0
      return try decoder.validated { () throws(VocabularyError) in
        guard value >= 0 else { throw VocabularyError(.range, "a count is not negative") }
        return value
      }
    }
    records = try count(.records)
    bad = try count(.bad)
    lost = try count(.lost)
    late = try count(.late)
    evicted = try count(.evicted)
    watermark = try values.decodeIfPresent(Instant.self, forKey: .watermark)
  }

  func record(at instant: Instant) -> InputHealthRecord {
    InputHealthRecord(
      source: source, at: instant, records: records, bad: bad, lost: lost, late: late, evicted: evicted,
      watermark: watermark)
  }
}

/// `{"purpose": "…", "days": 30}`.
struct AccessesBody: Decodable {
  let purpose: String
  let days: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case purpose, days }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    purpose = try values.decode(String.self, forKey: .purpose)
    let stated = try values.decodeIfPresent(Int.self, forKey: .days) ?? 30
    days = try decoder.validated { () throws(VocabularyError) in
      guard (1...400).contains(stated) else { throw VocabularyError(.range, "days are 1 to 400") }
      return stated
    }
  }
}

/// `{"purpose": "…", "reporter": {"organization": "…", "contact": "…", "domain": "…"}}`.
struct AbuseReportBody: Decodable {
  let purpose: String
  let reporter: XARFReport.Party

  enum CodingKeys: String, CodingKey, CaseIterable { case purpose, reporter }
  enum ReporterKeys: String, CodingKey, CaseIterable { case organization, contact, domain }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    purpose = try values.decode(String.self, forKey: .purpose)
    try values.superDecoder(forKey: .reporter).refuseUnknownKeys(ReporterKeys.self)
    let party = try values.nestedContainer(keyedBy: ReporterKeys.self, forKey: .reporter)
    reporter = XARFReport.Party(
      organization: try party.decode(String.self, forKey: .organization),
      contact: try party.decode(String.self, forKey: .contact), domain: try party.decode(String.self, forKey: .domain))
  }
}
