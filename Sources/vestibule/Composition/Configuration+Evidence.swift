import Feeds
import Foundation
import Workflow

extension Configuration {
  /// Sources of authorities with the certificates of those who sign them.
  func readTrustSources() throws -> [TrustSource] {
    try trustSources.map { source in
      TrustSource(
        name: source.name, use: source.use, url: source.url, signers: try source.signers.map(Self.bytes),
        sha256: source.sha256, maximumAgeDays: source.maximumAgeDays, everyHours: source.everyHours)
    }
  }

  /// Vendors with their secrets.
  func readVendors() throws -> [VendorEndpoint] {
    try vendorWebhooks.map { webhook in
      VendorEndpoint(
        name: webhook.name, vendor: webhook.vendor, secret: Array(try Self.secret(webhook.secretFile).utf8),
        results: try webhook.keyFile.map { file in
          StripeSessions(
            key: try Self.secret(file), address: webhook.address ?? StripeSessions.address,
            policy: WebhookPolicy(allowsLoopback: webhooksAllowLoopback))
        })
    }
  }

  /// White space around a secret is no part of it.
  private static func secret(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
      throw CommandFailure(.unavailable, "the file \(path) cannot be read")
    }
    return Array(data)
  }
}
