import Crypto
import Evidence
import Files
import Synchronization
import Vocabulary

/// A file that was read for a request, or that came within it.
final class EvidenceFile: Sendable {
  /// As it was given: a path, or the key that carried the bytes.
  let name: String
  /// What stood before the `=` of a labelled file.
  let label: String
  let bytes: [UInt8]
  private let digest = Mutex<String?>(nil)

  init(name: String, label: String = "", bytes: [UInt8]) {
    self.name = name
    self.label = label
    self.bytes = bytes
  }

  /// In hex.
  var sha256: String {
    digest.withLock { known in
      if let known { return known }
      let text = Hexadecimal.text(SHA256.hash(data: bytes))
      known = text
      return text
    }
  }
}
