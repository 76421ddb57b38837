public import Journal
import Wire

/// What came of checking an evidence pack.
public struct EvidencePackReport: Hashable, Sendable, Codable {
  public struct Check: Hashable, Sendable, Codable {
    public let name: String
    public let result: BundleReport.Check.Result
    /// A sentence for a person; no personal data.
    public let detail: String
  }

  public let checks: [Check]
  /// The journal's origin and size, where its checkpoint verified.
  public let origin: String?
  public let size: UInt64?
  /// Whether the key came from outside the pack: only then it is known whose pack it is.
  public let isKeyPinned: Bool

  public var isValid: Bool { !checks.isEmpty && checks.allSatisfy { $0.result == .pass } }
  /// Whether the file could be read as a pack at all.
  public var isMalformed: Bool { checks.contains { $0.name == "pack-format" && $0.result == .fail } }
}

/// Checks evidence packs offline.
public enum EvidencePackVerifier {
  /// - Parameter key: of the journal, got by another way than the pack; nil to use the one within.
  public static func verify(_ bytes: [UInt8], key: NoteVerifierKey?) -> EvidencePackReport {
    var run = PackRun(isKeyPinned: key != nil)
    do throws(ProgrammeError) {
      try run.check(try StoredArchive.read(bytes), pinned: key)
    } catch {
      run.fail("pack-format", error.message)
    }
    return EvidencePackReport(checks: run.checks, origin: run.origin, size: run.size, isKeyPinned: run.isKeyPinned)
  }
}

private struct PackRun {
  let isKeyPinned: Bool
  var checks: [EvidencePackReport.Check] = []
  var origin: String?
  var size: UInt64?

  init(isKeyPinned: Bool) { self.isKeyPinned = isKeyPinned }

  mutating func check(_ archive: StoredArchive, pinned: NoteVerifierKey?) throws(ProgrammeError) {
    guard Set(archive.files.map(\.name)) == EvidencePack.names, let answer = archive[EvidencePack.answerName],
      let page = archive[EvidencePack.pageName], let proof = archive[EvidencePack.proofName],
      let keyText = archive[EvidencePack.keyName]
    else { throw ProgrammeError(.part, "the files within are not those of an evidence pack") }
    pass("pack-format", "the pack is well formed")
    let key: NoteVerifierKey
    if let pinned { key = pinned } else { key = try Self.key(keyText) }
    let bundle: AuditBundle
    do throws(JournalError) {
      bundle = try AuditBundle.parse(proof)
    } catch {
      throw ProgrammeError(.format, "the proof within cannot be read: \(error.message)")
    }
    check(bundle, proof, key)
    commitment("answer", EvidencePack.answerDetail, answer, bundle)
    commitment("page", EvidencePack.pageDetail, page, bundle)
  }

  private static func key(_ bytes: [UInt8]) throws(ProgrammeError) -> NoteVerifierKey {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else {
      throw ProgrammeError(.format, "the key within cannot be read")
    }
    do throws(JournalError) {
      return try NoteVerifierKey(String(text.dropLast()))
    } catch {
      throw ProgrammeError(.format, "the key within cannot be read")
    }
  }

  /// The journal's own proofs: the pack's checkpoint is the one to prove in.
  private mutating func check(_ bundle: AuditBundle, _ bytes: [UInt8], _ key: NoteVerifierKey) {
    let report = BundleVerifier.verify(bundle: bytes, checkpoint: Array(bundle.checkpoint.utf8), key: key)
    origin = report.origin
    size = report.size
    for check in report.checks {
      checks.append(.init(name: "journal-\(check.name)", result: check.result, detail: check.detail))
    }
  }

  /// An entry of the bundle must hold the digest of the file.
  private mutating func commitment(_ name: String, _ detail: String, _ file: [UInt8], _ bundle: AuditBundle) {
    let digest = EvidencePack.digest(file)
    let holds = bundle.entries.contains { entry in
      guard let read = try? JournalEntry.parse(entry.bytes) else { return false }
      return read.details[detail] == digest
    }
    if holds {
      pass(name, "the journal commits to this \(name)")
    } else {
      fail(name, "no entry of the journal commits to this \(name): it was changed, or is of another request")
    }
  }

  private mutating func pass(_ name: String, _ detail: String) {
    checks.append(.init(name: name, result: .pass, detail: detail))
  }

  mutating func fail(_ name: String, _ detail: String) {
    checks.append(.init(name: name, result: .fail, detail: detail))
  }
}
