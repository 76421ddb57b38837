import Wire

/// Reads a query and refuses what section 6 of OpenID4VP 1.0 does not allow. Unknown members are passed over.
struct DCQLReader {
  private var identifiers: Set<String> = []

  /// Bounds on each list, so that evaluation stays small.
  private static let maximumCount = 256

  private func fault(_ message: String, at part: String) -> CredentialFault {
    CredentialFault(.dcql, message, at: part)
  }

  /// A list with at least one element.
  private func list(_ value: JSONValue, at part: String) throws(CredentialFault) -> [JSONValue] {
    guard let elements = value.array, !elements.isEmpty else {
      throw fault("a list that is not empty is expected", at: part)
    }
    guard elements.count <= Self.maximumCount else { throw fault("the list is too long", at: part) }
    return elements
  }

  private func texts(_ value: JSONValue, at part: String) throws(CredentialFault) -> [String] {
    var texts: [String] = []
    for element in try list(value, at: part) {
      guard let text = element.string else { throw fault("a text is expected", at: part) }
      texts.append(text)
    }
    return texts
  }

  private func flag(_ value: JSONValue?, default preset: Bool, at part: String) throws(CredentialFault) -> Bool {
    guard let value else { return preset }
    guard let flag = value.bool else { throw fault("true or false is expected", at: part) }
    return flag
  }

