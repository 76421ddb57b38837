import Testing
import Vocabulary

@Suite struct IdentifierTests {
  @Test func knownValue() throws {
    let identifier = ApplicationID(at: Instant(seconds: 0), entropy: (0, 1))
    #expect(identifier.text == "app_00000000000000000000000001")
    let highest = ApplicationID(at: .maximum, entropy: (.max, .max))
    #expect(highest.text.hasPrefix("app_7") && highest.text.hasSuffix("ZZZZZZZZZZZZZZZZ"))
    #expect(try ApplicationID(highest.text) == highest)
  }

  @Test func sortsByTime() {
    var generator = Generator(seed: 1)
    var identifiers: [CaseID] = []
    for millisecond in stride(from: Int64(0), to: 4_000_000_000_000, by: 39_999_999_983) {
      let entropy = (generator.next(), generator.next())
      identifiers.append(CaseID(at: Instant(clamping: millisecond * 1000), entropy: entropy))
    }
    #expect(identifiers == identifiers.sorted())
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func everyBitOfTheEntropyCounts() {
    let zero = CaseID(at: Instant(seconds: 1), entropy: (0, 0))
    for bit in 0..<64 { #expect(CaseID(at: Instant(seconds: 1), entropy: (0, 1 << UInt64(bit))) != zero) }
    for bit in 0..<16 { #expect(CaseID(at: Instant(seconds: 1), entropy: (1 << UInt64(bit), 0)) != zero) }
  }

  @Test func timesBefore1970CountAs1970() {
    #expect(CaseID(at: .minimum, entropy: (0, 0)).text == "cse_00000000000000000000000000")
  }

  @Test(arguments: [
    "", "app_", "app_0000000000000000000000000", "app_000000000000000000000000001", "cse_00000000000000000000000001",
    "app-00000000000000000000000001", "app_0000000000000000000000000I", "app_0000000000000000000000000a",
    "app_0000000000000000000000000é", "APP_00000000000000000000000001", " app_00000000000000000000000001",
  ])
  func refused(_ text: String) { #expect(code(ApplicationID.self, text) == .format) }

  @Test func prefixesDiffer() {
    let kinds: [any IdentifierKind.Type] = [
      ApplicationKind.self, CustomerKind.self, AccountKind.self, EvidenceKind.self, VerificationKind.self,
      FindingKind.self, DecisionKind.self, CaseKind.self, NoteKind.self, SubjectKind.self, SealedKind.self,
      OperatorKind.self, APIKeyKind.self, WebhookKind.self, MessageKind.self,
    ]
    #expect(Set(kinds.map { $0.prefix }).count == kinds.count)
  }

  @Test func jsonIsTheText() throws {
    let identifier = CustomerID(at: Instant(seconds: 1_700_000_000), entropy: (7, 9))
    #expect(String(decoding: try encode(identifier), as: UTF8.self) == "\"\(identifier.text)\"")
    #expect(try decode(CustomerID.self, "\"\(identifier.text)\"") == identifier)
    #expect(refusal(CustomerID.self, "\"cus_x\"")?.code == .format)
  }
}
