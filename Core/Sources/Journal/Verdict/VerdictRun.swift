import Wire

/// Runs checks one after the other until one can not be passed.
struct VerdictRun {
  /// A refusal with the verdict that it means.
  struct Stop: Error {
    let verdict: JournalVerdict.Verdict
    let reason: JournalVerdict.Reason

    init(_ verdict: JournalVerdict.Verdict, _ code: String, at place: String, _ detail: String) {
      self.verdict = verdict
      reason = JournalVerdict.Reason(code: code, at: place, detail: detail)
    }
  }

  private var checks: [(name: String, passed: Bool)] = []

  /// - Parameter body: makes the checks and gives the claims.
  static func verdict(_ kind: String, _ body: (inout VerdictRun) throws(Stop) -> JSONObject) -> JournalVerdict {
    var run = VerdictRun()
    do throws(Stop) {
      let claims = try body(&run)
      return JournalVerdict(kind: kind, verdict: .valid, reasons: [], checks: run.checks, claims: claims)
    } catch {
      return JournalVerdict(
        kind: kind, verdict: error.verdict, reasons: [error.reason], checks: run.checks, claims: [:])
    }
  }

  /// A check of what was read: its refusal means `invalid`.
  mutating func check<Value>(_ name: String, _ body: () throws(JournalError) -> Value) throws(Stop) -> Value {
    do throws(JournalError) {
      let value = try body()
      checks.append((name, true))
      return value
    } catch {
      checks.append((name, false))
      // Witnesses that are missing here may have signed elsewhere.
      let verdict: JournalVerdict.Verdict = error.code == .witnessQuorum ? .indeterminate : .invalid
      throw Stop(verdict, error.code.rawValue, at: name, error.message)
    }
  }

  /// Reads an input: its refusal means `malformed`.
  func read<Value>(_ place: String, _ body: () throws(JournalError) -> Value) throws(Stop) -> Value {
    do throws(JournalError) {
      return try body()
    } catch {
      throw Stop(.malformed, error.code.rawValue, at: place, error.message)
    }
  }

  /// Reads a key; one of an algorithm that is not known is `unsupported`.
  func key(_ text: String, at place: String) throws(Stop) -> NoteVerifierKey {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    do throws(JournalError) {
      return try NoteVerifierKey(text)
    } catch {
      let isUnknown = error.code == .algorithmUnsupported
      throw Stop(isUnknown ? .unsupported : .malformed, error.code.rawValue, at: place, error.message)
    }
  }

  func json(_ bytes: [UInt8], at place: String) throws(Stop) -> VerdictFields {
    do throws(WireError) {
      return VerdictFields(try JSONValue.parse(bytes))
    } catch {
      throw Stop(.malformed, Self.readingCode(error.code), at: place, error.description)
    }
  }

  private static func readingCode(_ code: WireError.Code) -> String {
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

/// Fields of the contract's JSON inputs. Fields that are not asked for are left alone.
struct VerdictFields {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  func has(_ key: String) -> Bool { root[key] != nil && root[key] != .null }

  func size(_ key: String) throws(VerdictRun.Stop) -> UInt64 {
    guard let value = root[key] else { throw VerdictRun.Stop(.malformed, "format", at: key, "the field is required") }
    guard case .number(let number) = value else {
      throw VerdictRun.Stop(.malformed, "type", at: key, "a whole number is expected here")
    }
    guard let size = number.uint64 else {
      throw VerdictRun.Stop(.malformed, "number", at: key, "a whole number from 0 to 2^64 - 1 is expected here")
    }
    return size
  }

  func hash(_ key: String) throws(VerdictRun.Stop) -> MerkleHash {
    guard let value = root[key] else { throw VerdictRun.Stop(.malformed, "format", at: key, "the field is required") }
    return try Self.hash(value, at: key)
  }

  /// The hashes of a proof; `null` and an absent field are an empty proof. The root may be the list itself.
  func proof() throws(VerdictRun.Stop) -> [MerkleHash] {
    let value = root.array == nil ? root["proof"] ?? .null : root
    guard value != .null else { return [] }
    guard case .array(let elements) = value else {
      throw VerdictRun.Stop(.malformed, "type", at: "proof", "a list is expected here")
    }
    var hashes: [MerkleHash] = []
    for (index, element) in elements.enumerated() { hashes.append(try Self.hash(element, at: "proof/\(index)")) }
    return hashes
  }

  /// The bytes of a base64 text, however many.
  func bytes(_ key: String) throws(VerdictRun.Stop) -> [UInt8] {
    guard let value = root[key] else { throw VerdictRun.Stop(.malformed, "format", at: key, "the field is required") }
    return try Self.bytes(value, at: key)
  }

  static func hash(_ value: JSONValue, at place: String) throws(VerdictRun.Stop) -> MerkleHash {
    let bytes = try bytes(value, at: place)
    do throws(JournalError) {
      return try Digest32(bytes)
    } catch {
      throw VerdictRun.Stop(.invalid, error.code.rawValue, at: place, error.message)
    }
  }

  private static func bytes(_ value: JSONValue, at place: String) throws(VerdictRun.Stop) -> [UInt8] {
    guard case .string(let text) = value else {
      throw VerdictRun.Stop(.malformed, "type", at: place, "a string is expected here")
    }
    guard let bytes = Base64.decode(text) else {
      throw VerdictRun.Stop(.malformed, "base64", at: place, "base64 is expected here")
    }
    return bytes
  }
}
