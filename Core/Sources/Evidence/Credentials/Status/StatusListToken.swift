import Certificates
public import Vocabulary
import Wire

/// A status list as its publisher signs it: a JWT or a CWT (Token Status List, sections 5.1 and 5.2).
public struct StatusListToken: Sendable {
  /// Nil where the token is not genuine, or not in time.
  public let list: TokenStatusList?
  public let reasons: [EvidenceVerdict.Reason]

  /// - Parameters:
  ///   - bytes: as fetched from `uri`.
  ///   - uri: where it was fetched: the token must say the same.
  public init(
    _ bytes: [UInt8], uri: String, issuers: CredentialIssuers, at: Instant, policy: EvidenceVerdict.Policy = .icao
  ) {
    var draft = CredentialDraft()
    var list: TokenStatusList?
    do throws(CredentialFault) {
      let isText = bytes.starts(with: "eyJ".utf8)
      list =
        isText
        ? try Self.jwt(bytes, uri, issuers, at, policy, &draft) : try Self.cwt(bytes, uri, issuers, at, policy, &draft)
      if let end = list?.expiresAt, at >= end {
        draft.add(CredentialFault(.expired, "the status list is no longer valid", at: "exp"))
      }
    } catch {
      draft.add(error)
    }
    self.list = draft.outcome == .valid ? list : nil
    reasons = draft.reasons
  }

  private static func jwt(
    _ bytes: [UInt8], _ uri: String, _ issuers: CredentialIssuers, _ at: Instant, _ policy: EvidenceVerdict.Policy,
    _ draft: inout CredentialDraft
  ) throws(CredentialFault) -> TokenStatusList {
    let token = try CompactJWS(bytes[...], at: "status_list_token")
    if let fault = token.typeFault(["statuslist+jwt"]) { draft.add(fault) }
    IssuerSignatureCheck(token, issuers, at: at, policy: policy).run(&draft)
    let claims = try token.claims()
    guard claims["sub"]?.string == uri else {
      throw CredentialFault(.issuerMismatch, "the token is for another list", at: "sub")
    }
    guard let list = claims["status_list"]?.object, let text = list["lst"]?.string else {
      throw CredentialFault(.claimMissing, "there is no list", at: "status_list")
    }
    guard let compressed = Base64URL.decode(text) else {
      throw CredentialFault(.base64, "this is not canonical base64url without padding", at: "status_list.lst")
    }
    return try TokenStatusList(
      bits: list["bits"]?.number?.int64, compressed: compressed, issuedAt: NumericDate.instant(claims["iat"]),
      expiresAt: NumericDate.instant(claims["exp"]), secondsToLive: claims["ttl"]?.number?.int64)
  }

  private static func cwt(
    _ bytes: [UInt8], _ uri: String, _ issuers: CredentialIssuers, _ at: Instant, _ policy: EvidenceVerdict.Policy,
    _ draft: inout CredentialDraft
  ) throws(CredentialFault) -> TokenStatusList {
    let message = try COSEMessage(try parse(bytes[...]), .sign1, at: "status_list_token")
    if let fault = message.headers.criticalFault() { draft.add(fault) }
    // Label 16 is `typ` (RFC 9596).
    if message.headers.protected?[16]?.text != "application/statuslist+cwt" {
      draft.add(CredentialFault(.typ, "this is another type of token", at: "status_list_token"))
    }
    guard case .authorities(let anchors, _) = issuers else {
      throw CredentialFault(.noTrustAnchor, "no authority is trusted for lists in CBOR", at: "status_list_token")
    }
    let signer = SignerCheck(
      profile: SignerCheck.Profile(maximumIntermediates: 2), at: at, policy: policy, part: "status_list_token"
    ).check(try message.headers.certificateChain(), anchors: anchors)
    for fault in signer.faults { draft.add(fault) }
    if let key = signer.key, try !message.isSigned(by: key, scheme: try message.headers.scheme()) {
      draft.add(CredentialFault(.signatureInvalid, "the key did not make the signature", at: "status_list_token"))
    }
    guard let payload = message.payload, let claims = try parse(payload).map else {
      throw CredentialFault(.payloadMissing, "there are no claims", at: "status_list_token")
    }
    guard claims[2]?.text == uri else {
      throw CredentialFault(.issuerMismatch, "the token is for another list", at: "sub")
    }
    guard let list = claims[65533]?.map, let compressed = list["lst"]?.bytes else {
      throw CredentialFault(.claimMissing, "there is no list", at: "status_list")
    }
    return try TokenStatusList(
      bits: list["bits"]?.integer, compressed: Array(compressed),
      issuedAt: claims[6]?.integer.map { Instant(seconds: $0) },
      expiresAt: claims[4]?.integer.map { Instant(seconds: $0) }, secondsToLive: claims[65534]?.integer)
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) throws(CredentialFault) -> CBORItem {
    do throws(WireError) {
      return try CBORItem.parse(bytes)
    } catch {
      throw CredentialFault(cbor: error, at: "status_list_token")
    }
  }
}
