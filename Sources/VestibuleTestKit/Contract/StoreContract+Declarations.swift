import Vocabulary
import Workflow

extension StoreContract {
  static let declarationClauses = [
    StoreClause("a declaration enters as proposed only") { test in
      for state in DeclarationRecord.State.allCases where state != .proposed {
        var declaration = test.samples.declaration()
        declaration.state = state
        declaration.settledBy = .person(test.samples.id())
        let entering = declaration
        try await requireRefusal(.approvalRule, "entering as \(state.rawValue)") { try await test.put(entering) }
      }
    },
    StoreClause("another person approves it, then it may be withdrawn") { test in
      var declaration = test.samples.declaration()
      try await test.put(declaration)
      declaration.state = .approved
      declaration.settledBy = .person(test.samples.id())
      try await test.put(declaration)
      declaration.state = .withdrawn
      declaration.withdrawnAt = test.samples.now
      try await test.put(declaration)
      try requireEqual(try await test.get(declaration), declaration, "the withdrawn declaration")
      declaration.state = .approved
      let again = declaration
      try await requireRefusal(.approvalRule, "approving it once more") { try await test.put(again) }
    },
    StoreClause("who entered a declaration does not approve it, nor does a program") { test in
      let declaration = test.samples.declaration()
      try await test.put(declaration)
      for actor in [declaration.createdBy, .system, .key(test.samples.id()), .commandLine] {
        var approved = declaration
        approved.state = .approved
        approved.settledBy = actor
        let change = approved
        try await requireRefusal(.approvalRule, "an approval by \(actor)") { try await test.put(change) }
      }
    },
    StoreClause("what was declared never changes, and a declaration is never removed") { test in
      let declaration = test.samples.declaration()
      try await test.put(declaration)
      let wider = DeclarationRecord(
        id: declaration.id, application: declaration.application, account: declaration.account,
        activity: declaration.activity, targets: [], ports: [], start: declaration.start, end: declaration.end,
        isPublic: declaration.isPublic, words: declaration.words, createdBy: declaration.createdBy,
        createdAt: declaration.createdAt)
      try await requireRefusal(.approvalRule, "more ports") { try await test.put(wider) }
      let heading = test.samples.heading()
      try await requireRefusal(.approvalRule, "removing a declaration") {
        try await test.store.write { transaction in
          try transaction.remove(DeclarationRecord.self, declaration.recordID)
          try transaction.journal(heading)
        }
      }
    },
    StoreClause("lists declarations by their end, filtered") { test in
      let account: AccountID = test.samples.id()
      let mine = [9, 3, 6].map { test.samples.declaration(of: account, days: $0) }
      for declaration in mine + [test.samples.declaration()] { try await test.put(declaration) }
      var query = DeclarationQuery()
      query.account = account
      let all = query
      let found = try await test.store.read { try $0.declarations(all, PageRequest()).elements }
      try requireEqual(found.map(\.id), [mine[1].id, mine[2].id, mine[0].id], "by end")
      query.endsAfter = test.samples.now.adding(days: 3)
      let later = query
      let rest = try await test.store.read { try $0.declarations(later, PageRequest()).elements }
      try requireEqual(rest.map(\.id), [mine[2].id, mine[0].id], "that end later")
      query.state = .approved
      let none = query
      let nothing = try await test.store.read { try $0.declarations(none, PageRequest()).elements.count }
      try requireEqual(nothing, 0, "approved ones")
    },
  ]
}
