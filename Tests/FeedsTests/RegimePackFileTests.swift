import Policy
import Testing

@testable import Feeds

@Suite struct RegimePackFileTests {
  @Test func builtInPacksLoad() throws {
    let packs = try BuiltInRegimes.all
    #expect(packs.map(\.reference.identifier) == ["baseline", "in-certin-2022", "us-nprm-2024"])
    #expect(packs.map(\.reference.identifier) == BuiltInRegimes.files.map(\.identifier))
    #expect(packs.map(\.status) == [.provider, .inForce, .proposed])
    #expect(packs.map(\.retention.days) == [366, 1827, 731])
    #expect(packs.allSatisfy { $0.closing != nil })
    #expect(Set(packs.map(\.reference.digest)).count == 3)
  }

  @Test func digestIsThatOfTheBytes() {
    // FIPS 180-4 example.
    #expect(
      RegimePackFile.digest(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func packReaderReadsBytes() throws {
    let file = try #require(BuiltInRegimes.files.last)
    let pack = try YAMLPackReader().pack(from: Array(file.text.utf8))
    #expect(pack.reference.digest == RegimePackFile.digest(of: file.text))
    #expect(throws: PackError(message: "the file is not UTF-8", line: 1, column: 1)) {
      try YAMLPackReader().pack(from: [0x70, 0xFF])
    }
    #expect(throws: PackError.self) { try YAMLPackReader().pack(from: [UInt8](repeating: 0x20, count: 300_000)) }
  }

  private func fault(_ text: String) -> String? {
    do {
      _ = try RegimePackFile.load(text: text)
      return nil
    } catch { return error.description }
  }

  /// The baseline with one line replaced, so that the position of the fault is known.
  private func fault(replacing line: String, with replacement: String) throws -> (line: Int, text: String?) {
    let baseline = try #require(BuiltInRegimes.files.first { $0.identifier == "baseline" }).text
    var lines = baseline.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = try #require(lines.firstIndex(of: line))
    lines[index] = replacement
    return (index + 1, fault(lines.joined(separator: "\n")))
  }

  @Test(arguments: [
    ("title: What any provider asks", "titel: What any provider asks", "1: 'titel' is not known in a pack"),
    ("version: 1.1.0", "version: 1.0", "10: the version is three numbers"),
    ("version: 1.1.0", "version: ", "1: 'version' has no value"),
    ("status: provider", "status: [provider]", "9: the status is a text, not a list"),
    ("    title: E-mail address", "    title: ''", "12: the title is empty"),
    ("    met-by: {stated: email}", "    met-by: {stated: e-mail}", "22: a field is one of"),
    ("    met-by: {stated: email}", "    met-by: {stated: [email, [name]]}", "30: a field is a text, not a list"),
    (
      "    source: sp800-63a", "    source: sp800-63b",
      "13: the source 'sp800-63b' is not declared; declared are: provider, sanctions, sp800-63a"
    ),
    (
      "        - evidence: {validates: name, low: none, medium: level-1, high: level-2}",
      "        - evidence: {validates: name, low: none, medium: level-3, high: level-2}", "58: the strength 'level-3'"
    ),
    (
      "  tiers: {medium: 25, high: 50, prohibited: 90}", "  tiers: {medium: 25, high: 20, prohibited: 90}",
      "10: the tiers begin at rising scores"
    ),
    (
      "          - country: {of: residence, in: call-for-action}",
      "          - country: {of: residence, in: call-of-action}", "42: the list of countries 'call-of-action'"
    ),
    ("      points: 70", "      points: 7 0", "15: points is a whole number"),
    ("  - name: review", "  - name: complete-application", "11: there is already a clock"),
    ("  days: 366", "  days: 366.5", "9: days is a whole number"),
    (
      "        - assurance: {low: none, medium: ial1, high: ial2}",
      "        - assurance: {low: none, medium: ial2, high: ial1}", "22: more risk never asks for a lower level"
    ),
    ("  days: 30", "  days: 0", "9: days is 1 to 3650"),
    (
      "  - when: {requirement-missing: screened}", "  - when: {requirement-missing: screaned}",
      "33: the requirement 'screaned'"
    ),
    ("  outcome: approve", "  outcome: aprove", "12: the outcome is one of"),
  ])
  func positionIsExact(_ line: String, _ replacement: String, _ expected: String) throws {
    let found = try fault(replacing: line, with: replacement)
    #expect(found.text?.hasPrefix("\(found.line):\(expected)") == true, "\(found.text ?? "no fault")")
  }

  @Test(arguments: [
    ("", "1:1: the file is empty"),
    ("# nothing\n", "1:1: the file is empty"),
    ("just text", "1:1: a pack is a mapping, not a value"),
    ("- a\n- b", "1:1: a pack is a mapping, not a list"),
    ("pack: a\npack: b\n", "a key occurs twice"),
    ("pack: &name baseline\n", "1:7: anchors are not accepted"),
    ("pack: *nothing\n", "1:7: malformed YAML: found undefined alias"),
    ("title: &a [x]\npack: *a\n", "2:7: aliases are not accepted"),
    ("<<: {pack: a}\n", "1:1: '<<' is not known in a pack"),
    ("? [a, b]\n: c\n", "keys are plain texts"),
    ("pack: a\n--- \npack: b\n", "malformed YAML: but found another document"),
    ("pack: [a\n", "malformed YAML"),
    ("pack:\n\t- a\n", "malformed YAML"),
    ("pack: \"a\\qb\"\n", "malformed YAML"),
    ("pack: ~\n", "1:1: 'pack' has no value"),
  ])
  func malformedFilesAreRefused(_ text: String, _ expected: String) {
    let found = fault(text)
    #expect(found?.contains(expected) == true, "\(found ?? "no fault")")
  }

  @Test func bombsAreRefusedBeforeParsing() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<40 {
      bomb += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(fault(bomb)?.hasPrefix("2:10: aliases are not accepted") == true)
    // As keys aliases would be hashed while the file is read.
    #expect(fault("a: &a [x]\n? *a\n: 1\n")?.contains("aliases are not accepted") == true)
    #expect(fault("'#': &a [x]\nb: \" # \"\nc: *a\n")?.hasPrefix("3:4: aliases") == true)
  }

  @Test func deepAndLargeFilesAreRefused() {
    #expect(fault(String(repeating: "[", count: 100_000)) != nil)
    #expect(fault(String(repeating: "[\n", count: 100_000)) != nil)
    #expect(fault(String(repeating: "{a: ", count: 50_000)) != nil)
    #expect(fault(String(repeating: "- ", count: 50_000)) != nil)
    let staircase = (0..<600).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(fault(staircase)?.contains("deep") == true)
    #expect(fault("title: " + String(repeating: "x", count: 300_000))?.contains("at most 262144 bytes") == true)
    #expect(
      fault("pack: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40))?.contains(
        "more than 32 deep") == true)
  }

  @Test func textIsTextAsInNorway() throws {
    let node = try RegimePackFile.node(text: "countries: [NO, 'null', no, 1_000, 2026-01-01]")
    guard case .mapping(let entries) = node.content, case .sequence(let values) = entries[0].value.content else {
      Issue.record("no list")
      return
    }
    #expect(values.map(\.content) == ["NO", "null", "no", "1_000", "2026-01-01"].map { .scalar($0) })
    #expect(values.map(\.column) == [13, 17, 25, 29, 36])
  }
}
