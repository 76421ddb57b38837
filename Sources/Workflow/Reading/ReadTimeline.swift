public import Vocabulary

/// What happened to an application, from the journal.
public struct ReadTimeline: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// The newest events, newest first, at most 200.
  public func run(_ id: ApplicationID, as principal: Principal) async throws -> [TimelineEvent] {
    try principal.require(.readApplications)
    return try await services.store.read { reader in
      _ = try reader.required(ApplicationRecord.self, id.text)
      return try reader.timeline(of: [id.text])
    }
  }
}
