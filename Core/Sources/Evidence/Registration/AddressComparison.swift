import Vocabulary

extension PostalAddress {
  /// Same country; same postal code, or same locality where one has no code; and one line of each alike, letters and
  /// digits compared only.
  func isSamePlace(as other: PostalAddress) -> Bool {
    guard country == other.country else { return false }
    if let postalCode, let otherCode = other.postalCode {
      guard EvidenceText.compact(postalCode) == EvidenceText.compact(otherCode) else { return false }
    } else {
      guard let locality, let otherLocality = other.locality,
        EvidenceText.compact(locality) == EvidenceText.compact(otherLocality)
      else { return false }
    }
    let mine = Set(lines.map(EvidenceText.compact))
    return other.lines.contains { mine.contains(EvidenceText.compact($0)) }
  }

  /// For an explanation.
  var singleLine: String {
    (lines + [postalCode, locality, region, country.text].compactMap(\.self)).joined(separator: ", ")
  }
}

extension RegistrationExtract {
  /// What the extract says; empty fields are left out.
  var claims: [Claim] {
    let pairs: [(String, String?)] = [
      ("register", register.text), ("registration_number", registrationNumber), ("name", name.text),
      ("jurisdiction", jurisdiction.text), ("address", address?.singleLine), ("status", status.rawValue),
      ("incorporated_on", incorporatedOn?.text), ("retrieved_at", retrievedAt.text), ("source", source),
    ]
    let owners = owners.map { owner in
      ("owner", owner.name.text + (owner.share.map { " (\($0) %)" } ?? "")) as (String, String?)
    }
    let officers = officers.map { ("officer", $0.name.text + ($0.role.map { " (\($0))" } ?? "")) as (String, String?) }
    return (pairs + officers + owners).compactMap { name, value in value.map { Claim(attribute: name, value: $0) } }
  }
}
