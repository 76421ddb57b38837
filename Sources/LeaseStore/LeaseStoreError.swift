/// Why a ledger's folder could not be opened, read or written.
package struct LeaseStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable {
    /// There is no ledger at that place.
    case missing
    /// Another process writes to it.
    case busy
    /// The operating system refused.
    case system
    /// A file is not what it should be.
    case damaged
  }

  package let code: Code
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { "\(code.rawValue): \(message)" }
}
