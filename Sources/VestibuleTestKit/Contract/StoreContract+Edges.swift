import Vocabulary
import Workflow

extension StoreContract {
  static let outboxClauses = [
    StoreClause("an event is queued for every webhook that is not disabled") { test in
      let samples = test.samples
      let (first, second) = (samples.webhook(), samples.webhook())
      try await test.put(first, second, samples.webhook(disabled: true))
      let message = samples.message()
      try await test.store.write { try $0.enqueue(message) }
      let due = try await test.store.read { try $0.dueDeliveries(at: samples.now, limit: 10) }
      try requireEqual(Set(due.map(\.webhook)), [first.id, second.id], "the webhooks")
      try require(due.allSatisfy { $0.message == message && $0.attempts == 0 }, "a delivery differs from its message")
      try requireEqual(try await test.store.read { try $0.pendingDeliveries() }, 2, "pending deliveries")
      try requireEqual(
        try await test.store.read { try $0.dueDeliveries(at: samples.now, limit: 1) }.count, 1, "the limit")
      let before = samples.now.adding(seconds: -1)
      try requireEqual(
        try await test.store.read { try $0.dueDeliveries(at: before, limit: 9) }, [], "due before its time")
    },
    StoreClause("an event without webhooks is not kept") { test in
      let message = test.samples.message()
      try await test.store.write { try $0.enqueue(message) }
      try requireEqual(try await test.store.read { try $0.pendingDeliveries() }, 0, "pending deliveries")
    },
    StoreClause("deliveries are done, tried again, or given up", deliveries),
    StoreClause("an event goes with the write that queued it") { test in
      struct Stop: Error {}
      try await test.put(test.samples.webhook())
      let message = test.samples.message()
      try? await test.store.write { transaction in
        try transaction.enqueue(message)
        throw Stop()
      }
      try requireEqual(try await test.store.read { try $0.pendingDeliveries() }, 0, "pending deliveries")
    },
  ]

  @Sendable private static func deliveries(_ test: StoreUnderTest) async throws {
    let (samples, store) = (test.samples, test.store)
    try await test.put(samples.webhook())
    var messages: [OutboxMessage] = []
    for _ in 0..<3 {
      samples.clock.step(seconds: 1)
      messages.append(samples.message())
    }
    let queued = messages
    try await store.write { transaction in for message in queued { try transaction.enqueue(message) } }
    let now = samples.now
    let due = try await store.read { try $0.dueDeliveries(at: now, limit: 10) }
    try requireEqual(due.map(\.message), messages, "due deliveries, oldest first")
    let later = now.adding(seconds: 60)
    try await store.write { transaction in
      try transaction.deliverySucceeded(due[0], at: now)
      try transaction.deliveryFailed(due[1], why: "status 503", next: later)
      try transaction.deliveryFailed(due[2], why: "status 410", next: nil)
    }
    try await store.read { reader in
      try requireEqual(try reader.dueDeliveries(at: now, limit: 10), [], "due now")
      let again = try reader.dueDeliveries(at: later, limit: 10)
      try requireEqual(again.map(\.message.id), [queued[1].id], "due later")
      try requireEqual(again.map(\.attempts), [1], "its attempts")
      try requireEqual(try reader.pendingDeliveries(), 1, "pending deliveries")
    }
    try await store.write { transaction in
      // A late report of a failure does not bring a delivered event back.
      try transaction.deliveryFailed(due[0], why: "late", next: now)
      try transaction.purge(before: later)
    }
    try requireEqual(try await store.read { try $0.pendingDeliveries() }, 1, "pending after the purge")
  }

