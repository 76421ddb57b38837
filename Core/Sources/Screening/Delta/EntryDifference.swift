import Crypto
import Vocabulary

/// One thing that differs between two versions of an entry.
public struct EntryDifference: Hashable, Sendable {
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case kind, name
    case birthDate = "birth-date"
    case nationality, country, number, programme, link

    /// Whether a pair that was cleared has to be looked at again: who the entry is may be another question now.
    public var concernsIdentity: Bool { self != .programme && self != .link }
  }

  public let aspect: Aspect
  /// What is no more, in the order of the older version.
  public let removed: [String]
  public let added: [String]

  /// What differs, by aspect in the order of `Aspect`. The order in which a publisher gives names and dates is no difference.
  public static func between(_ before: ListEntry, _ after: ListEntry) -> [EntryDifference] {
    let (old, new) = (values(before), values(after))
    return Aspect.allCases.compactMap { aspect in
      let (left, right) = (old[aspect] ?? [], new[aspect] ?? [])
      let (removed, added) = (left.filter { !right.contains($0) }, right.filter { !left.contains($0) })
      guard !removed.isEmpty || !added.isEmpty else { return nil }
      return EntryDifference(aspect: aspect, removed: removed, added: added)
    }
  }

  private static func values(_ entry: ListEntry) -> [Aspect: [String]] {
    [
      .kind: [entry.kind.rawValue],
      .name: entry.names.map { $0.kind == .weakAlias ? "\($0.text) (weak)" : $0.text },
      .birthDate: entry.birthDates.map(\.text), .nationality: entry.nationalities.map(\.text),
      .country: entry.countries.map(\.text), .number: entry.numbers.map { "\($0.scheme) \($0.value)" },
      .programme: entry.programmes, .link: entry.links.map(\.text),
    ]
  }

  /// Words for a person: `name: removed A; added B`.
  public var text: String {
    let parts = [("removed", removed), ("added", added)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \($0.1.joined(separator: ", "))" }
    return "\(aspect.rawValue): \(parts.joined(separator: "; "))"
  }

  /// A digest over all that says who the entry is, 64 hexadecimal digits. It stays the same while a clearance may stand.
  public static func identityDigest(_ entry: ListEntry) -> String {
    var hash = SHA256()
    let values = values(entry)
    for aspect in Aspect.allCases where aspect.concernsIdentity {
      for value in (values[aspect] ?? []).sorted() {
        hash.update(data: Array("\(aspect.rawValue)\u{0}\(value)\u{0}".utf8))
      }
    }
    return Hexadecimal.text(hash.finalize())
  }
}
