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
      public let rawRepresentation: [UInt8]
      /// Two numbers of one byte: a signature in DER that every reader takes.
      public var derRepresentation: [UInt8] { [0x30, 0x06, 0x02, 0x01, 0x07, 0x02, 0x01, 0x07] }

      public init(rawRepresentation: some Sequence<UInt8>) throws {
        self.rawRepresentation = Array(rawRepresentation)
        guard self.rawRepresentation.count == 64 else { throw ShapeFault() }
      }
    }

    public struct PublicKey: Sendable {
      public let rawRepresentation: [UInt8]
      /// `SubjectPublicKeyInfo`.
      public var derRepresentation: [UInt8] {
        [
          0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
          0xCE,
        ]
          + [0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04] + rawRepresentation
      }

      public init(compressedRepresentation: some Sequence<UInt8>) throws {
        rawRepresentation = [UInt8](repeating: 2, count: 64)
      }

      public init(x963Representation: some Sequence<UInt8>) throws {
        rawRepresentation = Array(Array(x963Representation).dropFirst())
      }

      public func isValidSignature(_: ECDSASignature, for _: some Sequence<UInt8>) -> Bool { true }
    }

    public struct PrivateKey: Sendable {
      private let scalar: [UInt8]

      public init(rawRepresentation: some Sequence<UInt8>) throws { scalar = Array(rawRepresentation) }

      public var publicKey: PublicKey {
        guard let key = try? PublicKey(x963Representation: [4] + scalar + scalar) else {
          preconditionFailure("any bytes are a key here")
        }
        return key
      }

      public func signature(for _: some Sequence<UInt8>) throws -> ECDSASignature {
        try ECDSASignature(rawRepresentation: [UInt8](repeating: 7, count: 64))
      }
    }
  }
}
