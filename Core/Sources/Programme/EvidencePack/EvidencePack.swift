import Crypto
import Vocabulary

/// An answer with all that is needed to believe it without asking anybody: one file that `vestibule verify` opens offline.
///
/// A stored ZIP archive of
///
/// - `answer.json`: the answer, canonical JSON (RFC 8785)
/// - `answer.pdf`: the same for people
/// - `journal.json`: an `AuditBundle`: the journal's entry that commits to both by SHA-256, with its proof of inclusion under
///   a signed checkpoint
/// - `journal.key`: the journal's public key (C2SP signed-note)
/// - `read-me.txt`: how to check it
public struct EvidencePack: Hashable, Sendable {
  public static let answerName = "answer.json"
  public static let pageName = "answer.pdf"
  public static let proofName = "journal.json"
  public static let keyName = "journal.key"
  public static let readMeName = "read-me.txt"
  static let names: Set<String> = [answerName, pageName, proofName, keyName, readMeName]

  /// Names of the digests among the details of the journal's entry.
  public static let answerDetail = "answer-sha256"
  public static let pageDetail = "page-sha256"

  public let answer: [UInt8]
  public let page: [UInt8]
  public let proof: [UInt8]
  public let key: String

  public init(answer: [UInt8], page: [UInt8], proof: [UInt8], key: String) {
    self.answer = answer
    self.page = page
    self.proof = proof
    self.key = key
  }

  /// SHA-256 in lower-case hex: what the journal's entry commits to.
  public static func digest(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(SHA256.hash(data: bytes))
  }

  public func bytes() -> [UInt8] {
    StoredArchive([
      .init(name: Self.readMeName, bytes: Array(Self.readMe.utf8)),
      .init(name: Self.answerName, bytes: answer), .init(name: Self.pageName, bytes: page),
      .init(name: Self.proofName, bytes: proof), .init(name: Self.keyName, bytes: Array((key + "\n").utf8)),
    ]).bytes()
  }

  private static let readMe = """
    This is an evidence pack made by Vestibule.

    answer.json   the answer, exactly
    answer.pdf    the same for people
    journal.json  the journal's entry that commits to both files, and the proof that it is in the journal
    journal.key   the journal's public key

    To check it, offline:

        vestibule verify PACK --key KEY

    KEY is the journal's public key as you got it from the provider by another way than this file. Without --key the key
    within is used, which shows that the pack is whole, not whose it is.

    By hand: the SHA-256 of answer.json and of answer.pdf stand in the entry (details: answer-sha256, page-sha256). The
    entry's leaf hash and its proof are those of RFC 9162; the checkpoint is a signed note (C2SP tlog-checkpoint).

    """
}
