import Journal
import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

struct JournalKeepingTests {
  @Test func bundleProvesEntriesToSomebodyWithTheKeyOnly() async throws {
    let house = try await TestHouse()
    _ = try await house.submit(try Applicants.clean(1))
    let older = try await ProveJournal(house.services).checkpoint(as: .system)
    for number in 2...9 { _ = try await house.submit(try Applicants.clean(number)) }
    let (checkpoint, bundle) = try await ProveJournal(house.services)
      .bundle(entries: [0, 3, 7], olderSize: older.size, as: .system)
    let key = try NoteVerifierKey(ProveJournal(house.services).verifierKey)
    #expect(BundleVerifier.verify(bundle: bundle, checkpoint: Array(checkpoint.utf8), key: key).isValid)

    var forged = bundle
    let index = try #require(forged.lastIndex(of: UInt8(ascii: "a")))
    forged[index] = UInt8(ascii: "b")
    #expect(!BundleVerifier.verify(bundle: forged, checkpoint: Array(checkpoint.utf8), key: key).isValid)
    // Who kept the older checkpoint sees that the log continues it.
    #expect(BundleVerifier.verify(bundle: bundle, checkpoint: Array(older.note.utf8), key: key).isValid)
    let stranger = try await TestHouse()
    _ = try await stranger.submit(try Applicants.clean())
    let foreign = try await ProveJournal(stranger.services).checkpoint(as: .system)
    #expect(!BundleVerifier.verify(bundle: bundle, checkpoint: Array(foreign.note.utf8), key: key).isValid)
  }

  @Test func everyInclusionAndConsistencyProofVerifies() async throws {
    let house = try await TestHouse()
    for number in 1...6 { _ = try await house.submit(try Applicants.clean(number)) }
    let prove = ProveJournal(house.services)
    let checkpoint = try await prove.checkpoint(as: .system)
    let verifier = CheckpointVerifier(key: try NoteVerifierKey(prove.verifierKey))
    let root = try verifier.verify(note: checkpoint.note).root
    for index in 0..<checkpoint.size {
      let found = try await prove.inclusion(index: index, size: checkpoint.size, as: .system)
      try MerkleProof.verifyInclusion(
        leaf: found.leafHash, index: index, size: checkpoint.size, proof: found.proof, root: root)
    }
    await #expect(throws: WorkflowError.self) {
      try await prove.inclusion(index: checkpoint.size, size: nil, as: .system)
    }
    await #expect(throws: WorkflowError.self) { try await prove.consistency(from: 0, to: nil, as: .system) }
    await #expect(throws: WorkflowError.self) { try await prove.tile("tile/../../etc/passwd", as: .system) }
  }

  @Test func signingTwiceMakesOneCheckpoint() async throws {
    let house = try await TestHouse()
    _ = try await house.submit(try Applicants.clean())
    let first = try await SignCheckpoint(house.services).run()
    #expect(try await SignCheckpoint(house.services).run() == first)
    #expect(try await house.services.store.read { try $0.checkpoints().count } == 1)
  }

  @Test func nothingPersonalIsInTheJournal() async throws {
    let house = try await TestHouse(packs: ["baseline", "us-nprm-2024", "in-certin-2022"])
    let view = try await house.submit(try Applicants.listed())
    let maker = try await house.person("maker", .officer)
    _ = try await ClaimCase(house.services).run(try #require(view.openCase).id, as: maker)
    let text = try await house.journalText()
    for secret in [
      "Valentin", "Krasnoperov", "1975-03-02", "odalys", "mail.example", "218555", "Sample Road", "Duluth",
      "198.51.100",
      "fp_7", "garden tools",
    ] {
      #expect(!text.contains(secret), "\(secret) is in the journal")
    }
  }

  @Test func evaluationsReplayByteForByte() async throws {
    let house = try await TestHouse(packs: ["baseline", "us-nprm-2024"])
    var ids: [DecisionID] = []
    for number in 1...12 {
      let statement =
        try number % 4 == 0 ? Applicants.listed() : Applicants.clean(number, family: "Quillfeather\(number)")
      ids.append(try await house.submit(statement).decision.id)
    }
    // The world moves on: another list, other packs. The old decisions replay as they were.
    try await house.load(TestHouse.list + "\nown-2,person,Somebody Else,,,,,TEST\n")
    _ = try await ActivatePacks(house.services).run([try TestHouse.packText("in-certin-2022")], as: .system)
    house.clock.step(seconds: 400 * 86_400)
    for id in ids {
      let report = try await ReplayDecision(house.services).run(id, as: .system)
      #expect(report.isSame)
      #expect(report.differences.isEmpty)
    }
  }
}

struct ErasureTests {
  @Test func erasedPersonIsGoneAndTheJournalStaysWhole() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let erase = EraseSubject(house.services)
    await #expect(throws: WorkflowError.self) { try await erase.run(view.application.id, as: .system) }
    _ = try await WithdrawApplication(house.services).run(view.application.id, as: .system)
    if view.evaluation.retentionDays > 0 {
      await #expect(throws: WorkflowError.self) { try await erase.run(view.application.id, as: .system) }
    }
    let certificate = try await erase.run(view.application.id, despiteRetention: "court order 12", as: .system)

    let key = try NoteVerifierKey(house.services.signer.verifierKey)
    let note = try SignedNote(note: Array(certificate.note.utf8))
    try key.verify(note)
    #expect(note.text.contains("application \(view.application.id)"))

    await #expect(throws: WorkflowError.self) {
      try await RevealPersonal(house.services).run(view.application.id, purpose: "try it", as: .system)
    }
    await #expect(throws: WorkflowError.self) {
      try await ReplayDecision(house.services).run(view.decision.id, as: .system)
    }
    #expect(try await ReadApplication(house.services).search("Odalys Larkwhistle", as: .system).isEmpty)
    #expect(try await AuditJournal(house.services).run(as: .system).isClean)
    let application = try await house.services.store.read {
      try $0.record(ApplicationRecord.self, view.application.id.text)
    }
    #expect(application?.state == .erased)
  }

  @Test func retentionEndsByTheClock() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    _ = try await WithdrawApplication(house.services).run(view.application.id, as: .system)
    house.clock.step(seconds: Int64(view.evaluation.retentionDays + 1) * 86_400)
    _ = try await EraseSubject(house.services).run(view.application.id, as: .system)
  }
}
