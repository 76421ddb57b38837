import HTTPTypes

extension HTTPField.Name {
  // The initialiser refuses what is no token (RFC 9110 section 5.1); these are.
  static let idempotencyKey = Self(house: "Idempotency-Key")
  static let idempotentReplay = Self(house: "Idempotent-Replay")
  static let requestID = Self(house: "X-Request-Id")
  static let referrerPolicy = Self(house: "Referrer-Policy")
  static let xForwardedFor = Self(house: "X-Forwarded-For")

  private init(house name: String) { self = Self(name) ?? .eTag }
}
