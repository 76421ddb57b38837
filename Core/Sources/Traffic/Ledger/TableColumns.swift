import Wire

/// The columns of a table with a head line, found by name.
struct TableColumns {
  private let places: [String: Int]

  init(_ head: CSVRecord, needing names: [String], line: Int) throws(TrafficError) {
    var places: [String: Int] = [:]
    for (place, name) in head.fields.enumerated() where places[name] == nil { places[name] = place }
    self.places = places
    if let missing = names.first(where: { places[$0] == nil }) {
      throw TrafficError(.columns, "the column \(missing) is missing", line: line)
    }
  }

  func bytes(_ name: String, _ record: CSVRecord) -> [UInt8] { places[name].map { Array(record.bytes($0)) } ?? [] }
  func text(_ name: String, _ record: CSVRecord) -> String { places[name].map { record[$0] } ?? "" }

  /// Seconds since 1970 as microseconds; nil where the field is empty or no number.
  func seconds(_ name: String, _ record: CSVRecord) -> Int64? {
    guard let value = Double(text(name, record)), value.isFinite, abs(value) < 9e12 else { return nil }
    return Int64(value * 1_000_000)
  }
}
