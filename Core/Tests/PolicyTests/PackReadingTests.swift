import Policy
import Testing
import Vocabulary

@Suite struct PackReadingTests {
  @Test func wholePackIsRead() throws {
    let pack = try TestPack.pack()
    #expect(pack.reference == PackReference(identifier: "test", version: "1.2.3", digest: "00"))
    #expect(pack.title == "A test")
    #expect(pack.status == .provider)
    #expect(pack.sources == ["law": "Law, section 1"])
    #expect(pack.closing?.redress == "e")
    #expect(pack.retention.days == 731)
    #expect(pack.retention.from == .accountClosed)
    #expect(pack.effective == nil)
    #expect(pack.outline.requirements.map(\.id) == ["email", "identity"])
    #expect(pack.outline.requirements.first?.of == ["individual", "organization", "beneficial-owner"])
    #expect(pack.outline.rules.map(\.outcome) == [.refer, .decline, .restrict, .approve])
    #expect(pack.outline.clocks.map(\.name) == ["complete", "review"])
    #expect(pack.outline.factors.map(\.points) == [60, 12, 30])
    #expect(pack.outline.twoPerson.map(\.outcomes) == [[.approve]])
  }

  /// A change of one top section, and a part of the message it must give.
  static let faults: [(key: String, value: PackNode?, message: String)] = [
    ("pack", nil, "a pack needs 'pack'"),
    ("pack", "Test Pack", "lower-case letters"),
    ("pack", "test--pack", "lower-case letters"),
    ("pack", .null, "'pack' has no value"),
    ("version", "1.2", "three numbers"),
    ("version", "1.02.0", "three numbers"),
    ("title", ["a"], "the title is a text, not a list"),
    ("title", "", "the title is empty"),
    ("status", "law", "one of: proposed, in-force, provider"),
    ("colour", "blue", "'colour' is not known in a pack"),
    ("sources", [:], "the sources is empty"),
    ("effective", ["from": "2026-02-30"], "no such date"),
    ("effective", ["from": "2026-02-03", "until": "2026-02-02"], "'until' is before 'from'"),
    ("countries", ["far": ["ZZ"]], "ISO 3166-1"),
    ("countries", ["far": ["us"]], "in capitals"),
    ("countries", ["far": ["US", "US"]], "names this twice"),
    ("countries", ["de": ["US"]], "more than two letters"),
    ("strengths", ["one": [["none"]]], "fair, strong or superior"),
    ("strengths", ["none": [["fair"]]], "cannot be declared"),
    ("strengths", ["two": [["fair"]]], "'one' is not declared; declared are: two"),
    ("applies", ["when": ["foreign-person": "foreign"], "why": "x"], "not known yet"),
    ("applies", ["when": ["risk-at-least": "low"], "why": "x"], "not known yet"),
    ("applies", ["when": ["always": false], "why": "x"], "takes the value true"),
    ("applies", ["when": ["any": []], "why": "x"], "empty list"),
    ("applies", ["when": ["always": true, "stated": "name"], "why": "x"], "one key"),
    ("applies", ["when": ["sometimes": true], "why": "x"], "'sometimes' is not known in a condition"),
    ("applies", ["when": ["stated": "shoe-size"], "why": "x"], "a field is one of"),
    ("applies", ["when": ["country": ["of": "residence", "in": "near"]], "why": "x"], "'near' is not declared"),
    ("applies", ["when": ["countries-differ": ["payment"]], "why": "x"], "names two facts"),
    ("applies", ["when": ["source-address": "10.0.0.1/8"], "why": "x"], "host bits"),
    ("applies", ["when": ["finding": ["unnamed": true]], "why": "x"], "for factors of the risk section"),
    ("applies", ["when": ["finding": ["confidence-at-least": "1.5"]], "why": "x"], "from 0 to 1"),
    ("applies", ["when": ["finding": ["confidence-at-least": "nan"]], "why": "x"], "from 0 to 1"),
    ("applies", ["when": ["ownership": ["unexplained-at-least": 101]], "why": "x"], "1 to 100"),
    ("foreign-person", nil, "needs the section of that name"),
    ("beneficial-owners", ["share-at-least": 250, "substantial-control": true], "0 to 100"),
    ("beneficial-owners", ["share-at-least": 25, "substantial-control": "yes"], "true or false"),
    ("risk", ["tiers": ["medium": 50, "high": 50, "prohibited": 90]], "rising scores"),
    ("risk", ["tiers": ["medium": 25, "high": 50]], "the tiers needs 'prohibited'"),
    ("clocks", [["name": "complete", "when": ["always": true], "from": "now", "days": 1, "then": "x"]], "one of"),
    ("clocks", nil, "the clock 'complete' is not declared; none is declared"),
    ("rules", [], "the rules is an empty list"),
    ("otherwise", ["outcome": "approve", "reason": "Clear", "text": "x"], "the reason"),
    ("two-person", [["outcomes": "maybe", "when": ["always": true], "why": "x"]], "one of: approve"),
    ("retention", ["days": 0, "from": "account-closed", "source": "law"], "1 to 36600"),
    ("retention", ["days": "99999999999999999999", "from": "account-closed", "source": "law"], "whole number"),
    ("retention", ["days": 1, "from": "account-closed", "source": "lore"], "the source 'lore' is not declared"),
  ]

