import Vocabulary
import Workflow

struct DeclarationsModel: Sendable {
  struct Row: Sendable {
    let address: String
    let name: String
    let activity: String
    let standing: Chip
    let start: String
    let end: String
    let accountAddress: String
    let isPublic: Bool
  }

  struct Text: Sendable {
    let name: String
    let label: String
    let value: String
    let type: String
    let hint: String?
    let error: String?
    let isLong: Bool
    let isRequired: Bool
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool
  let mayEnter: Bool
  let activities: [Choice]
  let texts: [Text]
  let isPublic: Bool

  init(frame: Frame, records: [DeclarationRecord], mayEnter: Bool, entered: Entered?, at now: Instant) {
    self.frame = frame
    rows = records.map { Row($0, at: now) }
    isEmpty = rows.isEmpty
    self.mayEnter = mayEnter
    let form = entered?.form
    activities = DeclarationRecord.Activity.allCases.map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: form?["activity"] == $0.rawValue)
    }
    texts = Self.fields.map { field in
      Text(
        name: field.name, label: field.label, value: form?[field.name] ?? "", type: field.type, hint: field.hint,
        error: entered?.error(for: "/\(field.name)"), isLong: field.isLong, isRequired: field.isRequired)
    }
    isPublic = form?.has("public") ?? false
  }

  private struct Field {
    let name: String
    let label: String
    var type = "text"
    var hint: String?
    var isLong = false
    var isRequired = true
  }

  private static let fields = [
    Field(name: "account", label: "Account", hint: "The provider’s own reference."),
    Field(
      name: "targets", label: "Networks that it goes to", hint: "One a line; none means everywhere. A test names them.",
      isLong: true, isRequired: false),
    Field(name: "ports", label: "Ports", hint: "With blanks between; none means every port.", isRequired: false),
    Field(name: "start", label: "From", type: "date"), Field(name: "end", label: "To and with", type: "date"),
    Field(name: "purpose", label: "What for, in the customer’s words", isLong: true),
    Field(
      name: "contact", label: "Where somebody who is bothered can turn to",
      hint: "A web address or a mailbox of an office, no private one.", isRequired: false),
  ]
}

extension DeclarationsModel.Row {
  init(_ record: DeclarationRecord, at now: Instant) {
    address = "/console/declarations/\(record.id)"
    name = record.id.short
    activity = record.activity.words
    standing = record.chip(at: now)
    start = record.start.date.text
    end = record.lastDay
    accountAddress = "/console/accounts/\(record.account)"
    isPublic = record.isPublic
  }
}

extension DeclarationRecord {
  /// The last day that it covers.
  fileprivate var lastDay: String { end.adding(seconds: -1).date.text }

  fileprivate func chip(at now: Instant) -> Chip {
    switch state {
    case .proposed: Chip("Waits for a second person", .warn)
    case .approved where end <= now: Chip("Over", .calm)
    case .approved where start > now: Chip("Allowed from \(start.date.text)", .info)
    case .approved: Chip("Allowed", .good)
    case .refused: Chip("Refused", .bad)
    case .withdrawn: Chip("Withdrawn", .calm)
    }
  }

  fileprivate var scope: String {
    let networks = targets.isEmpty ? "everywhere" : targets.map(\.text).joined(separator: ", ")
    return networks + (ports.isEmpty ? ", every port" : ", ports " + ports.map(String.init).joined(separator: ", "))
  }
}

extension DeclarationRecord.Activity {
  var words: String {
    switch self {
    case .researchScanner: "Scans for research"
    case .penetrationTest: "Penetration test"
    case .crawler: "Web crawler"
    case .peerToPeer: "Peer-to-peer node"
    case .monitoring: "Monitoring"
    case .loadTest: "Load test"
    case .bulkMail: "Mail in bulk"
    }
  }
}

struct DeclarationModel: Sendable {
  struct Fact: Sendable {
    let name: String
    let value: String
  }

  let frame: Frame
  let name: String
  let activity: String
  let standing: Chip
  let facts: [Fact]
  let accountAddress: String
  let applicationAddress: String
  let digest: String
  let base: String
  let mayApprove: Bool
  let isOwn: Bool
  let mayRefuse: Bool
  let mayWithdraw: Bool

  init(frame: Frame, view: ReadDeclarations.View, actors: ActorWords, visitor: Exchange.Visitor, at now: Instant) {
    let record = view.record
    self.frame = frame
    name = record.id.short
    activity = record.activity.words
    standing = record.chip(at: now)
    accountAddress = "/console/accounts/\(record.account)"
    applicationAddress = "/console/applications/\(record.application)"
    digest = view.digest
    base = "/console/declarations/\(record.id)"
    let waits = record.state == .proposed
    isOwn = waits && record.createdBy == visitor.principal.actor
    mayApprove = waits && !isOwn && visitor.may(.approveDecisions)
    mayRefuse = waits && visitor.may(.workCases)
    mayWithdraw = record.state == .approved && record.end > now && visitor.may(.workCases)
    facts = [
      Fact(name: "Account", value: view.account), Fact(name: "Goes to", value: record.scope),
      Fact(name: "From", value: record.start.date.text), Fact(name: "To and with", value: record.lastDay),
      Fact(name: "Purpose", value: view.words?.purpose ?? "The customer’s data was destroyed."),
      Fact(name: "Contact", value: view.words?.contact ?? "—"),
      Fact(name: "On the public page", value: record.isPublic ? "yes, while it is allowed" : "no"),
      Fact(name: "Entered by", value: actors(record.createdBy)),
      Fact(name: "Second person", value: record.settledBy.map { actors($0) } ?? "nobody yet"),
    ]
  }
}

/// The page that everybody may read.
struct DeclaredModel: Sendable {
  struct Item: Sendable {
    let activity: String
    let addresses: String
    let scope: String
    let time: String
    let purpose: String
    let contact: String?
  }

  let frame: Frame
  let provider: String
  let items: [Item]
  let isEmpty: Bool

  init(frame: Frame, provider: String, items: [PublishedDeclarations.Item], at now: Instant) {
    self.frame = frame
    self.provider = provider
    self.items = items.map { item in
      Item(
        activity: item.record.activity.words,
        addresses: item.addresses.isEmpty ? "not known" : item.addresses.joined(separator: ", "),
        scope: item.record.scope, time: "\(item.record.start.date.text) to \(item.record.lastDay)",
        purpose: item.words.purpose, contact: item.words.contact)
    }
    isEmpty = items.isEmpty
  }
}
