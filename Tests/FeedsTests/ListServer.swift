import Foundation
import Hummingbird
import NIOCore
import Synchronization

/// A publisher of lists on this machine, good and bad.
final class ListServer: Sendable {
  struct Seen: Sendable {
    let path: String
    let entityTag: String?
    let modifiedSince: String?
  }

  static let list = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    own-1,person,Valentin Krasnoperov,,1975-03-02,RU,,TEST
    own-2,person,Parviz Golestanfar,,1980-12-02,IR,,TEST
    own-3,person,Ri Chol Mun,,1985-02-16,KP,,TEST
    own-4,person,Ignatius Blackmoor,,1990-07-30,,,TEST
    own-5,organization,Severny Kod OOO,,,RU,,TEST

    """

  private let state = Mutex<(list: String, seen: [Seen])>((ListServer.list, []))

  var seen: [Seen] { state.withLock { $0.seen } }

  /// What `/list.csv` answers from now on.
  func publish(_ list: String) { state.withLock { $0.list = list } }

  private var current: String { state.withLock { $0.list } }

  /// Runs the server while `body` runs.
  func serve(while body: @escaping @Sendable (_ base: String) async throws -> Void) async throws {
    try await router().serve { try await body("http://127.0.0.1:\($0)") }
  }

  private func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.get("list.csv") { request, _ in self.answer(request) }
    router.get("plain/{name}") { _, _ in Self.text(self.current, "text/csv") }
    router.get("page") { _, _ in Self.text("<!DOCTYPE html><html><body>Maintenance</body></html>", "text/html") }
    router.get("hidden-page") { _, _ in Self.text("\n <html><body>Maintenance</body></html>", "text/csv") }
    router.get("nonsense") { _, _ in Self.text("once upon a time", "text/plain") }
    router.get("error") { _, _ in Response(status: .internalServerError) }
    router.get("gone") { _, _ in Response(status: .notFound) }
    router.get("hop/{count}") { _, context in
      let count = Int(context.parameters.get("count") ?? "") ?? 0
      return Self.redirect(count <= 1 ? "/list.csv" : "/hop/\(count - 1)")
    }
    router.get("round") { _, _ in Self.redirect("/round") }
    router.get("inside") { _, _ in Self.redirect("http://169.254.169.254/latest") }
    router.get("stall") { _, _ in
      Self.streamed { number in
        if number > 0 { try await Task.sleep(for: .seconds(20)) }
        return ByteBuffer(string: "id,")
      }
    }
    router.get("trickle") { _, _ in
      Self.streamed { number in
        try await Task.sleep(for: .milliseconds(50))
        return number < 200 ? ByteBuffer(string: "own") : nil
      }
    }
    router.get("truncated") { _, _ in
      var response = Self.streamed { number in
        if number > 0 { throw CancellationError() }
        return ByteBuffer(string: Self.list)
      }
      response.headers[.contentLength] = String(Self.list.utf8.count * 2)
      return response
    }
    router.get("large") { _, _ in
      Self.streamed { $0 < 64 ? ByteBuffer(repeating: 0x41, count: 64 * 1024) : nil }
    }
    return router
  }

  private func answer(_ request: Request) -> Response {
    let list = current
    let tag = "\"\(list.utf8.count)-\(abs(list.hashValue))\""
    let seen = Seen(
      path: request.uri.path, entityTag: request.headers[.ifNoneMatch], modifiedSince: request.headers[.ifModifiedSince]
    )
    state.withLock { $0.seen.append(seen) }
    if seen.entityTag == tag { return Response(status: .notModified) }
    var response = Self.text(list, "text/csv")
    response.headers[.eTag] = tag
    response.headers[.lastModified] = "Sat, 28 Feb 2026 09:00:00 GMT"
    return response
  }

  private static func text(_ text: String, _ type: String) -> Response {
    Response(status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private static func redirect(_ location: String) -> Response {
    Response(status: .found, headers: [.location: location])
  }

  /// A body that comes piece by piece, until there is none or an error breaks it off.
  private static func streamed(_ piece: @escaping @Sendable (_ number: Int) async throws -> ByteBuffer?) -> Response {
    let counter = Counter()
    let pieces = AsyncThrowingStream<ByteBuffer, any Error> { try await piece(counter.next()) }
    return Response(status: .ok, headers: [.contentType: "text/csv"], body: ResponseBody(asyncSequence: pieces))
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        defer { count += 1 }
        return count
      }
    }
  }
}
