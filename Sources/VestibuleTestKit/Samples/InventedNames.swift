/// Names of nobody: put together for tests, in the scripts that applicants write.
enum InventedNames {
  struct Person: Sendable {
    let given: String
    let family: String
    let country: String
    let locality: String
    let street: String
  }

  static let people = [
    Person(
      given: "Marisol", family: "Quiñónez Abarca", country: "MX", locality: "Puebla", street: "Calle del Sauce 14"),
    Person(given: "Þórdís", family: "Eldjárnsdóttir", country: "IS", locality: "Akureyri", street: "Birkigata 3"),
    Person(given: "Nguyễn", family: "Thảo Vy", country: "VN", locality: "Huế", street: "12 Đường Hoa Mai"),
    Person(given: "Łucja", family: "Żurawicka", country: "PL", locality: "Łódź", street: "ul. Jaśminowa 9"),
    Person(given: "Ярослава", family: "Вербицька", country: "UA", locality: "Полтава", street: "вул. Вишнева 21"),
    Person(given: "Δωροθέα", family: "Καστανιώτη", country: "GR", locality: "Βόλος", street: "Οδός Ελιάς 5"),
    Person(given: "سلمى", family: "البستاني", country: "JO", locality: "إربد", street: "شارع الياسمين ٧"),
    Person(given: "נועה", family: "שדה־גפן", country: "IL", locality: "חיפה", street: "רחוב האורן 8"),
    Person(given: "आरोही", family: "देवनाथ", country: "IN", locality: "नागपुर", street: "कमल मार्ग 33"),
    Person(given: "静怡", family: "林", country: "CN", locality: "杭州", street: "桂花路18号"),
    Person(given: "葵", family: "星野原", country: "JP", locality: "松本市", street: "桜台2-7"),
    Person(given: "서연", family: "한", country: "KR", locality: "전주시", street: "은행나무길 41"),
    Person(given: "Zanele", family: "Mthunzi-Kgosi", country: "ZA", locality: "Mbombela", street: "44 Marula Lane"),
    Person(given: "Kwame Osei", family: "Adomako", country: "GH", locality: "Kumasi", street: "7 Baobab Close"),
    Person(given: "Iris", family: "Vandermolen", country: "US", locality: "Duluth", street: "208 Tamarack Street"),
    Person(given: "O'Rhys", family: "ap Gwilym", country: "GB", locality: "Bangor", street: "3 Heol y Dderwen"),
  ]

  struct Company: Sendable {
    let name: String
    let country: String
    let locality: String
    let street: String
  }

  static let companies = [
    Company(name: "Nordlicht Rechenwerk GmbH", country: "DE", locality: "Kassel", street: "Am Weidenbach 2"),
    Company(name: "Colibrí Nube S.A. de C.V.", country: "MX", locality: "Mérida", street: "Avenida Ceiba 90"),
    Company(name: "Bluefern Hosting LLC", country: "US", locality: "Boise", street: "1500 Larkspur Way"),
    Company(name: "ТОВ «Зоряний Міст»", country: "UA", locality: "Львів", street: "вул. Калинова 4"),
    Company(name: "شركة نخيل الحوسبة ذ.م.م", country: "AE", locality: "العين", street: "شارع الواحة ١٢"),
    Company(name: "竹影云计算有限公司", country: "CN", locality: "成都", street: "银杏街66号"),
    Company(name: "株式会社ミナモ計算", country: "JP", locality: "金沢市", street: "水面町1-3"),
    Company(name: "Tamarind Compute Pvt. Ltd.", country: "IN", locality: "Pune", street: "5 Tamarind Road"),
  ]
}
