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
    isResult = status != .open || paths.undecided.contains(word)
    let parts = paths.name.compactMap { reader.text([$0]) }
    name = reader.text(paths.fullName) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    birthDate = reader.text(paths.birthDate) ?? reader.date(paths.birthParts)
    documentNumber = reader.text(paths.documentNumber)
    issuingCountry = reader.text(paths.issuingCountry)
    hasFaceComparison = reader.texts(paths.face).contains { paths.faceWords.contains($0.lowercased()) }
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

    func date(_ path: [String]) -> String? {
      guard !path.isEmpty, let parts = value(path), let year = parts["year"]?.number?.int64,
        let month = parts["month"]?.number?.int64, let day = parts["day"]?.number?.int64
      else { return nil }
      return (try? CalendarDate(year: Int(year), month: Int(month), day: Int(day)))?.text
    }
  }
}

/// Where vendors put things. Sources: Stripe's verification session object, Persona's inquiry object, Onfido's workflow run object, and
/// our own form for any other vendor.
struct VendorPaths {
  var identifier: [[String]] = []
  var application: [[String]] = []
  var role: [[String]] = []
  var status: [[String]] = []
  var verified: Set<String> = []
  var failed: Set<String> = []
  /// Words of a result that decides nothing.
  var undecided: Set<String> = []
  var fullName: [[String]] = []
  /// Given name first.
  var name: [[String]] = []
  var birthDate: [[String]] = []
  var birthParts: [String] = []
  var documentNumber: [[String]] = []
  var issuingCountry: [[String]] = []
  var face: [[String]] = []
  var faceWords: Set<String> = ["true", "passed", "clear", "selfie", "verified"]

  static func of(_ vendor: WebhookVendor) -> VendorPaths {
    switch vendor {
    case .stripe: stripe
    case .persona: persona
    case .onfido: onfido
    case .standard: standard
    }
  }

  private static let stripe: VendorPaths = {
    let object = ["data", "object"]
    var paths = VendorPaths()
    paths.identifier = [["id"]]
    paths.application = [object + ["metadata", "application"], object + ["client_reference_id"]]
    paths.role = [object + ["metadata", "role"]]
    paths.status = [object + ["status"]]
    paths.verified = ["verified"]
    paths.undecided = ["requires_input", "canceled"]
    let outputs = object + ["verified_outputs"]
    paths.name = [outputs + ["first_name"], outputs + ["last_name"]]
    paths.birthParts = outputs + ["dob"]
    paths.documentNumber = [outputs + ["id_number"]]
    paths.face = [object + ["options", "document", "require_matching_selfie"]]
    return paths
  }()

  private static let persona: VendorPaths = {
    let object = ["data", "attributes", "payload", "data", "attributes"]
    var paths = VendorPaths()
    paths.identifier = [["data", "id"]]
    paths.application = [object + ["reference-id"], object + ["referenceId"]]
    paths.role = [object + ["note"]]
    paths.status = [object + ["status"]]
    paths.verified = ["approved"]
    paths.failed = ["declined", "failed"]
    paths.undecided = ["needs_review", "expired", "marked-for-review"]
    paths.name = [object + ["name-first"], object + ["name-last"]]
    paths.birthDate = [object + ["birthdate"]]
    paths.documentNumber = [object + ["identification-number"]]
    paths.face = [object + ["selfie-status"]]
    return paths
  }()

  private static let onfido: VendorPaths = {
    let (object, resource) = (["payload", "object"], ["payload", "resource"])
    var paths = VendorPaths()
    paths.application = [
      resource + ["customer_user_id"], resource + ["tags"], object + ["customer_user_id"], object + ["tags"],
    ]
    paths.status = [resource + ["status"], object + ["status"]]
    paths.verified = ["approved"]
    paths.failed = ["declined"]
    paths.undecided = ["review", "abandoned", "error"]
    let output = resource + ["output"]
    paths.name = [output + ["first_name"], output + ["last_name"]]
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
