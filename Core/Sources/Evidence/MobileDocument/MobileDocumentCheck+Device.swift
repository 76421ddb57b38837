import Crypto
import Wire

extension MobileDocumentCheck {
  /// Device authentication (ISO/IEC 18013-5 section 9.1.3).
  mutating func checkDevice(_ object: MobileSecurityObject) {
    guard let transcript = expectation.transcript else {
      draft.skip("device_auth")
      return
    }
    guard let device = document.deviceSigned else {
      draft.fail("device_auth", CredentialFault(.deviceAuthMissing, "the device signed nothing", at: "deviceSigned"))
      return
    }
    let message = transcript.deviceAuthentication(
      docType: document.docType ?? object.docType, nameSpaces: device.nameSpaces)
    switch device.authentication {
    case .none:
      draft.fail("device_auth", CredentialFault(.deviceAuthMissing, "the device signed nothing", at: "deviceAuth"))
    case .both:
      let fault = CredentialFault(
        .deviceAuthFailed, "there is a signature and a code, where one may be", at: "deviceAuth")
      draft.fail("device_auth", fault)
    case .signature(let signature): checkSignature(signature, over: message, object)
    case .code(let code): checkCode(code, over: message, object, transcript)
    }
    let foreign = device.elements.first { !object.authorizations.covers($0.identifier, in: $0.nameSpace) }
    if let foreign {
      let fault = CredentialFault(
        .deviceAuthFailed, "the device was not authorized to sign this element",
        at: "\(foreign.nameSpace).\(foreign.identifier)")
      draft.fail("device_elements", fault)
    }
  }

  private static let part = "deviceAuth"

  private mutating func checkSignature(
    _ signature: COSEMessage, over message: [UInt8], _ object: MobileSecurityObject
  ) {
    do throws(CredentialFault) {
      if let fault = signature.headers.criticalFault() { throw fault }
      let scheme = try signature.headers.scheme()
      let key = try COSEKey(object.deviceKey, at: "mso.deviceKey").key
      // A payload within would be another than the one that is expected.
      let isGenuine =
        try signature.isSigned(by: key, scheme: scheme, payload: message[...]) && signature.payload == nil
      guard isGenuine else { throw CredentialFault(.deviceAuthFailed, "the device's key did not sign this session") }
      draft.pass("device_auth", alg: scheme.name)
    } catch {
      draft.fail("device_auth", error.at == nil ? error.within(Self.part) : error)
    }
  }

  private mutating func checkCode(
    _ code: COSEMessage, over message: [UInt8], _ object: MobileSecurityObject, _ transcript: SessionTranscript
  ) {
    do throws(CredentialFault) {
      if let fault = code.headers.criticalFault() { throw fault }
      let number = try code.headers.algorithm()
      guard number == 5 else {
        let isSignature = SignatureScheme.cose(number) != nil
        throw CredentialFault(
          isSignature ? .algorithmMismatch : .algorithmUnsupported, "a device's code is HMAC with SHA-256")
      }
      let deviceKey = try COSEKey(object.deviceKey, at: "mso.deviceKey")
      guard let readerKey = expectation.readerKey else {
        let fault = CredentialFault(.keyNotFound, "the reader's key is needed to check a code", at: Self.part)
        draft.skip("device_auth")
        draft.add(fault, outcome: .indeterminate)
        return
      }
      guard let point = deviceKey.point, deviceKey.curve == readerKey.curve,
        let secret = readerKey.sharedSecret(with: point)
      else { throw CredentialFault(.algorithmMismatch, "the keys of reader and device are on two curves") }
      let isGenuine =
        try code.isAuthenticated(by: transcript.macKey(sharedSecret: secret), payload: message[...])
        && code.payload == nil
      guard isGenuine else { throw CredentialFault(.deviceAuthFailed, "the code is not one of this session") }
      draft.pass("device_auth", alg: "HMAC256")
    } catch {
      draft.fail("device_auth", error.at == nil ? error.within(Self.part) : error)
    }
  }
}
