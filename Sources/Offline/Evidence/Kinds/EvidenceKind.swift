import Evidence

/// One kind of evidence that `vestibule evidence` can verify: what it is called, what it is given, and the call that judges it.
///
/// A kind only moves values from the request into a pure call of the core. It reads no file and no clock.
protocol EvidenceKind: Sendable {
  /// The word after `--kind`.
  var name: String { get }
  /// One line of help.
  var abstract: String { get }
  var options: [EvidenceOption] { get }

  /// - Throws: `RequestFault.usage` where options do not go together.
  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict
}

/// An option of a kind. On the command line it is `--name`; in a line of a batch the key is the name with `_` for `-`.
struct EvidenceOption: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case text
    /// A whole number from 0.
    case count
    /// Present or not; `true` or `false` in a batch.
    case flag
    case file
    /// Files, or folders that stand for the files in them.
    case files
    /// `LABEL=FILE`; in a batch also an object from label to file.
    case labelledFile
  }

  enum Occurrence: Hashable, Sendable { case required, optional, repeated }

  /// Without the dashes in front.
  let name: String
  /// The key in a line of a batch.
  let key: String
  let value: Value
  let occurrence: Occurrence
  /// What stands for the value in the help, for instance `FILE`.
  let placeholder: String
  let help: String

  init(_ name: String, _ value: Value, _ occurrence: Occurrence = .optional, _ placeholder: String = "", help: String) {
    self.name = name
    key = String(name.map { $0 == "-" ? "_" : $0 })
    self.value = value
    self.occurrence = occurrence
    self.placeholder = placeholder
    self.help = help
  }

  var isFile: Bool {
    switch value {
    case .file, .files, .labelledFile: true
    case .text, .count, .flag: false
    }
  }
}

/// Every kind there is.
enum EvidenceKinds {
  static let all: [any EvidenceKind] = [
    MRZKind(), PassportKind(), MasterListKind(), NumberKind(), WebhookKind(), LegalEntityKind(), CBORKind(),
    MobileDocumentKind(), SDJWTKind(), PresentationKind(), QueryKind(),
  ]

  static func named(_ name: String) -> (any EvidenceKind)? { all.first { $0.name == name } }
}
