import Vocabulary
import Wire

private let statement = #"""
  {"applicant":{"kind":"organization","organization":{"name":"Fjordlys AS","jurisdiction":"NO","address":{"lines":["Storgata 1"],
  "country":"NO"},"email":"post@fjordlys.example","telephone":"+4722000000","identifiers":[{"scheme":"lei","value":"1"}],
  "beneficialOwners":[{"individual":{"name":{"full":"Kaja"},"birthDate":"1985-04-12","nationalities":["NO"]},"control":"ownership",
  "ownershipBasisPoints":6000}]}},"payment":[{"type":"bank-account","iban":"NO9386011117947"}],"intendedUse":"Tests.",
  "registration":{"address":"192.0.2.7","at":"2026-06-15T12:00:00Z"},"accounts":[{"reference":"a-1","addresses":["2001:db8::1"],
  "period":{"start":"2026-06-15T12:00:00Z"}}],"reseller":"r:1"}
  """#

let vocabularyTargets = [
  FuzzTarget(
    "statement",
    seeds: [
      statement, #"{"applicant":{"kind":"individual","individual":{"name":{"given":"Kaja","family":"Nordby"}}}}"#,
      #"{"applicant":{"kind":"individual","individual":{"name":{"full":"K"}}},"payment":[{"type":"card","fingerprint":"f","last4":"4242"}]}"#,
    ]
  ) { bytes in
    guard let read = try? StrictJSON.decode(Statement.self, from: bytes) else { return }
    guard let written = try? CanonicalJSON.bytes(of: read) else { return must(false, "a statement can be written") }
    must((try? StrictJSON.decode(Statement.self, from: written)) == read, "a statement is read as it was written")
  },
  FuzzTarget(
    "text-values",
    seeds: [
      "2026-06-15T12:00:00.5+02:00", "2026-06-15", "1970-05", "DE", "192.0.2.1", "2001:db8::192.0.2.1", "10.0.0.0/8",
      "a.b@example.org", "+1 (415) 555-0100", "DE89370400440532013000", "app_00000000000000000000000001",
      "beneficial-owner/7",
      "Fjordlys AS",
    ]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    check(Instant.self, text)
    check(CalendarDate.self, text)
    check(PartialDate.self, text)
    check(CountryCode.self, text)
    check(IPAddress.self, text)
    check(IPPrefix.self, text)
    check(EmailAddress.self, text)
    check(TelephoneNumber.self, text)
    check(IBAN.self, text)
    check(ApplicationID.self, text)
    check(OrganizationName.self, text)
    if let role = try? Role(text) { must(role.description == text, "a role has one text") }
    if let name = try? PersonName(full: text) { must((try? PersonName(full: name.full)) == name, "a name is stable") }
    _ = try? PaymentMeans.Other(description: text)
  },
]

private func check<Value: TextValue>(_ type: Value.Type, _ text: String) {
  guard let value = try? Value(text) else { return }
  must((try? Value(value.text)) == value, "the text of a value reads as the value")
  must((try? Value(value.text))?.text == value.text, "the text of a value is canonical")
}
