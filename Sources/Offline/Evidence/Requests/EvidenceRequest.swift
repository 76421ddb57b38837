import Evidence
import Vocabulary

/// The files of one option.
struct FileSet: Sendable {
  private(set) var files: [EvidenceFile] = []
  /// Equal for equal files, as long as the files on disk stay as they are.
  private(set) var key = ""

  /// - Parameter source: the path of a file or folder, or the hash of bytes that came within the request.
  mutating func add(_ more: [EvidenceFile], source: String) {
    files += more
    key += "\u{0}" + source
  }
}

/// What one kind is asked to judge: values by option, checked against the kind's list of options.
struct EvidenceRequest: Sendable {
  let at: Instant
  let policy: EvidenceVerdict.Policy
  let id: String?
  private let texts: [String: [String]]
  private let files: [String: FileSet]
  private let shelf: FileShelf

  /// - Throws: `RequestFault.usage` where a required option is missing or a count is none.
  init(
    kind: any EvidenceKind, at: Instant, policy: EvidenceVerdict.Policy, id: String? = nil,
    texts: [String: [String]], files: [String: FileSet], shelf: FileShelf
  ) throws(RequestFault) {
    for option in kind.options {
      let count = (texts[option.name]?.count ?? 0) + (files[option.name]?.files.count ?? 0)
      let isGiven = texts[option.name] != nil || files[option.name] != nil
      if option.occurrence == .required, !isGiven { throw .usage("--kind \(kind.name) needs --\(option.name)") }
      if option.occurrence != .repeated, option.value != .files, count > 1 {
        throw .usage("--\(option.name) is given twice")
      }
      if option.value == .count, let text = texts[option.name]?.first, Int(text).map({ $0 >= 0 }) != true {
        throw .usage("--\(option.name) is a whole number from 0")
      }
    }
    self.at = at
    self.policy = policy
    self.id = id
    self.texts = texts
    self.files = files
    self.shelf = shelf
  }

  func text(_ option: String) -> String? { texts[option]?.first }
  func texts(_ option: String) -> [String] { texts[option] ?? [] }
  func flag(_ option: String) -> Bool { texts[option] != nil }
  func count(_ option: String) -> Int? { text(option).flatMap { Int($0) } }
  /// Whether the option was given at all, be it with an empty folder.
  func has(_ option: String) -> Bool { texts[option] != nil || files[option] != nil }
  func file(_ option: String) -> EvidenceFile? { files[option]?.files.first }
  func files(_ option: String) -> [EvidenceFile] { files[option]?.files ?? [] }
  /// The bytes of a file option; empty where it was not given.
  func bytes(_ option: String) -> [UInt8] { file(option)?.bytes ?? [] }

  /// Names and hashes of the files of some options, for a verdict.
  func inputs(_ options: String...) -> [EvidenceVerdict.Input] {
    options.flatMap { option in
      files(option).map { file in
        EvidenceVerdict.Input(name: file.label.isEmpty ? option : option + file.label, sha256: file.sha256)
      }
    }
  }

  /// What `make` gives for the files of an option, made once in a batch for the same files.
  func prepared<Value: Sendable>(_ option: String, make: ([EvidenceFile]) -> Value) -> Value {
    let set = files[option] ?? FileSet()
    return shelf.prepared(option, files: set.key) { make(set.files) }
  }
}
