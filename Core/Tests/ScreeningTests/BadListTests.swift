import Testing
import Vocabulary

@testable import Screening

/// Lists that came to harm on their way, and names that are meant to do harm: a clear error or a clear answer, and never a
/// list that is smaller without saying so.
@Suite struct BadListTests {
  private static let header = "id,kind,name,aliases,birthDate,countries,identifiers,programme\n"

  private func read(_ text: String, name: String = "own.csv") throws -> Watchlist {
    try Watchlist.read([(name: name, bytes: Array(text.utf8))])
  }

  @Test(arguments: [
    header + "a,person,Ivan Petrov,,,,,\nb,person,Jan No",
    header + "a,person,Ivan Petrov,,,,,\nb,person,\"Jan Novak,,,,,\n",
    "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ivan Petrov\"]}}\n{\"id\":\"b\",\"schema\":\"Per",
    "<?xml version=\"1.0\"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><REFERENCE_NUMBER>Q1</REFERENCE_NUMBER><FIRST_NAME>Ivan</FIRST_NAME></INDIVIDUAL>",
  ])
  func refusesAListThatBreaksOff(_ text: String) {
    #expect(throws: ListError.self) { try read(text) }
  }

  @Test(arguments: [header, "<CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>", "", "\n\n"])
  func refusesAListOfNoEntries(_ text: String) {
    #expect(throws: ListError.self) { try read(text) }
  }

  @Test(arguments: [
    "<!DOCTYPE html><html><body>Moved</body></html>", "{\"error\":\"try again\"}", "\u{1F}\u{8B}", "<a/>",
  ])
  func refusesWhatIsNoList(_ text: String) {
    #expect(throws: ListError.self) { try read(text) }
  }

  /// Entities that grow, and entities that are read from elsewhere.
  @Test(arguments: ["<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">", "<!ENTITY b SYSTEM \"file:///etc/passwd\">"])
  func refusesEntitiesOfADocument(_ entities: String) {
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE x [\(entities)]><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>"
      + "<REFERENCE_NUMBER>Q1</REFERENCE_NUMBER><FIRST_NAME>&b;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"
    #expect(throws: ListError.self) { try read(text, name: "un.xml") }
  }

  @Test func countsABrokenLineAndGoesOn() throws {
    let text = """
      {"id":"a","schema":"Person","properties":{"name":["Ivan Petrov"]}}
      {"id":"b","schema":"Person","prop
      {"id":"c","schema":"Person","properties":{"name":["Jan Novak"]}}
      """
    let list = try read(text, name: "entities.ftm.json")
    #expect(list.entries.map(\.id) == ["a", "c"])
    #expect(list.summary.skipped == 1)
    #expect(list.summary.warnings.first?.contains("line 2") == true)
  }

  @Test func countsALineOfManyMegabytes() throws {
    let long =
      "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\(String(repeating: "x", count: 9 << 20))\"]}}\n"
    let list = try read(
      "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ivan Petrov\"]}}\n" + long, name: "e.ftm.json")
    #expect(list.entries.count == 1)
    #expect(list.summary.skipped == 1)
  }

  @Test func mergesEntriesOfOneIdAndSaysSo() throws {
    let list = try read(Self.header + "a,person,Ivan Petrov,,,,,\na,person,Jan Novak,,,,,\n")
    #expect(list.entries.map { $0.names.map(\.text) } == [["Ivan Petrov", "Jan Novak"]])
    #expect(list.summary.warnings.contains { $0.contains("occurs twice") })
  }

  @Test func readsOtherEncodingsAndSaysSo() throws {
    let text = Self.header + "a,person,José Muñoz,,,,,\n"
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    for bytes in [latin, wide] {
      let list = try Watchlist.read([(name: "own.csv", bytes: bytes)])
      #expect(list.entries.first?.names.first?.text == "José Muñoz")
      #expect(list.summary.warnings.count == 1)
    }
  }

  private func score(_ name: String) throws -> Double {
    let index = ScreeningIndex([try read(Self.header + "a,person,Ivan Borisovich Petrov,,,,,\n")])
    return index.matches(for: ScreeningSubject(kind: .person, names: [name]), minimumScore: 0).first?.score ?? 0
  }

  @Test(arguments: [
    "\u{202E}Ivan Borisovich Petrov\u{202C}", "Iv\u{430}n B\u{43E}risovich P\u{435}tr\u{43E}v",
    "\u{FF29}\u{FF56}\u{FF41}\u{FF4E} Borisovich Petrov", "I\u{200B}van Boris\u{AD}ovich Pet\u{FEFF}rov",
    "\u{1D408}\u{1D42F}\u{1D41A}\u{1D427} Borisovich Petrov", "Ivan Borisovich P3tr0v",
  ])
  func seesThroughDisguise(_ name: String) throws {
    #expect(try score(name) >= 0.9, "\(name)")
  }

  @Test func seesThroughAFloodOfMarks() throws {
    let name = "Ivan Borisovich Petrov".map { "\($0)" + String(repeating: "\u{301}", count: 300) }.joined()
    #expect(try score(name) >= 0.9)
  }

  @Test(arguments: ["", "  ", "123456", "007", "?!", "\u{301}\u{202E}", "\u{0}", "-", "1 2 3"])
  func findsNobodyInWhatIsNoName(_ name: String) throws {
    #expect(try score(name) < 0.3, "\(name)")
  }

  @Test func answersAVeryLongName() throws {
    #expect(try score(String(repeating: "x", count: 10_000)) < 0.3)
    #expect(try score("Ivan Borisovich Petrov " + String(repeating: "y ", count: 5000)) <= 1)
    let list = try read(
      Self.header + "a,person,\(String(repeating: "Ab ", count: 3333)),,,,,\nb,person,Jan Novak,,,,,\n")
    #expect(list.entries.count == 2)
    let found = ScreeningIndex([list]).matches(for: ScreeningSubject(kind: .person, names: ["Jan Novak"]))
    #expect(found.map(\.entry) == ["b"])
  }
}
