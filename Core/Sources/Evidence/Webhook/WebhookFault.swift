/// Why a webhook could not be read.
struct WebhookFault: Error {
  /// The contract's reason code.
  let code: String
  let at: String
  let detail: String

  init(_ code: String, at place: String, _ detail: String) {
    self.code = code
    at = place
    self.detail = detail
  }

  static func header(_ detail: String) -> WebhookFault { WebhookFault("header", at: "header", detail) }
}
