import Wire

/// What wallets are asked for (DCQL, OpenID4VP 1.0 section 6): one identity credential, whichever the holder has, and of it only what
/// is compared.
enum PresentationQuery {
  /// European person identification data in both forms, or a mobile driving licence.
  static let identity: JSONValue = [
    "credentials": [
      [
        "id": "pid", "format": "dc+sd-jwt", "meta": ["vct_values": ["urn:eudi:pid:1"]],
        "claims": [path("family_name"), path("given_name"), path("birthdate")],
      ],
      [
        "id": "pid_mdoc", "format": "mso_mdoc", "meta": ["doctype_value": "eu.europa.ec.eudi.pid.1"],
        "claims": [
          path("eu.europa.ec.eudi.pid.1", "family_name"), path("eu.europa.ec.eudi.pid.1", "given_name"),
          path("eu.europa.ec.eudi.pid.1", "birth_date"),
        ],
      ],
      [
        "id": "mdl", "format": "mso_mdoc", "meta": ["doctype_value": "org.iso.18013.5.1.mDL"],
        "claims": [
          path("org.iso.18013.5.1", "family_name"), path("org.iso.18013.5.1", "given_name"),
          path("org.iso.18013.5.1", "birth_date"), path("org.iso.18013.5.1", "document_number"),
          path("org.iso.18013.5.1", "issuing_country"), path("org.iso.18013.5.1", "expiry_date"),
        ],
      ],
    ],
    "credential_sets": [["options": [["pid"], ["pid_mdoc"], ["mdl"]]]],
  ]

  private static func path(_ parts: JSONValue...) -> JSONValue { ["path": .array(parts)] }
}
