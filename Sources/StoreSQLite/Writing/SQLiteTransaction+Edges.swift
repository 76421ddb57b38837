import GRDB
import Vocabulary
import Workflow

extension SQLiteTransaction {
  func enqueue(_ message: OutboxMessage) throws {
    try change {
      let id = message.id.text
      try database.run(EdgeSQL.putMessage, [id, message.type, message.payload.column, message.at.column])
      let deliveries = try database.run(EdgeSQL.putDeliveries, [id, message.at.column])
      if deliveries == 0 { try database.run(EdgeSQL.forgetMessage, [id]) }
    }
  }

  func deliverySucceeded(_ delivery: DeliveryRow, at: Instant) throws {
    try change {
      try database.run(EdgeSQL.delivered, [at.column, delivery.message.id.text, delivery.webhook.text])
    }
  }

  func deliveryFailed(_ delivery: DeliveryRow, why: String, next: Instant?) throws {
    try change {
      let values: StatementArguments = [next?.column, why, delivery.message.id.text, delivery.webhook.text]
      try database.run(EdgeSQL.failed, values)
    }
  }

  func put(_ session: SessionRow) throws {
    try change {
      try database.run(
        EdgeSQL.putSession,
        [
          session.tokenDigest, session.operatorID.text, session.createdAt.column, session.expiresAt.column,
          try RevealedSubjects.text(session.revealed),
        ])
    }
  }

  func removeSession(tokenDigest: String) throws {
    try change { try database.run(EdgeSQL.removeSession, [tokenDigest]) }
  }

  func removeSessions(of operatorID: OperatorID) throws {
    try change { try database.run(EdgeSQL.removeSessionsOf, [operatorID.text]) }
  }

  func put(_ link: SignInLinkRow) throws {
    try change { try database.run(EdgeSQL.putLink, [link.digest, link.operatorID.text, link.expiresAt.column]) }
  }

  func takeSignInLink(digest: String, at: Instant) throws -> SignInLinkRow? {
    try change {
      let link = try database.first(EdgeSQL.link, [digest]) { row in
        SignInLinkRow(digest: digest, operatorID: try row.value(0), expiresAt: row.instant(1))
      }
      try database.run(EdgeSQL.removeLink, [digest])
      return link.flatMap { $0.expiresAt > at ? $0 : nil }
    }
  }

  func put(_ row: IdempotencyRow) throws {
    try change {
      try database.run(
        EdgeSQL.putIdempotent,
        [
          row.principal.text, row.key, row.requestDigest, row.status, row.sealedBody.column, row.expiresAt.column,
        ])
    }
  }

  func putSetting(_ name: String, _ value: String) throws {
    try change { try database.run(EdgeSQL.putSetting, [name, value]) }
  }

  @discardableResult
  func purge(before: Instant) throws -> Int {
    try change {
      let ended = try [EdgeSQL.endSessions, EdgeSQL.endLinks, EdgeSQL.endIdempotent]
        .reduce(0) { try $0 + database.run($1, [before.column]) }
      // Delivered events have nothing to tell any more; dead letters stay.
      try database.run(EdgeSQL.forgetDelivered, [before.column])
      try database.run(EdgeSQL.forgetMessages, [before.column])
      return ended
    }
  }
}
