import Vocabulary

/// A case file with the questions that packs ask of it.
struct Facts {
  let file: CaseFile
  /// Findings that no person dismissed, without regard to the order in which sensors handed them on.
  let standing: [Finding]

  init(_ file: CaseFile) {
    self.file = file
    standing = file.findings.filter { finding in
      !file.rulings.contains { $0.verdict == .dismissed && $0.isAbout(finding) }
    }
  }

  var statement: Statement { file.statement }

  var organization: Organization? {
    guard case .organization(let organization) = statement.applicant else { return nil }
    return organization
  }

  func owner(_ index: Int) -> BeneficialOwner? {
    guard let owners = organization?.beneficialOwners, owners.indices.contains(index) else { return nil }
    return owners[index]
  }

  /// The natural person in the role; nil for an organization and for owners that are not stated.
  func individual(_ role: Role) -> Individual? {
    switch role {
    case .applicant:
      guard case .individual(let person) = statement.applicant else { return nil }
      return person
    case .beneficialOwner(let index): return owner(index)?.individual
    case .corporateOwner: return nil
    case .administrator(let index):
      return statement.administrators.indices.contains(index) ? statement.administrators[index] : nil
    }
  }

  func isConfirmed(_ finding: Finding) -> Bool {
    file.rulings.contains { $0.verdict == .confirmed && $0.isAbout(finding) }
  }

  func passed(_ role: Role) -> [Verification] {
    file.verifications.filter { $0.role == role && $0.result == .passed }
  }

  /// Evidence is good to the end of the day it names.
  func isCurrent(_ verification: Verification) -> Bool {
    verification.expires.map { $0 >= file.at.date } ?? true
  }

  /// When the application came in, never after the evaluation.
  var received: Instant { min(file.received ?? statement.registration?.at ?? file.at, file.at) }
}
