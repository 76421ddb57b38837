import Certificates
import Vocabulary

/// One check of one chip: passive authentication (Doc 9303-11 section 5.1), and active where there is an answer.
///
/// Every check that can be made is made, and everything that failed is listed.
struct PassportCheck {
  let chip: PassportChip
  let rules: PassportRules
  let policy: EvidenceVerdict.Policy
  let at: Instant

  var draft = VerdictDraft()
  var claims: [String: String] = [:]
  var trust: EvidenceVerdict.Trust?
  /// The certificate that signed, trusted or not.
  var signer: Certificate?
  /// Content of the data groups whose hashes are right.
  var genuine: [Int: ArraySlice<UInt8>] = [:]
  /// Files of revoked certificates that concern the signer, of those that were read before.
  var revocationFiles: [RevocationFile] = []
  /// How the chip was shown to be no copy.
  var cloneDetection = "none"

  init(_ chip: PassportChip, rules: PassportRules, policy: EvidenceVerdict.Policy, at: Instant) {
    self.chip = chip
    self.rules = rules
    self.policy = policy
    self.at = at
  }

  mutating func run() {
    guard let message = readMessage() else { return }
    checkContentType(message)
    checkSignature(message)
    if let signer { checkChain(signer, message) }
    checkDataGroups(readSecurityObject(message))
    checkZone()
    checkActiveAuthentication()
    checkChipAuthentication()
  }

  // MARK: - The message

  private mutating func readMessage() -> SignedMessage? {
    guard !chip.securityObject.isEmpty else {
      draft.add(.malformed, "empty", at: "sod", "there are no bytes")
      return nil
    }
    do throws(CertificateError) {
      let bytes = try Self.unwrapped(chip.securityObject)
      do throws(SignedMessage.Fault) {
        return try SignedMessage(bytes)
      } catch {
        switch error {
        case .unreadable(let fault): throw fault
        case .otherKind: draft.add(.malformed, "content_type", at: "sod", "this is no signed message")
        case .version: draft.add(.unsupported, "version", at: "sod", "the version of the message is not known")
        }
      }
    } catch {
      draft.add(.malformed, error.code.rawValue, at: "sod", error.described)
    }
    return nil
  }

  /// Takes the tag of the elementary file away (Doc 9303-10 section 4.6.2); some readers have done so already.
  private static func unwrapped(_ bytes: [UInt8]) throws(CertificateError) -> ArraySlice<UInt8> {
    guard bytes.first == 0x77 else { return bytes[...] }
    guard bytes.count > 1, bytes[1] == 0x80 else { return try ASN1Element(bytes).content }
    let (value, rest) = try BERNormalization.normalize(bytes[...])
    if let offset = rest.indices.first { throw CertificateError(.trailingData, "something follows", offset: offset) }
    return try ASN1Element(value).content
  }

  private mutating func checkContentType(_ message: SignedMessage) {
    if message.contentType == SecurityObject.contentType {
      draft.check("content_type", .pass)
    } else if SecurityObject.formerContentTypes.contains(message.contentType) {
      draft.object("content_type", at: "sod", "an older type of content: \(message.contentType)", policy: policy)
      draft.check("content_type", passes: policy == .icao)
    } else {
      draft.add(.invalid, "content_type", at: "sod", "the content is no security object")
      draft.check("content_type", .fail)
    }
  }

  private mutating func checkSignature(_ message: SignedMessage) {
    do throws(CertificateError) {
      let check = try MessageCheck(message, policy: policy)
      for fault in check.faults { draft.add(fault.call, fault.code, at: "sod", fault.detail) }
      if check.isWeak { draft.object("algorithm_weak", at: "sod", "signed with SHA-1", policy: policy) }
      let others = check.faults.filter { $0.code != "signature_invalid" && $0.code != "no_ds_certificate" }
      draft.check("signed_attributes", passes: others.isEmpty)
      draft.check("sod_signature", passes: check.isSignatureGood, alg: check.algorithmName)
      signer = check.certificate
    } catch {
      draft.add(.malformed, error.code.rawValue, at: "sod", error.described)
    }
  }

  private mutating func readSecurityObject(_ message: SignedMessage) -> SecurityObject? {
    do throws(SecurityObject.Fault) {
      return try SecurityObject(message.content)
    } catch {
      switch error {
      case .unreadable(let detail): draft.add(.malformed, "lds", at: "sod", detail)
      case .version: draft.add(.unsupported, "lds", at: "sod", "the version of the security object is not known")
      }
      return nil
    }
  }
}

extension CertificateError {
  /// With its place.
  var described: String { message + (offset.map { ", at byte \($0)" } ?? "") }
}
