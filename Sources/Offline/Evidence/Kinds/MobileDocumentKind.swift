import Evidence
import Vocabulary

/// A mobile document of ISO/IEC 18013-5.
struct MobileDocumentKind: EvidenceKind {
  let name = "mdoc"
  let abstract = "a mobile document, for instance a driving licence (ISO/IEC 18013-5)"
  let options =
    [
      EvidenceOption("in", .file, .required, "FILE", help: "the DeviceResponse"),
      EvidenceOption("doctype", .text, .required, "TYPE", help: "the type of document that is asked for"),
    ] + SessionOptions.all + [
      EvidenceOption(
        "iaca", .files, .repeated, "DIR|FILE", help: "certificates of authorities, or of signers that are pinned"),
      EvidenceOption("vical", .file, .optional, "FILE", help: "a signed list of authorities"),
      EvidenceOption("vical-ca", .files, .repeated, "DIR|FILE", help: "certificates that the list's signer leads to"),
      EvidenceOption("reader-key", .file, .optional, "PEM", help: "the reader's private key, for codes of devices"),
    ]

  func verdict(on request: EvidenceRequest) throws(RequestFault) -> EvidenceVerdict {
    var expectation = MobileDocumentExpectation(
      docType: request.text("doctype") ?? "", anchors: AnchorFiles.anchors("iaca", of: request))
    expectation.memory = AnchorFiles.memory("iaca", of: request)
    switch try SessionOptions.transcript(of: request) {
    case .success(let transcript): expectation.transcript = transcript
    case .failure(let fault): return .unreadable(fault, kind: name, on: request)
    }
    if request.has("reader-key") {
      guard let key = AgreementKey(pem: String(decoding: request.bytes("reader-key"), as: UTF8.self)) else {
        throw .usage("--reader-key is a private key on P-256, P-384 or P-521 in PEM")
      }
      expectation.readerKey = key
    }
    let list = request.has("vical") ? (request.bytes("vical"), AnchorFiles.anchors("vical-ca", of: request)) : nil
    return .mobileDocument(
      request.bytes("in"), expectation, list: list, policy: request.policy, at: request.at, id: request.id)
  }
}

/// The options that say which session an answer belongs to.
enum SessionOptions {
  static let all = [
    EvidenceOption("transcript", .file, .optional, "FILE", help: "the session transcript in CBOR"),
    EvidenceOption("nonce", .text, .optional, "TEXT", help: "the nonce of the request"),
    EvidenceOption("client-id", .text, .optional, "TEXT", help: "the verifier of the request, with its prefix"),
    EvidenceOption("response-uri", .text, .optional, "URI", help: "where the answer was sent"),
    EvidenceOption("dc-api", .flag, help: "the answer came through the Digital Credentials API"),
    EvidenceOption("origin", .text, .optional, "ORIGIN", help: "the web origin that it came to"),
    EvidenceOption(
      "jwk-thumbprint", .text, .optional, "TEXT", help: "of the key that the answer was encrypted to (RFC 7638)"),
  ]

  /// Nil where none of them is given. A transcript that can not be read is the inner failure.
  static func transcript(of request: EvidenceRequest) throws(RequestFault) -> Result<
    SessionTranscript?, CredentialFault
  > {
    if request.has("transcript") {
      return Result { () throws(CredentialFault) in try SessionTranscript(recorded: request.bytes("transcript")) }
    }
    let thumbprint = try thumbprint(of: request)
    if request.flag("dc-api") {
      guard let origin = request.text("origin"), let nonce = request.text("nonce") else {
        throw .usage("--dc-api needs --origin and --nonce")
      }
      return .success(SessionTranscript(origin: origin, nonce: nonce, thumbprint: thumbprint))
    }
    guard request.has("nonce") || request.has("client-id") || request.has("response-uri") else { return .success(nil) }
    guard let nonce = request.text("nonce"), let client = request.text("client-id"),
      let uri = request.text("response-uri")
    else { throw .usage("--nonce, --client-id and --response-uri go together") }
    return .success(SessionTranscript(clientID: client, nonce: nonce, thumbprint: thumbprint, responseURI: uri))
  }

  private static func thumbprint(of request: EvidenceRequest) throws(RequestFault) -> [UInt8]? {
    guard let text = request.text("jwk-thumbprint"), !text.isEmpty else { return nil }
    let bytes = text.utf8.count == 64 ? Hexadecimal.bytes(text) : JSONWebKeySet.thumbprint(text)
    guard let bytes, bytes.count == 32 else { throw .usage("--jwk-thumbprint is SHA-256 in base64url or hex") }
    return bytes
  }
}
