/// Why a stream of credentials could not be read.
struct LegalEntityFault: Error, Hashable {
  /// The contract's reason code.
  let code: String
  let at: String
  let detail: String?

  init(_ code: String, at place: String, _ detail: String? = nil) {
    self.code = code
    at = place
    self.detail = detail
  }

  /// Whether the fault is that something is not known here, rather than wrong.
  var isUnsupported: Bool { code == "algorithm_unsupported" || code == "version" }
}
