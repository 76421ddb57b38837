import Policy
import Screening
import Vocabulary
import Workflow

/// A watchlist in use.
struct ListResource: Encodable {
  let list: String
  let title: String
  let format: String
  let version: String
  let published: PartialDate?
  let entries: Int
  let names: Int
  let skipped: Int
  let warnings: [String]
  let loadedAt: Instant
  let loadedBy: Actor

  init(_ record: ListRecord) {
    list = record.summary.list
    title = record.summary.title
    format = record.summary.format
    version = record.summary.version
    published = record.summary.published
    entries = record.summary.entries
    names = record.summary.names
    skipped = record.summary.skipped
    warnings = record.summary.warnings
    loadedAt = record.loadedAt
    loadedBy = record.loadedBy
  }
}

/// One version of a regime pack.
struct RegimeResource: Encodable {
  let identifier: String
  let version: String
  let digest: String
  let isActive: Bool
  let loadedAt: Instant

  init(_ record: PackRecord) {
    identifier = record.reference.identifier
    version = record.reference.version
    digest = record.reference.digest
    isActive = record.isActive
    loadedAt = record.loadedAt
  }
}

/// A regime with all versions that were ever in use and the text of the active one, or of the newest.
struct RegimeViewResource: Encodable {
  let identifier: String
  let versions: [RegimeResource]
  /// The pack as YAML.
  let text: String
}

/// The signed certificate of an erasure.
struct ErasureResource: Encodable {
  /// A signed note (C2SP signed-note).
  let certificate: String
  let sequence: UInt64

  init(_ certificate: EraseSubject.Certificate) {
    self.certificate = certificate.note
    sequence = certificate.sequence
  }
}

/// A link to the applicant's page. The address holds a secret and is shown once.
struct LinkResource: Encodable {
  let url: String
  let expiresAt: Instant
}

/// Where events are sent. The secret is there in the answer to the registration only.
struct WebhookResource: Encodable {
  let id: WebhookID
  let url: String
  let createdAt: Instant
  let disabledAt: Instant?
  let secret: String?

  init(_ record: WebhookRecord, secret: String? = nil) {
    id = record.id
    url = record.url
    createdAt = record.createdAt
    disabledAt = record.disabledAt
    self.secret = secret
  }
}
