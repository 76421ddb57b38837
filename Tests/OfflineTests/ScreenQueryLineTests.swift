import Testing

@testable import Offline

@Suite struct ScreenQueryLineTests {
  @Test func readsOneLineAQuery() throws {
    let lines = try ScreenQueryLine.all(Array(#"{"qid":"a","name":"Jane Doe","unknown":1}"#.utf8))
    #expect(lines.map(\.id) == ["a"])
  }

  @Test func refusesAQueryIdentifierUsedTwice() {
    let text = #"{"qid":"a","name":"Jane"}"# + "\n" + #"{"qid":"a","name":"John"}"#
    #expect(throws: ScreenQueryLine.Fault.self) { try ScreenQueryLine.all(Array(text.utf8)) }
  }
}
