import Numbers
import Vocabulary
import Wire

/// Checks a stream of events and credentials and follows the credentials to the root.
struct LegalEntityChain {
  typealias Verdict = EvidenceVerdict

  let root: String
  let at: Instant
  private(set) var logs: [String: KeyEventLog] = [:]
  private(set) var registry = CredentialRegistry()
  private(set) var credentials: [LegalEntityCredential] = []
  /// What failed, what can not be known, what is remarkable.
  private(set) var failures: [Verdict.Reason] = []
  private(set) var unknowns: [Verdict.Reason] = []
  private(set) var unsupported: [Verdict.Reason] = []
  private(set) var warnings: [Verdict.Reason] = []

  init(root: String, at: Instant) {
    self.root = root
    self.at = at
  }

  mutating func take(_ messages: [CESRMessage]) {
    var refused = Set<String>()
    for message in messages {
      switch message.kind {
      case .credential:
        guard let credential = LegalEntityCredential(message.object, message: message) else {
          fail(LegalEntityFault("format", at: "credential", "a credential has a digest, an issuer and a schema"))
          continue
        }
        // One that is repeated with other signatures is looked at again.
        let isKnown = credentials.contains {
          $0.digest == credential.digest && $0.object == credential.object
            && $0.message?.attachments == message.attachments
        }
        if !isKnown { credentials.append(credential) }
      case .keyEvent:
        let isRegistry = ["vcp", "vrt", "iss", "rev", "bis", "brv"].contains(message.event ?? "")
        if isRegistry {
          if let fault = registry.append(message, logs: logs) { fail(fault) }
        } else if let prefix = message.text("i") {
          guard !refused.contains(prefix) else { continue }
          // Before the first event is sound, nothing is known of the identifier.
          var log = logs[prefix] ?? KeyEventLog(prefix: prefix)
          if let fault = log.append(message) {
            fail(fault)
            refused.insert(prefix)
          } else {
            logs[prefix] = log
          }
        } else {
          fail(LegalEntityFault("format", at: "event", "an event names no identifier"))
        }
      }
    }
  }

  /// A credential outside a stream: nothing is known of who issued it.
  mutating func take(_ lone: LegalEntityCredential) { credentials.append(lone) }

  private mutating func fail(_ fault: LegalEntityFault) {
    let reason = Verdict.Reason(code: fault.code, at: fault.at, detail: fault.detail)
    if fault.code == "key_not_found" {
      unknowns.append(reason)
    } else if fault.isUnsupported {
      unsupported.append(reason)
    } else {
      failures.append(reason)
    }
  }

  private mutating func fail(_ code: String, _ credential: LegalEntityCredential, _ detail: String) {
    failures.append(Verdict.Reason(code: code, at: "credential \(credential.digest)", detail: detail))
  }

  private mutating func doubt(_ code: String, _ credential: LegalEntityCredential, _ detail: String) {
    unknowns.append(Verdict.Reason(code: code, at: "credential \(credential.digest)", detail: detail))
  }

  mutating func examine() {
    if credentials.isEmpty {
      failures.append(Verdict.Reason(code: "no_document", at: "stream", detail: "there is no credential"))
    }
    for credential in credentials {
      examineContent(credential)
      examineIssuance(credential)
      examineEdges(credential)
    }
    examineDelegations()
  }

  private mutating func examineContent(_ credential: LegalEntityCredential) {
    switch SelfAddressing.holds(credential.object) {
    case true?: break
    case false?: fail("digest_mismatch", credential, "the identifier is not that of the content")
    case nil: unsupported.append(Verdict.Reason(code: "algorithm_unsupported", at: "credential \(credential.digest)"))
    }
    for section in credential.brokenSections {
      fail("digest_mismatch", credential, "the identifier of section \(section) is not that of its content")
    }
    if let lei = credential.lei, let type = NumberType("lei"),
      let fault = type.fault(in: Array(lei.utf8), today: at.date)
    {
      fail(fault.rawValue, credential, "the LEI: \(fault.detail)")
    }
    if let text = credential.attribute("dt"), let issued = try? Instant(text), issued > at {
      fail("not_yet_valid", credential, "the credential is issued later")
    }
    if credential.kind == nil {
      warnings.append(
        Verdict.Reason(
          code: "type", at: "credential \(credential.digest)", detail: "the schema is not of the vLEI ecosystem"))
    }
  }

