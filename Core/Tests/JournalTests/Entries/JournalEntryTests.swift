import Journal
import Testing
import Vocabulary
import Wire

@Suite struct JournalEntryTests {
  private func draft(details: [String: String] = [:], record: JSONValue? = ["b": 1, "a": nil]) throws -> EntryDraft {
    EntryDraft(
      at: try Instant("2026-11-23T19:20:00Z"), actor: "system", action: "application.submit", subject: "app_1",
      changes: [
        RecordChange(kind: "application", id: "app_1", record: record),
        RecordChange(kind: "case", id: "cse_1", record: nil),
      ], commitments: [try Commitment.make("sld_1", salt: Array(repeating: 7, count: 32), bytes: [1, 2])],
      details: details)
  }

  @Test func hasOneFormInBytes() throws {
    let bytes = try draft(details: ["z": "1", "a": "ü"]).entry(sequence: 9).canonicalBytes()
    let digest = try Commitment.make("", salt: Array(repeating: 7, count: 32), bytes: [1, 2]).digest.hex
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"action":"application.submit","actor":"system","at":"2026-11-23T19:20:00Z","changes":[\
        {"id":"app_1","kind":"application","record":{"a":null,"b":1}},{"id":"cse_1","kind":"case"}],\
        "commitments":[{"digest":"\(digest)","name":"sld_1"}],"details":{"a":"ü","z":"1"},"sequence":9,\
        "subject":"app_1","v":1}
        """)
  }

  @Test func readsWhatItWrote() throws {
    let full = try draft(details: ["k": "v"]).entry(sequence: 1)
    let bare = EntryDraft(at: Instant(seconds: 0), actor: "system", action: "a.b").entry(sequence: 0)
    for entry in [full, bare] {
      #expect(try JournalEntry.parse(entry.canonicalBytes()) == entry)
      #expect(try StrictJSON.decode(JournalEntry.self, from: entry.canonicalBytes()) == entry)
      #expect(try CanonicalJSON.bytes(of: entry) == entry.canonicalBytes())
    }
  }

  @Test func refusesEntriesThatAreTooLargeOrNameless() throws {
    let large = try draft(record: .string(String(repeating: "x", count: 65_535))).entry(sequence: 0)
    #expect(throws: JournalError.self) { try large.canonicalBytes() }
    for action in ["", "submit", "Application.submit", "application.", ".x", "a..b", "a.b c"] {
      let entry = EntryDraft(at: Instant(seconds: 0), actor: "system", action: action).entry(sequence: 0)
      #expect(throws: JournalError.self) { try entry.canonicalBytes() }
    }
    #expect(throws: JournalError.self) {
      try EntryDraft(at: Instant(seconds: 0), actor: "", action: "a.b").entry(sequence: 0).canonicalBytes()
    }
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":2}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":1,"x":0}"#,
    #"{"action":"a.b","actor":"s","at":"yesterday","sequence":0,"v":1}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":-1,"v":1}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":1,"changes":{}}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":1,"changes":[{"id":"a"}]}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":1,"commitments":[{"name":"a","digest":"0"}]}"#,
    #"{"action":"a.b","actor":"s","at":"2026-11-23T19:20:00Z","sequence":0,"v":1,"details":{"a":1}}"#,
  ])
  func refusesOtherForms(_ text: String) {
    #expect(throws: JournalError.self) { try JournalEntry.parse(Array(text.utf8)) }
  }

  @Test func aCommitmentOpensForItsDataOnly() throws {
    let salt = Array<UInt8>(repeating: 1, count: 32)
    let commitment = try Commitment.make("x", salt: salt, bytes: [1, 2, 3])
    #expect(commitment.opens(salt: salt, bytes: [1, 2, 3]))
    #expect(!commitment.opens(salt: salt, bytes: [1, 2]))
    #expect(!commitment.opens(salt: salt.dropLast() + [2], bytes: [1, 2, 3]))
    #expect(!commitment.opens(salt: salt + [1], bytes: [2, 3]))
    #expect(throws: JournalError.self) { try Commitment.make("x", salt: [], bytes: []) }
  }
}
