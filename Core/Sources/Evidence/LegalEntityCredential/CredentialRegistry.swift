import Wire

/// What registries say of credentials: issued, revoked, each entry anchored in the log of the registry's owner.
struct CredentialRegistry: Sendable {
  enum Standing: Hashable, Sendable { case issued, revoked }

  /// Owner by registry.
  private var owners: [String: String] = [:]
  private var standings: [String: Standing] = [:]

  /// Takes an entry of a registry.
  ///
  /// - Returns: the reason why it can not stand.
  mutating func append(_ message: CESRMessage, logs: [String: KeyEventLog]) -> LegalEntityFault? {
    guard let identifier = message.text("i"), let digest = message.text("d"), let sequence = message.text("s") else {
      return LegalEntityFault("format", at: "registry", "an entry has an identifier, a number and a digest")
    }
    let place = "registry entry \(identifier)/\(sequence)"
    let isFounding = message.event == "vcp"
    guard let holds = SelfAddressing.holds(message.object, labels: isFounding ? ["i"] : []) else {
      return LegalEntityFault("algorithm_unsupported", at: place)
    }
    guard holds else { return LegalEntityFault("digest_mismatch", at: place) }
    let owner =
      isFounding
      ? message.text("ii") : (message.text("ri") ?? message.object["ra"]?["i"]?.string).flatMap { owners[$0] }
    guard let owner, let log = logs[owner] else { return LegalEntityFault("key_not_found", at: place) }
    let seal = KeyEventLog.Seal(identifier: identifier, sequence: sequence, digest: digest)
    guard log.seals.contains(seal) else {
      return LegalEntityFault("proof_invalid", at: place, "the owner of the registry has not anchored the entry")
    }
    for source in message.attachments.sources where !log.has(source.digest, atNumber: source.sequence) {
      return LegalEntityFault("proof_invalid", at: place, "the entry names an event that its owner's log does not have")
    }
    switch message.event {
    case "vcp": owners[identifier] = owner
    case "iss", "bis": if standings[identifier] == nil { standings[identifier] = .issued }
    case "rev", "brv": standings[identifier] = .revoked
    default: break
    }
    return nil
  }

  func standing(of credential: String) -> Standing? { standings[credential] }
  func owner(of registry: String) -> String? { owners[registry] }
}
