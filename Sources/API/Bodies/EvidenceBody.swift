import Vocabulary
import Wire

/// Evidence as handed in: `{"type":"mrz","role":"applicant","text":"P<UTO…"}` or
/// `{"type":"registration-extract","document":{…}}`, likewise `vendor-report`.
struct EvidenceBody: Decodable {
  let type: EvidenceType
  let role: Role
  /// What the evidence room reads.
  let payload: [UInt8]

  /// JSON Pointer of the field that the payload came in.
  var field: String { type == .machineReadableZone ? "/text" : "/document" }

  enum CodingKeys: String, CodingKey, CaseIterable { case type, role, text, document }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    type = try values.decode(EvidenceType.self, forKey: .type)
    role = try values.decodeIfPresent(Role.self, forKey: .role) ?? .applicant
    switch type {
    case .machineReadableZone:
      try Self.refuse(.document, in: values)
      payload = Array(try values.decode(String.self, forKey: .text).utf8)
    case .registrationExtract, .vendorReport:
      try Self.refuse(.text, in: values)
      payload = try CanonicalJSON.bytes(of: .object(Self.object(in: values)))
    }
  }

  private static func object(in values: KeyedDecodingContainer<CodingKeys>) throws -> JSONObject {
    let value = try values.decode(JSONValue.self, forKey: .document)
    guard let object = value.object else {
      throw DecodingError.typeMismatch(
        [String: JSONValue].self,
        .init(codingPath: values.codingPath + [CodingKeys.document], debugDescription: "an object is expected here"))
    }
    return object
  }

  private static func refuse(_ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>) throws {
    guard values.contains(key) else { return }
    let error = VocabularyError(.conflict, "this field does not fit the stated type")
    throw DecodingError.dataCorrupted(
      .init(codingPath: values.codingPath + [key], debugDescription: error.message, underlyingError: error))
  }
}
