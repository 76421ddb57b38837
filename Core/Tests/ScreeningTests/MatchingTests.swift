import Testing
import Vocabulary

@testable import Screening

@Suite struct MatchingTests {
  private func best(
    _ name: String, _ kind: ScreeningSubject.Kind = .person, birth: String? = nil, country: String? = nil
  ) throws
    -> ScreeningMatch?
  {
    let subject = ScreeningSubject(
      kind: kind, names: [name], birthDate: try birth.map { try PartialDate($0) },
      countries: try [country].compactMap(\.self).map { try CountryCode($0) })
    return try SampleLists.index().matches(for: subject, minimumScore: 0).first
  }

  @Test(arguments: [
    ("Anatoly Borisovich Zverkov", "own-1"), ("ZVERKOV, Anatoliy", "own-1"), ("Anatoli Zwerkow", "own-1"),
    ("Зверков Анатолий", "own-1"),
    ("AnatolyZverkov", "own-1"), ("Anatoly B. Zverkov", "own-1"), ("Dr. Anatoly Borisovich Zverkvo", "own-1"),
    ("An\u{0301}\u{0302}atoly B\u{043E}risovich Zverk\u{043E}v", "own-1"),
    ("Halil Rahman Tarawneh", "own-3"), ("خليل رحمن الطراونة", "own-3"), ("Park Cheol Soo", "own-4"), ("박철수", "own-4"),
    ("Maria Fernanda Ortiz", "own-6"), ("Ortiz Quintanilla Maria", "own-6"), ("Petra Lindqvist Moran", "own-7"),
  ])
  func findsPersons(_ name: String, _ entry: String) throws {
    let match = try #require(try best(name))
    #expect(match.entry == entry, "\(name)")
    #expect(match.score >= 0.7, "\(name): \(match.score)")
  }

  @Test(arguments: [
    ("OOO Severnaya Zvezda Shipping", "own-2"), ("Northern Star Shipping Ltd", "own-2"), ("Северная Звезда", "own-2"),
    ("Qorvex Instruments JSC", "own-8"), ("QORVEX INSTRUMENT", "own-8"),
  ])
  func findsOrganizations(_ name: String, _ entry: String) throws {
    let match = try #require(try best(name, .organization))
    #expect(match.entry == entry, "\(name)")
    #expect(match.score >= 0.7, "\(name): \(match.score)")
  }

  @Test(arguments: [
    "Anatoly Petrov", "Maria Fernanda Gonzalez", "Ivan Zverev", "Petra Svensson", "Khalil Mansour", "Kim Chol-su",
    "Lindqvist",
  ])
  func leavesOthersAlone(_ name: String) throws {
    #expect(try best(name).map(\.score) ?? 0 < 0.7, "\(name)")
  }

  @Test func attributesRaiseAndLower() throws {
    let name = "Anatolii Zverkov"
    let plain = try #require(try best(name)).score
    let agreeing = try #require(try best(name, birth: "1961-03-14", country: "RU"))
    let contradicting = try #require(try best(name, birth: "1989-10-02", country: "FR"))
    #expect(agreeing.score > plain)
    #expect(contradicting.score < 0.7)
    #expect(agreeing.parts.contains { $0.label == "birth-date" && $0.effect == .supports })
    #expect(contradicting.parts.contains { $0.label == "country" && $0.effect == .opposes })
  }

  @Test func keepsKindsApart() throws {
    #expect(try best("Ocean Lantern", .person)?.entry != "own-5")
    #expect(try best("Ocean Lantern", .vessel)?.entry == "own-5")
    #expect(try best("Ocean Lantern", .unknown)?.entry == "own-5")
  }

  @Test func explainsWordByWord() throws {
    let match = try #require(try best("Anatoli B. Zverkov Smith"))
    let words = match.parts.filter { $0.label == "word" }
    #expect(
      words.contains {
        $0.stated == "anatoli" && $0.reason == "another spelling of the same sound" || $0.found == "anatoly"
      })
    #expect(words.contains { $0.stated == "b" && $0.reason == "initial" })
    #expect(words.contains { $0.stated == "smith" && $0.effect == .opposes })
  }

  @Test func neverSaysExactlyOneByNameAlone() throws {
    #expect(try #require(try best("Anatoly Borisovich Zverkov")).score < 1)
  }

  @Test func answersOddNamesCalmly() throws {
    let index = try SampleLists.index()
    for name in [
      "", " ", "?", "123 456", String(repeating: "a", count: 10_000), String(repeating: "Ali ", count: 3000),
      "\u{202E}\u{0301}",
    ] {
      for kind in [ScreeningSubject.Kind.person, .organization, .unknown] {
        _ = index.matches(for: ScreeningSubject(kind: kind, names: [name]))
      }
    }
    #expect(index.matches(for: ScreeningSubject(kind: .person, names: [])).isEmpty)
  }

  @Test func givesTheSameAnswerAgain() throws {
    let subject = ScreeningSubject(kind: .unknown, names: ["Khalil Anatoly Shipping", "Ortiz"])
    let first = try SampleLists.index().matches(for: subject, minimumScore: 0)
    for _ in 0..<5 { #expect(try SampleLists.index().matches(for: subject, minimumScore: 0) == first) }
    #expect(first == first.sorted { ($0.score, $1.entry) > ($1.score, $0.entry) })
  }
}
