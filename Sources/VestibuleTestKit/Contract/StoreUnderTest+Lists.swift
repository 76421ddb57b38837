import Vocabulary
import Workflow

extension StoreUnderTest {
  /// The list must be `expected`, whatever the size of the pages.
  func requireList<R: Record>(
    _ expected: [R], _ what: String, file: String = #fileID, line: Int = #line,
    _ list: @escaping @Sendable (any StoreReader, PageRequest) throws -> Page<R>
  ) async throws {
    for limit in [7, 200] {
      let found = try await pages(of: limit, list)
      let matches = found.map(\.recordID) == expected.map(\.recordID) && found == expected
      try require(
        matches,
        "\(what), \(limit) a page: \(found.count) records or another order than the \(expected.count) expected",
        file: file, line: line)
    }
  }

  func pages<R: Record>(
    of limit: Int, _ list: @escaping @Sendable (any StoreReader, PageRequest) throws -> Page<R>
  ) async throws -> [R] {
    var found: [R] = []
    var next: Cursor?
    repeat {
      let request = PageRequest(limit: limit, after: next)
      let page = try await store.read { try list($0, request) }
      try require(page.elements.count <= limit, "a page is larger than its limit")
      try require(page.next == nil || !page.elements.isEmpty, "an empty page has a next one")
      found += page.elements
      next = page.next
    } while next != nil
    return found
  }
}

extension RecordSamples {
  /// Makes records whose times differ, but for every third that has the time of the one before.
  func spread<R: Record>(_ count: Int, _ make: (Int) -> R) -> [R] {
    (0..<count).map { number in
      if number % 3 != 0 { clock.step(seconds: 1) }
      return make(number)
    }
  }
}

extension Array where Element: Record {
  func newestFirst(_ time: (Element) -> Instant) -> [Element] {
    sorted { (time($0), $0.recordID) > (time($1), $1.recordID) }
  }
}
