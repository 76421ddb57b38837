import Hummingbird
import Synchronization

/// A receiver of webhooks on this machine.
final class WebhookReceiver: Sendable {
  struct Delivery: Sendable {
    let path: String
    let headers: [String: String]
    let body: [UInt8]
  }

  typealias Answer = @Sendable (_ path: String) async throws -> Response

  private let received = Mutex<[Delivery]>([])
  var deliveries: [Delivery] { received.withLock { $0 } }

  /// Runs the receiver while `body` runs.
  func serve(_ answer: @escaping Answer, while body: @escaping @Sendable (_ port: Int) async throws -> Void)
    async throws
  {
    let router = Router()
    router.post("**") { request, _ in
      let bytes = try await request.body.collect(upTo: 1 << 20)
      var headers: [String: String] = [:]
      for field in request.headers { headers[field.name.canonicalName] = field.value }
      self.received.withLock {
        $0.append(Delivery(path: request.uri.path, headers: headers, body: Array(bytes.readableBytesView)))
      }
      return try await answer(request.uri.path)
    }
    try await router.serve(while: body)
  }
}
