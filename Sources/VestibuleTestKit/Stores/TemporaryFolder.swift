public import Foundation

/// A folder of a test's own, removed with the last reference to it.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "vestibule-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  public func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  deinit { try? FileManager.default.removeItem(at: url) }
}
