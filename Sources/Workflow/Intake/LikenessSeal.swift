import Crypto
import Evidence
import Vocabulary

/// Hides the likeness of a picture (`PerceptualHash`) from whoever has the database and not the house's key, and lets the house
/// compare a new one with all of them.
///
/// Sixteen bytes that are the evidence's own, and the hash masked by an HMAC of them: equal hashes look different, so that nobody
/// sees from outside who looks like whom.
struct LikenessSeal {
  /// Pictures that a new one is compared with: the newest.
  static let maximumCompared = 100_000
  /// The nearest that are told.
  static let maximumTold = 8

  private let key: SymmetricKey

  init(_ vault: any Vault) async throws {
    key = SymmetricKey(data: try await vault.lookupDigest("evidence-likeness"))
  }

  func seal(_ hash: PerceptualHash, of evidence: EvidenceID) -> [UInt8] {
    let own = Array(SHA256.hash(data: Array(evidence.text.utf8)).prefix(16))
    let bits = hash.bits ^ mask(own)
    return own + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
  }

  func open(_ sealed: [UInt8]) -> PerceptualHash? {
    guard sealed.count == 24 else { return nil }
    let bits = sealed.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return PerceptualHash(bits: bits ^ mask(Array(sealed.prefix(16))))
  }

  private func mask(_ own: [UInt8]) -> UInt64 {
    HMAC<SHA256>.authenticationCode(for: own, using: key).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Of other applications, those whose picture is like this one, the nearest first.
  func alike(_ hash: PerceptualHash, among marks: [EvidenceMark], besides own: ApplicationID) -> [EvidenceMark] {
    let near = marks.compactMap { mark -> (distance: Int, mark: EvidenceMark)? in
      guard mark.application != own, let other = open(mark.digest) else { return nil }
      let distance = hash.distance(to: other)
      return distance <= PerceptualHash.likelyDistance ? (distance, mark) : nil
    }
    return near.sorted { ($0.distance, $0.mark.application) < ($1.distance, $1.mark.application) }
      .prefix(Self.maximumTold).map(\.mark)
  }
}
