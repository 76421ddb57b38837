import Testing
import Vocabulary

@testable import Screening

/// Firms that the list gives in Latin letters only, asked for as their own language writes them. All are invented.
@Suite struct OtherScriptTests {
  private static let list = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    f-1,organization,Rokhshan Aviation Industries,,,IR,,
    f-2,organization,Zarrin Kavir Trading Company,,,IR,,
    f-3,organization,Al Waseem Bank,,,SY,,
    f-4,organization,Shenzhen Tengruida Technology Co. Ltd.,,,CN,,
    f-5,organization,Hong Kong Lanmei Electronics Limited,,,HK,,
    f-6,organization,Beijing Jinfeng Machine Tool Research Institute,,,CN,,
    f-7,organization,Korea Unbong Trading Corporation,,,KP,,
    f-8,organization,Zaretsk Radio Plant JSC,,,RU,,
    f-9,organization,Dubravin Research Institute of Instrument Making,,,RU,,
    f-10,organization,Netivot Farm,,,IL,,
    f-11,person,Noam Berkovits,,,IL,,
    f-12,person,Tariq Mansour al-Hadidi,,,IQ,,
    f-13,person,LI Weiguang,,,CN,,

    """

  private func best(_ name: String, _ kind: ScreeningSubject.Kind) throws -> ScreeningMatch? {
    let index = ScreeningIndex([try SampleLists.list(Self.list, name: "own.csv")])
    return index.matches(for: ScreeningSubject(kind: kind, names: [name]), minimumScore: 0).first
  }

  @Test(arguments: [
    ("صنایع هوایی رخشان", "f-1"), ("شرکت بازرگانی زرین کویر", "f-2"), ("بنك الوسيم", "f-3"),
    ("深圳市腾瑞达科技有限公司", "f-4"), ("香港蓝美电子有限公司", "f-5"), ("北京金峰机床研究所", "f-6"),
    ("조선은봉무역회사", "f-7"), ("АО «Зарецкий радиозавод»", "f-8"),
    ("Научно-исследовательский институт приборостроения «Дубравин»", "f-9"),
  ])
  func findsFirms(_ name: String, _ entry: String) throws {
    let match = try #require(try best(name, .organization))
    #expect(match.entry == entry, "\(name): \(match.listedName)")
    #expect(match.score >= 0.7, "\(name): \(match.score)")
  }

  @Test(arguments: [("נועם ברקוביץ", "f-11"), ("طارق منصور الحديدي", "f-12"), ("李伟光", "f-13")])
  func findsPersons(_ name: String, _ entry: String) throws {
    let match = try #require(try best(name, .person))
    #expect(match.entry == entry, "\(name): \(match.listedName)")
    #expect(match.score >= 0.7, "\(name): \(match.score)")
  }

  @Test(arguments: [
    "صنایع هوایی", "شركة للتجارة", "بنك الشرق", "深圳市宏大科技有限公司", "香港宏伟电子有限公司", "조선금릉무역회사",
    "АО «Полетаевский радиозавод»",
    "Научно-исследовательский институт",
  ])
  func leavesOtherFirmsAlone(_ name: String) throws {
    let score = try best(name, .organization).map(\.score) ?? 0
    #expect(score < 0.7, "\(name): \(score)")
  }

  @Test func saysThatAWordIsTranslated() throws {
    let match = try #require(try best("شرکت بازرگانی زرین کویر", .organization))
    #expect(match.parts.contains { $0.found == "trading" && $0.reason == "a translation" })
  }

  /// Characters are read as a Japanese person's name where there may be one: not as a firm's, and not joined to one word of a
  /// firm's name.
  @Test func guessesNoFirmFromCharacters() throws {
    let text =
      "id,kind,name,aliases,birthDate,countries,identifiers,programme\no-1,organization,Inoueko LLC,,,,,\no-2,person,Inoue Ko,,,,,\no-3,organization,佐藤功,,,,,\n"
    let index = ScreeningIndex([try SampleLists.list(text)])
    func found(_ kind: ScreeningSubject.Kind, _ name: String) -> [String] {
      index.matches(for: ScreeningSubject(kind: kind, names: [name]), minimumScore: 0.7).map(\.entry)
    }
    #expect(found(.unknown, "井上功") == ["o-2"])
    #expect(found(.person, "井上功") == ["o-2"])
    #expect(found(.organization, "井上功").isEmpty)
    #expect(found(.organization, "Satoko LLC").isEmpty)
    #expect(found(.unknown, "Sato Ko").isEmpty)
  }
}
