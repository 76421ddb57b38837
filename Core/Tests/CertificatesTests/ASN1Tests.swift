import Certificates
import Testing
import Vocabulary

@Suite struct ASN1Tests {
  private func normalized(_ hex: String) throws -> [UInt8] {
    Array(try BERNormalization.normalize((bytes(hex: hex) ?? [])[...]).value)
  }

  @Test func definiteLengthsStayAsTheyAre() throws {
    #expect(try normalized("30060201050401ff") == bytes(hex: "30060201050401ff"))
  }

  @Test func indefiniteLengthsWithinEachOther() throws {
    #expect(try normalized("3080020105308004014100000000") == bytes(hex: "30080201053003040141"))
  }

  @Test func piecesOfAnOctetStringAreJoined() throws {
    #expect(try normalized("2480040141040242430000") == bytes(hex: "0403414243"))
    #expect(try normalized("24082403040141040142") == bytes(hex: "04024142"))
  }

  @Test func longLengthsBecomeShort() throws {
    #expect(try normalized("3081030201ff") == bytes(hex: "30030201ff"))
    #expect(throws: CertificateError.self) { try ASN1Element(bytes(hex: "3081030201ff") ?? []) }
  }

  @Test(arguments: [
    "", "30", "3005020105", "3080020105", "0480", "30840000", "1f", "308900000000000000000100", "24030201ff",
  ])
  func whatIsCutOrWrongIsRefused(_ hex: String) {
    #expect(throws: CertificateError.self) { try BERNormalization.normalize((bytes(hex: hex) ?? [])[...]) }
  }

  @Test func deepNestingIsRefused() {
    let open = [UInt8](repeating: 0x30, count: 400_000).flatMap { [$0, 0x80] as [UInt8] }
    let error = #expect(throws: CertificateError.self) { try BERNormalization.normalize(open[...]) }
    #expect(error?.code == .nesting)
  }

  @Test(arguments: [
    ("02020001", false), ("0202ff80", false), ("0200", false), ("020100", true), ("02020080", true), ("0202ff7f", true),
  ])
  func integersAreMinimal(_ hex: String, _ isGood: Bool) throws {
    let element = try ASN1Element(bytes(hex: hex) ?? [])
    #expect(((try? element.integerOctets()) != nil) == isGood)
  }

  @Test(arguments: [
    ("2.5.29.15", "551d0f"), ("1.2.840.113549.1.1.11", "2a864886f70d01010b"), ("2.23.136.1.1.1", "67810801 0101"),
  ])
  func identifiersAreWrittenWithDots(_ dotted: String, _ hex: String) throws {
    let content = bytes(hex: hex.replacing(" ", with: "")) ?? []
    #expect(ObjectIdentifier(content: content)?.description == dotted)
    #expect(ObjectIdentifier(dotted: dotted)?.content == content)
  }

  @Test(arguments: [
    ("170d3236303631353132303030305a", "2026-06-15T12:00:00Z"),
    ("170d3439313233313233353935395a", "2049-12-31T23:59:59Z"),
    ("170d3530303130313030303030305a", "1950-01-01T00:00:00Z"),
    ("180f32303530303130313030303030305a", "2050-01-01T00:00:00Z"),
    ("170b323630363135313230305a", "2026-06-15T12:00:00Z"),
    ("17113236303631353132303030302b30323030", "2026-06-15T10:00:00Z"),
  ])
  func timesAreRead(_ hex: String, _ text: String) throws {
    #expect(try ASN1Element(bytes(hex: hex) ?? []).time() == Instant(text))
  }

  @Test(arguments: [
    "170d3236313331353132303030305a", "170d3236303633313132303030305a", "170c323630363135313230303030", "0401ff",
  ])
  func whatIsNoTimeIsRefused(_ hex: String) throws {
    let element = try ASN1Element(bytes(hex: hex) ?? [])
    #expect(throws: CertificateError.self) { try element.time() }
  }
}

@Suite struct PEMTests {
  @Test func blocksAreFoundInText() throws {
    let text = "hello\r\n-----BEGIN X-----\r\nAQID\r\n-----END X-----\n-----BEGIN Y Z-----\n BA== \n-----END Y Z-----"
    let blocks = try PEMBlock.read(Array(text.utf8))
    #expect(blocks.map(\.label) == ["X", "Y Z"])
    #expect(blocks.map(\.bytes) == [[1, 2, 3], [4]])
  }

  @Test(arguments: [
    "-----BEGIN X-----\nAQID\n", "-----BEGIN X-----\nAQI\n-----END X-----", "-----BEGIN X-----\nAQID\n-----END Y-----",
  ])
  func brokenBlocksAreRefused(_ text: String) {
    #expect(throws: CertificateError.self) { try PEMBlock.read(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("", 0), ("AA==", 1), ("AAA=", 2), ("AAAA", 3), ("AB==", nil), ("AAB=", nil), ("A===", nil), ("A*==", nil),
    ("AA=A", nil),
  ])
  func base64IsCanonical(_ text: String, _ count: Int?) { #expect(Base64Text.decode(text.utf8)?.count == count) }
}
