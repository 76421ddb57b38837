import Vocabulary
import Workflow

extension StoreContract {
  static let pagingClauses = [
    StoreClause("pages stay in step while records come in") { test in
      let samples = test.samples
      let old = samples.spread(20) { _ in samples.application() }
      try await test.put(old)
      var (seen, next): ([ApplicationRecord], Cursor?) = ([], nil)
      repeat {
        let request = PageRequest(limit: 6, after: next)
        let page = try await test.store.read { try $0.applications(ApplicationQuery(), request) }
        seen += page.elements
        next = page.next
        samples.clock.step(seconds: 1)
        try await test.put(samples.application(), samples.application())
      } while next != nil
      try requireEqual(seen, old.newestFirst { $0.createdAt }, "what was there when the first page was read")
    },
    StoreClause("the last page has no next one, also when it is full") { test in
      let samples = test.samples
      try await test.put(samples.spread(4) { _ in samples.application() })
      let page = try await test.store.read { try $0.applications(ApplicationQuery(), PageRequest(limit: 4)) }
      try requireEqual(page.elements.count, 4, "elements")
      try requireEqual(page.next, nil, "the next page")
    },
    StoreClause("a cursor that no list gave is refused as invalid input") { test in
      for key in ["", "x", "'; DROP TABLE applications", "+00000000000000f", String(repeating: "f", count: 40)] {
        do {
          let request = PageRequest(after: Cursor(key: key, id: ""))
          _ = try await test.store.read { try $0.applications(ApplicationQuery(), request) }
          throw ContractFailure(message: "a cursor was taken", file: #fileID, line: #line)
        } catch let error as WorkflowError {
          try requireEqual(error.code, .invalid, "the refusal")
        }
      }
    },
    StoreClause("texts of a filter are data, not SQL") { test in
      try await test.put(test.samples.application(reseller: "r-1"))
      var query = ApplicationQuery()
      query.reseller = "' OR 1=1 --"
      query.regime = "%"
      let asked = query
      let page = try await test.store.read { try $0.applications(asked, PageRequest()) }
      try require(page.elements.isEmpty, "something was found")
    },
  ]

  static let caseClauses = [
    StoreClause("the next case is open, unclaimed and due first; counts are by state") { test in
      let samples = test.samples
      let application = samples.application()
      let now = samples.now
      let first = samples.case(of: application, due: now.adding(days: 2))
      try await test.put(
        samples.case(of: application, due: now.adding(days: 3)), first,
        samples.case(of: application, state: .claimed, due: now.adding(days: 1), claimedBy: samples.id()),
        samples.case(of: application, state: .closed, due: now),
        samples.case(of: application, state: .closed, due: now),
        samples.case(of: application, state: .awaitingApproval, due: now))
      try await test.store.read { reader in
        try requireEqual(try reader.nextOpenCase(), first, "the next case")
        let counts = CaseCounts(open: 2, claimed: 1, awaitingApproval: 1, closed: 2)
        try requireEqual(try reader.caseCounts(), counts, "the counts")
      }
    },
    StoreClause("without open cases there is no next one") { test in
      try requireEqual(try await test.store.read { try $0.nextOpenCase() }, nil, "the next case")
    },
    StoreClause("notes and evidence are oldest first, of their own case and application") { test in
      let samples = test.samples
      let (openCase, application): (CaseID, ApplicationID) = (samples.id(), samples.id())
      let notes = samples.spread(5) { _ in samples.note(on: openCase) }
      let evidence = samples.spread(5) { _ in samples.evidence(of: application) }
      try await test.put(notes.reversed())
      try await test.put(evidence.reversed())
      try await test.put(samples.note(on: samples.id()), samples.evidence(of: samples.id()))
      try await test.store.read { reader in
        try requireEqual(
          try reader.notes(on: openCase), notes.sorted { ($0.at, $0.id) < ($1.at, $1.id) }, "the notes")
        try requireEqual(
          try reader.evidence(of: application), evidence.sorted { ($0.at, $0.id) < ($1.at, $1.id) }, "the evidence")
      }
    },
  ]
}
