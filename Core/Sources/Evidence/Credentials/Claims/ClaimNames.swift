import Wire

/// The names under which verdicts give what credentials state, whatever each format calls it.
///
/// Sources: ISO/IEC 18013-5 table 5 (mDL), the EU PID rulebook (mdoc and SD-JWT VC), OpenID Connect standard claims.
enum ClaimNames {
  private static let common: [String: String] = [
    "birthdate": "birth_date", "date_of_expiry": "expiry_date", "date_of_issuance": "issue_date",
    "issuance_date": "issue_date", "birth_family_name": "family_name_birth", "birth_given_name": "given_name_birth",
    "email": "email_address", "phone_number": "mobile_phone_number", "nationalities": "nationality",
    "birth_place": "place_of_birth", "administrative_number": "personal_administrative_number",
    "address.formatted": "resident_address", "address.street_address": "resident_street",
    "address.house_number": "resident_house_number", "address.locality": "resident_city",
    "address.region": "resident_state", "address.postal_code": "resident_postal_code",
    "address.country": "resident_country", "age_equal_or_over.18": "age_over_18", "age_equal_or_over.21": "age_over_21",
  ]

  /// Of a mobile document: the first name space that states an element counts.
  static func claims(of nameSpaces: [JSONObject.Member], docType: String) -> [String: String] {
    var claims = ["document_type": docType]
    for space in nameSpaces {
      guard let elements = space.value.object else { continue }
      for member in elements.members { add(member.value, under: member.key, to: &claims) }
    }
    return claims
  }

  /// Of an SD-JWT: all but what is about the token itself.
  static func claims(of payload: JSONObject) -> [String: String] {
    var claims: [String: String] = [:]
    for member in payload.members where !technical.contains(member.key) {
      add(member.value, under: member.key, to: &claims)
    }
    if let type = payload["vct"]?.string { claims["document_type"] = type }
    if let issuer = payload["iss"]?.string { claims["issuer"] = issuer }
    return claims
  }

  private static let technical: Set = ["iss", "iat", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "jti"]
  /// Pictures are no claims; their place is the vault.
  private static let pictures: Set = ["portrait", "picture", "signature_usual_mark", "enrolment_portrait_image"]
  private static let maximumDepth = 8
  /// More claims than any document has; the rest is passed over.
  private static let maximumCount = 512
  private static let maximumElements = 64

  private static func add(
    _ value: JSONValue, under name: String, to claims: inout [String: String], depth: Int = 0
  ) {
    guard depth < maximumDepth, claims.count < maximumCount, !pictures.contains(name),
      !name.hasPrefix("biometric_template")
    else { return }
    switch value {
    case .object(let object):
      for member in object.members {
        add(member.value, under: name + "." + member.key, to: &claims, depth: depth + 1)
      }
    case .array(let all):
      let elements = all.prefix(maximumElements)
      let texts = elements.compactMap(text)
      if texts.count == elements.count {
        keep(texts.joined(separator: ","), under: name, in: &claims)
      } else {
        for (index, element) in elements.enumerated() {
          add(element, under: "\(name).\(index)", to: &claims, depth: depth + 1)
        }
      }
    default: if let text = text(value) { keep(text, under: name, in: &claims) }
    }
  }

  private static func keep(_ text: String, under name: String, in claims: inout [String: String]) {
    let name = common[name] ?? name
    if claims[name] == nil { claims[name] = text }
  }

  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .bool(let value): value ? "true" : "false"
    case .number(let number):
      (try? CanonicalJSON.bytes(of: .number(number))).map { String(decoding: $0, as: UTF8.self) }
    default: nil
    }
  }
}
