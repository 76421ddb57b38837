import Testing
import Vocabulary

@testable import Screening

/// What would change a score is what does change it.
@Suite struct OutlookTests {
  private func best(_ subject: ScreeningSubject) throws -> ScreeningMatch {
    try #require(try SampleLists.index().matches(for: subject, minimumScore: 0).first)
  }

  private func outlook(_ match: ScreeningMatch, _ start: String) -> String? {
    match.parts.first { $0.label == "would-change" && $0.reason?.hasPrefix(start) == true }?.reason
  }

  @Test func saysWhatABirthDateWouldDo() throws {
    var subject = ScreeningSubject(kind: .person, names: ["Anatoly Borisovich Zverkov"])
    let plain = try best(subject)
    let same = try #require(outlook(plain, "with the same birth-date"))
    let another = try #require(outlook(plain, "with another birth-date"))
    subject.birthDate = try PartialDate("1961-03-14")
    #expect(same.contains("\(try best(subject).score)"))
    subject.birthDate = try PartialDate("1999-01-01")
    let apart = try best(subject)
    #expect(another.contains("\(apart.score)"))
    #expect(another.hasSuffix("no alert"))
    #expect(outlook(apart, "with the same birth-date")?.hasSuffix("an alert") == true)
    #expect(outlook(apart, "with another birth-date") == nil)
  }

  @Test func saysWhatACountryAndANumberWouldDo() throws {
    var subject = ScreeningSubject(kind: .person, names: ["Anatoly Zverkov"])
    let plain = try best(subject)
    let another = try #require(outlook(plain, "with another country"))
    subject.countries = [try CountryCode("FR")]
    #expect(another.contains("\(try best(subject).score)"))
    let number = try #require(outlook(plain, "with the same passport"))
    subject.countries = []
    subject.identifiers = [try PartyIdentifier(scheme: .passport, value: "714455667")]
    #expect(number.contains("\(try best(subject).score)"))
  }

  @Test func saysNothingOfWhatTheEntryDoesNotGive() throws {
    let match = try best(ScreeningSubject(kind: .organization, names: ["Qorvex Instruments"]))
    #expect(match.parts.contains { $0.label == "would-change" && $0.found == "country BY" })
    #expect(!match.parts.contains { $0.label == "would-change" && $0.found?.hasPrefix("birth-date") == true })
  }
}
