import Crypto
import Vocabulary
import Wire

/// The house's own lists of things that are blocked without a party: cards, wallets, e-mail addresses, e-mail domains.
///
/// CSV whose first column is called `card-fingerprint`, `wallet`, `email` or `email-domain`; columns `id` and `programme` may
/// follow. A value is matched exactly (letters and digits, in either case), never by likeness: the entries have no name.
enum ProviderValuesCSV: ListReader {
  static let format = "vestibule-values-csv"

  /// What a value is: the name of its column.
  enum Kind: String, CaseIterable {
    case card = "card-fingerprint"
    case wallet, email
    case emailDomain = "email-domain"

    /// The value as numbers of parties are compared. Cards and domains are marked, so that nothing else is taken for one.
    func number(_ value: String) -> String {
      switch self {
      case .card: "card:" + value.prefix(90)
      case .emailDomain: "email-domain:" + value.lowercased().drop { $0 == "@" }.prefix(80)
      case .wallet, .email: value
      }
    }
  }

  static func recognises(_ file: ListFile) -> Bool { kind(file) != nil }

  private static func kind(_ file: ListFile) -> Kind? {
    let first = file.firstLine.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    return Kind(rawValue: ListText.trimmed(String(first)).lowercased().filter { $0 != "\"" })
  }

  static func read(_ main: ListFile, others: [ListFile]) throws(ListError) -> ListDraft {
    let stem = main.name.split(separator: ".").first.map(String.init) ?? "own"
    var draft = ListDraft(list: stem, title: "Own list \(stem)")
    var reader = CSVReader(main.bytes)
    guard let kind = kind(main), try reader.next(in: main) else { return draft }
    let column = CSVHeader(reader.record)
    while try reader.next(in: main) {
      let record = reader.record
      let value = column(record, kind.rawValue)
      let number = ListEntry.Number(scheme: kind.rawValue, value: kind.number(value))
      guard ListText.number(value).count >= 5, value.utf8.count <= 200 else {
        draft.skip("the value is shorter than 5 or longer than 200 letters and digits", line: reader.line)
        continue
      }
      let own = column(record, "id")
      var entry = ListEntry(id: own.isEmpty ? id(number) : own, kind: .unknown, numbers: [number])
      let programme = column(record, "programme")
      if !programme.isEmpty { entry.programmes = [programme] }
      draft.add(valued: entry, line: reader.line)
    }
    return draft
  }

  /// Stays the same as long as the value does, and does not show it.
  private static func id(_ number: ListEntry.Number) -> String {
    let digest = SHA256.hash(data: ListText.number(number.value))
    return "\(number.scheme)-" + Hexadecimal.text(Array(digest).prefix(8))
  }
}
