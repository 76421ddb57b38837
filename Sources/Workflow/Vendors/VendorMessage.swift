import Evidence
import Vocabulary
import Wire

/// What a vendor's message says, wherever each vendor puts it. Only what is given can be compared; the rest counts for nothing.
struct VendorMessage {
  enum Status { case verified, failed, open }

  let application: ApplicationID?
  let role: Role
  let status: Status
  /// A message that says nothing of a result, for instance that a check began.
  let isResult: Bool
  let name: String?
  let birthDate: String?
  let documentNumber: String?
  let issuingCountry: String?
  let hasFaceComparison: Bool
  /// Of the message, for telling repetitions apart.
  let identifier: String?
  /// What the vendor can be asked about.
  let session: String?

  /// - Parameter result: the vendor's own record of the session, where it was asked: read in the place of what the message carries.
  init(_ body: [UInt8], vendor: WebhookVendor, result: [UInt8]? = nil) throws(WorkflowError) {
    let paths = VendorPaths.of(vendor)
    let value = try Self.json(body)
    let reader = Reader(
      value: value, session: try result.map(Self.json) ?? paths.session.reduce(Optional(value)) { $0?[$1] },
      document: Self.resource(paths.documentResource, in: value, paths.included))
    identifier = reader.text(paths.identifier)
    session = reader.text([[VendorPaths.session, "id"]])
    application = reader.texts(paths.application).lazy.compactMap { try? ApplicationID($0) }.first
    role = reader.text(paths.role).flatMap { try? Role($0) } ?? .applicant
    let word = (reader.text(paths.status) ?? "").lowercased()
    status = paths.verified.contains(word) ? .verified : paths.failed.contains(word) ? .failed : .open
    let isConclusion = paths.conclusions.map { $0.contains(reader.text(paths.event) ?? "") } ?? true
    isResult = isConclusion && (status != .open || paths.undecided.contains(word))
    let parts = paths.names.compactMap { reader.text($0) }
    name = reader.text(paths.fullName) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    birthDate = reader.text(paths.birthDate) ?? paths.birthParts.lazy.compactMap(reader.date).first
    documentNumber = reader.text(paths.documentNumber)
    issuingCountry = reader.text(paths.issuingCountry)
    hasFaceComparison =
      reader.texts(paths.face).contains { paths.faceWords.contains($0.lowercased()) }
      || Self.resource(paths.faceResource, in: value, paths.included) != nil
  }

  private static func json(_ bytes: [UInt8]) throws(WorkflowError) -> JSONValue {
    do {
      return try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: 1 << 20, maximumDepth: 32))
    } catch {
      throw WorkflowError(.invalid, "the message is no JSON")
    }
  }

  /// What a resource of a type says that came along and passed.
  private static func resource(_ type: String?, in value: JSONValue, _ included: [String]) -> JSONValue? {
    guard let type, let all = included.reduce(Optional(value), { $0?[$1] })?.array else { return nil }
    let found = all.prefix(100).first {
      $0["type"]?.string == type && $0["attributes"]?["status"]?.string == "passed"
    }
    return found?["attributes"]
  }

  private struct Reader {
    let value: JSONValue
    let session: JSONValue?
    let document: JSONValue?

    func value(_ path: [String]) -> JSONValue? {
      switch path.first {
      case VendorPaths.session: path.dropFirst().reduce(session) { $0?[$1] }
      case VendorPaths.document: path.dropFirst().reduce(document) { $0?[$1] }
      default: path.reduce(Optional(value)) { $0?[$1] }
      }
    }

    func texts(_ paths: [[String]]) -> [String] {
      paths.flatMap { path -> [String] in
        switch value(path) {
        case .string(let text) where text.utf8.count <= 300: [text]
        case .array(let all): all.prefix(50).compactMap(\.string)
        case .bool(let flag): [flag ? "true" : "false"]
        default: []
        }
      }
    }

    func text(_ paths: [[String]]) -> String? { texts(paths).first { !$0.isEmpty } }

    func date(_ path: [String]) -> String? {
      guard !path.isEmpty, let parts = value(path), let year = parts["year"]?.number?.int64,
        let month = parts["month"]?.number?.int64, let day = parts["day"]?.number?.int64
      else { return nil }
      return (try? CalendarDate(year: Int(year), month: Int(month), day: Int(day)))?.text
    }
  }
}
