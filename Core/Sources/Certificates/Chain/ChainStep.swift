public import Vocabulary

/// One certificate under another at one time.
public struct ChainStep: Sendable {
  public let subject: Certificate
  public let issuer: Certificate
  public let at: Instant

  public init(subject: Certificate, issuer: Certificate, at: Instant) {
    self.subject = subject
    self.issuer = issuer
    self.at = at
  }

  /// Nil where the key of the issuer made the signature.
  public var signatureFault: ChainFault? {
    do throws(CertificateError) {
      if try subject.isSigned(by: issuer) { return nil }
      return ChainFault(.signatureInvalid, "the issuer's key did not make the signature")
    } catch {
      return ChainFault(error)
    }
  }
}

/// A condition that a step must meet beyond its signature: a small value; a list of them is a policy.
public struct ChainRule: Sendable {
  private let check: @Sendable (ChainStep) -> ChainFault?

  public init(_ check: @escaping @Sendable (ChainStep) -> ChainFault?) { self.check = check }

  /// Nil where the step meets it.
  public func fault(_ step: ChainStep) -> ChainFault? { check(step) }

  /// The subject's issuer is the issuer's subject.
  public static let namesMatch = ChainRule {
    $0.subject.issuer == $0.issuer.subject
      ? nil : ChainFault(.issuerMismatch, "the issuer's name is not the one in the certificate")
  }

  /// The issuer is an authority by its basic constraints, and its key may sign certificates where it is limited at all.
  public static let issuerIsAuthority = ChainRule {
    if $0.issuer.extensions.basicConstraints?.isAuthority != true {
      return ChainFault(.notAuthority, "the issuer is no authority")
    }
    return $0.issuer.extensions.keyUsage?.contains(.certificateSign) ?? true
      ? nil : ChainFault(.notAuthority, "the issuer's key must not sign certificates")
  }

  public static let subjectIsInTime = ChainRule { inTime($0.subject, at: $0.at, "the certificate") }
  public static let issuerIsInTime = ChainRule { inTime($0.issuer, at: $0.at, "the issuer's certificate") }

  private static func inTime(_ certificate: Certificate, at instant: Instant, _ what: String) -> ChainFault? {
    if instant < certificate.notBefore { return ChainFault(.notYetValid, "\(what) is not valid yet") }
    return certificate.isValid(at: instant) ? nil : ChainFault(.expired, "\(what) is no longer valid")
  }

  public static let subjectIsUnderstood = ChainRule { understood($0.subject, "the certificate") }
  public static let issuerIsUnderstood = ChainRule { understood($0.issuer, "the issuer's certificate") }

  private static func understood(_ certificate: Certificate, _ what: String) -> ChainFault? {
    certificate.extensions.unknownCritical.first.map {
      ChainFault(.criticalExtension, "\(what) has the unknown critical extension \($0)")
    }
  }

  /// The subject's key is limited to purposes that hold one of these, or is not limited.
  public static func subjectMay(_ usage: CertificateExtensions.KeyUsage) -> ChainRule {
    ChainRule {
      $0.subject.extensions.keyUsage.map { !$0.isDisjoint(with: usage) } ?? true
        ? nil : ChainFault(.keyUsage, "the key is not for signatures")
    }
  }

  /// The subject has this purpose among its extended ones.
  public static func subjectServes(_ purpose: ObjectIdentifier?) -> ChainRule {
    ChainRule {
      $0.subject.extensions.extendedKeyUsage?.contains { $0 == purpose } ?? false
        ? nil : ChainFault(.extendedKeyUsage, "the key is not for this purpose")
    }
  }

  /// Keys of both are at least this long; the curves that are known are long enough.
  public static func rsaKeysHave(bits: Int) -> ChainRule {
    ChainRule { step in
      for certificate in [step.subject, step.issuer] {
        if case .success(let key) = certificate.publicKey, case .rsa(let length, _) = key.kind, length < bits {
          return ChainFault(.keyTooSmall, "an RSA key has fewer than \(bits) bits")
        }
      }
      return nil
    }
  }

  /// The signature on the subject does not rest on SHA-1.
  public static let signatureIsStrong = ChainRule {
    (try? $0.subject.signatureAlgorithm.get())?.digest?.isWeak ?? false
      ? ChainFault(.algorithmWeak, "the certificate is signed with SHA-1") : nil
  }
}