  @Test(arguments: faults.indices) func faultIsNamed(_ index: Int) throws {
    let fault = Self.faults[index]
    let error = #expect(throws: PackError.self) { try TestPack.pack(TestPack.node.with(fault.key, fault.value)) }
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "no error")")
  }

  static let requirement: PackNode = [
    "id": "email", "of": "individual", "title": "E-mail", "source": "law", "met-by": ["stated": "email"],
  ]

  @Test(arguments: [
    ([requirement, requirement], "there is already a requirement 'email'"),
    ([requirement.with("id", "any")], "stands for all requirements"),
    ([requirement.with("met-by", ["stated": "email", "screened": true])], "one key"),
    ([requirement.with("met-by", nil)], "a requirement needs 'met-by'"),
    ([requirement.with("met-by", ["verified": ["validates": []]])], "empty list"),
    ([requirement.with("met-by", ["verified": ["type": "mrz"]])], "needs 'validates'"),
    ([requirement.with("when", ["requirement-missing": "email"])], "not known yet"),
  ])
  func requirementFaultIsNamed(_ list: [PackNode], _ message: String) throws {
    let node = TestPack.node.with("requirements", PackNode(.sequence(list), line: 1, column: 1))
    let error = #expect(throws: PackError.self) { try TestPack.pack(node) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
  }

  @Test func positionsAreThoseOfTheFault() throws {
    // A mapping's missing key is reported at the mapping, an unknown key at the key, a wrong value at the value.
    let base: PackNode = ["pack": "test", "version": "1.0.0", "title": "T", "status": "provider"]
    let unknown = #expect(throws: PackError.self) { try TestPack.pack(base.with("colour", "blue").numbered()) }
    #expect(unknown.map { [$0.line, $0.column] } == [6, 1])
    let missing = #expect(throws: PackError.self) { try TestPack.pack(base.numbered()) }
    #expect(missing.map { [$0.line, $0.column] } == [1, 2])
    let wrong = #expect(throws: PackError.self) { try TestPack.pack(base.with("version", "x").numbered()) }
    #expect(wrong.map { [$0.line, $0.column] } == [3, 2])
    #expect(wrong?.description == "3:2: the version is three numbers joined by dots, for instance 1.0.0")
  }

  @Test func deepConditionsAreRefused() throws {
    var condition: PackNode = ["always": true]
    for _ in 0..<500 { condition = ["not": condition] }
    let error = #expect(throws: PackError.self) { try TestPack.pack(when: condition) }
    #expect(error?.message.contains("more than 12 deep") == true)
  }

  @Test func keysTwiceAreRefused() throws {
    let entry = PackNode.Entry(key: "always", keyLine: 4, keyColumn: 5, value: true)
    let twice = PackNode(.mapping([entry, entry]), line: 4, column: 5)
    let error = #expect(throws: PackError.self) { try TestPack.pack(when: twice) }
    #expect(error == PackError(message: "'always' occurs twice", line: 4, column: 5))
  }
}
