import Evidence
import Foundation
import Testing
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Jobs

/// Files that other programs drop into the folder.
@Suite struct EvidenceDropTests {
  private let folder: TemporaryFolder
  private let services: Services
  private let house: TestHouse

  init() async throws {
    house = try await TestHouse(seed: 77)
    folder = try TemporaryFolder()
    services = house.services(packReader: DeliverOutboxTests.NoPacks(), rules: Rules(anchors: .none))
  }

  private func application() async throws -> ApplicationID {
    let statement = try StatementSamples().individual()
    guard case .fresh(let view) = try await SubmitApplication(services).run(statement, as: .commandLine) else {
      throw WorkflowError(.conflict, "not fresh")
    }
    return view.application.id
  }

  private func drop(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.path(name)))
  }

  private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path(name)) }

  @Test func takesWhatItCanAndSaysWhyNot() async throws {
    let id = try await application()
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    try drop("1.json", #"{"application": "\#(id)", "evidence": {"type": "mrz", "text": "\#(zone)"}}"#)
    try drop(
      "2.json", #"{"application": "app_01JD3V0Q8ZC1S5T9W2X4Y6Z8A0", "evidence": {"type": "mrz", "text": "\#(zone)"}}"#)
    try drop("3.json", #"{"application": "\#(id)", "application": "\#(id)"}"#)
    try drop("4.json", #"{"application": "\#(id)", "evidence": {"type": "passport"}}"#)
    try drop("5.json.part", "{")
    try await EvidenceDrop(services: services, folder: folder.path("")).run()
    #expect(isThere("taken/1.json") && !isThere("1.json"))
    for name in ["2", "3", "4"] {
      #expect(
        isThere("refused/\(name).json") && isThere("refused/\(name).json.why") && !isThere("\(name).json"), "\(name)")
    }
    #expect(isThere("5.json.part"), "left alone until it is renamed")
    let evidence = try await house.store.read { try $0.evidence(of: id) }
    #expect(evidence.map(\.type) == [.machineReadableZone])
    #expect(evidence.first?.addedBy == Principal.system.actor)
    // The reason says nothing of what was in the file.
    let why = try String(contentsOfFile: folder.path("refused/2.json.why"), encoding: .utf8)
    #expect(!why.contains("ERIKSSON"))
    try await EvidenceDrop(services: services, folder: folder.path("")).run()
    #expect(try await house.store.read { try $0.evidence(of: id) }.count == 1)
    try await house.close()
  }
}
