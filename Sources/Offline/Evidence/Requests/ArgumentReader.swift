import Evidence
import Vocabulary

/// Reads the arguments of `vestibule evidence verify`.
struct ArgumentReader {
  /// Options that every kind has.
  private(set) var kind: String?
  private(set) var at: String?
  private(set) var policy: String?
  private(set) var maximumBytes: String?
  private(set) var isJSON = false
  private(set) var wantsHelp = false
  /// Options in order of appearance, each with the values that follow it.
  private var options: [(name: String, values: [String])] = []

  init(_ arguments: [String]) throws(RequestFault) {
    var name: String?
    for argument in arguments {
      if argument == "--help" || argument == "-h" {
        wantsHelp = true
        name = nil
      } else if argument.hasPrefix("--"), argument.utf8.count > 2 {
        let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let found = String(parts[0])
        options.append((found, parts.count == 2 ? [String(parts[1])] : []))
        name = parts.count == 2 ? nil : found
      } else if name != nil, !options.isEmpty {
        options[options.count - 1].values.append(argument)
      } else {
        throw .usage("`\(argument)` follows no option")
      }
    }
    try takeCommon()
  }

  private mutating func takeCommon() throws(RequestFault) {
    let all = options
    options = []
    for (name, values) in all {
      switch name {
      case "json":
        guard values.isEmpty else { throw .usage("--json takes no value") }
        isJSON = true
      case "kind": kind = try Self.single(name, values, before: kind)
      case "at": at = try Self.single(name, values, before: at)
      case "policy": policy = try Self.single(name, values, before: policy)
      case "max-bytes": maximumBytes = try Self.single(name, values, before: maximumBytes)
      default: options.append((name, values))
      }
    }
  }

  private static func single(_ name: String, _ values: [String], before: String?) throws(RequestFault) -> String {
    guard values.count == 1 else { throw .usage("--\(name) takes one value") }
    guard before == nil else { throw .usage("--\(name) is given twice") }
    return values[0]
  }

  /// The request for a kind.
  ///
  /// - Throws: `RequestFault`, also where a file can not be read.
  func request(
    _ kind: any EvidenceKind, at: Instant, policy: EvidenceVerdict.Policy, shelf: FileShelf
  ) throws(RequestFault) -> EvidenceRequest {
    var texts: [String: [String]] = [:]
    var files: [String: FileSet] = [:]
    for (name, values) in options {
      guard let option = kind.options.first(where: { $0.name == name }) else {
        throw .usage("--kind \(kind.name) has no option --\(name)")
      }
      if option.value == .flag {
        guard values.isEmpty else { throw .usage("--\(name) takes no value") }
        texts[name] = [""]
        continue
      }
      guard !values.isEmpty, values.count == 1 || option.occurrence == .repeated || option.value == .files else {
        throw .usage("--\(name) takes \(values.isEmpty ? "a" : "one") value")
      }
      for value in values {
        if option.isFile {
          try files[name, default: FileSet()].add(path: value, option: option, shelf: shelf)
        } else {
          texts[name, default: []].append(value)
        }
      }
    }
    return try EvidenceRequest(kind: kind, at: at, policy: policy, texts: texts, files: files, shelf: shelf)
  }
}

extension FileSet {
  /// Reads what a path of an option stands for.
  mutating func add(path: String, option: EvidenceOption, shelf: FileShelf) throws(RequestFault) {
    switch option.value {
    case .files: add(try shelf.files(path, option: option.name), source: path)
    case .labelledFile:
      let parts = path.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw .usage("--\(option.name) is written LABEL=FILE") }
      try add(path: parts[1], label: parts[0], option: option, shelf: shelf)
    default: add([try shelf.file(path, option: option.name)], source: path)
    }
  }

  mutating func add(
    path: String, label: String, option: EvidenceOption, shelf: FileShelf
  ) throws(RequestFault) {
    let file = try shelf.file(path, option: option.name)
    add([EvidenceFile(name: file.name, label: label, bytes: file.bytes)], source: "\(label)=\(path)")
  }
}
