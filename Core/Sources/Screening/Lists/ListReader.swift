import Wire

/// Reads the format of one publisher.
protocol ListReader: SendableMetatype {
  /// Name of the format in summaries, for instance `ofac-csv`.
  static var format: String { get }

  /// Whether the file is the main file of this format, by content only.
  static func recognises(_ file: ListFile) -> Bool

  /// - Parameter others: further files of the same set.
  /// - Throws: `ListError` where the file breaks off or is no such file after all; single bad entries are skipped.
  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft
}

extension ListError {
  init(_ error: WireError, file: String) {
    self.init(message: "\(error.code.rawValue): \(error.message)", file: file, line: error.line ?? 1)
  }
}

extension CSVReader {
  /// The next record, faults told with the file's name.
  ///
  /// - Throws: also where the last record has no line end and fewer fields than the first ones: the file was cut off.
  mutating func next(in file: ListFile) throws(ListError) -> Bool {
    do {
      if try next() { return true }
    } catch {
      throw ListError(error, file: file.name)
    }
    if file.lacksLineEnd, record.count > 0, record.count < file.columns {
      throw ListError(message: "the file breaks off in its last record", file: file.name, line: line)
    }
    return false
  }
}

/// Finds columns by the names in the header line.
struct CSVHeader {
  private let places: [String: Int]

  init(_ record: CSVRecord) {
    places = Dictionary(
      record.fields.enumerated().map { (ListText.trimmed($1).lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  func callAsFunction(_ record: CSVRecord, _ name: String) -> String {
    guard let place = places[name.lowercased()] else { return "" }
    return ListText.trimmed(record[place])
  }
}

/// Goes through an XML file record by record.
struct XMLRecords {
  private var reader: XMLReader
  private let file: ListFile

  init(_ file: ListFile) {
    self.file = file
    reader = XMLReader(file.bytes)
  }

  var line: Int { reader.line }

  /// The next element whose name is in `names`, whole; elements around it are passed through.
  mutating func next(_ names: Set<String>, onStart: (String, [XMLAttribute]) -> Void = { _, _ in }) throws(ListError)
    -> XMLElement?
  {
    do {
      while let event = try reader.next() {
        guard case .start(let name, let attributes) = event else { continue }
        if names.contains(name) { return try reader.element(name: name, attributes: attributes) }
        onStart(name, attributes)
      }
      return nil
    } catch {
      throw ListError(error, file: file.name)
    }
  }
}
