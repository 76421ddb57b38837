import Evidence
import Vocabulary
import Wire

/// What a vendor's message says, wherever each vendor puts it. Only what is given can be compared; the rest counts for nothing.
struct VendorMessage {
  enum Status { case verified, failed, open }

  let application: ApplicationID?
  let role: Role
  let status: Status
  /// A message that says nothing of a result, for instance that a check began.
  let isResult: Bool
  let name: String?
  let birthDate: String?
  let documentNumber: String?
  let issuingCountry: String?
  let hasFaceComparison: Bool
  /// Of the message, for telling repetitions apart.
  let identifier: String?

  init(_ body: [UInt8], vendor: WebhookVendor) throws(WorkflowError) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(body, limits: JSONLimits(maximumBytes: 1 << 20, maximumDepth: 32))
    } catch {
      throw WorkflowError(.invalid, "the message is no JSON")
    }
    let reader = Reader(value: value)
    let paths = VendorPaths.of(vendor)
    identifier = reader.text(paths.identifier)
    application = reader.texts(paths.application).lazy.compactMap { try? ApplicationID($0) }.first
    role = reader.text(paths.role).flatMap { try? Role($0) } ?? .applicant
    let word = (reader.text(paths.status) ?? "").lowercased()
    status = paths.verified.contains(word) ? .verified : paths.failed.contains(word) ? .failed : .open
    let isConclusion = paths.conclusions.map { $0.contains(reader.text(paths.event) ?? "") } ?? true
    isResult = isConclusion && (status != .open || paths.undecided.contains(word))
    let parts = paths.names.compactMap { reader.text($0) }
    name = reader.text(paths.fullName) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    birthDate = reader.text(paths.birthDate) ?? reader.date(paths.birthParts)
    documentNumber = reader.text(paths.documentNumber)
    issuingCountry = reader.text(paths.issuingCountry)
    hasFaceComparison =
      reader.texts(paths.face).contains { paths.faceWords.contains($0.lowercased()) }
      || reader.hasPassed(paths.faceResource, among: paths.included)
  }

  private struct Reader {
    let value: JSONValue

    func value(_ path: [String]) -> JSONValue? { path.reduce(Optional(value)) { $0?[$1] } }

    func texts(_ paths: [[String]]) -> [String] {
      paths.flatMap { path -> [String] in
        switch value(path) {
        case .string(let text) where text.utf8.count <= 300: [text]
        case .array(let all): all.prefix(50).compactMap(\.string)
        case .bool(let flag): [flag ? "true" : "false"]
        default: []
        }
      }
    }

    func text(_ paths: [[String]]) -> String? { texts(paths).first { !$0.isEmpty } }

    /// Whether a resource of a type is among those that came along, and passed.
    func hasPassed(_ type: String?, among path: [String]) -> Bool {
      guard let type, let all = value(path)?.array else { return false }
      return all.prefix(100).contains { $0["type"]?.string == type && $0["attributes"]?["status"]?.string == "passed" }
    }

    func date(_ path: [String]) -> String? {
      guard !path.isEmpty, let parts = value(path), let year = parts["year"]?.number?.int64,
        let month = parts["month"]?.number?.int64, let day = parts["day"]?.number?.int64
      else { return nil }
      return (try? CalendarDate(year: Int(year), month: Int(month), day: Int(day)))?.text
    }
  }
}

/// Where vendors put things, and our own form for any other vendor. What is beside the events that conclude something, for instance
/// that a session began, is passed over: it carries states too.
///
/// Sources: docs.stripe.com/api/identity/verification_sessions and docs.stripe.com/identity/handle-verification-outcomes;
/// docs.withpersona.com/webhooks (inquiry events; payloads in the form of JSON:API); documentation.onfido.com/api/latest/#webhooks.
struct VendorPaths {
  var identifier: [[String]] = []
  var event: [[String]] = []
  /// Names of events that conclude something; nil: the state alone says so.
  var conclusions: Set<String>?
  var application: [[String]] = []
  var role: [[String]] = []
  var status: [[String]] = []
  var verified: Set<String> = []
  var failed: Set<String> = []
  /// Words of a result that decides nothing.
  var undecided: Set<String> = []
  var fullName: [[String]] = []
  /// Given name first, each wherever it may be.
  var names: [[[String]]] = []
  var birthDate: [[String]] = []
  var birthParts: [String] = []
  var documentNumber: [[String]] = []
  var issuingCountry: [[String]] = []
  var face: [[String]] = []
  var faceWords: Set<String> = ["true", "passed", "clear", "selfie", "verified"]
  /// Where resources lie that came along, and the type of the one that compares faces.
  var included: [String] = []
  var faceResource: String?

