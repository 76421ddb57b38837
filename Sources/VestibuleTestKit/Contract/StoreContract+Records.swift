import Vocabulary
import Workflow

extension StoreContract {
  static let recordClauses = [
    StoreClause("a record of every kind comes back as it was put", everyKindComesBack),
    StoreClause("a put replaces the record, a removal removes it") { test in
      var application = test.samples.application()
      try await test.put(application)
      application.state = .approved
      application.version = 2
      try await test.put(application)
      try requireEqual(try await test.get(application), application, "the record after the second put")
      let (heading, id) = (test.samples.heading(), application.recordID)
      try await test.store.write { transaction in
        try transaction.remove(ApplicationRecord.self, id)
        try transaction.remove(ApplicationRecord.self, "app_unknown")
        try transaction.journal(heading)
      }
      try requireEqual(try await test.get(application), nil, "the removed record")
    },
    StoreClause("handles, secrets and links are unique", uniqueness),
    StoreClause("house lists have their order", houseLists),
    StoreClause("an API key and an application are found by digest", foundByDigest),
    StoreClause("a pack's text is kept under its digest, once") { test in
      let text = Array("pack: 1\n".utf8)
      let digest = RecordSamples.sha256(text)
      for _ in 0..<2 { try await test.store.write { try $0.putPackText(text, digest: digest) } }
      try requireEqual(try await test.store.read { try $0.packText(digest: digest) }, text, "the text")
      try requireEqual(try await test.store.read { try $0.packText(digest: "00") }, nil, "an unknown text")
      try await requireRefusal(.damaged, "a text under another digest") {
        try await test.store.write { try $0.putPackText([1], digest: digest) }
      }
    },
  ]

  /// One record of every kind, in an order in which they may be written.
  static func oneOfEach(_ samples: RecordSamples) throws -> [any Record] {
    let application = samples.application(reseller: "r-1", linkDigest: samples.digest())
    let customer = samples.customer(of: application)
    let openCase = samples.case(of: application)
    let maker = Actor.person(samples.id())
    let decision = samples.decision(
      of: application.id, origin: .person, state: .proposed, by: maker, needsSecondPerson: true)
    return [
      samples.subject(), application, customer, samples.account(of: customer.id), openCase,
      samples.note(on: openCase.id),
      decision, try samples.approval(of: decision), samples.evidence(of: application.id),
      samples.finding(of: application.id), samples.operator("amal"), samples.apiKey(), samples.pack("baseline"),
      samples.list("un-sc"), samples.webhook(),
      samples.legalRequest(), samples.declaration(),
    ]
  }

  @Sendable private static func everyKindComesBack(_ test: StoreUnderTest) async throws {
    let records = try oneOfEach(test.samples)
    try await test.put(records)
    func check<R: Record>(_ record: R) async throws {
      try requireEqual(try await test.get(record), record, R.kind)
      try requireEqual(try await test.store.read { try $0.record(R.self, "none") }, nil, "\(R.kind) that is not there")
    }
    for record in records { try await check(record) }
  }

  @Sendable private static func uniqueness(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let (key, application) = (samples.apiKey(), samples.application(linkDigest: samples.digest()))
    try await test.put(samples.operator("amal"), key, application)
    try await requireRefusal(.duplicate, "a handle twice") { try await test.put(samples.operator("amal")) }
    let second = samples.application(linkDigest: application.linkDigest)
    try await requireRefusal(.duplicate, "a link twice") { try await test.put(second) }
    let other = APIKeyRecord(
      id: samples.id(), label: "other", scopes: [], secretDigest: key.secretDigest, createdAt: samples.now,
      expiresAt: samples.now)
    try await requireRefusal(.duplicate, "a secret twice") { try await test.put(other) }
  }

  @Sendable private static func houseLists(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    try await test.put(["zoe", "amal", "ning"].map { samples.operator($0) })
    let keys = (0..<3).map { _ in
      samples.clock.step(seconds: 1)
      return samples.apiKey()
    }
    try await test.put(keys)
    let packs = [("us", "1.0.0"), ("baseline", "1.1.0"), ("baseline", "1.0.0")]
      .map { samples.pack($0.0, version: $0.1) }
    try await test.put(packs)
    try await test.put(["un-sc", "eu", "us-ofac-sdn"].map { samples.list($0) })
    let webhooks = (0..<3).map { _ in samples.webhook() }
    try await test.put(webhooks)
    try await test.store.read { reader in
      try requireEqual(try reader.operators().map(\.handle), ["amal", "ning", "zoe"], "operators by handle")
      try requireEqual(try reader.apiKeys(), keys.reversed(), "keys, newest first")
      try requireEqual(try reader.packs(), [packs[2], packs[1], packs[0]], "packs by identifier and version")
      try requireEqual(try reader.lists().map(\.recordID), ["eu", "un-sc", "us-ofac-sdn"], "lists by identifier")
      try requireEqual(try reader.webhooks(), webhooks.sorted { $0.id < $1.id }, "webhooks by id")
    }
  }

  @Sendable private static func foundByDigest(_ test: StoreUnderTest) async throws {
    let samples = test.samples
    let (key, application) = (samples.apiKey(), samples.application(linkDigest: samples.digest()))
    let link = try required(application.linkDigest, "the link")
    try await test.put(key, application, samples.application())
    try await test.store.read { reader in
      try requireEqual(try reader.apiKey(secretDigest: key.secretDigest), key, "the key")
      try requireEqual(try reader.apiKey(secretDigest: "00"), nil, "an unknown key")
      try requireEqual(try reader.application(linkDigest: link), application, "the application")
      try requireEqual(try reader.application(linkDigest: "00"), nil, "an unknown link")
    }
    var closed = application
    closed.linkDigest = nil
    try await test.put(closed)
    try requireEqual(
      try await test.store.read { try $0.application(linkDigest: link) }, nil, "a link that is taken back")
  }
}
