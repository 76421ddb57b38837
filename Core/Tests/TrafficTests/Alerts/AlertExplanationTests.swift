import Testing

@testable import Traffic

@Suite struct AlertExplanationTests {
  @Test func saysWhatWasSeenAndWhatNot() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: Double(place), scene.stranger(), 23) }
    let line = try #require(try scene.alerts().first).line
    let text = try AlertExplanation(Array(line.utf8)).description
    #expect(text.hasPrefix("Account bad: scanning (horizontal)."))
    #expect(text.contains("from 2026-01-05T00:00:"))
    #expect(text.contains("Not looked at:") && text.contains("What would change it:"))
  }

  @Test func namesThePermission() throws {
    var scene = TrafficScene()
    scene.permit("lab", "scan", "*", reference: "R-7")
    for place in 0..<60 { scene.probe("lab", at: Double(place), scene.stranger(), 23) }
    let line = try #require(try scene.alerts().first).line
    #expect(try AlertExplanation(Array(line.utf8)).description.contains("permitted under R-7"))
  }

  @Test(arguments: ["", "{}", "[1]", #"{"account_id":"a","family":"unknown","evidence":{}}"#, "nonsense"])
  func refusesOtherLines(line: String) {
    #expect(throws: TrafficError.self) { try AlertExplanation(Array(line.utf8)) }
  }
}
