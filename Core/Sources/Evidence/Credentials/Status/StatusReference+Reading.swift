import Wire

/// Where the credentials of an input keep their status, so that a caller can fetch those lists before it judges.
///
/// Read and not believed: fetch only what a trusted issuer signed.
extension StatusReference {
  /// Of the answer of a wallet; none where it can not be read.
  public static func named(inPresentation response: [UInt8], key: DecryptionKey?) -> [StatusReference] {
    guard let answer = try? PresentationResponse(response, key: key) else { return [] }
    return answer.presentations.flatMap(\.presentations).flatMap { text in
      text.contains("~")
        ? named(inCredential: Array(text.utf8))
        : Base64URL.decode(text).map { named(inDocument: $0) } ?? []
    }
  }

  /// Of an SD-JWT.
  public static func named(inCredential bytes: [UInt8]) -> [StatusReference] {
    guard let presentation = try? SDJWTPresentation(bytes), let claims = try? presentation.token.claims() else {
      return []
    }
    return [StatusReference(claims["status"])].compactMap(\.self)
  }

  /// Of a mobile document.
  public static func named(inDocument bytes: [UInt8]) -> [StatusReference] {
    guard let response = try? DeviceResponse(bytes) else { return [] }
    return response.documents.compactMap { document in
      document.issuerSigned.issuerAuth.payload.flatMap { try? MobileSecurityObject(payload: $0) }?.status
    }
  }
}
