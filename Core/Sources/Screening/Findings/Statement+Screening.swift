public import Vocabulary

/// Somebody whom a statement names, as the lists are searched for them.
public struct StatedSubject: Hashable, Sendable {
  public let role: Role
  public let subject: ScreeningSubject

  public init(role: Role, subject: ScreeningSubject) {
    self.role = role
    self.subject = subject
  }
}

extension Statement {
  /// Everybody whom the statement names, in the order of their roles: exactly those whom `ScreeningIndex.findings` looks up.
  public var screeningSubjects: [StatedSubject] {
    ScreenedParty.all(in: self).map { StatedSubject(role: $0.role, subject: $0.subject) }
  }
}
