import Foundation
import Logging
import Synchronization
import Testing
import Vocabulary

@testable import Observability

@Suite struct JSONLogHandlerTests {
  final class Lines: Sendable {
    let bytes = Mutex<[[UInt8]]>([])
  }

  let lines = Lines()

  private func logger() -> Logger {
    var logger = Logger(label: "test") { label in
      JSONLogHandler(label: label, now: { Instant(seconds: 1_000_000_000) }) { line in
        lines.bytes.withLock { $0.append(line) }
      }
    }
    logger.logLevel = .debug
    return logger
  }

  private func last() throws -> (text: String, object: [String: Any]) {
    let bytes = try #require(lines.bytes.withLock { $0.last })
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return (String(decoding: bytes, as: UTF8.self), try #require(object))
  }

  @Test func writesOneObjectALine() throws {
    logger().notice("list loaded", metadata: ["list": "us-ofac-sdn", "entries": .stringConvertible(17_000)])
    #expect(
      try last().text
        == #"{"time":"2001-09-09T01:46:40Z","level":"notice","label":"test","message":"list loaded","#
        + #""metadata":{"entries":17000,"list":"us-ofac-sdn"}}"# + "\n")
  }

  @Test func nothingBreaksTheLine() throws {
    let hostile = "a\nb\r\u{0}\u{1B}[2J\"\\\u{2028}\u{202E}\u{7F}\u{9B}\t\u{E0041}\"\u{301}"
    logger().info("\(hostile)", metadata: ["\(hostile)": "\(hostile)"])
    let (text, object) = try last()
    #expect(text.utf8.filter { $0 == 0x0A }.count == 1)
    #expect(text.unicodeScalars.dropLast().allSatisfy { $0.properties.generalCategory != .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(object["message"] as? String == hostile)
    #expect((object["metadata"] as? [String: String])?[hostile] == hostile)
  }

  @Test func refusesAndMasksAtEveryDepth() throws {
    var logger = logger()
    logger[metadataKey: "email"] = "anna@example.org"
    logger.error(
      "failed for anna@example.org",
      metadata: ["outer": ["name": "Anna", "why": ["198.51.100.7", .stringConvertible(4)]]])
    let text = try last().text
    for secret in ["anna", "Anna", "198.51"] { #expect(!text.contains(secret)) }
    #expect(text.contains(#""outer":{"name":"[refused]","why":["[address]",4]}"#))
    #expect(text.contains(#""email":"[refused]""#))
  }

  @Test func cutsLongTextsAndDeepMetadata() throws {
    var deep: Logger.MetadataValue = "end"
    for _ in 0..<50 { deep = ["level": deep] }
    logger().info("\(String(repeating: "ä", count: 10_000))", metadata: ["deep": deep])
    let text = try last().text
    #expect(text.utf8.count < LogLine.maximumText + 300)
    #expect(!text.contains("end"))
  }

  @Test func namesTheError() throws {
    struct Broken: Error, CustomStringConvertible { var description: String { "broken for anna@example.org" } }
    logger().error("job failed", error: Broken())
    #expect(try last().object["error"] as? String == "broken for [e-mail]")
  }

  @Test func metadataIsAValue() throws {
    let first = logger()
    var second = first
    second[metadataKey: "job"] = "x"
    first.info("m")
    #expect(try last().object["metadata"] == nil)
    second.info("m")
    #expect(try last().object["metadata"] as? [String: String] == ["job": "x"])
  }

  @Test func knowsSafeCrashReports() {
    #expect(CrashReports.isSafe(CrashReports.safeSetting))
    #expect(CrashReports.isSafe("enable=no"))
    #expect(!CrashReports.isSafe(nil))
    #expect(!CrashReports.isSafe("enable=yes"))
    #expect(!CrashReports.isSafe("enable=yes,registers=none"))
  }
}
