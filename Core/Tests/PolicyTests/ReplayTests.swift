import Foundation
import Policy
import Testing
import Vocabulary

@Suite struct ReplayTests {
  private func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  private func cases(_ count: Int, seed: UInt64) throws -> [CaseFile] {
    var random = RandomCases(seed: seed)
    return try (0..<count).map { _ in try random.file() }
  }

  @Test func sameCaseGivesSameBytes() throws {
    let pack = try TestPack.pack()
    for file in try cases(400, seed: 1) {
      let first = try json(Policy.evaluate(file, packs: [pack]))
      #expect(try first == json(Policy.evaluate(file, packs: [pack])))
      let read = try JSONDecoder().decode(CaseFile.self, from: json(file))
      #expect(read == file)
      #expect(try first == json(Policy.evaluate(read, packs: [TestPack.pack()])))
    }
  }

  @Test func orderOfFindingsAndVerificationsDoesNotMatter() throws {
    let pack = try TestPack.pack()
    for file in try cases(200, seed: 2) {
      let turned = CaseFile(
        statement: file.statement, verifications: file.verifications.reversed(), findings: file.findings.reversed(),
        at: file.at, versions: file.versions, received: file.received)
      #expect(Policy.evaluate(file, packs: [pack]) == Policy.evaluate(turned, packs: [pack]))
    }
  }

  @Test func evaluationCarriesNoPersonalData() throws {
    let pack = try TestPack.pack()
    for file in try cases(300, seed: 3) {
      let text = String(decoding: try json(Policy.evaluate(file, packs: [pack])), as: UTF8.self)
      #expect(!text.localizedCaseInsensitiveContains(RandomCases.secret))
      #expect(!text.contains("@example.org") && !text.contains("fp_1") && !text.contains("2025550123"))
    }
  }

  @Test func invariantsHold() throws {
    let pack = try TestPack.pack()
    for file in try cases(400, seed: 4) {
      let evaluation = Policy.evaluate(file, packs: [pack])
      #expect(!evaluation.reasons.isEmpty)
      #expect((0...100).contains(evaluation.risk.score))
      #expect(evaluation.clocks.map(\.due) == evaluation.clocks.map(\.due).sorted())
      #expect(evaluation.risk.parts.map(\.points) == evaluation.risk.parts.map(\.points).sorted(by: >))
      #expect(
        Set(evaluation.requirements.map { "\($0.requirement)@\($0.role)" }).count == evaluation.requirements.count)
      #expect(evaluation.requirements.allSatisfy { ($0.state == .missing || $0.state == .expired) == ($0.ask != nil) })
      let isOpen = evaluation.requirements.contains { $0.state == .missing || $0.state == .expired }
      #expect(evaluation.outcome != .approve || !isOpen)
    }
  }

  /// What meets a requirement never makes the outcome stricter.
  @Test func goodEvidenceNeverWorsens() throws {
    let pack = try TestPack.pack()
    let order: [Outcome] = [.approve, .restrict, .refer, .decline, .close]
    for file in try cases(400, seed: 5) {
      let before = Policy.evaluate(file, packs: [pack])
      let good = try ["a", "b"].map {
        try Cases.check(.superior, [.name, .birthDate, .nationality, .address], source: $0, at: file.at)
      }
      let after = Policy.evaluate(
        CaseFile(
          statement: file.statement, verifications: file.verifications + good, findings: file.findings, at: file.at,
          versions: file.versions, received: file.received), packs: [pack])
      let (left, right) = (order.firstIndex(of: before.outcome), order.firstIndex(of: after.outcome))
      #expect(try #require(right) <= #require(left), "\(before.reasons) then \(after.reasons)")
    }
  }

  @Test func oldCaseFilesWithoutTheNewerFieldsAreRead() throws {
    let file = try Cases.file(.individual(Cases.person()))
    var object = try #require(try JSONSerialization.jsonObject(with: json(file)) as? [String: Any])
    for key in ["received", "rulings", "waivers"] { object[key] = nil }
    let read = try JSONDecoder().decode(CaseFile.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(read.received == nil && read.rulings.isEmpty && read.waivers.isEmpty)
  }
}
