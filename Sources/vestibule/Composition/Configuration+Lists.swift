import Feeds
import Workflow

extension Configuration {
  /// Downloads lists as the configuration allows.
  var listFetcher: any ListFetcher {
    var limits = HTTPListFetcher.Limits()
    limits.bytes = listUpdates.maximumBytes
    return HTTPListFetcher(limits: limits, allowsLoopback: listUpdates.allowsLoopback)
  }
}
