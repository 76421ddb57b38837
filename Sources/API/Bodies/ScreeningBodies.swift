import Screening
import Vocabulary
import Workflow

/// `{"kind": "person", "names": ["…"], "birthDate": "1971-03", "countries": ["RU"], "purpose": "…"}`.
struct ScreeningBody: Decodable {
  let query: ScreeningSearch.Query
  let purpose: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, names, birthDate, countries, identifiers, limit, minimumScore, purpose
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    query = ScreeningSearch.Query(
      kind: try values.decodeIfPresent(ScreeningSubject.Kind.self, forKey: .kind) ?? .unknown,
      names: try values.decode([String].self, forKey: .names),
      birthDate: try values.decodeIfPresent(PartialDate.self, forKey: .birthDate),
      countries: try values.decodeIfPresent([CountryCode].self, forKey: .countries) ?? [],
      identifiers: try values.decodeIfPresent([PartyIdentifier].self, forKey: .identifiers) ?? [],
      limit: try values.decodeIfPresent(Int.self, forKey: .limit) ?? 20,
      minimumScore: try values.decodeIfPresent(Double.self, forKey: .minimumScore) ?? 0.5)
    purpose = try values.decode(String.self, forKey: .purpose)
  }
}

/// `{"findingId": "fnd_…", "verdict": "cleared", "reason": "another-birth-date", "words": "…"}`.
struct ClearanceBody: Decodable {
  let findingId: FindingID
  let verdict: ClearanceRecord.Verdict
  let reason: String
  let words: String

  enum CodingKeys: String, CodingKey, CaseIterable { case findingId, verdict, reason, words }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    findingId = try values.decode(FindingID.self, forKey: .findingId)
    verdict = try values.decode(ClearanceRecord.Verdict.self, forKey: .verdict)
    reason = try values.decode(String.self, forKey: .reason)
    words = try values.decode(String.self, forKey: .words)
  }
}

/// `{}` or `{"sources": ["ofac-sdn"]}`.
struct ListUpdateBody: Decodable {
  let sources: [String]?

  enum CodingKeys: String, CodingKey, CaseIterable { case sources }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let named = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent([String].self, forKey: .sources)
    sources = try decoder.validated { () throws(VocabularyError) in
      guard let named else { return nil }
      guard (1...200).contains(named.count) else { throw VocabularyError(.range, "name 1 to 200 sources") }
      var checked: [String] = []
      for name in named { checked.append(try Reference.checked(name, what: "the name of a source")) }
      return checked
    }
  }
}
