import Vocabulary
import Workflow

/// `{"role":"applicant","returnAddress":"https://…"}`; both may be missing.
struct PresentationBody: Decodable {
  let role: Role
  let returnAddress: String?

  enum CodingKeys: String, CodingKey, CaseIterable { case role, returnAddress }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    role = try values.decodeIfPresent(Role.self, forKey: .role) ?? .applicant
    returnAddress = try values.decodeIfPresent(String.self, forKey: .returnAddress)
    let isFitting =
      returnAddress.map { address in
        address.hasPrefix("https://") && address.utf8.count <= 1000
          && address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      } ?? true
    guard isFitting else {
      let error = VocabularyError(.format, "an address to return to begins with https://")
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: values.codingPath + [CodingKeys.returnAddress], debugDescription: error.message,
          underlyingError: error))
    }
  }
}

/// `{"browserSecret":"…","responseCode":"…"}`.
struct UsePresentationBody: Decodable {
  let browserSecret: String
  let responseCode: String?

  enum CodingKeys: String, CodingKey, CaseIterable { case browserSecret, responseCode }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    browserSecret = try values.decode(String.self, forKey: .browserSecret)
    responseCode = try values.decodeIfPresent(String.self, forKey: .responseCode)
  }
}

/// A list of authorities as it is loaded by hand.
struct TrustListBody: Decodable {
  let name: String
  let use: TrustListRecord.Kind
  let content: [UInt8]
  let signers: [[UInt8]]
  let maximumAgeDays: Int
  let acceptShrinking: Bool

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, use, content, signers, maximumAgeDays, acceptShrinking
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    use = try values.decode(TrustListRecord.Kind.self, forKey: .use)
    content = try Self.bytes(try values.decode(String.self, forKey: .content), .content, values)
    signers = try (values.decodeIfPresent([String].self, forKey: .signers) ?? []).map {
      try Self.bytes($0, .signers, values)
    }
    maximumAgeDays = min(max(try values.decodeIfPresent(Int.self, forKey: .maximumAgeDays) ?? 90, 1), 3650)
    acceptShrinking = try values.decodeIfPresent(Bool.self, forKey: .acceptShrinking) ?? false
  }

  private static func bytes(
    _ text: String, _ key: CodingKeys, _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> [UInt8] {
    guard let bytes = Base64URL.decodeStandard(text), !bytes.isEmpty else {
      let error = VocabularyError(.format, "this is base 64")
      throw DecodingError.dataCorrupted(
        .init(codingPath: values.codingPath + [key], debugDescription: error.message, underlyingError: error))
    }
    return bytes
  }
}
