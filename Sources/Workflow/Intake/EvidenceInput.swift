public import Vocabulary
import Wire

/// Evidence as handed in: `{"type":"mrz","role":"applicant","text":"P<UTO…"}`, `{"type":"registration-extract","document":{…}}`,
/// likewise `vendor-report` and `emrtd`; `{"type":"sdjwt","text":"…"}`, `{"type":"mdoc","data":base64}`.
public struct EvidenceInput: Decodable, Sendable {
  public let type: EvidenceType
  public let role: Role
  /// What the evidence room reads.
  public let payload: [UInt8]

  /// JSON Pointer of the field that the payload came in.
  public var field: String { "/" + Self.key(type).rawValue }

  enum CodingKeys: String, CodingKey, CaseIterable { case type, role, text, document, data }

  private static func key(_ type: EvidenceType) -> CodingKeys {
    switch type {
    case .machineReadableZone, .walletCredential: .text
    case .registrationExtract, .vendorReport, .passportChip, .vendorWebhook: .document
    case .mobileDocument: .data
    }
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    type = try values.decode(EvidenceType.self, forKey: .type)
    role = try values.decodeIfPresent(Role.self, forKey: .role) ?? .applicant
    let key = Self.key(type)
    for other in [CodingKeys.text, .document, .data] where other != key { try Self.refuse(other, in: values) }
    switch key {
    case .text: payload = Array(try values.decode(String.self, forKey: .text).utf8)
    case .data:
      guard let bytes = Base64URL.decodeStandard(try values.decode(String.self, forKey: .data)) else {
        throw Self.fault("this is base 64", at: .data, in: values)
      }
      payload = bytes
    default: payload = try CanonicalJSON.bytes(of: .object(Self.object(in: values)))
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
    throw fault("this field does not fit the stated type", at: key, in: values)
  }

  private static func fault(
    _ message: String, at key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
  ) -> DecodingError {
    let error = VocabularyError(.conflict, message)
    return DecodingError.dataCorrupted(
      .init(codingPath: values.codingPath + [key], debugDescription: error.message, underlyingError: error))
  }
}
