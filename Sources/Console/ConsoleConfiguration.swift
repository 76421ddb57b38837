public import Workflow

/// What the pages must know of the installation.
public struct ConsoleConfiguration: Sendable {
  /// Scheme, host and port under which browsers reach the server, for instance `https://kyc.example`; no trailing slash.
  public let publicOrigin: String
  /// The provider's name as applicants know it.
  public let providerName: String
  /// Checks the sources of the lists now; nil: this installation downloads none.
  public let updateLists: UpdateAction?

  public typealias UpdateAction = @Sendable (_ principal: Principal) async throws -> [UpdateLists.Outcome]

  public init(publicOrigin: String, providerName: String = "your cloud provider", updateLists: UpdateAction? = nil) {
    self.publicOrigin = publicOrigin.hasSuffix("/") ? String(publicOrigin.dropLast()) : publicOrigin
    self.providerName = providerName
    self.updateLists = updateLists
  }

  /// Whether cookies may insist on a protected connection.
  var usesHTTPS: Bool { publicOrigin.lowercased().hasPrefix("https://") }
}
