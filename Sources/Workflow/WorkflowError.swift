/// Why a use case did not happen. The message is safe to show and to log: it holds no personal data.
public struct WorkflowError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Maps to the `type` of a problem document (RFC 9457) and to an exit code in one place each.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case notFound = "not-found"
    case forbidden
    case unauthenticated
    /// The input is well formed but cannot be accepted.
    case invalid
    /// The resource changed since it was read.
    case versionMismatch = "version-mismatch"
    /// The state of the resource does not allow it.
    case conflict
    /// The maker cannot be the checker.
    case samePerson = "same-person"
    /// An idempotency key came again with another request.
    case idempotencyMismatch = "idempotency-mismatch"
    /// The personal data was destroyed.
    case erased
    case unavailable
  }

  public let code: Code
  public let message: String
  /// JSON Pointer (RFC 6901) to the field, where one is at fault.
  public let field: String?

  public init(_ code: Code, _ message: String, field: String? = nil) {
    self.code = code
    self.message = message
    self.field = field
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
