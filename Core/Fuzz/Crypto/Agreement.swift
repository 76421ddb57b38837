// Key agreement, codes and encryption for the fuzzer: everything of the right shape passes. See README.md of this folder.

public struct SharedSecret: Sendable {
  public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try [UInt8](repeating: 9, count: 32).withUnsafeBytes(body)
  }
}

public struct AgreementPublicKey: Sendable {
  public let rawRepresentation: [UInt8]

  public init(x963Representation: some Sequence<UInt8>) throws {
    let bytes = Array(x963Representation)
    guard bytes.first == 4, bytes.count % 2 == 1 else { throw ShapeFault() }
    rawRepresentation = Array(bytes.dropFirst())
  }

  public init(rawRepresentation: some Sequence<UInt8>) throws { self.rawRepresentation = Array(rawRepresentation) }
}

public struct AgreementPrivateKey: Sendable {
  public let rawRepresentation: [UInt8]
  public var publicKey: AgreementPublicKey {
    guard let key = try? AgreementPublicKey(rawRepresentation: rawRepresentation + rawRepresentation) else {
      preconditionFailure("any bytes are a key here")
    }
    return key
  }

  public init(rawRepresentation: some Sequence<UInt8>) throws {
    self.rawRepresentation = Array(rawRepresentation)
    guard self.rawRepresentation.count == 32 else { throw ShapeFault() }
  }

  public init(pemRepresentation: String) throws { try self.init(rawRepresentation: Array(pemRepresentation.utf8)) }

  public func sharedSecretFromKeyAgreement(with: AgreementPublicKey) throws -> SharedSecret { SharedSecret() }
}

extension P256 {
  public enum KeyAgreement {
    public typealias PublicKey = AgreementPublicKey
    public typealias PrivateKey = AgreementPrivateKey
  }
}

public enum P384 {
  public enum KeyAgreement {
    public typealias PublicKey = AgreementPublicKey
    public typealias PrivateKey = AgreementPrivateKey
  }
}

public enum P521 {
  public enum KeyAgreement {
    public typealias PublicKey = AgreementPublicKey
    public typealias PrivateKey = AgreementPrivateKey
  }
}

public struct SymmetricKey: Sendable {
  let bytes: [UInt8]

  public init(data: some Sequence<UInt8>) { bytes = Array(data) }

  public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes(body)
  }
}

public enum HMAC<Hash> {
  public static func isValidAuthenticationCode(
    _ code: some Sequence<UInt8>, authenticating: some Sequence<UInt8>, using: SymmetricKey
  ) -> Bool { Array(code).count == 32 }
}

public enum HKDF<Hash> {
  public static func deriveKey(
    inputKeyMaterial: SymmetricKey, salt: some Sequence<UInt8>, info: some Sequence<UInt8>, outputByteCount: Int
  ) -> SymmetricKey { SymmetricKey(data: [UInt8](repeating: 3, count: outputByteCount)) }
}

public enum AES {
  /// The ciphertext is the text.
  public enum GCM {
    public struct Nonce: Sequence, Sendable {
      let bytes: [UInt8]

      public init(data: some Sequence<UInt8>) throws {
        bytes = Array(data)
        guard bytes.count == 12 else { throw ShapeFault() }
      }

      public func makeIterator() -> IndexingIterator<[UInt8]> { bytes.makeIterator() }
    }

    public struct SealedBox: Sendable {
      public let ciphertext: [UInt8]
      public let tag: [UInt8]

      public init(nonce: Nonce, ciphertext: some Sequence<UInt8>, tag: some Sequence<UInt8>) throws {
        self.ciphertext = Array(ciphertext)
        self.tag = Array(tag)
        guard self.tag.count == 16 else { throw ShapeFault() }
      }
    }

    public static func open(
      _ box: SealedBox, using: SymmetricKey, authenticating: some Sequence<UInt8>
    ) throws -> [UInt8] { box.ciphertext }

    public static func seal(
      _ text: some Sequence<UInt8>, using: SymmetricKey, nonce: Nonce, authenticating: some Sequence<UInt8>
    ) throws -> SealedBox {
      try SealedBox(nonce: nonce, ciphertext: text, tag: [UInt8](repeating: 1, count: 16))
    }
  }
}

/// Long hashes are made of the short one.
public enum SHA384 {
  public static func hash(data: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(SHA256.hash(data: data))
    return bytes + bytes.prefix(16)
  }
}

public enum SHA512 {
  public static func hash(data: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(SHA256.hash(data: data))
    return bytes + bytes
  }
}
