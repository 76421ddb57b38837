public import Vocabulary
import Wire

extension EvidenceVerdict {
  /// Whether credentials satisfy a query; their genuineness is not looked at.
  ///
  /// - Parameter credentials: JSON: a list of credentials that may answer any part of the query, or an object from the
  ///   identifiers of the query to credentials, as in `vp_token`. A credential has `format`; `vct` and `claims`, or `doctype`
  ///   and `namespaces`; perhaps `authorities` and `holder_binding`.
  public static func query(
    _ query: [UInt8], credentials: [UInt8], policy: Policy = .icao, at: Instant, id: String? = nil
  ) -> EvidenceVerdict {
    var draft = CredentialDraft()
    do throws(CredentialFault) {
      let read = try DCQLQuery(query)
      let answers = try PresentedCredentials(credentials)
      let evaluation = DCQLEvaluation(query: read)
      var answered: [String: Bool] = [:]
      var budget = DCQLBudget()
      for credential in read.credentials {
        let matches = answers.matches(credential, &budget)
        answered[credential.id] = !matches.isEmpty
        if !matches.isEmpty { draft.claims[credential.id] = matches.map { String($0) }.joined(separator: ",") }
      }
      guard budget.isKept else {
        throw CredentialFault(.length, "query and credentials are too large together", at: "credentials")
      }
      draft.conclude("query", evaluation.missing(answered) + answers.strangers(to: read))
    } catch {
      draft.fail("query", error)
    }
    return draft.verdict(
      kind: "dcql", at: at, policy: policy, id: id,
      inputs: [Input(name: "query", bytes: query), Input(name: "credentials", bytes: credentials)], grade: nil)
  }
}

/// The credentials of a file, for `DCQLQuery`.
struct PresentedCredentials {
  private enum Content {
    case any([PresentedCredential])
    case byIdentifier([(id: String, credentials: [PresentedCredential])])
  }

  private let content: Content

  init(_ bytes: [UInt8]) throws(CredentialFault) {
    let value: JSONValue
    do throws(WireError) {
      value = try JSONValue.parse(bytes, limits: EvidenceJSON.fileLimits)
    } catch {
      throw CredentialFault(json: error, at: "credentials")
    }
    if let elements = value.array ?? value["credentials"]?.array {
      content = .any(try Self.read(elements))
    } else if let object = value.object {
      // A single credential by itself.
      if object["format"]?.string != nil || object["credential_format"]?.string != nil {
        content = .any(try Self.read([value]))
        return
      }
      var all: [(id: String, credentials: [PresentedCredential])] = []
      for member in object.members { all.append((member.key, try Self.read(member.value.array ?? [member.value]))) }
      content = .byIdentifier(all)
    } else {
      throw CredentialFault(.type, "credentials are a list or an object", at: "credentials")
    }
  }

  private static func read(_ elements: [JSONValue]) throws(CredentialFault) -> [PresentedCredential] {
    var credentials: [PresentedCredential] = []
    for element in elements {
      guard let format = (element["format"] ?? element["credential_format"])?.string else {
        throw CredentialFault(.type, "a credential is an object with a format", at: "credentials")
      }
      credentials.append(credential(element, DCQLQuery.Format(format)))
    }
    return credentials
  }

  private static func credential(_ value: JSONValue, _ format: DCQLQuery.Format) -> PresentedCredential {
    let type =
      switch format {
      case .mobileDocument: value["doctype"] ?? value["docType"] ?? value["doctype_value"]
      default: value["vct"] ?? value["claims"]?["vct"]
      }
    let claims = value["namespaces"] ?? value["claims"] ?? value["nameSpaces"] ?? [:]
    var authorities: [String: [String]] = [:]
    let stated = value["authorities"] ?? value["trusted_authorities"] ?? value["authority"] ?? [:]
    for member in stated.object?.members ?? [] where member.key != "type" && member.key != "values" {
      authorities[member.key] = (member.value.array ?? [member.value]).compactMap(\.string)
    }
    for element in stated.array ?? [stated] {
      guard let type = element["type"]?.string else { continue }
      authorities[type, default: []] += (element["values"]?.array ?? []).compactMap(\.string)
    }
    if let identifier = value["aki"]?.string { authorities["aki", default: []].append(identifier) }
    let binding = value["cryptographic_holder_binding"] ?? value["holder_binding"]
    return PresentedCredential(
      format: format, type: type?.string, claims: claims, authorities: authorities,
      isHolderBound: binding?.bool ?? true)
  }

  /// Positions of those that answer a part of the query; none where too many or wrong ones were presented for it.
  func matches(_ query: DCQLQuery.Credential, _ budget: inout DCQLBudget) -> [Int] {
    switch content {
    case .any(let credentials): return credentials.indices.filter { query.isSatisfied(by: credentials[$0], &budget) }
    case .byIdentifier(let all):
      let credentials = all.first { $0.id == query.id }?.credentials ?? []
      guard credentials.count <= 1 || query.allowsMultiple else { return [] }
      let matches = credentials.indices.filter { query.isSatisfied(by: credentials[$0], &budget) }
      return matches.count == credentials.count ? matches : []
    }
  }

  /// Presentations that nobody asked for.
  func strangers(to query: DCQLQuery) -> [CredentialFault] {
    guard case .byIdentifier(let all) = content else { return [] }
    return all.filter { query.credential($0.id) == nil }.map { _ in
      CredentialFault(.dcqlUnsatisfied, "a credential was presented that nobody asked for", at: "credentials")
    }
  }
}
