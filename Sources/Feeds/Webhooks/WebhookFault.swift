/// Why a webhook could not be delivered. A code, because texts of peers and libraries may say more than a log should.
package enum WebhookFault: String, Error, Hashable, Sendable, CaseIterable {
  /// No URL, another scheme, or a user name in it.
  case addressInvalid = "address-invalid"
  case notEncrypted = "not-encrypted"
  case hostUnknown = "host-unknown"
  /// The host resolves only to addresses that webhooks may not go to.
  case addressRefused = "address-refused"
  case secretInvalid = "secret-invalid"
  case timeOut = "time-out"
  /// No connection, or it broke.
  case connection
  /// TLS did not come about: certificate or protocol.
  case encryption
  /// An answer other than 2xx; redirects are not followed.
  case status
  /// 410: the receiver wants no more.
  case gone
  /// The server is stopping; the attempt does not count.
  case cancelled
}
