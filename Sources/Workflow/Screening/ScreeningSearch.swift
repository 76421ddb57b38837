import Foundation
public import Policy
public import Screening
public import Vocabulary
import Wire

/// A search in the lists by what somebody types in: for a person at the telephone, a supplier, a name in a letter.
///
/// Whoever is looked for has not applied for anything, so query and result are sealed under a subject of their own.
public struct ScreeningSearch: Sendable {
  public struct Query: Hashable, Sendable, Codable {
    public let kind: ScreeningSubject.Kind
    /// 1 to 20; the first is the main name.
    public let names: [String]
    public let birthDate: PartialDate?
    public let countries: [CountryCode]
    public let identifiers: [PartyIdentifier]
    /// 1 to 100.
    public let limit: Int
    /// From 0.3 to 1.
    public let minimumScore: Double

    public init(
      kind: ScreeningSubject.Kind, names: [String], birthDate: PartialDate? = nil, countries: [CountryCode] = [],
      identifiers: [PartyIdentifier] = [], limit: Int = 20, minimumScore: Double = 0.5
    ) {
      self.kind = kind
      self.names = names
      self.birthDate = birthDate
      self.countries = countries
      self.identifiers = identifiers
      self.limit = limit
      self.minimumScore = minimumScore
    }
  }

  public struct Result: Hashable, Sendable, Codable {
    public let versions: CaseFile.Versions
    public let matches: [ScreeningMatch]
  }

  /// A search with everything that was found, opened.
  public struct Opened: Sendable {
    public let record: ScreeningRecord
    public let query: Query
    public let result: Result
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter purpose: why, in 3 to 200 characters; it is kept for ever, so it must name no person.
  public func run(_ query: Query, purpose: String, as principal: Principal) async throws -> Opened {
    try await run(query, purpose: purpose, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ query: Query, purpose: String, as principal: Principal, idempotency: IdempotentRequest<Opened>?
  ) async throws -> Answer<Opened> {
    try principal.require(.screen)
    let purpose = try Purpose.checked(purpose)
    let query = try Self.checked(query)
    let (services, at) = (services, services.now)
    let result = Instruments.timed(services.instruments.screened) { Self.search(query, in: services.rules) }
    let subject: SubjectID = services.surroundings.identifier()
    let (key, wrapped) = try await services.vault.makeKey(for: subject)
    let id: ScreeningID = services.surroundings.identifier()
    let sealedQuery = try services.seal(query, field: "screening-query/\(id)", with: key)
    let canonical = try CanonicalJSON.bytes(of: result)
    let sealedResult = try services.seal(bytes: canonical, field: "screening-result/\(id)", with: key)
    let record = ScreeningRecord(
      id: id, subject: subject, at: at, by: principal.actor, purpose: purpose, versions: result.versions,
      found: result.matches.count, bestScore: result.matches.first?.score ?? 0, query: sealedQuery.record.id,
      result: sealedResult.record.id, resultDigest: key.fingerprint(canonical))
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(SubjectRecord(id: subject, createdAt: at, keyReference: wrapped.reference))
      try transaction.put(wrapped)
      try transaction.put(sealedQuery)
      try transaction.put(sealedResult)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "screening.search", subject: id.text,
          details: ["purpose": purpose, "found": String(record.found)]))
      return Opened(record: record, query: query, result: result)
    }
  }

  /// Pure: the same query, lists and matcher give the same result, byte for byte.
  static func search(_ query: Query, in rules: Rules) -> Result {
    let subject = ScreeningSubject(
      kind: query.kind, names: query.names, birthDate: query.birthDate, countries: query.countries,
      identifiers: query.identifiers)
    return Result(
      versions: rules.versions,
      matches: rules.index.matches(for: subject, limit: query.limit, minimumScore: query.minimumScore))
  }

  private static func checked(_ query: Query) throws(WorkflowError) -> Query {
    let names = query.names.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    guard (1...20).contains(names.count), names.allSatisfy({ $0.unicodeScalars.count <= 300 }) else {
      throw WorkflowError(.invalid, "give 1 to 20 names of at most 300 characters", field: "/names")
    }
    guard query.countries.count <= 10 else {
      throw WorkflowError(.invalid, "give at most 10 countries", field: "/countries")
    }
    guard query.identifiers.count <= 20 else {
      throw WorkflowError(.invalid, "give at most 20 numbers", field: "/identifiers")
    }
    guard (1...100).contains(query.limit) else {
      throw WorkflowError(.invalid, "a limit is 1 to 100", field: "/limit")
    }
    guard (0.3...1).contains(query.minimumScore) else {
      throw WorkflowError(.invalid, "a lowest score is 0.3 to 1", field: "/minimumScore")
    }
    return Query(
      kind: query.kind, names: names, birthDate: query.birthDate, countries: query.countries,
      identifiers: query.identifiers, limit: query.limit, minimumScore: query.minimumScore)
  }
}

/// Why personal data is opened or a list searched.
enum Purpose {
  static func checked(_ text: String) throws(WorkflowError) -> String {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard (3...200).contains(trimmed.unicodeScalars.count) else {
      throw WorkflowError(.invalid, "say for what purpose, in 3 to 200 characters", field: "/purpose")
    }
    return trimmed
  }
}
