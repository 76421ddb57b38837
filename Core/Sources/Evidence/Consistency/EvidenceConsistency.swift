import Names
public import Vocabulary

/// What several pieces of evidence about one person say together, and what other applications have shown before.
public enum EvidenceConsistency {
  /// What one piece says, as far as it says it.
  public struct Piece: Hashable, Sendable {
    /// For explanations, for instance `passport chip`.
    public var label: String
    /// In any script.
    public var name: String?
    public var birthDate: PartialDate?
    public var documentNumber: String?
    public var issuer: CountryCode?
    public var nationality: CountryCode?
    public var expires: CalendarDate?
    /// SHA-256 of the picture's file, in hex.
    public var photoSHA256: String?
    public var photoHash: PerceptualHash?
    /// Stands for the picture among those that were found alike before.
    public var photoLikeness: String?

    public init(label: String) { self.label = label }
  }

  /// What another application showed before.
  public struct Earlier: Hashable, Sendable {
    /// Of the application; nothing personal.
    public var reference: String
    public var documentNumber: String?
    public var issuer: CountryCode?
    public var photoSHA256: String?
    public var photoHash: PerceptualHash?
    /// Of the piece whose picture this one's is like.
    public var photoLikeness: String?

    public init(reference: String) { self.reference = reference }
  }

  /// - Parameters:
  ///   - statedNationalities: none where nobody stated any.
  ///   - applied: when the application was made.
  ///   - at: when it is decided.
  public static func findings(
    _ pieces: [Piece], earlier: [Earlier] = [], statedNationalities: [CountryCode] = [], role: Role = .applicant,
    applied: Instant, at: Instant
  ) -> [Finding] {
    var list = FindingList(role: role, at: at)
    compareNames(pieces, &list)
    compareBirthDates(pieces, &list)
    compareIssuers(pieces, statedNationalities, &list)
    examineExpiry(pieces, applied: applied, at: at, &list)
    compareWithEarlier(pieces, earlier, &list)
    return list.findings
  }

  private static func pairs(_ pieces: [Piece]) -> [(Piece, Piece)] {
    pieces.indices.flatMap { first in pieces.indices.dropFirst(first + 1).map { (pieces[first], pieces[$0]) } }
  }

  private static func compareNames(_ pieces: [Piece], _ list: inout FindingList) {
    for (left, right) in pairs(pieces) {
      guard let first = left.name, let second = right.name else { continue }
      switch ReportedName(stated: first, found: second, kind: .person) {
      case .same, .otherForm: continue
      case .partial:
        list.add(
          "evidence-name-partial", .low, "One piece of evidence has names that another lacks.",
          parts: part("name", left, first, right, second, .neutral))
      case .differs:
        list.add(
          "evidence-name-conflict", .high, "Two pieces of evidence carry different names.",
          parts: part("name", left, first, right, second, .opposes))
      }
    }
  }

  private static func compareBirthDates(_ pieces: [Piece], _ list: inout FindingList) {
    for (left, right) in pairs(pieces) {
      guard let first = left.birthDate, let second = right.birthDate, !first.isCompatible(with: second) else {
        continue
      }
      list.add(
        "evidence-birth-date-conflict", .high, "Two pieces of evidence give different dates of birth.",
        parts: part("birth-date", left, first.text, right, second.text, .opposes))
    }
  }

  /// A state gives passports to its nationals; others may have travel documents and residence permits from it.
  private static func compareIssuers(_ pieces: [Piece], _ stated: [CountryCode], _ list: inout FindingList) {
    for piece in pieces {
      if let issuer = piece.issuer, let nationality = piece.nationality, issuer != nationality {
        let found = ExplanationPart(label: piece.label, stated: nationality.text, found: issuer.text, effect: .neutral)
        list.add(
          "evidence-issuer-nationality", .low, "A document was issued by another state than the holder's.",
          parts: [found])
      }
      if let nationality = piece.nationality, !stated.isEmpty, !stated.contains(nationality) {
        let found = ExplanationPart(
          label: piece.label, stated: stated.map(\.text).joined(separator: ", "), found: nationality.text,
          effect: .opposes)
        list.add(
          "evidence-nationality-conflict", .medium, "A document gives a nationality that was not stated.",
          parts: [found])
      }
    }
  }

  private static func examineExpiry(_ pieces: [Piece], applied: Instant, at: Instant, _ list: inout FindingList) {
    for piece in pieces {
      guard let expires = piece.expires, expires >= applied.date, expires < at.date else { continue }
      let found = ExplanationPart(label: piece.label, found: expires.text, effect: .opposes)
      list.add(
        "evidence-expired-meanwhile", .medium, "A document expired between application and decision.", parts: [found])
    }
  }

  private static func compareWithEarlier(_ pieces: [Piece], _ earlier: [Earlier], _ list: inout FindingList) {
    for piece in pieces {
      let identical = Set(
        earlier.filter { $0.photoSHA256 != nil && $0.photoSHA256 == piece.photoSHA256 }.map(\.reference))
      for other in earlier {
        if isSameDocument(piece, other) {
          list.add(
            "document-reused", .critical, "Another applicant showed the same document.", reference: other.reference,
            parts: [ExplanationPart(label: piece.label, effect: .opposes)])
        }
        if let hash = piece.photoSHA256, hash == other.photoSHA256 {
          list.add(
            "photo-reused", .critical, "Another applicant handed in the same picture file.", reference: other.reference,
            parts: [ExplanationPart(label: piece.label, effect: .opposes)])
        } else if let hash = piece.photoHash, let seen = other.photoHash,
          hash.distance(to: seen) <= PerceptualHash.likelyDistance
        {
          let distance = hash.distance(to: seen)
          list.add(
            "photo-alike", .medium, "Another applicant handed in what is likely the same picture.",
            confidence: 1 - Double(distance) / 32, reference: other.reference,
            parts: [
              ExplanationPart(label: piece.label, found: "\(distance) of 64 bits differ", effect: .opposes)
            ])
        } else if let likeness = piece.photoLikeness, likeness == other.photoLikeness,
          !identical.contains(other.reference)
        {
          list.add(
            "photo-alike", .medium, "Another applicant handed in what is likely the same picture.",
            reference: other.reference, parts: [ExplanationPart(label: piece.label, effect: .opposes)])
        }
      }
    }
  }

  private static func isSameDocument(_ piece: Piece, _ other: Earlier) -> Bool {
    guard let number = piece.documentNumber.map(EvidenceText.compact), number.count >= 5,
      number == other.documentNumber.map(EvidenceText.compact)
    else { return false }
    return piece.issuer == nil || other.issuer == nil || piece.issuer == other.issuer
  }

  private static func part(
    _ label: String, _ left: Piece, _ first: String, _ right: Piece, _ second: String, _ effect: ExplanationPart.Effect
  ) -> [ExplanationPart] {
    [
      ExplanationPart(
        label: label, stated: first, found: second, effect: effect, reason: "\(left.label), \(right.label)")
    ]
  }
}
