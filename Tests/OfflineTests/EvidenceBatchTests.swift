import Evidence
import Foundation
import Testing
import Vocabulary
import Wire

@testable import Offline

@Suite struct EvidenceBatchTests {
  private func request(_ line: String, kind: any Offline.EvidenceKind) throws -> EvidenceRequest {
    let parsed = try BatchLine(Array(line.utf8), limits: .default)
    return try parsed.request(kind, at: Instant(seconds: 0), policy: .icao, shelf: FileShelf(limit: 1000))
  }

  private struct Kind: Offline.EvidenceKind {
    let name = "test"
    let abstract = ""
    let options = [
      EvidenceOption("in", .file, .required, help: ""), EvidenceOption("dg", .labelledFile, .repeated, help: ""),
      EvidenceOption("require-dg", .text, help: ""), EvidenceOption("flag", .flag, help: ""),
      EvidenceOption("count", .count, help: ""), EvidenceOption("crl", .files, .repeated, help: ""),
    ]

    func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict { throw .usage("") }
  }

  @Test func readsValuesOfEveryKind() throws {
    let request = try request(
      #"{"id":"1","kind":"test","in_b64":"AQI=","dg_b64":{"1":"AA=="},"require_dg":[1,2],"flag":true,"count":7}"#,
      kind: Kind())
    #expect(request.bytes("in") == [1, 2])
    #expect(request.files("dg").map(\.label) == ["1"])
    #expect(request.text("require-dg") == "1,2")
    #expect(request.flag("flag"))
    #expect(request.count("count") == 7)
    #expect(request.id == "1")
    let other = try self.request(#"{"in_b64":"","dg_b64":["14=AA==","2=AQ=="],"flag":false,"crl":null}"#, kind: Kind())
    #expect(other.files("dg").map(\.label) == ["14", "2"])
    #expect(!other.flag("flag"))
    #expect(!other.has("crl"))
  }

  @Test func saysWhatIsWrong() {
    func code(_ line: String) -> String? {
      do {
        _ = try request(line, kind: Kind())
        return nil
      } catch {
        return (error as? RequestFault)?.reason.code
      }
    }
    #expect(code("{") == "json")
    #expect(code("[]") == "type")
    #expect(code(#"{"in_b64":"A"}"#) == "base64")
    #expect(code(#"{"in_b64":1}"#) == "type")
    #expect(code(#"{"in":"/nowhere/at/all"}"#) == "empty")
    #expect(code(#"{}"#) == "format")
    #expect(code(#"{"in_b64":"","other":1}"#) == "format")
    #expect(code(#"{"in_b64":"","count":-1}"#) == "format")
    #expect(code(#"{"in_b64":"","in_b64":""}"#) == "duplicate_key")
    #expect(code(#"{"in_b64":["",""]}"#) == "format")
  }

  @Test func readsArguments() throws {
    let arguments = try ArgumentReader(["--kind", "number", "--type=lei", "--value", "x", "--normalize", "--json"])
    #expect(arguments.kind == "number")
    #expect(arguments.isJSON)
    let request = try arguments.request(
      NumberKind(), at: Instant(seconds: 0), policy: .strict, shelf: FileShelf(limit: 1))
    #expect(request.text("type") == "lei")
    #expect(request.flag("normalize"))
    for wrong in [["x"], ["--json", "1"], ["--kind"], ["--at", "1", "--at", "2"]] {
      #expect(throws: RequestFault.self) { try ArgumentReader(wrong) }
    }
    #expect(throws: RequestFault.self) {
      try ArgumentReader(["--no-such", "1"]).request(
        NumberKind(), at: Instant(seconds: 0), policy: .icao, shelf: FileShelf(limit: 1))
    }
  }

  @Test func cutsLines() {
    var splitter = LineSplitter(limit: 5)
    var lines = splitter.take(.init("ab\r\n\n  \nlonger than five\ncd".utf8))
    lines += splitter.take(.init("e\n".utf8))
    lines += splitter.finish()
    let texts = lines.map { line in
      switch line {
      case .whole(let bytes): String(decoding: bytes, as: UTF8.self)
      case .tooLong: "too long"
      }
    }
    #expect(texts == ["ab\r", "too long", "cde"])
  }

  @Test func writesJSON() throws {
    let verdict = EvidenceVerdict(
      kind: "x", verdict: .valid, at: "2026-01-01T00:00:00Z", policy: .icao,
      reasons: [.init(code: "expired", detail: "a \"b\" \\ \u{1}")],
      checks: [.init(name: "n", result: .pass, alg: "a")],
      claims: ["b": "ü", "a": "1"], inputs: [.init(name: "in", sha256: "00")])
    let value = try JSONValue.parse(VerdictJSON(verdict, id: 7).bytes)
    #expect(value["id"] == 7)
    #expect(value["claims"]?["b"] == "ü")
    #expect(value["reasons"]?.array?.first?["detail"] == "a \"b\" \\ \u{1}")
    #expect(try StrictJSON.decode(EvidenceVerdict.self, from: VerdictJSON(verdict).bytes) == verdict)
  }
}
