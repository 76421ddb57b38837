/// A name taken apart for comparison: its words with their roles, and the legal form taken off.
public struct ParsedName: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case person, organization
    /// Decided by the name itself: a legal form or a word of business makes it an organization.
    case unknown
  }

  public let words: [NameWord]
  public let legalForm: LegalForms.Kind
  /// `person` or `organization`, as it was read.
  public let kind: Kind

  public init(_ name: String, kind: Kind) {
    let parts = NameParts(name, kind: kind)
    legalForm = parts.legalForm
    self.kind = parts.kind
    words = parts.tokens.map { NameWord($0, isOrganization: parts.kind == .organization) }
  }

  init(words: [NameWord], legalForm: LegalForms.Kind, kind: Kind) {
    self.words = words
    self.legalForm = legalForm
    self.kind = kind
  }
}
