import Certificates
import Crypto
import Foundation
package import Vocabulary
package import Workflow

/// The key and certificate by which the provider signs requests to wallets: a P-256 key in a file of mode 0600, and a file of
/// certificates in PEM, the verifier's own first.
///
/// Where neither is there, both are made: a certificate that nobody certified, which serves demonstrations. Wallets of a real
/// programme ask for one by an access certificate authority: put key and certificates in the place of ours.
package struct FileVerifierIdentity: Sendable {
  /// DER, without an anchor at the end.
  package let certificates: [[UInt8]]
  private let key: P256.Signing.PrivateKey

  /// - Throws: `VaultError.provider` with what to do.
  package init(keyFile: String, certificateFile: String, hostName: String, at now: Instant) throws(VaultError) {
    let file = SecretFile(path: keyFile)
    if !file.exists {
      var bytes = Array(P256.Signing.PrivateKey().pemRepresentation.utf8)
      defer { bytes.wipe() }
      _ = try file.create(bytes)
    }
    var bytes = try file.read()
    defer { bytes.wipe() }
    guard let key = try? P256.Signing.PrivateKey(pemRepresentation: String(decoding: bytes, as: UTF8.self)) else {
      throw VaultError(.provider, "\(keyFile) is no private key on P-256 in PEM")
    }
    self.key = key
    if !FileManager.default.fileExists(atPath: certificateFile) {
      let made = VerifierCertificate(hostName: hostName, key: key, from: now, until: now.adding(days: 730)).encoded
      let text =
        "-----BEGIN CERTIFICATE-----\n" + Data(made).base64EncodedString(options: .lineLength64Characters)
        + "\n-----END CERTIFICATE-----\n"
      guard (try? Data(text.utf8).write(to: URL(filePath: certificateFile), options: .atomic)) != nil else {
        throw VaultError(.provider, "\(certificateFile) cannot be written")
      }
    }
    certificates = try Self.certificates(certificateFile, of: key, at: now)
  }

  /// ES256, 64 bytes.
  package func sign(_ bytes: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: bytes).rawRepresentation) }

  private static func certificates(
    _ path: String, of key: P256.Signing.PrivateKey, at now: Instant
  ) throws(VaultError) -> [[UInt8]] {
    guard let data = FileManager.default.contents(atPath: path), let blocks = try? PEMBlock.read(Array(data)),
      let first = blocks.first, let own = try? Certificate(first.bytes)
    else { throw VaultError(.provider, "\(path) holds no certificate in PEM") }
    guard own.spki.elementsEqual(key.publicKey.derRepresentation) else {
      throw VaultError(.provider, "the first certificate in \(path) is not that of the verifier's key")
    }
    guard own.isValid(at: now) else {
      throw VaultError(.provider, "the verifier's certificate in \(path) is not valid at this time; renew it")
    }
    let chain = blocks.map(\.bytes)
    // A request carries the chain without its anchor (HAIP 1.0 section 5).
    let last = chain.last.flatMap { try? Certificate($0) }
    return chain.count > 1 && last?.isSelfIssued == true ? Array(chain.dropLast()) : chain
  }
}
