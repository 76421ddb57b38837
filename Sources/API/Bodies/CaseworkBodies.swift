import Vocabulary

/// `{"words": "…"}`.
struct NoteBody: Decodable {
  let words: String

  enum CodingKeys: String, CodingKey, CaseIterable { case words }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    words = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .words)
  }
}

/// `{"outcome": "decline", "reason": "match-confirmed", "words": "…"}`.
struct DecisionBody: Decodable {
  let outcome: Outcome
  let reason: String
  let words: String

  enum CodingKeys: String, CodingKey, CaseIterable { case outcome, reason, words }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    outcome = try values.decode(Outcome.self, forKey: .outcome)
    reason = try values.decode(String.self, forKey: .reason)
    words = try values.decode(String.self, forKey: .words)
  }
}

/// `{"digest": "…"}`: of the decision as the second person saw it.
struct ApprovalBody: Decodable {
  let digest: String

  enum CodingKeys: String, CodingKey, CaseIterable { case digest }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    digest = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .digest)
  }
}
