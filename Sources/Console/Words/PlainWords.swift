import Vocabulary
import Workflow

extension Party.Kind {
  var words: String { self == .individual ? "Individual" : "Organization" }
}

extension OperatorRole {
  var words: String {
    switch self {
    case .analyst: "analyst"
    case .officer: "compliance officer"
    case .auditor: "auditor"
    case .administrator: "administrator"
    }
  }

  var explanation: String {
    switch self {
    case .analyst: "works cases"
    case .officer: "works cases, approves as second person, erases"
    case .auditor: "reads everything but personal data"
    case .administrator: "may do everything, keys and people included"
    }
  }
}

extension Role {
  var words: String {
    switch self {
    case .applicant: "Applicant"
    case .beneficialOwner(let index): "Owner \(index + 1)"
    case .corporateOwner(let index): "Corporate owner \(index + 1)"
    case .administrator(let index): "Administrator \(index + 1)"
    }
  }
}

extension EvidenceType {
  var words: String {
    switch self {
    case .machineReadableZone: "Machine-readable zone"
    case .registrationExtract: "Registration extract"
    case .vendorReport: "Vendor report"
    case .passportChip: "Passport chip"
    case .mobileDocument: "Mobile document"
    case .walletCredential: "Wallet credential"
    case .vendorWebhook: "Vendor's message"
    }
  }
}

extension EvidenceStrength {
  var words: String { self == .none ? "No strength" : rawValue.humanized }
}

extension Sensor {
  var words: String { rawValue.humanized }
}

extension Permission {
  var words: String {
    switch self {
    case .readApplications: "Read applications"
    case .writeApplications: "Submit and change applications"
    case .readPersonal: "Open personal data"
    case .readCases: "Read cases"
    case .workCases: "Work cases"
    case .approveDecisions: "Approve as second person"
    case .readLists: "Read lists"
    case .writeLists: "Load lists"
    case .readScreenings: "Read searches in the lists"
    case .screen: "Search the lists"
    case .readRegimes: "Read regimes"
    case .readJournal: "Read the journal"
    case .readTelemetry: "Read what sensors saw of accounts"
    case .writeTelemetry: "Hand in detections and accesses"
    case .readLeases: "Ask who had an address"
    case .writeLeases: "Record who has an address"
    case .answerRequests: "Answer requests of authorities"
    case .eraseSubjects: "Erase subjects"
    case .administer: "Administer"
    }
  }
}

/// Codes of sensors and packs in plain words; a code that is not here is shown in its own words.
enum CodeWords {
  static func finding(_ code: String) -> String { FindingWords.all[code] ?? code.humanized }
  static func reason(_ code: String) -> String { reasons[code] ?? FindingWords.all[code] ?? code.humanized }
  static func action(_ action: String) -> String { actions[action] ?? action.humanized }

  private static let reasons = [
    "no-regime": "No regime applies",
    "requirements-missing": "Something that is required is missing",
  ]

  private static let actions = [
    "application.submit": "Application submitted",
    "application.amend": "Statement changed",
    "application.withdraw": "Application withdrawn",
    "application.issue-link": "Applicant link made",
    "application.rescreen": "Screened again",
    "application.reevaluate": "Evaluated again",
    "evidence.add": "Evidence added",
    "evidence.reused": "Evaluated again: somebody else showed the same document",
    "evidence.erase-images": "Pictures destroyed",
    "presentation.start": "Wallet asked",
    "presentation.fetch": "Request fetched by a wallet",
    "presentation.answer": "Wallet answered",
    "presentation.use": "Wallet's answer became evidence",
    "presentation.refuse": "Wallet's answer refused",
    "vendor.report": "Vendor told a result",
    "vendor.pass-over": "Vendor's message without use",
    "trust.load": "List of authorities loaded",
    "trust.refuse": "List of authorities refused",
    "case.claim": "Case claimed",
    "case.release": "Case put back",
    "case.note": "Note added",
    "decision.make": "Decision made",
    "decision.propose": "Decision proposed",
    "decision.approve": "Decision approved by a second person",
    "decision.reject": "Decision sent back by a second person",
    "subject.reveal": "Personal data opened",
    "subject.erase": "Personal data destroyed",
    "operator.invite": "Person invited",
    "operator.disable": "Person disabled",
    "operator.sign-in": "Signed in",
    "api-key.issue": "API key issued",
    "api-key.revoke": "API key revoked",
    "regime.activate": "Regime packs changed",
    "list.load": "List loaded",
    "list.refuse": "List download refused",
    "match.cleared": "Match cleared",
    "match.confirmed": "Match confirmed",
    "match.asked": "More asked about a match",
    "match.propose": "Clearing of a match proposed",
    "match.approve": "Clearing approved by a second person",
    "match.reject": "Clearing sent back by a second person",
    "screening.search": "Lists searched",
    "screening.reveal": "Search opened",
    "screening.erase": "Search erased",
  ]
}

/// Who did something, as people are called in the house.
struct ActorWords: Sendable {
  let handles: [OperatorID: String]

  func callAsFunction(_ actor: Actor) -> String {
    switch actor {
    case .system: return "system"
    case .applicant: return "applicant"
    case .commandLine: return "command line"
    default: break
    }
    if let id = try? OperatorID(actor.text) { return handles[id] ?? "somebody" }
    return "API key …\(actor.text.suffix(6))"
  }
}

extension Identifier {
  /// The last six characters: enough to tell rows apart.
  var short: String { String(text.suffix(6)) }
}
