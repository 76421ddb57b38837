import Wire

/// What a verifier asks for in the Digital Credentials Query Language (OpenID4VP 1.0 section 6).
public struct DCQLQuery: Sendable {
  struct Credential: Sendable {
    let id: String
    let format: Format
    let allowsMultiple: Bool
    /// `vct_values` or `doctype_value`.
    let types: [String]
    let trustedAuthorities: [TrustedAuthority]
    let requiresHolderBinding: Bool
    let claims: [Claim]
    /// Alternatives as positions in `claims`, the preferred first; empty where all claims are asked for.
    let claimSets: [[Int]]
  }

  enum Format: Hashable, Sendable {
    case mobileDocument
    case sdJWT
    /// One that is not checked here: a query may name it, and is not answered by it.
    case other(String)

    init(_ name: String) {
      switch name {
      case "mso_mdoc": self = .mobileDocument
      case "dc+sd-jwt", "vc+sd-jwt": self = .sdJWT
      default: self = .other(name)
      }
    }
  }

  struct Claim: Sendable {
    let path: [PathStep]
    /// Empty where any value will do.
    let values: [JSONValue]
  }

  /// Section 7.
  enum PathStep: Hashable, Sendable {
    case name(String)
    case index(Int)
    case all
  }

  struct TrustedAuthority: Sendable {
    let type: String
    let values: [String]
  }

  struct CredentialSet: Sendable {
    /// Identifiers, the preferred alternative first.
    let options: [[String]]
    let isRequired: Bool
  }

  let credentials: [Credential]
  let sets: [CredentialSet]

  /// - Throws: `dcql`, and faults of the JSON.
  public init(_ bytes: [UInt8]) throws(CredentialFault) {
    let object = try CompactJWS.object(bytes, .dcql, at: "query")
    // Whole requests are taken too.
    try self.init(object["dcql_query"] ?? .object(object))
  }

  /// - Throws: `dcql`.
  init(_ value: JSONValue) throws(CredentialFault) {
    var reader = DCQLReader()
    credentials = try reader.credentials(value)
    sets = try reader.sets(value)
  }

  func credential(_ id: String) -> Credential? { credentials.first { $0.id == id } }
}
