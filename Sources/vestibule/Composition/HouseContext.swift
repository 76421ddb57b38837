import API
import Feeds
import Hummingbird
import NIOCore
import Vocabulary

/// A request with the other end of its connection.
struct HouseContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Nil on a Unix socket.
  let peer: IPAddress?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress.flatMap { text in
      // An address within a zone (`fe80::1%eth0`).
      try? IPAddress(String(text.prefix { $0 != "%" }))
    }
  }
}

extension Configuration.Limits {
  /// What anybody may ask of what is open.
  var open: OpenLimits {
    var limits = OpenLimits()
    (limits.requestsPerSecond, limits.burst) = (Double(openRequestsPerSecond), Double(openBurst))
    (limits.sessionRequestsPerSecond, limits.sessionBurst) = (Double(sessionRequestsPerSecond), Double(sessionBurst))
    limits.trustedProxies = trustedProxies
    return limits
  }
}
