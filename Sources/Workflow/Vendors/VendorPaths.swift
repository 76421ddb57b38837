import Evidence

/// Where vendors put things, and our own form for any other vendor. What is beside the events that conclude something, for instance
/// that a session began, is passed over: it carries states too.
///
/// Sources: docs.stripe.com/api/identity/verification_sessions, .../verification_reports and docs.stripe.com/identity/handle-verification-outcomes;
/// docs.withpersona.com/webhooks (inquiry events; payloads in the form of JSON:API) and /api-reference (inquiries, government ID
/// verifications); documentation.onfido.com/api/latest/#webhooks.
struct VendorPaths {
  /// Begins a path within the vendor's record of a session: in the message, or as the vendor was asked for it.
  static let session = "@session"
  /// Begins a path within what the vendor read from a document that passed.
  static let document = "@document"

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
  /// Objects with `year`, `month` and `day`.
  var birthParts: [[String]] = []
  var documentNumber: [[String]] = []
  var issuingCountry: [[String]] = []
  var face: [[String]] = []
  var faceWords: Set<String> = ["true", "passed", "clear", "selfie", "verified"]
  /// Where the message carries the record of a session.
  var session: [String] = []
  /// Where resources lie that came along, and the types of those that compare faces and read documents.
  var included: [String] = []
  var faceResource: String?
  var documentResource: String?

  static func of(_ vendor: WebhookVendor) -> VendorPaths {
    switch vendor {
    case .stripe: stripe
    case .persona: persona
    case .onfido: onfido
    case .standard: standard
    }
  }

  /// Stripe puts `verified_outputs` into no message: who was verified is read with `VendorResults`. Without, a message says that somebody
  /// was verified and counts for nothing by itself.
  private static let stripe: VendorPaths = {
    func session(_ path: String...) -> [String] { [VendorPaths.session] + path }
    var paths = VendorPaths()
    paths.session = ["data", "object"]
    paths.identifier = [["id"]]
    paths.application = [session("metadata", "application"), session("client_reference_id")]
    paths.role = [session("metadata", "role")]
    paths.status = [session("status")]
    paths.verified = ["verified"]
    paths.undecided = ["requires_input", "canceled"]
    paths.event = [["type"]]
    paths.conclusions = Set(["verified", "requires_input", "canceled"].map { "identity.verification_session." + $0 })
    let (outputs, document) = (session("verified_outputs"), session("last_verification_report", "document"))
    paths.names = ["first_name", "last_name"].map { [outputs + [$0], document + [$0]] }
    paths.birthParts = [outputs + ["dob"], document + ["dob"]]
    // `id_number` is a number of the person, not of a document.
    paths.documentNumber = [document + ["number"]]
    paths.issuingCountry = [document + ["issuing_country"]]
    paths.face = [
      session("last_verification_report", "selfie", "status"),
      session("options", "document", "require_matching_selfie"),
    ]
    return paths
  }()

  /// What was read from a document that passed comes first, since `fields` may be what the applicant typed. There each has a type and a
  /// value; with older versions of the interface they lie beside `fields`. Keys come with hyphens, underscores or capitals, as the webhook is set up.
  private static let persona: VendorPaths = {
    let event = ["data", "attributes"]
    let inquiry = event + ["payload", "data", "attributes"]
    func field(_ key: String) -> [[String]] {
      spellings(key).map { [document, $0] }
        + spellings(key).flatMap { [inquiry + ["fields", $0, "value"], inquiry + [$0]] }
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
    paths.issuingCountry = spellings("country-code").map { [document, $0] }
    paths.faceResource = "verification/selfie"
    paths.documentResource = "verification/government-id"
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
