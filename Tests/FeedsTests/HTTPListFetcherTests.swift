import Testing
import VestibuleTestKit
import Workflow

@testable import Feeds

/// Downloads from a publisher that does what publishers do.
@Suite struct HTTPListFetcherTests {
  private static func fetcher(
    loopback: Bool = true, _ change: (inout HTTPListFetcher.Limits) -> Void = { _ in }
  ) -> HTTPListFetcher {
    var limits = HTTPListFetcher.Limits()
    change(&limits)
    return HTTPListFetcher(limits: limits, allowsLoopback: loopback)
  }

  private static func refusal(
    _ fetcher: HTTPListFetcher, _ url: String, _ validators: ListValidators? = nil
  ) async throws -> ListRefusal.Code? {
    do {
      _ = try await fetcher.fetch(url, validators: validators)
      return nil
    } catch let refusal as ListRefusal {
      return refusal.code
    }
  }

  @Test func aFileComesWithItsNameAndMarksAndIsNotSentAgain() async throws {
    let server = ListServer()
    try await server.serve { base in
      guard
        case .file(let name, let bytes, let marks) = try await Self.fetcher().fetch(
          base + "/list.csv", validators: nil)
      else {
        Issue.record("no file came")
        return
      }
      #expect(name == "list.csv")
      #expect(bytes == Array(ListServer.list.utf8))
      #expect(marks.entityTag != nil)
      guard case .unchanged = try await Self.fetcher().fetch(base + "/list.csv", validators: marks) else {
        Issue.record("the file was sent again")
        return
      }
      #expect(server.seen.last?.entityTag == marks.entityTag)
      #expect(server.seen.last?.modifiedSince == "Sat, 28 Feb 2026 09:00:00 GMT")
    }
  }

  @Test(
    arguments: [
      ("/page", .html), ("/error", .status), ("/gone", .status), ("/round", .redirects), ("/inside", .address),
      ("/truncated", .connection), ("/large", .tooLarge), ("/stall", .timeOut), ("/trickle", .timeOut),
    ] as [(String, ListRefusal.Code)]) func badPublishersAreRefused(path: String, code: ListRefusal.Code) async throws
  {
    try await ListServer().serve { base in
      let fetcher = Self.fetcher {
        $0.bytes = 1 << 20
        $0.idleSeconds = 1
        $0.seconds = 2
      }
      let found = try await Self.refusal(fetcher, base + path)
      #expect(found == code)
    }
  }

  @Test func redirectsAreFollowedWithinBounds() async throws {
    try await ListServer().serve { base in
      let (near, far) = (
        try await Self.refusal(Self.fetcher(), base + "/hop/5"), try await Self.refusal(Self.fetcher(), base + "/hop/6")
      )
      #expect(near == nil)
      #expect(far == .redirects)
    }
  }

  @Test func openConnectionsAndThisMachineNeedPermission() async throws {
    try await ListServer().serve { base in
      let here = try await Self.refusal(Self.fetcher(loopback: false), base + "/list.csv")
      let scheme = try await Self.refusal(Self.fetcher(), "ftp://lists.example/a")
      let user = try await Self.refusal(Self.fetcher(), "https://user:pass@lists.example/a")
      #expect([here, scheme, user] == [.address, .address, .address])
    }
  }

  @Test(arguments: [
    ("https://lists.example/a/SDN.XML", "SDN.XML"), ("https://lists.example/", "list"),
    ("https://lists.example/a/..hidden", "hidden"), ("https://lists.example/a%20b.csv?x=1", "a-b.csv"),
  ]) func namesOfFilesHoldNothingStrange(url: String, name: String) throws {
    #expect(try ListAddress(url).fileName == name)
  }

  @Test func aProtectedConnectionIsNeverLeftForAnOpenOne() throws {
    let address = try ListAddress("https://lists.example/a")
    #expect(throws: ListRefusal.self) { try address.following("http://lists.example/b") }
    #expect(try address.following("../c").url == "https://lists.example/c")
  }
}
