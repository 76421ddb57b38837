import Vocabulary
import Wire

/// Reads the JSON of evidence: strict, small, with faults in this room's words.
enum EvidenceJSON {
  /// An extract or report of 256 KiB is ten times the longest seen.
  private static let limits = JSONLimits(maximumBytes: 256 << 10, maximumDepth: 16)

  /// Whole files of credentials and queries: 131,072 values are a hundred times what the largest real ones have.
  static let fileLimits = JSONLimits(maximumValues: 1 << 17)

  /// - Parameter prefix: the field of an outer document that held the text, for instance `/payload`.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], under prefix: String = ""
  ) throws(EvidenceError) -> Value {
    do {
      return try StrictJSON.decode(type, from: bytes, limits: limits)
    } catch {
      throw EvidenceError(code(of: error), error.message, at: position(of: error, under: prefix))
    }
  }

  private static func position(of error: WireError, under prefix: String) -> String? {
    if let path = error.path, !(prefix + path).isEmpty { return prefix + path }
    guard let line = error.line, let column = error.column else { return prefix.isEmpty ? nil : prefix }
    return (prefix.isEmpty ? "" : prefix + ", ") + "line \(line), column \(column)"
  }

  private static func code(of error: WireError) -> EvidenceError.Code {
    switch error.code {
    case .syntax, .truncated, .trailingData, .forbidden: .json
    case .encoding: .utf8
    case .duplicateKey: .duplicateKey
    case .depth: .nesting
    case .size: .length
    case .missingField: .missingField
    case .type: .type
    case .value: error.cause?.code == .unknownField ? .unknownField : .format
    }
  }
}
