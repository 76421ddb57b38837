public import Wire

/// Reads GLEIF's golden copy and concatenated files, record by record: CSV or JSON of level 1, CSV or JSON of level 2.
///
/// Records that have no LEI are counted, not read. A file of another form is refused at its head.
public struct GoldenCopy: Sendable {
  public private(set) var records: [LegalEntityRecord] = []
  public private(set) var relationships: [LegalEntityRelationship] = []
  /// Lines and elements without what a record must have.
  public private(set) var skipped = 0

  public init() {}

  /// Adds a file of either level.
  ///
  /// - Parameter wanted: keeps records of these LEIs only, so that one entity can be taken out of millions; nil keeps all.
  public mutating func read(_ bytes: [UInt8], wanted: Set<String>? = nil) throws(WireError) {
    let start = bytes.first {
      $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF
    }
    if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") {
      try readJSON(bytes, wanted)
    } else {
      try readCSV(bytes, wanted)
    }
  }

  public func record(_ lei: String) -> LegalEntityRecord? { records.first { $0.lei == lei } }

  /// Active parents of an entity.
  public func parents(_ lei: String) -> [LegalEntityRelationship] {
    relationships.filter { $0.child == lei && $0.isActive }
  }

  // MARK: CSV

  private mutating func readCSV(_ bytes: [UInt8], _ wanted: Set<String>?) throws(WireError) {
    var reader = CSVReader(bytes)
    guard try reader.next() else { throw WireError(.truncated, "the file is empty", offset: 0) }
    let header = reader.record.fields.map { $0.hasPrefix("\u{FEFF}") ? String($0.dropFirst()) : $0 }
    let columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if columns["LEI"] != nil, columns["Entity.LegalName"] != nil {
      while try reader.next() { take(record(reader.record, columns, header), wanted) }
    } else if columns["Relationship.StartNode.NodeID"] != nil {
      while try reader.next() { take(relationship(reader.record, columns), wanted) }
    } else {
      throw WireError(.syntax, "the header is none of a level 1 or level 2 file", offset: 0, line: 1)
    }
  }

  private mutating func take(_ record: LegalEntityRecord, _ wanted: Set<String>?) {
    guard !record.lei.isEmpty else {
      skipped += 1
      return
    }
    if wanted?.contains(record.lei) ?? true { records.append(record) }
  }

  private mutating func take(_ relationship: LegalEntityRelationship?, _ wanted: Set<String>?) {
    guard let relationship else {
      skipped += 1
      return
    }
    if wanted.map({ $0.contains(relationship.child) || $0.contains(relationship.parent) }) ?? true {
      relationships.append(relationship)
    }
  }

  private func record(_ row: CSVRecord, _ columns: [String: Int], _ header: [String]) -> LegalEntityRecord {
    func text(_ name: String) -> String {
      guard let index = columns[name], index < row.count else { return "" }
      return row[index]
    }
    var record = LegalEntityRecord()
    record.lei = text("LEI")
    record.legalName = text("Entity.LegalName")
    record.otherNames = header.enumerated().compactMap { index, name in
      let isName =
        name.hasPrefix("Entity.OtherEntityNames.OtherEntityName.") && !name.hasSuffix(".xmllang")
        && !name.hasSuffix(".type")
      return isName && index < row.count && !row[index].isEmpty ? row[index] : nil
    }
    record.legalAddress = Self.address("Entity.LegalAddress.", text)
    record.headquartersAddress = Self.address("Entity.HeadquartersAddress.", text)
    record.registrationAuthority = text("Entity.RegistrationAuthority.RegistrationAuthorityID")
    record.registrationNumber = text("Entity.RegistrationAuthority.RegistrationAuthorityEntityID")
    record.jurisdiction = text("Entity.LegalJurisdiction")
    record.legalForm = text("Entity.LegalForm.EntityLegalFormCode")
    record.isActive = text("Entity.EntityStatus") != "INACTIVE"
    record.status = .init(rawValue: text("Registration.RegistrationStatus")) ?? .unknown
    record.nextRenewal = text("Registration.NextRenewalDate")
    return record
  }

  private static func address(_ prefix: String, _ text: (String) -> String) -> LegalEntityRecord.Address {
    var address = LegalEntityRecord.Address()
    let lines = ["FirstAddressLine", "AdditionalAddressLine.1", "AdditionalAddressLine.2", "AdditionalAddressLine.3"]
    address.lines = lines.map { text(prefix + $0) }.filter { !$0.isEmpty }
    address.city = text(prefix + "City")
    address.region = text(prefix + "Region")
    address.country = text(prefix + "Country")
    address.postalCode = text(prefix + "PostalCode")
    return address
  }

  private func relationship(_ row: CSVRecord, _ columns: [String: Int]) -> LegalEntityRelationship? {
    func text(_ name: String) -> String {
      guard let index = columns[name], index < row.count else { return "" }
      return row[index]
    }
    return Self.relationship(
      child: text("Relationship.StartNode.NodeID"), parent: text("Relationship.EndNode.NodeID"),
      kind: text("Relationship.RelationshipType"), status: text("Relationship.RelationshipStatus"))
  }

  private static func relationship(
    child: String, parent: String, kind: String, status: String
  ) -> LegalEntityRelationship? {
    guard let kind = LegalEntityRelationship.Kind(rawValue: kind), !child.isEmpty, !parent.isEmpty else { return nil }
    return LegalEntityRelationship(child: child, parent: parent, kind: kind, isActive: status == "ACTIVE")
  }

  // MARK: JSON

  /// An object with `records` or `relations`, or a list; texts may be wrapped as `{"$": ...}` or stand alone.
  private mutating func readJSON(_ bytes: [UInt8], _ wanted: Set<String>?) throws(WireError) {
    let root = try JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: 256 << 20))
    let elements = root.array ?? root["records"]?.array ?? root["relations"]?.array ?? [root]
    for element in elements {
      let relation = element["RelationshipRecord"] ?? element
      if relation["Relationship"] != nil {
        take(Self.relationship(relation), wanted)
      } else {
        take(Self.record(element["LEIRecord"] ?? element), wanted)
      }
    }
  }

  private static func text(_ value: JSONValue?, _ path: String...) -> String {
    var value = value
    for step in path { value = value?[step] }
    return value?.string ?? value?["$"]?.string ?? ""
  }

  private static func record(_ value: JSONValue) -> LegalEntityRecord {
    let (entity, registration) = (value["Entity"], value["Registration"])
    var record = LegalEntityRecord()
    record.lei = text(value, "LEI")
    record.legalName = text(entity, "LegalName")
    let others = entity?["OtherEntityNames"]?["OtherEntityName"]
    record.otherNames = (others?.array ?? others.map { [$0] } ?? []).map { text($0) }.filter { !$0.isEmpty }
    record.legalAddress = address(entity?["LegalAddress"])
    record.headquartersAddress = address(entity?["HeadquartersAddress"])
    record.registrationAuthority = text(entity, "RegistrationAuthority", "RegistrationAuthorityID")
    record.registrationNumber = text(entity, "RegistrationAuthority", "RegistrationAuthorityEntityID")
    record.jurisdiction = text(entity, "LegalJurisdiction")
    record.legalForm = text(entity, "LegalForm", "EntityLegalFormCode")
    record.isActive = text(entity, "EntityStatus") != "INACTIVE"
    record.status = .init(rawValue: text(registration, "RegistrationStatus")) ?? .unknown
    record.nextRenewal = text(registration, "NextRenewalDate")
    return record
  }

  private static func address(_ value: JSONValue?) -> LegalEntityRecord.Address {
    var address = LegalEntityRecord.Address()
    let more = value?["AdditionalAddressLine"]
    address.lines = ([text(value, "FirstAddressLine")] + (more?.array ?? more.map { [$0] } ?? []).map { text($0) })
      .filter { !$0.isEmpty }
    address.city = text(value, "City")
    address.region = text(value, "Region")
    address.country = text(value, "Country")
    address.postalCode = text(value, "PostalCode")
    return address
  }

  private static func relationship(_ value: JSONValue) -> LegalEntityRelationship? {
    let relation = value["Relationship"]
    return relationship(
      child: text(relation, "StartNode", "NodeID"), parent: text(relation, "EndNode", "NodeID"),
      kind: text(relation, "RelationshipType"), status: text(relation, "RelationshipStatus"))
  }
}
