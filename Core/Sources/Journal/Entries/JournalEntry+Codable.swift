import Wire

/// The same form as `canonicalBytes`, so that an API answer shows what was hashed.
extension JournalEntry: Codable {
  public init(from decoder: any Decoder) throws { self = try JournalEntry(json: JSONValue(from: decoder)) }
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension RecordChange: Codable {
  public init(from decoder: any Decoder) throws { self = try RecordChange(json: JSONValue(from: decoder), path: "") }
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension Commitment: Codable {
  public init(from decoder: any Decoder) throws { self = try Commitment(json: JSONValue(from: decoder), path: "") }
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
