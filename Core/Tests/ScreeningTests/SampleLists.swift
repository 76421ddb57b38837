@testable import Screening

/// Invented parties.
enum SampleLists {
  static let own = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    own-1,person,Anatoly Borisovich Zverkov,Анатолий Борисович Зверков;Anatolii Zverkov,1961-03-14,RU,passport:71 4455667,FRAUD
    own-2,organization,Severnaya Zvezda Shipping LLC,Northern Star Shipping;ООО Северная звезда,,RU,tax-number:7799001122,FRAUD
    own-3,person,Khalil Rahman al-Tarawneh,Abu Salim;خليل رحمن الطراونة,1970,JO,wallet:bc1qexampleexampleexampleexample,ABUSE
    own-4,person,PAK Chol-su,박철수,1966-08-02,KP,,ABUSE
    own-5,vessel,Ocean Lantern,,,PA,imo-number:IMO 9111111,
    own-6,person,Maria Fernanda Ortiz Quintanilla,,1980-12-01,MX,,ABUSE
    own-7,person,Petra Lindqvist-Moran,,1975-05-05,SE,,ABUSE
    own-8,organization,Qorvex Instruments Joint Stock Company,KVORVEKS,,BY,,FRAUD

    """

  static func list(_ text: String = own, name: String = "own.csv") throws -> Watchlist {
    try Watchlist.read([(name: name, bytes: Array(text.utf8))])
  }

  static func index() throws -> ScreeningIndex { ScreeningIndex([try list()]) }
}
