/// A row of the journal as it is stored, whatever was done to it.
public struct AuditRow: Hashable, Sendable {
  public let sequence: UInt64
  public let bytes: [UInt8]
  /// As stored; normally 32 bytes.
  public let leafHash: [UInt8]

  public init(sequence: UInt64, bytes: [UInt8], leafHash: [UInt8]) {
    self.sequence = sequence
    self.bytes = bytes
    self.leafHash = leafHash
  }
}
