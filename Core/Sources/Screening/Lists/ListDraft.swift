import Vocabulary

/// What a reader gathers while it goes through the files of a list.
struct ListDraft {
  static let maximumWarnings = 50

  var list: String
  var title: String
  var published: PartialDate?
  /// Whether the file says only what changed.
  var isPatch = false
  /// Ids that a patch takes off.
  private(set) var takenOff: [String] = []
  private(set) var entries: [ListEntry] = []
  private(set) var skipped = 0
  private(set) var warnings: [String] = []
  private var places: [String: Int] = [:]

  init(list: String, title: String) {
    self.list = list
    self.title = title
  }

  mutating func takeOff(_ id: String) {
    isPatch = true
    takenOff.append(id)
  }

  mutating func warn(_ message: String) {
    if warnings.count < Self.maximumWarnings { warnings.append(message) }
  }

  mutating func skip(_ reason: String, line: Int) {
    skipped += 1
    warn("line \(line): \(reason)")
  }

  /// Adds an entry; one without a name is skipped, one whose id is there already is merged into that.
  mutating func add(_ entry: ListEntry, line: Int) {
    guard !entry.names.isEmpty else { return skip("an entry has no name", line: line) }
    put(entry, line: line)
  }

  /// Adds an entry that is known by its numbers alone.
  mutating func add(valued entry: ListEntry, line: Int) {
    guard !entry.numbers.isEmpty else { return skip("an entry has no value", line: line) }
    put(entry, line: line)
  }

  private mutating func put(_ entry: ListEntry, line: Int) {
    if let place = places[entry.id] {
      warn("line \(line): the id \(entry.id) occurs twice; the entries are merged")
      merge(entry, at: place)
    } else {
      places[entry.id] = entries.count
      entries.append(entry)
    }
  }

  /// As `add`, for formats in which several rows belong to one party: no warning on a second row.
  mutating func addRow(_ entry: ListEntry, line: Int) {
    if let place = places[entry.id] { merge(entry, at: place) } else { add(entry, line: line) }
  }

  /// Changes the entry of that id. Returns false where there is none.
  @discardableResult
  mutating func update(_ id: String, _ change: (inout ListEntry) -> Void) -> Bool {
    guard let place = places[id] else { return false }
    change(&entries[place])
    return true
  }

  private mutating func merge(_ other: ListEntry, at place: Int) {
    for name in other.names { entries[place].add(name.text, name.kind == .primary ? .strongAlias : name.kind) }
    entries[place].add(other.birthDates)
    for country in other.nationalities { entries[place].add(nationality: country) }
    for country in other.countries { entries[place].add(country: country) }
    for number in other.numbers { entries[place].add(number.scheme, number.value) }
    for link in other.links { entries[place].add(link) }
    for programme in other.programmes where !entries[place].programmes.contains(programme) {
      entries[place].programmes.append(programme)
    }
  }
}
