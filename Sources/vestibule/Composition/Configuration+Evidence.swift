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

  /// Vendors with their secrets; white space around a secret is no part of it.
  func readVendors() throws -> [VendorEndpoint] {
    try vendorWebhooks.map { webhook in
      let text = String(decoding: try Self.bytes(webhook.secretFile), as: UTF8.self)
      return VendorEndpoint(
        name: webhook.name, vendor: webhook.vendor,
        secret: Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8))
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
      throw CommandFailure(.unavailable, "the file \(path) cannot be read")
    }
    return Array(data)
  }
}
