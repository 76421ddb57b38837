import Evidence
import Foundation
import Vocabulary
import Wire

/// Reads one line of `vestibule evidence batch`.
struct BatchLine {
  let id: JSONValue
  let kindName: String?
  private let members: [JSONObject.Member]

  private static let common: Set<String> = ["id", "kind", "at", "policy"]

  /// - Throws: `RequestFault.value` where the line is no JSON object.
  init(_ bytes: [UInt8], limits: JSONLimits) throws(RequestFault) {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(bytes, limits: limits)
    } catch {
      throw .value(option: "line", code: error.readingCode, detail: error.description)
    }
    guard let object = value.object else {
      throw .value(option: "line", code: "type", detail: "a line is a JSON object")
    }
    members = object.members
    id = object["id"] ?? .null
    kindName = object["kind"]?.string
  }

  func text(_ key: String) throws(RequestFault) -> String? {
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else { return nil }
    guard let text = value.string else { throw .value(option: key, code: "type", detail: "a text is expected here") }
    return text
  }

  /// The request for a kind.
  ///
  /// - Throws: `RequestFault`, also where a file can not be read.
  func request(
    _ kind: any EvidenceKind, at: Instant, policy: EvidenceVerdict.Policy, shelf: FileShelf
  ) throws(RequestFault) -> EvidenceRequest {
    var texts: [String: [String]] = [:]
    var files: [String: FileSet] = [:]
    for member in members where !Self.common.contains(member.key) && member.value != .null {
      if let option = kind.options.first(where: { $0.key == member.key }) {
        if option.isFile {
          try add(member.value, to: &files[option.name, default: FileSet()], option: option, shelf: shelf)
        } else if let values = try Self.texts(member.value, option: option) {
          texts[option.name] = values
        }
      } else if let option = kind.options.first(where: { $0.isFile && $0.key + "_b64" == member.key }) {
        try Self.addBytes(
          member.value, to: &files[option.name, default: FileSet()], option: option, limit: shelf.limit)
      } else {
        throw .usage("kind \(kind.name) has no option \(member.key)")
      }
    }
    return try EvidenceRequest(
      kind: kind, at: at, policy: policy, id: id.string, texts: texts, files: files, shelf: shelf)
  }
}

// MARK: - Values

extension BatchLine {
  /// Nil for a flag that is `false`.
  private static func texts(_ value: JSONValue, option: EvidenceOption) throws(RequestFault) -> [String]? {
    if option.value == .flag {
      guard let isSet = value.bool else { throw fault(option.key, "true or false is expected here") }
      return isSet ? [""] : nil
    }
    guard let elements = value.array else { return [try scalar(value, option: option)] }
    var texts: [String] = []
    for element in elements { texts.append(try scalar(element, option: option)) }
    // A list for an option that takes one value is the value with commas: `"require_dg": [1, 2]`.
    return option.occurrence == .repeated ? texts : [texts.joined(separator: ",")]
  }

  private static func scalar(_ value: JSONValue, option: EvidenceOption) throws(RequestFault) -> String {
    if let text = value.string { return text }
    if let number = value.number, let whole = number.int64 { return String(whole) }
    throw fault(option.key, "a text is expected here")
  }

  private func add(
    _ value: JSONValue, to set: inout FileSet, option: EvidenceOption, shelf: FileShelf
  ) throws(RequestFault) {
    if option.value == .labelledFile, let object = value.object {
      for member in object.members {
        guard let path = member.value.string else { throw Self.fault(option.key, "a path is expected here") }
        try set.add(path: path, label: member.key, option: option, shelf: shelf)
      }
      return
    }
    for element in value.array ?? [value] {
      guard let path = element.string else { throw Self.fault(option.key, "a path is expected here") }
      try set.add(path: path, option: option, shelf: shelf)
    }
  }

  private static func addBytes(
    _ value: JSONValue, to set: inout FileSet, option: EvidenceOption, limit: Int
  ) throws(RequestFault) {
    let key = option.key + "_b64"
    if option.value == .labelledFile, let object = value.object {
      for member in object.members { set.add(try file(member.value, label: member.key, key, limit)) }
      return
    }
    for element in value.array ?? [value] {
      guard option.value == .labelledFile else {
        set.add(try file(element, label: "", key, limit))
        continue
      }
      let parts = (element.string ?? "").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw fault(key, "LABEL=BASE64 is expected here") }
      set.add(try file(.string(String(parts[1])), label: String(parts[0]), key, limit))
    }
  }

  private static func file(
    _ value: JSONValue, label: String, _ key: String, _ limit: Int
  ) throws(RequestFault) -> EvidenceFile {
    guard let text = value.string else { throw fault(key, "a text is expected here") }
    guard let data = Data(base64Encoded: text) else {
      throw .value(option: key, code: "base64", detail: "base64 with padding is expected here")
    }
    guard data.count <= limit else { throw .tooLarge(option: key, limit: limit) }
    return EvidenceFile(name: key, label: label, bytes: Array(data))
  }

  private static func fault(_ key: String, _ detail: String) -> RequestFault {
    .value(option: key, code: "type", detail: detail)
  }
}

extension FileSet {
  mutating func add(_ file: EvidenceFile) { add([file], source: "\(file.label):\(file.sha256)") }
}

extension WireError {
  /// The contract's reason code of a text that can not be read as JSON.
  var readingCode: String {
    switch code {
    case .encoding: "utf8"
    case .trailingData: "trailing_data"
    case .duplicateKey: "duplicate_key"
    case .depth: "nesting"
    case .size: "length"
    case .value: "number"
    default: "json"
    }
  }
}
