import Testing
import Vocabulary

@testable import Screening

@Suite struct ListDeltaTests {
  static let header = "id,kind,name,aliases,birthDate,countries,identifiers,programme\n"

  private func list(_ rows: String) throws -> Watchlist { try SampleLists.list(Self.header + rows) }

  @Test func tellsWhatWasAddedChangedAndRemoved() throws {
    let before = try list("a,person,Ivan Petrov,,1970,RU,,X\nb,person,Jan Novak,,,,,X\nc,person,Same Name,,,,,X\n")
    let after = try list("c,person,Same Name,,,,,X\na,person,Ivan Petrov,Vanya,1971,RU,,Y\nd,person,New One,,,,,X\n")
    let delta = ListDelta(list: "own", before: before, after: after)
    #expect(delta.added.map(\.id) == ["d"])
    #expect(delta.removed.map(\.id) == ["b"])
    #expect(delta.changed.map(\.after.id) == ["a"])
    #expect(delta.changed.first?.parts.map(\.aspect) == [.name, .birthDate, .programme])
    #expect(delta.changed.first?.concernsIdentity == true)
    #expect(delta.changed.first?.parts.map(\.text).last == "programme: removed X; added Y")
    #expect(delta.before == before.summary.version)
  }

  @Test func seesNoDifferenceInOrder() throws {
    let before = try list("a,person,Ivan Petrov,Vanya;Wanja,1970,RU;DE,,X\n")
    let after = try list("a,person,Ivan Petrov,Wanja;Vanya,1970,DE;RU,,X\n")
    #expect(ListDelta(list: "own", before: before, after: after).isEmpty)
  }

  @Test func keepsTheIdentityWhereOnlyTheProgrammeChanges() throws {
    let before = try list("a,person,Ivan Petrov,,1970,RU,,X\n")
    let after = try list("a,person,Ivan Petrov,,1970,RU,,Y\n")
    let delta = ListDelta(list: "own", before: before, after: after)
    #expect(delta.changed.first?.concernsIdentity == false)
    #expect(
      EntryDifference.identityDigest(before.entries[0]) == EntryDifference.identityDigest(after.entries[0]))
    let other = try list("a,person,Ivan Petrov,,1971,RU,,X\n")
    #expect(EntryDifference.identityDigest(before.entries[0]) != EntryDifference.identityDigest(other.entries[0]))
  }

  @Test func takesANewListWholeAndAGivenUpOne() throws {
    let one = try list("a,person,Ivan Petrov,,,,,\n")
    #expect(ListDelta(list: "own", before: nil, after: one).added.count == 1)
    #expect(ListDelta(list: "own", before: one, after: nil).removed.count == 1)
    #expect(ListDelta.between([one], [one]).isEmpty)
  }
}

@Suite struct DeltaScreenTests {
  private func subject(_ name: String) -> ScreeningSubject { ScreeningSubject(kind: .person, names: [name]) }

  @Test func tellsWhatHappensToAMatch() throws {
    let header = ListDeltaTests.header
    let before = try SampleLists.list(header + "a,person,Anatoly Zverkov,,,,,\nb,person,Petra Lindqvist,,,,,\n")
    let after = try SampleLists.list(
      header + "b,person,Petra Lindqvist,,1975,,,\nc,person,Khalil Tarawneh,,,,,\nd,person,Other Body,,,,,\n")
    let screen = DeltaScreen(before: [before], after: [after])
    let memory = screen.memory()
    func kinds(_ name: String) -> [String] {
      screen.changes(for: subject(name), using: memory).map { "\($0.kind.rawValue) \($0.match.entry)" }
    }
    #expect(kinds("Anatoly Zverkov") == ["gone a"])
    #expect(kinds("Khalil Tarawneh") == ["appeared c"])
    #expect(kinds("Petra Lindqvist") == ["same-score b"])
    #expect(kinds("Jane Ordinary").isEmpty)
    #expect(screen.concerns(subject("Anatoly Zverkov"), using: memory))
    #expect(!screen.concerns(subject("Jane Ordinary"), using: memory))
  }

  /// The scores of the change are those of screening the whole list before and after.
  @Test(.enabled(if: SharedData.isThere)) func agreesWithScreeningInFull() throws {
    let whole = try SharedData.developmentList()
    var entries = whole.entries
    let removed = Set(stride(from: 7, to: entries.count, by: 900).map { entries[$0].id })
    for place in stride(from: 11, to: entries.count, by: 900) {
      entries[place].names.append(.init("Zebulon \(entries[place].names[0].text)", .strongAlias))
    }
    let before = Watchlist(
      summary: whole.summary, entries: whole.entries.enumerated().filter { $0.offset % 900 != 13 }.map(\.element))
    let after = Watchlist(summary: whole.summary, entries: entries.filter { !removed.contains($0.id) })
    let (old, new) = (ScreeningIndex([before]), ScreeningIndex([after]))
    let deltas = [ListDelta(list: "dev", before: before, after: after)]
    let screen = DeltaScreen(before: old, after: new, deltas: deltas)
    // A short list that is never full, so that one name more does not push out another.
    let memory = screen.memory()
    memory.parts.before.search.shortlist = 100_000
    memory.parts.after.search.shortlist = 100_000
    let memories = (old.memory(), new.memory())
    memories.0.search.shortlist = 100_000
    memories.1.search.shortlist = 100_000
    var seen = 0
    for subject in try SharedData.subjects(touching: deltas[0]) {
      let changes = screen.changes(for: subject, using: memory)
      let told = Dictionary(
        uniqueKeysWithValues: changes.filter { $0.kind != .sameScore }.map { ($0.match.entry, [$0.before, $0.after]) })
      #expect(told == differences(subject, (old, memories.0), (new, memories.1)), "\(subject.names)")
      seen += told.count
    }
    #expect(seen > 50)
  }

  private func differences(
    _ subject: ScreeningSubject, _ old: (ScreeningIndex, ScreeningMemory), _ new: (ScreeningIndex, ScreeningMemory)
  ) -> [String: [Double?]] {
    func scores(_ index: ScreeningIndex, _ memory: ScreeningMemory) -> [String: Double] {
      Dictionary(
        uniqueKeysWithValues: index.matches(for: subject, limit: 100_000, minimumScore: 0.7, using: memory).map {
          ($0.entry, $0.score)
        })
    }
    let (before, after) = (scores(old.0, old.1), scores(new.0, new.1))
    var out: [String: [Double?]] = [:]
    for entry in Set(before.keys).union(after.keys) where before[entry] != after[entry] {
      out[entry] = [before[entry], after[entry]]
    }
    return out
  }
}
