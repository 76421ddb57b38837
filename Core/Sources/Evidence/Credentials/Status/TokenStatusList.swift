public import Vocabulary
import Wire

/// A published list of statuses (Token Status List, section 4): one number of 1, 2, 4 or 8 bits for each credential.
public struct TokenStatusList: Sendable {
  public let bits: Int
  private let statuses: [UInt8]
  public let issuedAt: Instant?
  /// From then on it must not be used.
  public let expiresAt: Instant?
  /// How long the publisher lets it be kept.
  public let secondsToLive: Int64?

  /// A list for a hundred million credentials at one bit.
  private static let maximumBytes = 16 << 20

  /// - Parameter compressed: `lst`, in the zlib format.
  init(
    bits: Int64?, compressed: [UInt8], issuedAt: Instant?, expiresAt: Instant?, secondsToLive: Int64?
  ) throws(CredentialFault) {
    guard let bits, [1, 2, 4, 8].contains(bits) else {
      throw CredentialFault(.type, "a status has 1, 2, 4 or 8 bits", at: "status_list.bits")
    }
    self.bits = Int(bits)
    do throws(WireError) {
      statuses = try Inflate.zlib(compressed, maximumBytes: Self.maximumBytes)
    } catch {
      throw CredentialFault(error.code == .size ? .length : .format, error.message, at: "status_list.lst")
    }
    self.issuedAt = issuedAt
    self.expiresAt = expiresAt
    self.secondsToLive = secondsToLive
  }

  /// 0 is valid, 1 taken back, 2 suspended (section 7.1). Nil beyond the end.
  public func status(at index: Int) -> UInt8? {
    let perByte = 8 / bits
    guard index >= 0, index / perByte < statuses.count else { return nil }
    let shift = UInt8(index % perByte * bits)
    return statuses[index / perByte] >> shift & UInt8(truncatingIfNeeded: 1 << bits - 1)
  }
}
