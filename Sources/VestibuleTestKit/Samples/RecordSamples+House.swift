import Crypto
import Policy
import Screening
public import Vocabulary
public import Workflow

extension RecordSamples {
  public func `operator`(_ handle: String, roles: [OperatorRole] = [.analyst]) -> OperatorRecord {
    OperatorRecord(id: id(), handle: handle, roles: roles, createdAt: now)
  }

  public func apiKey(_ label: String = "signup") -> APIKeyRecord {
    APIKeyRecord(
      id: id(), label: label, scopes: [.writeApplications], secretDigest: digest(), createdAt: now,
      expiresAt: now.adding(days: 90))
  }

  public func pack(_ identifier: String, version: String = "1.0.0", digest: String? = nil) -> PackRecord {
    PackRecord(
      reference: PackReference(identifier: identifier, version: version, digest: digest ?? self.digest()),
      loadedAt: now, isActive: true)
  }

  public func list(_ identifier: String) -> ListRecord {
    let summary = WatchlistSummary(
      list: identifier, title: "A list", format: "csv", version: digest(), published: nil, entries: 2, names: 3,
      skipped: 0, warnings: [])
    return ListRecord(summary: summary, loadedAt: now, loadedBy: .commandLine)
  }

  public func webhook(disabled: Bool = false) -> WebhookRecord {
    WebhookRecord(
      id: id(), url: "https://hooks.example/vestibule", createdAt: now, disabledAt: disabled ? now : nil)
  }

  public func subject() -> SubjectRecord { SubjectRecord(id: id(), createdAt: now, keyReference: "test:1") }

  public func sealed(_ subject: SubjectID, field: String = "statement", ciphertext: [UInt8]) -> SealedRecord {
    SealedRecord(id: id(), subject: subject, field: field, digest: Self.sha256(ciphertext), at: now)
  }

  public func message(_ type: String = "application.decided") -> OutboxMessage {
    OutboxMessage(id: id(), type: type, payload: Array(#"{"id":"app_1"}"#.utf8), at: now)
  }

  /// SHA-256 in hex.
  public static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
