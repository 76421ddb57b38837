import Vocabulary
import Workflow

struct LegalRequestsModel: Sendable {
  struct Row: Sendable {
    let address: String
    let name: String
    let standing: Chip
    let due: DueWords
    let basis: String
    let country: String
    let addresses: Int
    let isSecret: Bool
  }

  struct Count: Sendable {
    let words: String
    let received: Int
    let answered: Int
    let refused: Int
    let secret: Int
    let addresses: Int
    let exact: Int
  }

  struct Text: Sendable {
    let name: String
    let label: String
    let value: String
    let error: String?
    let hint: String?
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool
  let counts: [Count]
  let hasCounts: Bool
  let mayEnter: Bool
  let texts: [Text]
  let bases: [Choice]
  let scopes: [Choice]
  let isSecret: Bool
  let lines: String
  let linesError: String?
  /// Of the register's form.
  let registerError: String?

  init(
    frame: Frame, records: [LegalRequestRecord], counts: [TransparencyCount], mayEnter: Bool, entered: Entered?,
    at now: Instant
  ) {
    self.frame = frame
    rows = records.map { Row($0, at: now) }
    isEmpty = rows.isEmpty
    self.counts = counts.map(Count.init)
    hasCounts = !counts.isEmpty
    self.mayEnter = mayEnter
    registerError = entered?.error(for: "/purpose")
    let form = entered?.form
    texts = Self.fields.map { field in
      Text(
        name: field.name, label: field.label, value: form?[field.name] ?? "",
        error: entered?.error(for: "/\(field.name == "due" ? "dueAt" : field.name)"), hint: field.hint)
    }
    bases = LegalRequestRecord.Basis.allCases.map {
      Choice(value: $0.rawValue, words: $0.rawValue.humanized, isChosen: form?["basis"] == $0.rawValue)
    }
    let chosen = form?.values("scope") ?? [LegalRequestRecord.ScopeItem.account.rawValue]
    scopes = LegalRequestRecord.ScopeItem.allCases.map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: chosen.contains($0.rawValue))
    }
    isSecret = form?.has("secret") ?? false
    lines = form?["lines"] ?? ""
    linesError = entered?.error(for: "/lines")
  }

  private static let fields: [(name: String, label: String, hint: String?)] = [
    ("authority", "Authority", nil), ("requester", "Official who asks", nil), ("reference", "Their file number", nil),
    ("legalBasis", "Law or order that it rests on", nil), ("jurisdiction", "Country of the authority", "Two letters"),
    ("due", "Answer due", "For instance 2026-12-31"),
  ]
}

extension LegalRequestsModel.Row {
  init(_ record: LegalRequestRecord, at now: Instant) {
    address = "/console/legal-requests/\(record.id)"
    name = record.id.short
    standing = record.state.chip
    due = DueWords(record.dueAt, at: now, isRunning: record.state == .proposed || record.state == .approved)
    basis = record.basis.rawValue.humanized
    country = record.jurisdiction.name
    addresses = record.questions
    isSecret = record.isSecret
  }
}

extension LegalRequestsModel.Count {
  init(_ count: TransparencyCount) {
    words = "\(count.year) · \(count.jurisdiction.name) · \(count.basis.rawValue.humanized)"
    received = count.received
    answered = count.answered
    refused = count.refused
    secret = count.secret
    addresses = count.addresses
    exact = count.exact
  }
}

extension LegalRequestRecord.State {
  var chip: Chip {
    switch self {
    case .proposed: Chip("Waits for a second person", .warn)
    case .approved: Chip("To be answered", .info)
    case .answered: Chip("Answered", .good)
    case .refused: Chip("Refused", .calm)
    }
  }
}

extension LegalRequestRecord.ScopeItem {
  var words: String {
    switch self {
    case .account: "References of account, customer, reseller"
    case .verification: "How far the identity is verified"
    case .identity: "Name, birth date, owners"
    case .contact: "Postal address, e-mail, telephone"
    case .payment: "Means of payment"
    case .access: "Addresses of access around the instant"
    }
  }
}

struct LegalRequestModel: Sendable {
  struct Fact: Sendable {
    let name: String
    let value: String
  }

  let frame: Frame
  let name: String
  let standing: Chip
  let isSecret: Bool
  let facts: [Fact]
  let questions: [String]
  let digest: String
  let mayApprove: Bool
  let isOwn: Bool
  let mayRefuse: Bool
  let mayAnswer: Bool
  let isAnswered: Bool
  let base: String
  let due: DueWords

  init(frame: Frame, view: ReadLegalRequests.View, actors: ActorWords, me: Actor, at now: Instant) {
    let record = view.record
    self.frame = frame
    name = record.id.short
    standing = record.state.chip
    isSecret = record.isSecret
    due = DueWords(record.dueAt, at: now, isRunning: record.state == .proposed || record.state == .approved)
    facts = Self.facts(view, actors)
    questions = view.request.questions.map { question in
      "\(question.address.text) \(question.port.map(String.init) ?? "-") \(question.at.text)"
    }
    digest = view.digest
    isOwn = record.createdBy == me
    mayApprove = record.state == .proposed && !isOwn
    mayRefuse = record.state == .proposed
    mayAnswer = record.state == .approved
    isAnswered = record.state == .answered
    base = "/console/legal-requests/\(record.id)"
  }

  private static func facts(_ view: ReadLegalRequests.View, _ actors: ActorWords) -> [Fact] {
    let (record, words) = (view.record, view.request)
    let scope = record.scope.map(\.words).joined(separator: "; ")
    let settled: String = record.settledBy.map { actors($0) } ?? "nobody yet"
    let exact: String = record.exactAnswers.map { "\($0) of \(record.questions)" } ?? "not answered yet"
    return [
      Fact(name: "Authority", value: words.authority), Fact(name: "Official", value: words.requester),
      Fact(name: "File number", value: words.reference),
      Fact(name: "Rests on", value: record.basis.rawValue.humanized + ": " + words.legalBasis),
      Fact(name: "Country", value: record.jurisdiction.name),
      Fact(name: "Received", value: TimeWords.absolute(record.receivedAt)),
      Fact(name: "Answer may contain", value: scope.isEmpty ? "the lease rows only" : scope),
      Fact(name: "Entered by", value: actors(record.createdBy)), Fact(name: "Second person", value: settled),
      Fact(name: "Exact answers", value: exact),
      Fact(name: "Journal entry", value: record.entry.map(String.init) ?? "—"),
    ]
  }
}
