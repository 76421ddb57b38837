import Testing

@testable import Observability

@Suite struct RedactionTests {
  @Test(arguments: [
    ("wrote to anna@example.org.", "wrote to [e-mail]."),
    ("email=\"ünal@exämple.de\"", "email=\"[e-mail]\""),
    ("<a@b>,<c@d>", "<[e-mail]>,<[e-mail]>"),
    ("peer 198.51.100.7:443 closed", "peer [address]:443 closed"),
    ("from:203.0.113.9", "from:[address]"),
    ("[2001:db8::17]:443", "[[address]]:443"),
    ("at fe80::1%eth0!", "at [address]!"),
    ("::ffff:198.51.100.7", "[address]"),
    ("call +49 30 1234567", "call +[number]"),
    ("(030) 12-34-56-78", "([number]"),
    ("card 4111 1111 1111 1111 refused", "card [number] refused"),
    ("card 4111111111111111, 12/29", "card [number], 12/29"),
    ("pay to DE89370400440532013000", "pay to [number]"),
    ("GB82WEST12345698765432!", "[number]!"),
    ("/apply/Zx3kP0qWmN7vB5tRyU1iO9aSdFgHjKlQwErTyUiOpA4", "/apply/[secret]"),
    ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "[secret]"),
  ])
  func masksWhatLooksPersonal(text: String, expected: String) {
    #expect(Redaction.masked(text) == expected)
  }

  @Test(arguments: [
    "", "started", "listening on 127.0.0.1:8080", "http://localhost:8080/console", "[::1]:8080", "0.0.0.0",
    "2026-11-23T19:20:00Z", "took 12.345 ms", "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", "us-nprm-2024@", "@here",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "size 12345678", "naïve", "std::vector", "::",
    "…",
    "GB82WEST12345698765433", "v1.2.3", "12:30:45",
  ])
  func leavesTheRest(text: String) {
    #expect(Redaction.masked(text) == text)
  }

  @Test(arguments: [
    "name", "Given_Name", "family-name", "user.email", "E-Mail", "phone", "birthDate", "sourceAddress", "source_ip",
    "document.number", "IBAN", "password", "api_key", "Authorization", "cookie", "link", "mrz", "statement",
    "webhookSecret", "http.request.query".replacing("http.request.", with: ""),
  ])
  func refusesKeys(key: String) {
    #expect(Redaction.refuses(key: key))
  }

  @Test(arguments: [
    "application", "route", "status", "size", "list", "job", "keyReference", "error", "hb.request.method",
  ])
  func allowsKeys(key: String) {
    #expect(!Redaction.refuses(key: key))
  }
}
