import Evidence
public import Vocabulary
import Wire

/// Starts a request to a wallet for the person in one role of an application.
public struct StartPresentation: Sendable {
  /// In seconds.
  public static let lifetime: Int64 = 600

  public struct Started: Hashable, Sendable {
    public let id: PresentationID
    /// The browser's half of the session, shown once.
    public let browserSecret: String
    /// For a wallet on this device.
    public let sameDeviceLink: String
    /// For a code that a wallet on another device reads.
    public let otherDeviceLink: String
    public let expiresAt: Instant
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter returnAddress: where a browser on the wallet's device is led back to; the code is added to it. `{id}` in it
  ///   becomes the identifier.
  /// - Throws: `WorkflowError.unavailable` where the house puts no requests.
  public func run(
    _ application: ApplicationID, role: Role = .applicant, returnAddress: String? = nil, as principal: Principal
  ) async throws -> Started {
    try await run(application, role: role, returnAddress: returnAddress, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ application: ApplicationID, role: Role, returnAddress: String?, as principal: Principal,
    idempotency: IdempotentRequest<Started>?
  ) async throws -> Answer<Started> {
    try principal.require(.writeApplications)
    let verifier = try services.requireVerifier()
    let dossier = try await services.dossier(application)
    try dossier.application.requireOpen()
    try role.requireStated(in: dossier.statement)
    let (at, id): (Instant, PresentationID) = (services.now, services.surroundings.identifier())
    let browser = services.surroundings.token()
    let secrets = PresentationSecrets(
      nonce: services.surroundings.token(), state: services.surroundings.token(), key: try key(),
      responseCode: services.surroundings.token(),
      returnAddress: returnAddress?.replacing("{id}", with: id.text))
    let sealed = try services.seal(secrets, field: "presentation/\(id)", with: dossier.key)
    let record = PresentationRecord(
      id: id, application: application, role: role, createdAt: at, createdBy: principal.actor,
      expiresAt: at.adding(seconds: Self.lifetime), browserDigest: Digest.ofToken(browser), secrets: sealed.record.id)
    let started = Started(
      id: id, browserSecret: browser, sameDeviceLink: verifier.link(id, .same),
      otherDeviceLink: verifier.link(id, .other), expiresAt: record.expiresAt)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(sealed)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "presentation.start", subject: application.text,
          details: ["presentation": id.text]))
      return started
    }
  }

  /// A scalar of the curve: all but one in 2^32 random strings are.
  private func key() throws -> [UInt8] {
    for _ in 0..<8 {
      let scalar = services.surroundings.random(32)
      if DecryptionKey(scalar: scalar, identifier: nil) != nil { return scalar }
    }
    throw WorkflowError(.unavailable, "no key could be made")
  }
}

extension Services {
  func requireVerifier() throws(WorkflowError) -> WalletVerifier {
    guard let verifier else { throw WorkflowError(.unavailable, "this house puts no requests to wallets") }
    return verifier
  }
}

extension WalletVerifier {
  func requestAddress(_ id: PresentationID, _ device: PresentationRecord.Device) -> String {
    "\(publicURL)/v1/presentations/\(id)/request/\(device.rawValue)"
  }

  func responseAddress(_ id: PresentationID) -> String { "\(publicURL)/v1/presentations/\(id)/response" }

  /// As pages show it again while the request is open.
  package func link(_ id: PresentationID, _ device: PresentationRecord.Device) -> String {
    "openid4vp://?client_id=\(Self.escaped(clientIdentifier))&request_uri=\(Self.escaped(requestAddress(id, device)))"
  }

  /// As in the request; links repeat it (OpenID4VP 1.0 section 5.7).
  private var clientIdentifier: String {
    guard let key = DecryptionKey(scalar: [UInt8](repeating: 1, count: 32), identifier: nil) else { return "" }
    return SignedRequest(
      certificates: certificates, nonce: "", state: "", responseURI: "", query: .null, encryptionKey: key,
      hostName: naming == .hostName ? hostName : nil
    ).clientIdentifier
  }

  func request(_ id: PresentationID, _ secrets: PresentationSecrets) throws(WorkflowError) -> SignedRequest {
    guard let key = DecryptionKey(scalar: secrets.key, identifier: "1") else {
      throw WorkflowError(.erased, "the key of the request is gone")
    }
    return SignedRequest(
      certificates: certificates, nonce: secrets.nonce, state: secrets.state, responseURI: responseAddress(id),
      query: PresentationQuery.identity, encryptionKey: key, name: name,
      hostName: naming == .hostName ? hostName : nil)
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }.joined()
  }
}
