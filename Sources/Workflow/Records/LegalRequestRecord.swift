public import Vocabulary

/// An authority asks who had an address. What it asked and what it was told is sealed under a key of its own.
public struct LegalRequestRecord: Record {
  public static let kind = "legal-request"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for the second person.
    case proposed
    case approved
    case answered
    case refused
  }

  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case courtOrder = "court-order"
    case warrant
    case subpoena
    case regulatoryOrder = "regulatory-order"
    case emergency
    case consent
    /// The provider's own, for instance after an abuse report.
    case ownInvestigation = "own-investigation"
  }

  /// What the answer may contain. The lease rows and the certainty are always in it.
  public enum ScopeItem: String, Hashable, Sendable, Codable, CaseIterable {
    /// References of account, customer and reseller.
    case account
    /// How far the identity is verified, and by what.
    case verification
    /// Name, birth date or jurisdiction, owners.
    case identity
    case contact
    case payment
    /// Addresses from which the account was used or administered around the instant.
    case access
  }

  public let id: LegalRequestID
  /// Whose key seals the request and its answer.
  public let subject: SubjectID
  public var state: State
  public var version: Int
  public let receivedAt: Instant
  public let dueAt: Instant
  /// Of the authority.
  public let jurisdiction: CountryCode
  public let basis: Basis
  /// The customer must not learn of it.
  public let isSecret: Bool
  public let scope: [ScopeItem]
  /// How many addresses are asked about.
  public let questions: Int
  public let request: SealedID
  public let createdBy: Actor
  public var settledBy: Actor?
  public var settledAt: Instant?
  public var answeredAt: Instant?
  /// The answer's canonical JSON and its page, sealed.
  public var answer: SealedID?
  public var page: SealedID?
  /// How many of the questions had an exact answer.
  public var exactAnswers: Int?
  /// The journal's entry that commits to answer and page.
  public var entry: UInt64?

  public var recordID: String { id.text }

  public init(
    id: LegalRequestID, subject: SubjectID, state: State = .proposed, version: Int = 1, receivedAt: Instant,
    dueAt: Instant, jurisdiction: CountryCode, basis: Basis, isSecret: Bool, scope: [ScopeItem], questions: Int,
    request: SealedID, createdBy: Actor
  ) {
    self.id = id
    self.subject = subject
    self.state = state
    self.version = version
    self.receivedAt = receivedAt
    self.dueAt = dueAt
    self.jurisdiction = jurisdiction
    self.basis = basis
    self.isSecret = isSecret
    self.scope = scope
    self.questions = questions
    self.request = request
    self.createdBy = createdBy
  }
}

/// What an authority asked, in its own words. Sealed.
public struct LegalRequest: Hashable, Sendable, Codable {
  /// The office, for instance a court or a police force.
  public let authority: String
  /// The official who asks.
  public let requester: String
  /// The authority's file number.
  public let reference: String
  /// The law or order that it rests on, in words.
  public let legalBasis: String
  public let questions: [AddressQuestion]

  public static let maximumQuestions = 1000

  public init(authority: String, requester: String, reference: String, legalBasis: String, questions: [AddressQuestion])
    throws(WorkflowError)
  {
    func line(_ text: String, _ field: String) throws(WorkflowError) -> String {
      do throws(VocabularyError) {
        return try StatedLine.checked(text, what: "the \(field)", maximum: 500)
      } catch {
        throw WorkflowError(.invalid, error.message, field: "/\(field)")
      }
    }
    guard (1...Self.maximumQuestions).contains(questions.count) else {
      throw WorkflowError(.invalid, "a request asks about 1 to 1000 addresses", field: "/questions")
    }
    self.authority = try line(authority, "authority")
    self.requester = try line(requester, "requester")
    self.reference = try line(reference, "reference")
    self.legalBasis = try line(legalBasis, "legalBasis")
    self.questions = questions
  }
}
