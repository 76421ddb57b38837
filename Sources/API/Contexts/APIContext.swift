package import Hummingbird
import Logging
import Workflow

/// What is known of a request before anybody is known to have sent it.
package struct APIContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Set by `KeyAuthentication`.
  var principal: Principal?

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// For a request that came in through another router of the process.
  init(adopting coreContext: CoreRequestContextStorage) {
    self.coreContext = coreContext
  }

  /// Names the request in answers and in the log.
  var requestID: String { logger[metadataKey: "hb.request.id"]?.description ?? "" }
}

/// A request whose sender is known. It can be made only where a middleware has put the principal there, so a handler that
/// takes this context cannot be mounted without one.
package struct KeyedContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  let principal: Principal

  package init(context: APIContext) throws {
    guard let principal = context.principal else { throw Problem(.unauthenticated, "this resource needs an API key") }
    coreContext = context.coreContext
    self.principal = principal
  }
}
