import Vocabulary
import Workflow

/// A list of authorities on the page of lists.
struct AuthorityRow: Sendable {
  let name: String
  let use: String
  let url: String?
  let fault: String?
  let age: Chip
  let certificates: String
  let signer: String
  let loaded: TimeWords?
  let versions: String
  let version: String
  let shortVersion: String

  init(_ status: TrustStatus, at now: Instant) {
    let (clock, newest) = (status.clock, status.record?.versions.first)
    name = status.name
    use = clock.use.map(Self.words) ?? "not known"
    url = status.source?.url
    let refused = status.state?.message.map { "The last check was refused: \($0)" }
    fault = (clock.fault ?? refused)?.sentence
    certificates = newest?.certificates.grouped ?? "0"
    signer = newest.map { $0.signer ?? "nobody; vouched for here" } ?? "nobody"
    loaded = newest.map { TimeWords($0.loadedAt, at: now) }
    let count = status.record?.versions.count ?? 0
    versions = count == 1 ? "1 version kept" : "\(count) versions kept"
    version = newest?.version ?? ""
    shortVersion = String(version.prefix(12))
    let days = (clock.ageSeconds(at: now) ?? 0) / 86_400
    age =
      newest == nil
      ? Chip("Not in use", .bad)
      : clock.isOld(at: now)
        ? Chip("Old: \(days) days", .bad)
        : days < 1 ? Chip("Fresh", .good) : Chip(days == 1 ? "1 day old" : "\(days) days old", .good)
  }

  private static func words(_ use: TrustListRecord.Kind) -> String {
    switch use {
    case .csca: "Passports and identity cards"
    case .iaca: "Mobile documents"
    case .issuers: "Wallet credentials"
    case .crl: "Revoked signers of passports"
    }
  }
}
