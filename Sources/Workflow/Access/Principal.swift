public import Vocabulary

/// Who did something, as the journal names it: an identifier, never a name.
///
/// Text forms: `usr_…`, `key_…`, `system`, `applicant`, `command-line`.
public struct Actor: TextValue {
  public let text: String

  public static let system = Actor(unchecked: "system")
  public static let applicant = Actor(unchecked: "applicant")
  /// The command line, offline on a data directory.
  public static let commandLine = Actor(unchecked: "command-line")

  public static func person(_ id: OperatorID) -> Actor { Actor(unchecked: id.text) }
  public static func key(_ id: APIKeyID) -> Actor { Actor(unchecked: id.text) }

  public init(_ text: String) throws(VocabularyError) {
    let fixed = [Actor.system, .applicant, .commandLine].contains { $0.text == text }
    if !fixed, (try? OperatorID(text)) == nil, (try? APIKeyID(text)) == nil {
      throw VocabularyError(.format, "an actor is usr_…, key_…, system, applicant or command-line")
    }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }
}

/// What somebody may do. The text form is the scope of an API key.
public enum Permission: String, Hashable, Sendable, Codable, CaseIterable {
  case readApplications = "applications:read"
  case writeApplications = "applications:write"
  /// Opening sealed personal data, with a purpose.
  case readPersonal = "personal:read"
  case readCases = "cases:read"
  case workCases = "cases:write"
  /// Being the second person.
  case approveDecisions = "decisions:approve"
  case readLists = "lists:read"
  case writeLists = "lists:write"
  /// Reading which searches in the lists were made.
  case readScreenings = "screenings:read"
  /// Searching the lists.
  case screen = "screenings:write"
  case readRegimes = "regimes:read"
  /// Asking who had an address, with a purpose; reading what authorities asked.
  case readLeases = "leases:read"
  case writeLeases = "leases:write"
  /// Entering, settling and answering requests of authorities.
  case answerRequests = "legal-requests:write"
  /// Reading what sensors saw of accounts.
  case readTelemetry = "telemetry:read"
  /// Handing in detections, accesses and the state of inputs.
  case writeTelemetry = "telemetry:write"
  case readJournal = "journal:read"
  case eraseSubjects = "subjects:erase"
  case administer = "administer"
}

/// What a person is in the console.
public enum OperatorRole: String, Hashable, Sendable, Codable, CaseIterable {
  case analyst
  /// Compliance officer: an analyst who may be the second person and may erase.
  case officer
  case auditor
  case administrator

  public var permissions: Set<Permission> {
    switch self {
    case .analyst:
      [
        .readApplications, .readPersonal, .readCases, .workCases, .readLists, .readRegimes, .readScreenings, .screen,
        .readLeases, .readTelemetry,
      ]
    case .officer:
      [
        .readApplications, .readPersonal, .readCases, .workCases, .approveDecisions, .readLists, .writeLists,
        .readRegimes, .readScreenings, .screen, .readJournal, .eraseSubjects, .readLeases, .answerRequests,
        .readTelemetry,
      ]
    case .auditor: [.readApplications, .readCases, .readLists, .readRegimes, .readScreenings, .readJournal]
    case .administrator: Set(Permission.allCases)
    }
  }
}

/// Somebody who is known, with what they may do.
public struct Principal: Hashable, Sendable {
  public let actor: Actor
  public let permissions: Set<Permission>
  /// The person behind it; nil for keys and for the system.
  public let operatorID: OperatorID?

  public init(actor: Actor, permissions: Set<Permission>, operatorID: OperatorID? = nil) {
    self.actor = actor
    self.permissions = permissions
    self.operatorID = operatorID
  }

  public static func person(_ record: OperatorRecord) -> Principal {
    Principal(
      actor: .person(record.id), permissions: record.roles.reduce(into: []) { $0.formUnion($1.permissions) },
      operatorID: record.id)
  }

  /// - Parameter holder: the person for whom the key acts; the key can do no more than the person.
  public static func key(_ record: APIKeyRecord, holder: OperatorRecord?) -> Principal {
    guard let holder else { return Principal(actor: .key(record.id), permissions: Set(record.scopes)) }
    let person = Principal.person(holder)
    return Principal(
      actor: person.actor, permissions: person.permissions.intersection(record.scopes), operatorID: holder.id)
  }

  public static let system = Principal(actor: .system, permissions: Set(Permission.allCases))
  /// Whoever may read the data directory is its administrator.
  public static let commandLine = Principal(actor: .commandLine, permissions: Set(Permission.allCases))

  public func require(_ permission: Permission) throws(WorkflowError) {
    guard permissions.contains(permission) else {
      throw WorkflowError(.forbidden, "this needs the permission \(permission.rawValue)")
    }
  }
}
