import Vocabulary

/// `{"purpose": "…"}`.
struct PurposeBody: Decodable {
  let purpose: String

  enum CodingKeys: String, CodingKey, CaseIterable { case purpose }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    purpose = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .purpose)
  }
}

/// `{"text": "…"}`.
struct SearchBody: Decodable {
  let text: String

  enum CodingKeys: String, CodingKey, CaseIterable { case text }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .text)
  }
}

/// `{}` or `{"despiteRetention": "…"}`.
struct ErasureBody: Decodable {
  let despiteRetention: String?

  enum CodingKeys: String, CodingKey, CaseIterable { case despiteRetention }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    despiteRetention = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(String.self, forKey: .despiteRetention)
  }
}

/// `{"url": "https://…"}`.
struct WebhookBody: Decodable {
  let url: String

  enum CodingKeys: String, CodingKey, CaseIterable { case url }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    url = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .url)
  }
}
