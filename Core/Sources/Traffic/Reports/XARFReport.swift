public import Vocabulary
public import Wire

/// A report of abuse in XARF version 4 (xarf.org), made of a detection: what an abuse desk sends on to the holder of the
/// machine, or to another desk.
///
/// Identity of the report, times and contacts come in as arguments. Nothing in it names the customer.
public struct XARFReport: Sendable {
  public static let version = "4.2.0"

  /// Who reports. XARF asks for all three.
  public struct Party: Hashable, Sendable {
    public let organization: String
    public let contact: String
    public let domain: String

    public init(organization: String, contact: String, domain: String) {
      self.organization = organization
      self.contact = contact
      self.domain = domain
    }
  }

  /// What was found, in the words of detections: family and kind as in alerts.
  public struct Incident: Hashable, Sendable {
    public var family: String
    public var kind: String
    public var source: IPAddress
    public var sourcePort: UInt16?
    public var destination: IPAddress?
    public var destinationPort: UInt16?
    /// IANA number.
    public var transport: UInt8
    public var first: Instant
    public var last: Instant
    /// 0 to 1.
    public var score: Double
    public var targets: UInt64
    public var contacts: UInt64
    public var packetsPerSecond: UInt64?
    public var bitsPerSecond: UInt64?
    /// `address:port` of some targets.
    public var sample: [String]

    public init(
      family: String, kind: String, source: IPAddress, sourcePort: UInt16? = nil, destination: IPAddress? = nil,
      destinationPort: UInt16? = nil, transport: UInt8, first: Instant, last: Instant, score: Double,
      targets: UInt64 = 0,
      contacts: UInt64 = 0, packetsPerSecond: UInt64? = nil, bitsPerSecond: UInt64? = nil, sample: [String] = []
    ) {
      self.family = family
      self.kind = kind
      self.source = source
      self.sourcePort = sourcePort
      self.destination = destination
      self.destinationPort = destinationPort
      self.transport = transport
      self.first = first
      self.last = last
      self.score = score
      self.targets = targets
      self.contacts = contacts
      self.packetsPerSecond = packetsPerSecond
      self.bitsPerSecond = bitsPerSecond
      self.sample = sample
    }
  }

  /// Category and type in XARF's list.
  public let category: String
  public let type: String
  public let json: JSONObject

  /// - Parameters:
  ///   - id: a UUID of version 4.
  ///   - reporter: who observed the abuse.
  ///   - sender: who sends the report; the same, or who does it for them.
  /// - Returns: nil for a family that XARF has no type for (spoofed sources).
  public init?(id: String, incident: Incident, reporter: Party, sender: Party) {
    guard let words = XARFWords(incident) else { return nil }
    category = words.category
    type = words.type
    var members: [JSONObject.Member] = [
      .init("xarf_version", .string(Self.version)), .init("report_id", .string(id)),
      .init("timestamp", .string(incident.last.text)), .init("reporter", Self.contact(reporter)),
      .init("sender", Self.contact(sender)), .init("source_identifier", .string(incident.source.text)),
    ]
    if let port = incident.sourcePort, port > 0 { members.append(.init("source_port", .number(JSONNumber(Int(port))))) }
    members += [
      .init("category", .string(words.category)), .init("type", .string(words.type)),
      .init("evidence_source", .string(words.category == "messaging" ? "automated_filter" : "flow_analysis")),
    ]
    members += words.members
    if let score = JSONNumber((min(1, max(0, incident.score)) * 1000).rounded() / 1000) {
      members.append(.init("confidence", .number(score)))
    }
    members.append(.init("description", .string(words.description)))
    if let evidence = Self.evidence(incident) { members.append(.init("evidence", .array([evidence]))) }
    members.append(.init("tags", .array([.string("vestibule:\(incident.family)")])))
    json = JSONObject(members)
  }

  private static func contact(_ party: Party) -> JSONValue {
    .object(
      JSONObject([
        .init("org", .string(String(party.organization.prefix(200)))), .init("contact", .string(party.contact)),
        .init("domain", .string(party.domain)),
      ]))
  }

  /// The sample of targets as text, one a line.
  private static func evidence(_ incident: Incident) -> JSONValue? {
    guard !incident.sample.isEmpty else { return nil }
    let text = Array((incident.sample.prefix(100).joined(separator: "\n") + "\n").utf8)
    return .object(
      JSONObject([
        .init("content_type", .string("text/plain")),
        .init("description", .string("Sample of targets, one a line, out of \(incident.targets)")),
        .init("payload", .string(Base64Text.encode(text))), .init("size", .number(JSONNumber(text.count))),
      ]))
  }
}

/// RFC 4648 section 4.
enum Base64Text {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let word = group[0] << 16 | group[1] << 8 | group[2]
      let present = min(3, bytes.count - start)
      for place in 0..<4 { out.append(place <= present ? letters[word >> (18 - 6 * place) & 63] : 0x3D) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
