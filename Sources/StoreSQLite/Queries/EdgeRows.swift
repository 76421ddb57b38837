import Foundation
import GRDB
import Vocabulary
import Workflow

extension SQLiteReading {
  func session(tokenDigest: String) throws -> SessionRow? {
    try database.first(EdgeSQL.session, [tokenDigest]) { row in
      SessionRow(
        tokenDigest: tokenDigest, operatorID: try row.value(0), createdAt: row.instant(1), expiresAt: row.instant(2),
        revealed: try RevealedSubjects.read(try row.bytes(3)))
    }
  }

  func idempotent(principal: Actor, key: String) throws -> IdempotencyRow? {
    try database.first(EdgeSQL.idempotent, [principal.text, key]) { row in
      IdempotencyRow(
        principal: principal, key: key, requestDigest: row[0], status: row[1], sealedBody: try row.bytes(2),
        expiresAt: row.instant(3))
    }
  }

  func dueDeliveries(at: Instant, limit: Int) throws -> [DeliveryRow] {
    try database.all(EdgeSQL.due, [at.column, max(0, limit)]) { row in
      let message = OutboxMessage(id: try row.value(0), type: row[1], payload: try row.bytes(2), at: row.instant(3))
      return DeliveryRow(message: message, webhook: try row.value(4), attempts: row[5])
    }
  }

  func pendingDeliveries() throws -> Int { try database.first(EdgeSQL.pending) { $0[0] } ?? 0 }

  func setting(_ name: String) throws -> String? { try database.first(EdgeSQL.setting, [name]) { $0[0] } }
}

enum EdgeSQL {
  static let session = "SELECT operator, created_at, expires_at, revealed FROM sessions WHERE token_digest = ?"
  static let putSession = """
    INSERT INTO sessions (token_digest, operator, created_at, expires_at, revealed) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (token_digest) DO UPDATE SET expires_at = excluded.expires_at, revealed = excluded.revealed
    """
  static let removeSession = "DELETE FROM sessions WHERE token_digest = ?"
  static let removeSessionsOf = "DELETE FROM sessions WHERE operator = ?"
  static let endSessions = "DELETE FROM sessions WHERE expires_at <= ?"

  static let link = "SELECT operator, expires_at FROM sign_in_links WHERE digest = ?"
  static let putLink = "INSERT INTO sign_in_links (digest, operator, expires_at) VALUES (?, ?, ?)"
  static let removeLink = "DELETE FROM sign_in_links WHERE digest = ?"
  static let endLinks = "DELETE FROM sign_in_links WHERE expires_at <= ?"

  static let idempotent = """
    SELECT request_digest, status, sealed_body, expires_at FROM idempotency WHERE principal = ? AND key = ?
    """
  static let putIdempotent = """
    INSERT INTO idempotency (principal, key, request_digest, status, sealed_body, expires_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (principal, key) DO UPDATE SET request_digest = excluded.request_digest, status = excluded.status,
      sealed_body = excluded.sealed_body, expires_at = excluded.expires_at
    """
  static let endIdempotent = "DELETE FROM idempotency WHERE expires_at <= ?"

  static let putMessage = "INSERT INTO messages (id, type, payload, at) VALUES (?, ?, ?, ?)"
  static let putDeliveries = """
    INSERT INTO deliveries (message, webhook, next_at) SELECT ?, id, ? FROM webhooks WHERE enabled
    """
  static let forgetMessage = "DELETE FROM messages WHERE id = ?"
  static let due = """
    SELECT m.id, m.type, m.payload, m.at, d.webhook, d.attempts FROM deliveries d JOIN messages m ON m.id = d.message
    WHERE d.next_at <= ? ORDER BY d.next_at, d.message, d.webhook LIMIT ?
    """
  static let pending = "SELECT count(*) FROM deliveries WHERE next_at IS NOT NULL"
  static let delivered = """
    UPDATE deliveries SET attempts = attempts + 1, next_at = NULL, delivered_at = ?, last_error = NULL
    WHERE message = ? AND webhook = ?
    """
  static let failed = """
    UPDATE deliveries SET attempts = attempts + 1, next_at = ?, last_error = ?
    WHERE message = ? AND webhook = ? AND delivered_at IS NULL
    """
  static let forgetDelivered = "DELETE FROM deliveries WHERE delivered_at <= ?"
  static let forgetMessages = """
    DELETE FROM messages WHERE at <= ? AND NOT EXISTS (SELECT 1 FROM deliveries WHERE message = messages.id)
    """

  static let setting = "SELECT value FROM settings WHERE name = ?"
  static let putSetting = """
    INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
    """
}

/// Subjects and ends as one JSON object.
enum RevealedSubjects {
  static func text(_ revealed: [SubjectID: Instant]) throws -> String {
    let pairs = Dictionary(uniqueKeysWithValues: revealed.map { ($0.key.text, $0.value.microseconds) })
    return String(decoding: try JSONEncoder().encode(pairs), as: UTF8.self)
  }

  static func read(_ bytes: [UInt8]) throws -> [SubjectID: Instant] {
    do {
      let pairs = try JSONDecoder().decode([String: Int64].self, from: Data(bytes))
      return Dictionary(
        uniqueKeysWithValues: try pairs.map { (try SubjectID($0.key), Instant(clamping: $0.value)) })
    } catch {
      throw StoreError(.damaged, "the reveals of a stored session cannot be read")
    }
  }
}
