import Vocabulary
import Workflow

struct DeclarationResource: Encodable {
  let id: DeclarationID
  let application: ApplicationID
  let account: AccountID
  let activity: DeclarationRecord.Activity
  let targets: [IPPrefix]
  let ports: [UInt16]
  let start: Instant
  let end: Instant
  let `public`: Bool
  let state: DeclarationRecord.State
  let version: Int
  let createdBy: Actor
  let createdAt: Instant
  let settledBy: Actor?
  let settledAt: Instant?
  let withdrawnAt: Instant?

  init(_ record: DeclarationRecord) {
    id = record.id
    application = record.application
    account = record.account
    activity = record.activity
    targets = record.targets
    ports = record.ports
    start = record.start
    end = record.end
    `public` = record.isPublic
    state = record.state
    version = record.version
    createdBy = record.createdBy
    createdAt = record.createdAt
    settledBy = record.settledBy
    settledAt = record.settledAt
    withdrawnAt = record.withdrawnAt
  }
}

/// A declaration with its words.
struct DeclarationViewResource: Encodable {
  let declaration: DeclarationResource
  let reference: String
  let words: DeclarationWords?
  let digest: String

  init(_ view: ReadDeclarations.View) {
    declaration = DeclarationResource(view.record)
    reference = view.account
    words = view.words
    digest = view.digest
  }
}
