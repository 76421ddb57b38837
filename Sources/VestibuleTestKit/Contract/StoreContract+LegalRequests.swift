import Vocabulary
import Workflow

extension StoreContract {
  static let legalRequestClauses = [
    StoreClause("a request of an authority enters as proposed only") { test in
      for state in LegalRequestRecord.State.allCases where state != .proposed {
        var request = test.samples.legalRequest()
        request.state = state
        request.settledBy = .person(test.samples.id())
        let entering = request
        try await requireRefusal(.approvalRule, "entering as \(state.rawValue)") { try await test.put(entering) }
      }
    },
    StoreClause("another person approves it, then it is answered") { test in
      var request = test.samples.legalRequest()
      try await test.put(request)
      request.state = .approved
      request.settledBy = .person(test.samples.id())
      request.version = 2
      try await test.put(request)
      request.state = .answered
      request.entry = 3
      request.version = 3
      try await test.put(request)
      try requireEqual(try await test.get(request), request, "the answered request")
    },
    StoreClause("who entered a request does not approve it, nor does a program") { test in
      let request = test.samples.legalRequest()
      try await test.put(request)
      for actor in [request.createdBy, .system, .key(test.samples.id()), .commandLine] {
        var approved = request
        approved.state = .approved
        approved.settledBy = actor
        let change = approved
        try await requireRefusal(.approvalRule, "an approval by \(actor)") { try await test.put(change) }
      }
    },
    StoreClause("a request that waits is not answered") { test in
      var request = test.samples.legalRequest()
      try await test.put(request)
      request.state = .answered
      request.settledBy = .person(test.samples.id())
      let change = request
      try await requireRefusal(.approvalRule, "an answer without approval") { try await test.put(change) }
    },
    StoreClause("what was asked never changes, and a request is never removed") { test in
      let request = test.samples.legalRequest()
      try await test.put(request)
      let wider = LegalRequestRecord(
        id: request.id, subject: request.subject, receivedAt: request.receivedAt, dueAt: request.dueAt,
        jurisdiction: request.jurisdiction, basis: request.basis, isSecret: request.isSecret,
        scope: [.account, .identity], questions: request.questions, request: request.request,
        createdBy: request.createdBy)
      try await requireRefusal(.approvalRule, "a wider scope") { try await test.put(wider) }
      let heading = test.samples.heading()
      try await requireRefusal(.approvalRule, "removing a request") {
        try await test.store.write { transaction in
          try transaction.remove(LegalRequestRecord.self, request.recordID)
          try transaction.journal(heading)
        }
      }
    },
    StoreClause("requests are listed by due time") { test in
      let requests = (0..<3).map { _ in test.samples.legalRequest() }
      for request in requests { try await test.put(request) }
      var query = LegalRequestQuery()
      query.state = .proposed
      let proposed = query
      let page = try await test.store.read { try $0.legalRequests(proposed, PageRequest(limit: 2)) }
      try requireEqual(page.elements.map(\.id), requests.map(\.id).sorted().prefix(2).map(\.self), "the first page")
      query.state = .answered
      let answered = query
      let none = try await test.store.read { try $0.legalRequests(answered, PageRequest()).elements.count }
      try requireEqual(none, 0, "answered requests")
    },
  ]
}
