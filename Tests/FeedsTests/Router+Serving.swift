import Hummingbird

extension Router<BasicRequestContext> {
  /// Serves on a port of this machine while `body` runs.
  func serve(while body: @escaping @Sendable (_ port: Int) async throws -> Void) async throws {
    let (ports, report) = AsyncStream<Int>.makeStream()
    let server = Application(
      router: self, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        report.yield(channel.localAddress?.port ?? 0)
        report.finish()
      })
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      group.addTask { for await port in ports { try await body(port) } }
      try await group.next()
      group.cancelAll()
    }
  }
}