  static let sessionClauses = [
    StoreClause("sessions are kept, renewed and removed", sessions),
    StoreClause("a sign-in link is taken once, and not after its time") { test in
      let (samples, store) = (test.samples, test.store)
      let now = samples.now
      let live = SignInLinkRow(digest: "d1", operatorID: samples.id(), expiresAt: now.adding(seconds: 60))
      let dead = SignInLinkRow(digest: "d2", operatorID: samples.id(), expiresAt: now)
      try await store.write { transaction in
        try transaction.put(live)
        try transaction.put(dead)
      }
      try requireEqual(try await store.write { try $0.takeSignInLink(digest: "d1", at: now) }, live, "the link")
      try requireEqual(try await store.write { try $0.takeSignInLink(digest: "d1", at: now) }, nil, "the link again")
      try requireEqual(try await store.write { try $0.takeSignInLink(digest: "d2", at: now) }, nil, "the old link")
      try requireEqual(try await store.write { try $0.takeSignInLink(digest: "d3", at: now) }, nil, "no link")
    },
    StoreClause("an answer is found by principal and key, and can be replaced") { test in
      let (samples, store) = (test.samples, test.store)
      let (principal, other) = (Actor.key(samples.id()), Actor.key(samples.id()))
      let rows = ["a", "b"].map { digest in
        IdempotencyRow(
          principal: principal, key: "k", requestDigest: digest, status: 201, sealedBody: [1, 0, 2],
          expiresAt: samples.now)
      }
      for row in rows {
        try await store.write { try $0.put(row) }
        try requireEqual(try await store.read { try $0.idempotent(principal: principal, key: "k") }, row, "the answer")
      }
      try requireEqual(try await store.read { try $0.idempotent(principal: other, key: "k") }, nil, "another's answer")
      try requireEqual(try await store.read { try $0.idempotent(principal: principal, key: "K") }, nil, "another key")
    },
    StoreClause("settings are kept") { test in
      for value in ["1", "2"] {
        try await test.store.write { try $0.putSetting("schema", value) }
        try requireEqual(try await test.store.read { try $0.setting("schema") }, value, "the setting")
      }
      try requireEqual(try await test.store.read { try $0.setting("none") }, nil, "an unknown setting")
    },
    StoreClause("a purge removes what has run out, and counts it", purge),
  ]

  @Sendable private static func sessions(_ test: StoreUnderTest) async throws {
    let (samples, store) = (test.samples, test.store)
    let person: OperatorID = samples.id()
    var session = SessionRow(
      tokenDigest: "t1", operatorID: person, createdAt: samples.now, expiresAt: samples.now.adding(seconds: 60))
    let second = SessionRow(
      tokenDigest: "t2", operatorID: person, createdAt: samples.now, expiresAt: samples.now.adding(seconds: 60))
    let foreign = SessionRow(
      tokenDigest: "t3", operatorID: samples.id(), createdAt: samples.now, expiresAt: samples.now.adding(seconds: 60))
    session.revealed = [samples.id(): samples.now.adding(seconds: 5), samples.id(): samples.now]
    for row in [session, second, foreign] { try await store.write { try $0.put(row) } }
    session.expiresAt = samples.now.adding(seconds: 120)
    session.revealed[samples.id()] = samples.now
    let renewed = session
    try await store.write { try $0.put(renewed) }
    try requireEqual(try await store.read { try $0.session(tokenDigest: "t1") }, renewed, "the renewed session")
    try await store.write { try $0.removeSession(tokenDigest: "t1") }
    try requireEqual(try await store.read { try $0.session(tokenDigest: "t1") }, nil, "the removed session")
    try await store.write { try $0.removeSessions(of: person) }
    try requireEqual(try await store.read { try $0.session(tokenDigest: "t2") }, nil, "another session of the person")
    try requireEqual(try await store.read { try $0.session(tokenDigest: "t3") }, foreign, "somebody else's session")
  }

  @Sendable private static func purge(_ test: StoreUnderTest) async throws {
    let (samples, store) = (test.samples, test.store)
    let now = samples.now
    try await store.write { transaction in
      for (number, end) in [now.adding(seconds: -1), now, now.adding(seconds: 1)].enumerated() {
        try transaction.put(
          SessionRow(tokenDigest: "t\(number)", operatorID: samples.id(), createdAt: now, expiresAt: end))
        try transaction.put(SignInLinkRow(digest: "d\(number)", operatorID: samples.id(), expiresAt: end))
        try transaction.put(
          IdempotencyRow(
            principal: .system, key: "k\(number)", requestDigest: "", status: 200, sealedBody: [], expiresAt: end))
      }
    }
    try requireEqual(try await store.write { try $0.purge(before: now) }, 6, "how many were removed")
    try await store.read { reader in
      try requireEqual(try reader.session(tokenDigest: "t1"), nil, "a session that has run out")
      try require(try reader.session(tokenDigest: "t2") != nil, "a live session is gone")
      try require(try reader.idempotent(principal: .system, key: "k2") != nil, "a live answer is gone")
    }
  }
}
