import Evidence
import HTTPTypes
import Hummingbird
import Policy
import Screening
import Vocabulary
import Wire
import Workflow

/// Why a request did not succeed, as RFC 9457 problem details. Nothing in it is personal data or echoes the input.
struct Problem: Error, Hashable {
  /// Stable across releases: `urn:vestibule:problem:` and this name is the `type`.
  enum Kind: String, CaseIterable {
    case malformedRequest = "malformed-request"
    case malformedJSON = "malformed-json"
    case invalidParameter = "invalid-parameter"
    case unauthenticated
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case conflict
    case samePerson = "same-person"
    case erased
    case versionMismatch = "version-mismatch"
    case tooLarge = "too-large"
    case unsupportedMediaType = "unsupported-media-type"
    case invalid
    case idempotencyMismatch = "idempotency-mismatch"
    case rateLimited = "rate-limited"
    case `internal`
    case unavailable
    case timedOut = "timed-out"
  }

  /// One thing that is wrong with a field of the body or with a parameter.
  struct Fault: Hashable, Encodable {
    /// JSON Pointer (RFC 6901) into the body.
    var pointer: String?
    /// Name of the query parameter or header field.
    var parameter: String?
    let code: String
    let detail: String
  }

  let kind: Kind
  let detail: String
  var errors: [Fault] = []
  /// Seconds after which it may work.
  var retryAfter: Int?
  /// Methods that the resource knows.
  var allow: [HTTPRequest.Method] = []

  init(_ kind: Kind, _ detail: String, errors: [Fault] = []) {
    self.kind = kind
    self.detail = detail
    self.errors = errors
  }

  static func parameter(_ name: String, _ code: String, _ detail: String) -> Problem {
    Problem(.invalidParameter, detail, errors: [Fault(parameter: name, code: code, detail: detail)])
  }
}

extension Problem.Kind {
  var status: HTTPResponse.Status {
    switch self {
    case .malformedRequest, .malformedJSON, .invalidParameter: .badRequest
    case .unauthenticated: .unauthorized
    case .forbidden: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .conflict, .samePerson: .conflict
    case .erased: .gone
    case .versionMismatch: .preconditionFailed
    case .tooLarge: .contentTooLarge
    case .unsupportedMediaType: .unsupportedMediaType
    case .invalid, .idempotencyMismatch: .unprocessableContent
    case .rateLimited: .tooManyRequests
    case .internal: .internalServerError
    case .unavailable, .timedOut: .serviceUnavailable
    }
  }

  var title: String {
    switch self {
    case .malformedRequest: "The request is malformed"
    case .malformedJSON: "The body is not the JSON that is expected"
    case .invalidParameter: "A parameter is not accepted"
    case .unauthenticated: "An API key is needed"
    case .forbidden: "The API key does not allow this"
    case .notFound: "There is no such resource"
    case .methodNotAllowed: "The resource does not know this method"
    case .notAcceptable: "The resource has no such representation"
    case .conflict: "The state of the resource does not allow this"
    case .samePerson: "The maker cannot be the checker"
    case .erased: "The personal data was destroyed"
    case .versionMismatch: "The resource has changed"
    case .tooLarge: "The body is too large"
    case .unsupportedMediaType: "The body has another media type than JSON"
    case .invalid: "The input is not accepted"
    case .idempotencyMismatch: "The idempotency key belongs to another request"
    case .rateLimited: "Too many requests"
    case .internal: "Something went wrong here"
    case .unavailable: "The service is not available now"
    case .timedOut: "The request took too long"
    }
  }
}

extension Problem {
  /// The one place where errors of the rooms below become problems. Whoever throws something unknown gets no detail out.
  init(_ error: any Error) {
    self =
      switch error {
      case let problem as Problem: problem
      case let error as WorkflowError: Problem(error)
      case let error as WireError: Problem(error)
      case let error as VocabularyError:
        Problem(.invalid, error.message, errors: [Fault(code: error.code.rawValue, detail: error.message)])
      case let error as EvidenceError: Problem(error)
      case let error as StoreError: Problem(error)
      case let error as VaultError: Problem(error)
      case let error as ListError: Problem(.invalid, "the list cannot be read: \(error.description)")
      case let error as PackError: Problem(.invalid, "the regime pack cannot be read: \(error.description)")
      case let error as any HTTPResponseError: Problem(status: error.status)
      default: Problem(.internal, "the request failed for a reason that is in the server's log")
      }
  }

  private init(_ error: WorkflowError) {
    // The store knows its own cursors only; they come as a parameter.
    if error.code == .invalid, error.field == "/cursor" {
      self = .parameter("cursor", "format", error.message)
      return
    }
    let kind: Kind =
      switch error.code {
      case .notFound: .notFound
      case .forbidden: .forbidden
      case .unauthenticated: .unauthenticated
      case .invalid: .invalid
      case .versionMismatch: .versionMismatch
      case .conflict: .conflict
      case .samePerson: .samePerson
      case .idempotencyMismatch: .idempotencyMismatch
      case .erased: .erased
      case .unavailable: .unavailable
      }
    let faults = error.field.map { [Fault(pointer: $0, code: error.code.rawValue, detail: error.message)] }
    self.init(kind, error.message, errors: faults ?? [])
  }

  /// A text that is no JSON is malformed; a value that does not fit its field is invalid.
  private init(_ error: WireError) {
    let isField = error.path != nil
    let fault = Fault(
      pointer: error.path, code: error.cause?.code.rawValue ?? error.code.rawValue, detail: error.message)
    let place = error.line.map { " (line \($0), column \(error.column ?? 1))" } ?? ""
    self.init(isField ? .invalid : .malformedJSON, error.message + place, errors: [fault])
  }

  private init(_ error: EvidenceError) {
    let place = error.position.map { " (\($0))" } ?? ""
    let detail = "the evidence cannot be read: \(error.message)\(place)"
    self.init(.invalid, detail, errors: [Fault(pointer: "", code: error.code.rawValue, detail: detail)])
  }

  private init(_ error: StoreError) {
    switch error.code {
    case .approvalRule: self.init(.samePerson, error.message)
    case .duplicate: self.init(.conflict, "this is there already")
    case .unavailable: self.init(.unavailable, "the store does not answer; try again")
    case .unjournaledChange, .appendOnly, .damaged:
      self.init(.internal, "the request failed for a reason that is in the server's log")
    }
  }

  private init(_ error: VaultError) {
    switch error.code {
    case .keyDestroyed: self.init(.erased, "the personal data of this subject was destroyed")
    case .provider: self.init(.unavailable, "the key provider does not answer; try again")
    case .keyWrong, .ciphertextInvalid:
      self.init(.internal, "the request failed for a reason that is in the server's log")
    }
  }

  private init(status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(.notFound, "there is nothing at this address")
    case .contentTooLarge: self.init(.tooLarge, "the body is larger than this server reads")
    case .serviceUnavailable: self.init(.unavailable, "try again later")
    default:
      self.init(
        status.kind == .clientError ? .malformedRequest : .internal, "the request could not be read as sent")
    }
  }
}
