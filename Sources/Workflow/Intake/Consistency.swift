import Evidence
import Vocabulary

/// Which other applications showed what evidence of this one shows, by the keyed digest in hex.
struct EvidenceReuse: Sendable {
  var byDigest: [String: [ApplicationID]] = [:]

  static let none = EvidenceReuse()
}

/// What all pieces of evidence say together, for each party by itself.
struct Consistency {
  let checks: [StoredCheck]
  let reuse: EvidenceReuse
  let received: Instant
  let at: Instant

  var findings: [Finding] {
    let read = checks.filter { [.passed, .contradicted].contains($0.verification.result) }
    return Set(read.map(\.verification.role)).sorted().flatMap { role in
      let own = read.filter { $0.verification.role == role }
      // Where every piece carries the stated name, none speaks against another, however it is spelt.
      let isNamed = own.allSatisfy { $0.verification.validated.contains(.name) }
      return EvidenceConsistency.findings(
        own.map { Self.piece($0, isNamed: isNamed) }, earlier: earlier(own), role: role, applied: received, at: at)
    }
  }

  /// Digests stand in for numbers and files: they are equal exactly where those are.
  private func earlier(_ checks: [StoredCheck]) -> [EvidenceConsistency.Earlier] {
    let marks = checks.flatMap { $0.marks ?? [:] }
    var seen: Set<[String]> = []
    return marks.flatMap { kind, digest in
      (reuse.byDigest[digest] ?? []).compactMap { application -> EvidenceConsistency.Earlier? in
        guard seen.insert([kind, digest, application.text]).inserted else { return nil }
        var other = EvidenceConsistency.Earlier(reference: application.text)
        switch EvidenceMark.Kind(rawValue: kind) {
        case .document: other.documentNumber = digest
        case .photo: other.photoSHA256 = digest
        case .likeness: other.photoLikeness = digest
        case .alike, nil: return nil
        }
        return other
      }
    }.sorted { $0.reference < $1.reference }
  }

  private static func piece(_ check: StoredCheck, isNamed: Bool) -> EvidenceConsistency.Piece {
    let claims = Dictionary(check.claims.map { ($0.attribute, $0.value) }) { first, _ in first }
    var piece = EvidenceConsistency.Piece(label: check.verification.evidenceType.rawValue)
    piece.name = isNamed ? nil : name(claims)
    piece.birthDate = claims["birth_date"].flatMap { try? PartialDate(String($0.prefix(10))) }
    piece.documentNumber = check.marks?[EvidenceMark.Kind.document.rawValue]
    piece.photoSHA256 = check.marks?[EvidenceMark.Kind.photo.rawValue]
    piece.photoLikeness = check.marks?[EvidenceMark.Kind.likeness.rawValue]
    // Where a nationality is not the stated one, the check of the piece itself has said so.
    if check.verification.evidenceType != .machineReadableZone {
      piece.issuer = (claims["issuing_country"] ?? claims["issuer"]).flatMap(country)
      piece.nationality = claims["nationality"].flatMap(country)
    }
    piece.expires = check.verification.expires
    return piece
  }

  private static func name(_ claims: [String: String]) -> String? {
    if let full = claims["full_name"] ?? claims["name"] { return full }
    guard let family = claims["family_name"] else { return nil }
    return [claims["given_name"] ?? claims["given_names"], family].compactMap(\.self).joined(separator: " ")
  }

  private static func country(_ text: String) -> CountryCode? {
    if text == "D" { return try? CountryCode("DE") }
    return try? CountryCode(text)
  }
}

extension StoreReader {
  func reuse(of checks: [StoredCheck], besides application: ApplicationID) throws -> EvidenceReuse {
    var reuse = EvidenceReuse()
    for digest in Set(checks.flatMap { ($0.marks ?? [:]).values }) {
      guard let bytes = Hexadecimal.bytes(digest) else { continue }
      reuse.byDigest[digest] = try applications(marked: bytes).filter { $0 != application }
    }
    return reuse
  }
}
