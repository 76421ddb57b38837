import AsyncHTTPClient
import NIOCore
import Vocabulary

extension HTTPClient {
  /// A client for one host, which connects to the address that was checked and follows no redirect. TLS is verified for the host's name.
  ///
  /// - Parameter idle: how long nothing may come.
  static func pinned(_ host: String, at place: IPAddress, connect: TimeAmount, idle: TimeAmount) -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(connect: connect, read: idle)
    configuration.httpVersion = .http1Only
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
    if place.text != host { configuration.dnsOverride = [host: place.text] }
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }
}
