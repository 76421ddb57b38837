// Signatures for the fuzzer: any of the right length passes. See README.md of this folder.

public struct ShapeFault: Error {}

public enum Curve25519 {
  public enum Signing {
    public struct PublicKey: Sendable {
      public let rawRepresentation: [UInt8]

      public init(rawRepresentation: some Sequence<UInt8>) throws {
        self.rawRepresentation = Array(rawRepresentation)
        guard self.rawRepresentation.count == 32 else { throw ShapeFault() }
      }

      public func isValidSignature(_ signature: some Sequence<UInt8>, for _: some Sequence<UInt8>) -> Bool {
        Array(signature).count == 64
      }
    }

    public struct PrivateKey: Sendable {
      public let publicKey: PublicKey

      public init(rawRepresentation: some Sequence<UInt8>) throws {
        publicKey = try PublicKey(rawRepresentation: rawRepresentation)
      }

      public func signature(for _: some Sequence<UInt8>) throws -> [UInt8] { Array(repeating: 7, count: 64) }
    }
  }
}

public enum P256 {
  public enum Signing {
    public struct ECDSASignature: Sendable {
      public init(rawRepresentation: some Sequence<UInt8>) throws {
        guard Array(rawRepresentation).count == 64 else { throw ShapeFault() }
      }
    }

    public struct PublicKey: Sendable {
      public init(compressedRepresentation: some Sequence<UInt8>) throws {}
      public init(x963Representation: some Sequence<UInt8>) throws {}
      public func isValidSignature(_: ECDSASignature, for _: some Sequence<UInt8>) -> Bool { true }
    }
  }
}
