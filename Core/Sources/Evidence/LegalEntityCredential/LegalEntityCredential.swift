import Wire

/// A verifiable LEI credential: an authentic chained data container (ACDC).
struct LegalEntityCredential: Sendable {
  /// Another credential that this one rests on.
  struct Edge: Sendable {
    enum Rule: String, Sendable {
      /// The issuer of this credential is the holder of the other.
      case issuerIsHolder = "I2I"
      case none = "NI2I"
      case delegated = "DI2I"
    }

    let name: String
    let target: String
    let schema: String?
    let rule: Rule
  }

  let message: CESRMessage?
  let object: JSONObject
  let digest: String
  let issuer: String
  let registry: String?
  let schema: String
  let edges: [Edge]

  init?(_ object: JSONObject, message: CESRMessage? = nil) {
    guard let digest = object["d"]?.string, let issuer = object["i"]?.string, let schema = object["s"]?.string else {
      return nil
    }
    self.object = object
    self.message = message
    self.digest = digest
    self.issuer = Self.plain(issuer)
    self.schema = schema
    registry = object["ri"]?.string.map(Self.plain)
    edges = (object["e"]?.object?.members ?? []).compactMap { member in
      guard let target = member.value["n"]?.string else { return nil }
      let rule = member.value["o"]?.string.flatMap(Edge.Rule.init(rawValue:)) ?? .issuerIsHolder
      return Edge(name: member.key, target: target, schema: member.value["s"]?.string, rule: rule)
    }
  }

  /// Identifiers may be written as `did:keri:` and so on.
  private static func plain(_ identifier: String) -> String {
    identifier.split(separator: ":").last.map(String.init) ?? identifier
  }

  func attribute(_ name: String) -> String? { object["a"]?[name]?.string }
  var holder: String? { attribute("i").map(Self.plain) }
  var lei: String? { attribute("LEI") }
  /// The type of credential by its schema; nil for one that is not of the vLEI ecosystem.
  var kind: String? { Self.kinds[schema] }

  /// Sections whose identifier is not that of their content.
  var brokenSections: [String] {
    ["a", "e", "r"].filter { name in
      guard let section = object[name]?.object, section["d"] != nil else { return false }
      return SelfAddressing.holds(section) != true
    }
  }

  /// Schemas of the vLEI ecosystem governance framework, in their present form and that of the first samples.
  private static let kinds = [
    "EBfdlu8R27Fbx-ehrqwImnK-8Cm79sqbAQ4MmvEAYqao": "qualified_vlei_issuer",
    "EWCeT9zTxaZkaC_3-amV2JtG6oUxNA36sCC0P5MI7Buw": "qualified_vlei_issuer",
    "ENPXp1vQzRF6JwIuS-mp2U8Uf1MoADoP_GqQ62VsDZWY": "legal_entity",
    "EWJkQCFvKuyxZi582yJPb0wcwuW3VXmFNuvbQuBpgmIs": "legal_entity",
    "EBNaNu-M9P5cgrnfl2Fvymy4E_jvxxyjb70PRtiANlJy": "official_organizational_role",
    "E2RzmSCFmG2a5U2OqZF-yUobeSYkW-a3FsN82eZXMxY0": "official_organizational_role",
    "EEy9PkikFcANV1l7EHukCeXqrzT1hNZjGlUk7wuMO5jw": "engagement_context_role",
    "EKrJtKr528-QBE9VkhKLwpXXGJ4YyVrzYWSkR7KpsNdw": "engagement_context_role",
    "EKA57bKBKxr_kN7iN5i7lMUxpMG-s19dRcmov1iDxz-E": "official_organizational_role_authorization",
    "EH6ekLjSr8V32WyFbGe1zXjTzFs9PkTYmupJ9H65O14g": "engagement_context_role_authorization",
    "Ehwr6tZh6XakKBKWQW07otQ9uCwg0g7CF-dPz9qb_fwQ": "report_attestation",
  ]
}
