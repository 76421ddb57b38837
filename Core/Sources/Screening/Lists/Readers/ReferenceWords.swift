import Wire

/// What the numbers in OFAC's advanced XML stand for: reference values and locations, in the order of the document.
struct ReferenceWords {
  enum Kind { case document, relation, area, detail }

  private var words: [Kind: [String: String]] = [:]
  /// Countries by the id of a location.
  private var places: [String: [String]] = [:]

  subscript(kind: Kind, id: String?) -> String { id.flatMap { words[kind]?[$0] } ?? "" }

  mutating func take(_ record: XMLElement) {
    guard let id = record.attribute("ID") else { return }
    switch record.name {
    case "IDRegDocType": words[.document, default: [:]][id] = record.text
    case "RelationType": words[.relation, default: [:]][id] = record.text
    case "AreaCode": words[.area, default: [:]][id] = record.attribute("Description") ?? record.text
    case "Country": words[.area, default: [:]]["country-\(id)"] = record.text
    default: words[.detail, default: [:]][id] = record.text
    }
  }

  mutating func takeLocation(_ record: XMLElement) {
    guard let id = record.attribute("ID") else { return }
    let areas = record.children("LocationAreaCode").map { self[.area, $0.attribute("AreaCodeID")] }
    let countries = record.children("LocationCountry").map {
      self[.area, $0.attribute("CountryID").map { "country-\($0)" }]
    }
    places[id] = (areas + countries).filter { !$0.isEmpty }
  }

  /// Countries that a version of a feature refers to.
  func countries(_ version: XMLElement) -> [String] {
    version.children("VersionLocation").flatMap { places[$0.attribute("LocationID") ?? ""] ?? [] }
  }
}
