import Testing
import Traffic
import Vocabulary
import Wire

@Suite struct AccessReaderTests {
  private let actors = ActorHash(key: (low: 1, high: 2))

  private func read(_ format: AccessReader.Format, _ text: String) throws -> [Result<AccessEvent, AccessReader.Fault>] {
    AccessReader(format: format, actors: actors).read(try JSONValue.parse(Array(text.utf8)))
  }

  private func event(_ format: AccessReader.Format, _ text: String) throws -> AccessEvent {
    try #require(try read(format, text).first).get()
  }

  @Test func hashesAsPublished() {
    // The vectors of the reference implementation: key 00..0f, messages of 0, 1, 2, … bytes.
    let hash = ActorHash(key: (low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908))
    #expect(hash.text("") == "726fdb47dd0e0e31")
    #expect(hash.text("\u{0}") == "74f839c593dc67fd")
    #expect(hash.text(String(decoding: (0..<15).map { UInt8($0) }, as: UTF8.self)) == "a129ca6149be45e5")
  }

  @Test func readsCloudTrail() throws {
    let record = """
      {"eventVersion":"1.08","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::123:user/ana","accountId":"123"},
      "eventTime":"2026-03-01T10:00:00Z","eventName":"ConsoleLogin","sourceIPAddress":"203.0.113.9",
      "userAgent":"Mozilla/5.0 (X11)","recipientAccountId":"123","responseElements":{"ConsoleLogin":"Failure"}}
      """
    let event = try event(.cloudTrail, record)
    #expect(event.account == "123" && event.action == "ConsoleLogin" && event.weight == .signIn)
    #expect(event.address == (try IPAddress("203.0.113.9")) && event.channel == .console && event.agent == "browser")
    #expect(!event.succeeded && event.actor.count == 16 && !event.actor.contains("ana"))
    let many = try read(
      .cloudTrail, "{\"Records\":[\(record),\(record.replacing("203.0.113.9", with: "ec2.amazonaws.com")),7]}")
    #expect(many.count == 3)
    #expect(try many[1].get().address == nil)
    #expect(throws: AccessReader.Fault.notAnObject) { try many[2].get() }
  }

  @Test func readsGoogleCloud() throws {
    let event = try event(
      .gcpAudit,
      """
      {"protoPayload":{"methodName":"google.iam.admin.v1.CreateServiceAccountKey","authenticationInfo":{"principalEmail":"a@example.com"},
      "requestMetadata":{"callerIp":"2001:db8::9","callerSuppliedUserAgent":"google-cloud-sdk gcloud/400"},"status":{}},
      "resource":{"labels":{"project_id":"shop"}},"timestamp":"2026-03-01T10:00:00.123456789Z"}
      """)
    #expect(event.account == "shop" && event.weight == .credentials && event.agent == "gcloud" && event.channel == .api)
    #expect(event.time.microseconds % 1_000_000 == 123_456)
    #expect(throws: AccessReader.Fault.otherKind) { try read(.gcpAudit, "{\"jsonPayload\":{}}")[0].get() }
  }

  @Test func readsAzure() throws {
    let event = try event(
      .azureActivity,
      """
      {"records":[{"time":"2026-03-01T10:00:00.1234567Z","resourceId":"/SUBSCRIPTIONS/AB-CD/RESOURCEGROUPS/X",
      "operationName":"MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE","callerIpAddress":"203.0.113.9:51000",
      "resultType":"Failed","identity":{"claims":{"name":"Ana"}}}]}
      """)
    #expect(event.account == "ab-cd" && event.weight == .credentials && !event.succeeded)
    #expect(event.address == (try IPAddress("203.0.113.9")))
  }

  @Test func readsOpenStack() throws {
    let event = try event(
      .openStackCADF,
      """
      {"event_type":"identity.authenticate","payload":{"eventTime":"2026-03-01T10:00:00.000000+0000","action":"authenticate",
      "outcome":"success","initiator":{"project_id":"p1","user_id":"u1","host":{"address":"192.0.2.1","agent":"python-keystoneclient"}}}}
      """)
    #expect(event.account == "p1" && event.weight == .signIn && event.agent == "python")
    #expect(event.time == (try Instant("2026-03-01T10:00:00Z")))
  }

  @Test func readsPlainLines() throws {
    let event = try event(
      .plain,
      "{\"account\":\"a\",\"actor\":\"x\",\"action\":\"sign-up\",\"address\":\"[2001:db8::1]:443\",\"port\":443,\"time\":1770000000.5,\"channel\":\"shell\"}"
    )
    #expect(event.weight == .signUp && event.channel == .shell && event.port == 443)
    #expect(event.time.microseconds == 1_770_000_000_500_000)
    for (text, fault) in [
      ("{\"time\":1}", AccessReader.Fault.noAccount), ("{\"account\":\"a\"}", .noTime),
      ("{\"account\":\"a\",\"time\":\"soon\"}", .noTime),
      ("{\"account\":\"a\",\"time\":1,\"address\":\"1.2.3\"}", .badAddress),
    ] {
      #expect(throws: fault) { try read(.plain, text)[0].get() }
    }
  }
}