  static func of(_ vendor: WebhookVendor) -> VendorPaths {
    switch vendor {
    case .stripe: stripe
    case .persona: persona
    case .onfido: onfido
    case .standard: standard
    }
  }

  /// Stripe puts `verified_outputs` into no message: who was verified is read with a key that this house does not have. Such a message
  /// says that somebody was verified and counts for nothing by itself; the fields are read where a relay adds them and signs anew.
  private static let stripe: VendorPaths = {
    let object = ["data", "object"]
    var paths = VendorPaths()
    paths.identifier = [["id"]]
    paths.application = [object + ["metadata", "application"], object + ["client_reference_id"]]
    paths.role = [object + ["metadata", "role"]]
    paths.status = [object + ["status"]]
    paths.verified = ["verified"]
    paths.undecided = ["requires_input", "canceled"]
    paths.event = [["type"]]
    paths.conclusions = Set(["verified", "requires_input", "canceled"].map { "identity.verification_session." + $0 })
    let outputs = object + ["verified_outputs"]
    paths.names = [[outputs + ["first_name"]], [outputs + ["last_name"]]]
    paths.birthParts = outputs + ["dob"]
    paths.documentNumber = [outputs + ["id_number"]]
    paths.face = [object + ["options", "document", "require_matching_selfie"]]
    return paths
  }()

  /// Names and numbers lie in `fields`, each as type and value, or with older versions of the interface beside them. Keys come with
  /// hyphens, underscores or capitals, as the webhook is set up.
  private static let persona: VendorPaths = {
    let event = ["data", "attributes"]
    let inquiry = event + ["payload", "data", "attributes"]
    func field(_ key: String) -> [[String]] {
      spellings(key).flatMap { [inquiry + ["fields", $0, "value"], inquiry + [$0]] }
    }
    var paths = VendorPaths()
    paths.identifier = [["data", "id"]]
    paths.event = [event + ["name"]]
    paths.conclusions = Set(["approved", "declined", "failed", "expired", "marked-for-review"].map { "inquiry." + $0 })
    paths.application = spellings("reference-id").map { inquiry + [$0] }
    paths.role = [inquiry + ["note"]]
    paths.status = [inquiry + ["status"]]
    paths.verified = ["approved"]
    paths.failed = ["declined", "failed"]
    paths.undecided = ["needs_review", "expired"]
    paths.names = [field("name-first"), field("name-last")]
    paths.birthDate = field("birthdate")
    paths.documentNumber = field("identification-number")
    paths.included = event + ["payload", "included"]
    paths.faceResource = "verification/selfie"
    return paths
  }()

  private static func spellings(_ key: String) -> [String] {
    let parts = key.split(separator: "-").map(String.init)
    let capitals = parts.prefix(1) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return [key, parts.joined(separator: "_"), capitals.joined()]
  }

  /// Of a workflow run, once it is completed; a check by itself says `complete` whatever came of it. `resource` is there where the webhook
  /// is set up to carry it, with the outputs that the workflow names.
  private static let onfido: VendorPaths = {
    let (object, resource) = (["payload", "object"], ["payload", "resource"])
    var paths = VendorPaths()
    paths.application = [
      resource + ["customer_user_id"], resource + ["tags"], object + ["customer_user_id"], object + ["tags"],
    ]
    paths.event = [["payload", "action"]]
    paths.conclusions = ["workflow_run.completed"]
    paths.status = [resource + ["status"], object + ["status"]]
    paths.verified = ["approved"]
    paths.failed = ["declined"]
    paths.undecided = ["review", "abandoned", "error"]
    let output = resource + ["output"]
    paths.names = [[output + ["first_name"]], [output + ["last_name"]]]
    paths.birthDate = [output + ["dob"], output + ["date_of_birth"]]
    paths.documentNumber = [output + ["document_number"]]
    paths.issuingCountry = [output + ["issuing_country"]]
    paths.face = [output + ["face_comparison"]]
    return paths
  }()

  /// `{"type":"…","data":{"application":"app_…","role":"applicant","status":"verified","name":"…","birthDate":"…",…}}`
  private static let standard: VendorPaths = {
    var paths = VendorPaths()
    paths.application = [["data", "application"]]
    paths.role = [["data", "role"]]
    paths.status = [["data", "status"]]
    paths.verified = ["verified"]
    paths.failed = ["failed"]
    paths.undecided = ["inconclusive"]
    paths.fullName = [["data", "name"]]
    paths.birthDate = [["data", "birthDate"]]
    paths.documentNumber = [["data", "documentNumber"]]
    paths.issuingCountry = [["data", "issuingCountry"]]
    paths.face = [["data", "faceComparison"]]
    return paths
  }()
}