  /// The issuer's keys signed it or anchored its issuance, and nothing revoked it.
  private mutating func examineIssuance(_ credential: LegalEntityCredential) {
    guard logs[credential.issuer] != nil else {
      doubt("key_not_found", credential, "the issuer's log is not there")
      return
    }
    for group in credential.message?.attachments.groups ?? [] {
      // Whose log is not there, or has no such keys, has signed nothing.
      if logs[group.prefix]?.hasSigned(credential.message?.bytes ?? [], group) != true {
        fail("signature_invalid", credential, "a signature on it does not hold")
      }
    }
    guard let registryID = credential.registry else {
      let isSigned = credential.message?.attachments.groups.contains { $0.prefix == credential.issuer } ?? false
      if !isSigned { fail("signature_missing", credential, "the issuer has neither signed nor registered it") }
      return
    }
    if let owner = registry.owner(of: registryID), owner != credential.issuer {
      fail("issuer_mismatch", credential, "the registry is another's")
    }
    switch registry.standing(of: credential.digest) {
    case .issued?: break
    case .revoked?: fail("certificate_revoked", credential, "the credential is revoked")
    case nil: doubt("revocation_unknown", credential, "the registry's entry is not there")
    }
  }

  /// Each edge leads to a credential of the stream whose holder issued this one; without edges the root issued it.
  private mutating func examineEdges(_ credential: LegalEntityCredential) {
    guard !credential.edges.isEmpty else {
      if credential.object["e"]?.string != nil {
        doubt("no_trust_anchor", credential, "the edges are withheld")
      } else if !isRoot(credential.issuer) {
        fail("issuer_untrusted", credential, "the chain ends at another identifier than the root")
      }
      return
    }
    for edge in credential.edges {
      guard let target = credentials.first(where: { $0.digest == edge.target }) else {
        doubt("no_trust_anchor", credential, "the credential behind edge \(edge.name) is not there")
        continue
      }
      if edge.rule == .issuerIsHolder, target.holder != credential.issuer {
        fail(
          "issuer_mismatch", credential,
          "the holder of the credential behind edge \(edge.name) is another than the issuer")
      }
      if let schema = edge.schema, schema != target.schema {
        warnings.append(
          Verdict.Reason(
            code: "type", at: "credential \(credential.digest)",
            detail: "edge \(edge.name) names another schema than its target has"))
      }
      if let own = credential.lei, let other = target.lei, edge.name != "qvi", own != other {
        fail("claim_conflict", credential, "the credential behind edge \(edge.name) is of another LEI")
      }
    }
  }

  /// The root itself, or an identifier that the root founded.
  private func isRoot(_ identifier: String) -> Bool {
    if identifier == root { return true }
    guard let log = logs[identifier], let delegator = log.delegator else { return false }
    return delegator == root
  }

  /// Whoever founds another identifier anchors its founding and its changes of keys. Above the root nobody is asked.
  private mutating func examineDelegations() {
    for (prefix, log) in logs.sorted(by: { $0.key < $1.key }) {
      guard prefix != root, let delegator = log.delegator else { continue }
      guard let upper = logs[delegator] else {
        unknowns.append(
          Verdict.Reason(
            code: "key_not_found", at: "identifier \(prefix)", detail: "the log of its delegator is not there"))
        continue
      }
      let isAnchored = log.delegated.allSatisfy { event in
        upper.seals.contains(event.seal)
          && event.sources.allSatisfy { upper.has($0.digest, atNumber: $0.sequence) }
      }
      if !isAnchored {
        failures.append(
          Verdict.Reason(
            code: "chain_signature_invalid", at: "identifier \(prefix)", detail: "its delegator has not anchored it"))
      }
    }
  }

  /// Credentials that no other rests on.
  var presented: [LegalEntityCredential] {
    let targets = Set(credentials.flatMap { $0.edges.map(\.target) })
    return credentials.filter { !targets.contains($0.digest) }
  }
}
