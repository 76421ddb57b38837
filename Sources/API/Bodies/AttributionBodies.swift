import Vocabulary
import Workflow

/// `{"events": […]}`.
struct LeaseEventsBody: Decodable {
  let events: [LeaseEvent]

  enum CodingKeys: String, CodingKey, CaseIterable { case events }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    events = try decoder.container(keyedBy: CodingKeys.self)
      .decodeList(LeaseEvent.self, forKey: .events, maximum: RecordLeases.maximumEvents)
  }
}

/// `{"purpose": "…", "questions": […], "knownAt": "…", "access": true}`.
struct AttributionBody: Decodable {
  let purpose: String
  let questions: [AddressQuestion]
  let knownAt: Instant?
  let access: Bool

  enum CodingKeys: String, CodingKey, CaseIterable { case purpose, questions, knownAt, access }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    purpose = try values.decode(String.self, forKey: .purpose)
    questions = try values.decodeList(
      AddressQuestion.self, forKey: .questions, maximum: LookUpAddress.maximumQuestions)
    knownAt = try values.decodeIfPresent(Instant.self, forKey: .knownAt)
    access = try values.decodeIfPresent(Bool.self, forKey: .access) ?? false
  }
}

/// `{"address": "…", "purpose": "…"}`.
struct TimelineBody: Decodable {
  let address: IPAddress
  let purpose: String

  enum CodingKeys: String, CodingKey, CaseIterable { case address, purpose }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    address = try values.decode(IPAddress.self, forKey: .address)
    purpose = try values.decode(String.self, forKey: .purpose)
  }
}

/// What an authority asks, as it is entered.
struct LegalRequestBody: Decodable {
  let authority: String
  let requester: String
  let reference: String
  let legalBasis: String
  let basis: LegalRequestRecord.Basis
  let jurisdiction: CountryCode
  let dueAt: Instant
  let secret: Bool
  let scope: [LegalRequestRecord.ScopeItem]
  let questions: [AddressQuestion]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case authority, requester, reference, legalBasis, basis, jurisdiction, dueAt, secret, scope, questions
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    authority = try values.decode(String.self, forKey: .authority)
    requester = try values.decode(String.self, forKey: .requester)
    reference = try values.decode(String.self, forKey: .reference)
    legalBasis = try values.decode(String.self, forKey: .legalBasis)
    basis = try values.decode(LegalRequestRecord.Basis.self, forKey: .basis)
    jurisdiction = try values.decode(CountryCode.self, forKey: .jurisdiction)
    dueAt = try values.decode(Instant.self, forKey: .dueAt)
    secret = try values.decodeIfPresent(Bool.self, forKey: .secret) ?? false
    scope = try values.decode([LegalRequestRecord.ScopeItem].self, forKey: .scope)
    questions = try values.decodeList(
      AddressQuestion.self, forKey: .questions, maximum: LegalRequest.maximumQuestions)
  }

  var draft: OpenLegalRequest.Draft {
    get throws {
      OpenLegalRequest.Draft(
        request: try LegalRequest(
          authority: authority, requester: requester, reference: reference, legalBasis: legalBasis,
          questions: questions),
        dueAt: dueAt, jurisdiction: jurisdiction, basis: basis, isSecret: secret, scope: scope)
    }
  }
}
