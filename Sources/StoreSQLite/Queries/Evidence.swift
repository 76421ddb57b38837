import GRDB
import Vocabulary
import Workflow

extension SQLiteReading {
  func presentations(of application: ApplicationID) throws -> [PresentationRecord] {
    try records(PresentationRecord.self, EvidenceSQL.presentations, [application.text])
  }

  func trustLists() throws -> [TrustListRecord] { try records(TrustListRecord.self, EvidenceSQL.trustLists) }

  func applications(marked digest: [UInt8]) throws -> [ApplicationID] {
    try database.all(EvidenceSQL.marked, [digest.column]) { try $0.value(0) }
  }

  func likenesses(limit: Int) throws -> [EvidenceMark] {
    try database.all(EvidenceSQL.likenesses, [limit]) { row in
      EvidenceMark(
        kind: .likeness, digest: try row.bytes(0), application: try row.value(1), subject: try row.value(2))
    }
  }

  func evidenceWithImages(dueBefore: Instant, limit: Int) throws -> [EvidenceRecord] {
    try records(EvidenceRecord.self, EvidenceSQL.imagesDue, [dueBefore.column, limit])
  }
}

extension SQLiteTransaction {
  func put(_ mark: EvidenceMark) throws {
    try change {
      try database.run(
        EvidenceSQL.putMark,
        [mark.digest.column, mark.application.text, mark.subject.text, mark.kind.rawValue])
    }
  }
}

enum EvidenceSQL {
  static let presentations = """
    SELECT body FROM presentations WHERE application = ? ORDER BY created_at DESC, id DESC LIMIT 200
    """
  static let trustLists = "SELECT body FROM trust_lists ORDER BY id"
  /// Identifiers sort by the time they were made.
  static let marked = "SELECT application FROM evidence_marks WHERE digest = ? ORDER BY application LIMIT 50"
  static let putMark = """
    INSERT OR IGNORE INTO evidence_marks (digest, application, subject, kind) VALUES (?, ?, ?, ?)
    """
  static let likenesses = """
    SELECT digest, application, subject FROM evidence_marks WHERE kind = 'likeness' ORDER BY application DESC LIMIT ?
    """
  static let removeMarksOfSubject = "DELETE FROM evidence_marks WHERE subject = ?"
  static let imagesDue = "SELECT body FROM evidence WHERE images_due <= ? ORDER BY images_due LIMIT ?"
}