  /// Letters, digits, `_` and `-` of ASCII.
  private func identifier(_ value: JSONValue?, at part: String) throws(CredentialFault) -> String {
    guard let text = value?.string, !text.isEmpty,
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F
          || $0 == 0x2D
      })
    else { throw fault("an identifier of letters, digits, _ and - is expected", at: part) }
    return text
  }

  // MARK: Credentials

  mutating func credentials(_ query: JSONValue) throws(CredentialFault) -> [DCQLQuery.Credential] {
    guard let value = query["credentials"] else { throw fault("the credentials are missing", at: "credentials") }
    var credentials: [DCQLQuery.Credential] = []
    for (index, element) in try list(value, at: "credentials").enumerated() {
      credentials.append(try credential(element, at: "credentials[\(index)]"))
    }
    return credentials
  }

  private mutating func credential(_ value: JSONValue, at part: String) throws(CredentialFault) -> DCQLQuery.Credential
  {
    guard value.object != nil else { throw fault("an object is expected", at: part) }
    let id = try identifier(value["id"], at: part + ".id")
    guard identifiers.insert(id).inserted else { throw fault("the identifier is there twice", at: part + ".id") }
    guard let name = value["format"]?.string, !name.isEmpty else {
      throw fault("the format is missing", at: part + ".format")
    }
    let format = DCQLQuery.Format(name)
    let claims = try self.claims(value["claims"], format, at: part + ".claims")
    return DCQLQuery.Credential(
      id: id, format: format, allowsMultiple: try flag(value["multiple"], default: false, at: part + ".multiple"),
      types: try types(value["meta"], format, at: part + ".meta"),
      trustedAuthorities: try authorities(value["trusted_authorities"], at: part + ".trusted_authorities"),
      requiresHolderBinding: try flag(
        value["require_cryptographic_holder_binding"], default: true, at: part + ".require_cryptographic_holder_binding"
      ),
      claims: claims.map(\.claim),
      claimSets: try claimSets(value["claim_sets"], claims.map(\.id), at: part + ".claim_sets"))
  }

  /// Appendix B.2.3 and B.3.5.
  private func types(
    _ meta: JSONValue?, _ format: DCQLQuery.Format, at part: String
  ) throws(CredentialFault) -> [String] {
    guard let meta, meta.object != nil else { throw fault("the type of the credential is missing", at: part) }
    switch format {
    case .sdJWT:
      guard let values = meta["vct_values"] else { throw fault("`vct_values` is missing", at: part) }
      return try texts(values, at: part + ".vct_values")
    case .mobileDocument:
      guard let value = meta["doctype_value"]?.string, !value.isEmpty else {
        throw fault("`doctype_value` is missing", at: part)
      }
      return [value]
    case .other: return []
    }
  }

  private func authorities(
    _ value: JSONValue?, at part: String
  ) throws(CredentialFault) -> [DCQLQuery.TrustedAuthority] {
    guard let value else { return [] }
    var authorities: [DCQLQuery.TrustedAuthority] = []
    for element in try list(value, at: part) {
      guard let type = element["type"]?.string, let values = element["values"] else {
        throw fault("an authority has a type and values", at: part)
      }
      authorities.append(DCQLQuery.TrustedAuthority(type: type, values: try texts(values, at: part)))
    }
    return authorities
  }

  // MARK: Claims

  private func claims(
    _ value: JSONValue?, _ format: DCQLQuery.Format, at part: String
  ) throws(CredentialFault) -> [(claim: DCQLQuery.Claim, id: String?)] {
    guard let value else { return [] }
    var claims: [(claim: DCQLQuery.Claim, id: String?)] = []
    var known: Set<String> = []
    var paths: Set<[DCQLQuery.PathStep]> = []
    for (index, element) in try list(value, at: part).enumerated() {
      let place = "\(part)[\(index)]"
      guard element.object != nil else { throw fault("an object is expected", at: place) }
      let path = try self.path(element["path"], format, at: place + ".path")
      var id: String?
      if element["id"] != nil {
        let found = try identifier(element["id"], at: place + ".id")
        guard known.insert(found).inserted else { throw fault("the identifier is there twice", at: place + ".id") }
        id = found
      }
      // The same claim may be asked for twice with different values, each under its own identifier.
      guard paths.insert(path).inserted || id != nil else { throw fault("the claim is asked for twice", at: place) }
      let values = try self.values(element["values"], at: place + ".values")
      claims.append((DCQLQuery.Claim(path: path, values: values), id))
    }
    return claims
  }

  private func values(_ value: JSONValue?, at part: String) throws(CredentialFault) -> [JSONValue] {
    guard let value else { return [] }
    let values = try list(value, at: part)
    for value in values {
      switch value {
      case .string, .bool: break
      case .number(let number) where number.int64 != nil: break
      default: throw fault("a text, a whole number, true or false is expected", at: part)
      }
    }
    return values
  }

  private func path(
    _ value: JSONValue?, _ format: DCQLQuery.Format, at part: String
  ) throws(CredentialFault) -> [DCQLQuery.PathStep] {
    guard let value else { throw fault("the path is missing", at: part) }
    var path: [DCQLQuery.PathStep] = []
    for element in try list(value, at: part) {
      switch element {
      case .string(let name): path.append(.name(name))
      case .null: path.append(.all)
      case .number(let number):
        guard let index = number.int64.flatMap({ Int(exactly: $0) }), index >= 0 else {
          throw fault("an index is a whole number from 0", at: part)
        }
        path.append(.index(index))
      default: throw fault("a text, a whole number or null is expected", at: part)
      }
    }
    if format == .mobileDocument {
      // Section 7.2: name space and element.
      guard path.count == 2, case .name = path[0], case .name = path[1] else {
        throw fault("a path into a mobile document is a name space and an element", at: part)
      }
    }
    return path
  }

  private func claimSets(
    _ value: JSONValue?, _ identifiers: [String?], at part: String
  ) throws(CredentialFault) -> [[Int]] {
    guard let value else { return [] }
    guard !identifiers.isEmpty else { throw fault("there are no claims to choose from", at: part) }
    guard identifiers.allSatisfy({ $0 != nil }) else { throw fault("a claim has no identifier", at: part) }
    var sets: [[Int]] = []
    for element in try list(value, at: part) {
      var set: [Int] = []
      for id in try texts(element, at: part) {
        guard let index = identifiers.firstIndex(of: id) else { throw fault("there is no such claim", at: part) }
        set.append(index)
      }
      sets.append(set)
    }
    return sets
  }

  // MARK: Sets of credentials

  func sets(_ query: JSONValue) throws(CredentialFault) -> [DCQLQuery.CredentialSet] {
    guard let value = query["credential_sets"] else { return [] }
    var sets: [DCQLQuery.CredentialSet] = []
    for (index, element) in try list(value, at: "credential_sets").enumerated() {
      let part = "credential_sets[\(index)]"
      guard let options = element["options"] else { throw fault("the options are missing", at: part) }
      var read: [[String]] = []
      for option in try list(options, at: part) {
        let ids = try texts(option, at: part)
        guard ids.allSatisfy({ identifiers.contains($0) }) else { throw fault("there is no such credential", at: part) }
        read.append(ids)
      }
      let isRequired = try flag(element["required"], default: true, at: part + ".required")
      sets.append(DCQLQuery.CredentialSet(options: read, isRequired: isRequired))
    }
    return sets
  }
}
