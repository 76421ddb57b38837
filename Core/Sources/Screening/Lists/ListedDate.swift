public import Vocabulary

/// A date of birth as lists give it: exact, to the year, about a year, or a span of years.
public struct ListedDate: Hashable, Sendable, Codable {
  public let date: PartialDate
  /// Last year of a span that begins with the year of `date`.
  public let lastYear: Int?
  /// The publisher says "circa".
  public let isApproximate: Bool

  public init(_ date: PartialDate, lastYear: Int? = nil, isApproximate: Bool = false) {
    self.date = date
    self.lastYear = lastYear
    self.isApproximate = isApproximate
  }

  public var text: String {
    (isApproximate ? "about " : "") + date.text + (lastYear.map { " to \($0)" } ?? "")
  }

  /// Reads what publishers write: `1957`, `01 Jan 1960`, `Jan 1960`, `1960-01-31`, `31/01/1960`, `00/00/1980`,
  /// `11.8.1960`, `circa 1965`, `1957 to 1959`, several of them joined by `or` or `;`. What cannot be read gives nothing.
  public static func read(_ text: String) -> [ListedDate] {
    let words = text.lowercased().split { " ,()".contains($0) }
    var dates: [ListedDate] = []
    var parts: [Substring] = []
    var isApproximate = false
    var isSpan = false
    func flush() {
      defer { parts = [] }
      guard let date = single(parts) else { return }
      if isSpan, let last = dates.popLast() {
        dates.append(ListedDate(last.date, lastYear: date.year, isApproximate: last.isApproximate))
      } else {
        dates.append(ListedDate(date, isApproximate: isApproximate))
      }
      isApproximate = false
      isSpan = false
    }
    for word in words {
      let bare = word.filter { $0 != ";" }
      switch bare {
      case "or", "and", "between", "from":
        flush()
        if bare == "and", text.lowercased().contains("between") { isSpan = true }
      case "circa", "c.", "approximately", "about", "ca.", "approx.", "ca": isApproximate = true
      case "to", "-", "–":
        flush()
        isSpan = true
      default:
        if bare.contains(where: \.isNumber) || month(bare) != nil { parts.append(Substring(bare)) }
      }
      if word.last == ";" { flush() }
    }
    flush()
    return dates
  }

  private static func single(_ parts: [Substring]) -> PartialDate? {
    var numbers: [Int] = []
    var month: Int?
    for part in parts {
      if let named = Self.month(String(part)) {
        month = named
      } else {
        let fields = part.split { "-/.".contains($0) }
        guard fields.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { continue }
        numbers += fields.prefix(3).compactMap { $0.count <= 4 ? Int($0) : nil }
      }
    }
    guard let place = numbers.firstIndex(where: { (1800...2100).contains($0) }) else { return nil }
    let year = numbers[place]
    let others = numbers.indices.filter { $0 != place }.map { numbers[$0] }
    if let month { return make(year, month, others.first) }
    guard others.count >= 2 else { return make(year, others.first, nil) }
    return place == 0 ? make(year, others[0], others[1]) : make(year, others[1], others[0])
  }

  private static func make(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    let month = month.flatMap { (1...12).contains($0) ? $0 : nil }
    let day = month == nil ? nil : day.flatMap { (1...31).contains($0) ? $0 : nil }
    return (try? PartialDate(year: year, month: month, day: day)) ?? (try? PartialDate(year: year))
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }
}
