import Testing
import Vocabulary

@testable import Screening

@Suite struct ProviderValuesTests {
  private func list(_ text: String) throws -> Watchlist {
    try Watchlist.read([(name: "blocked.csv", bytes: Array(text.utf8))])
  }

  private func matches(_ list: Watchlist, _ value: String) throws -> [ScreeningMatch] {
    let number = try PartyIdentifier(scheme: .other, value: value)
    let subject = ScreeningSubject(kind: .person, names: ["Jane Example"], identifiers: [number])
    return ScreeningIndex([list]).matches(for: subject)
  }

  @Test func matchesWalletsExactly() throws {
    let list = try list("wallet,id,programme\nbc1qexampleexampleexample,w-1,fraud\n")
    #expect(list.summary.format == "vestibule-values-csv")
    let match = try #require(try matches(list, "bc1qexampleexampleexample").first)
    #expect(match.entry == "w-1")
    #expect(match.score >= 0.95)
    #expect(match.programmes == ["fraud"])
    #expect(match.listedName == "bc1qexampleexampleexample")
    #expect(try matches(list, "bc1qexampleexampleexampla").isEmpty)
  }

  @Test func matchesCardsAndDomainsOfTheirKindOnly() throws {
    let cards = try list("card-fingerprint\nXt5EWLLDS7FJjR1c\n")
    #expect(try matches(cards, "card:Xt5EWLLDS7FJjR1c").count == 1)
    #expect(try matches(cards, "Xt5EWLLDS7FJjR1c").isEmpty)
    let domains = try list("\"email-domain\",\"programme\"\n@Throwaway.Example,spam\n")
    #expect(try matches(domains, "email-domain:throwaway.example").count == 1)
    #expect(try matches(domains, "throwaway.example").isEmpty)
  }

  @Test func neverMatchesAValueByItsLikenessToAName() throws {
    let list = try list("email-domain\njane.example\n")
    let subject = ScreeningSubject(kind: .unknown, names: ["Jane Example"])
    #expect(ScreeningIndex([list]).matches(for: subject, minimumScore: 0).isEmpty)
  }

  @Test func keepsTheIdOfAValueAndHidesIt() throws {
    let one = try list("email\nmallory@throwaway.example\n")
    let other = try list("email,programme\njane@x.example,a\nmallory@throwaway.example,b\n")
    let id = try #require(one.entries.first?.id)
    #expect(other.entries.map(\.id).contains(id))
    #expect(!id.contains("mallory"))
  }

  @Test func countsValuesThatAreTooShort() throws {
    let list = try list("wallet\nabc\nbc1qexampleexampleexample\n")
    #expect(list.entries.count == 1)
    #expect(list.summary.skipped == 1)
  }
}
