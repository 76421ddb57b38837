/// Invented names and places. None is taken from a list or a register; a likeness would be chance.
enum DemoPools {
  struct Place: Sendable {
    let country: String
    let locality: String
    let region: String?
    let postalCode: String
    let street: String
    let callingCode: String
  }

  static let given = [
    "Amara", "Bjarne", "Celeste", "Dmitar", "Elowen", "Farouk", "Greta", "Hideo", "Ines", "Jaromir", "Kalani",
    "Leocadia",
    "Mateus", "Nkechi", "Orsolya", "Pavlina", "Quentin", "Rania", "Sanjana", "Tadeo", "Ulrika", "Vasco", "Wanjiru",
    "Xiomara", "Yusra", "Zoltan",
  ]
  static let family = [
    "Abernatha", "Brandvoll", "Castellane", "Dorvigny", "Ekwuemeh", "Fjordheim", "Gavrilescu", "Hollenbach", "Iwamatsu",
    "Jankovics", "Kaltenborn", "Lindqvister", "Marchetta", "Novacekova", "Oyelarani", "Pellegrand", "Quispealaya",
    "Rasmusdal", "Siddarthan", "Tikkanenmaa", "Umarovich", "Vandermolen", "Wachowiakov", "Ximenares", "Yamashirova",
    "Zubizarre",
  ]
  static let companyStems = [
    "Blue Heron", "Calder Ridge", "Driftwood", "Eastlight", "Fenwick Arc", "Granite Loop", "Hollow Pine", "Inkstone",
    "Juniper Gate", "Kestrel", "Lantern Bay", "Marrow Hill", "Northspan", "Opal Reach", "Pinnacle Moss", "Quarry Lane",
  ]
  static let companyTrades = [
    "Analytics", "Robotics", "Logistics", "Media", "Genomics", "Software", "Hosting", "Research",
  ]

  static let domestic = [
    Place(
      country: "US", locality: "Duluth", region: "MN", postalCode: "55802", street: "412 Harbor Drive",
      callingCode: "+1218555"),
    Place(
      country: "US", locality: "Tucson", region: "AZ", postalCode: "85701", street: "77 Agave Street",
      callingCode: "+1520555"),
    Place(
      country: "US", locality: "Asheville", region: "NC", postalCode: "28801", street: "9 Ridge Terrace",
      callingCode: "+1828555"),
    Place(
      country: "US", locality: "Spokane", region: "WA", postalCode: "99201", street: "1508 Cedar Court",
      callingCode: "+1509555"),
  ]
  static let foreign = [
    Place(
      country: "DE", locality: "Bremen", region: nil, postalCode: "28195", street: "Am Speicher 14",
      callingCode: "+49421555"),
    Place(
      country: "BR", locality: "Curitiba", region: "PR", postalCode: "80010-000", street: "Rua das Figueiras 230",
      callingCode: "+5541555"),
    Place(
      country: "IN", locality: "Pune", region: "MH", postalCode: "411001", street: "18 Canal Road",
      callingCode: "+9120555"),
    Place(
      country: "JP", locality: "Kobe", region: nil, postalCode: "650-0021", street: "3-7 Minatogawa",
      callingCode: "+8178555"),
    Place(
      country: "NG", locality: "Ibadan", region: nil, postalCode: "200001", street: "5 Cocoa Avenue",
      callingCode: "+234255"),
    Place(
      country: "KZ", locality: "Almaty", region: nil, postalCode: "050000", street: "21 Orchard Lane",
      callingCode: "+7727555"),
  ]
  static let alpha3 = ["US": "USA", "DE": "D", "BR": "BRA", "IN": "IND", "JP": "JPN", "NG": "NGA", "KZ": "KAZ"]

  static let uses = [
    "Web shop for hand-made furniture, two small servers and a database.",
    "Continuous integration for an open-source compiler.",
    "Nightly rendering of weather maps for a regional newspaper.",
    "Game server for a community of forty players.",
    "Training a small model on our own sensor data, one GPU for some hours a week.",
    "Mirror of public genome data for a university course.",
  ]

  /// The provider's own list: invented parties, so that the demonstration has something to find.
  static let watchlist = """
    id,kind,name,aliases,birthDate,countries,identifiers,programme
    demo-001,person,Viktor Anatolyevich Zhuravskoy,Victor Juravskoy;Віктор Журавськой,1971-04-09,RU,,DEMO-CYBER
    demo-002,person,Parviz Golestanfar,Parwiz Golestan-Far;پرویز گلستان‌فر,1980-12-02,IR,,DEMO-CYBER
    demo-003,organization,Severny Kod OOO,Severniy Code LLC;ООО Северный Код,,RU,,DEMO-CYBER
    demo-004,person,Ri Chol Mun,Lee Cheol-mun;리철문,1985-02-16,KP,,DEMO-IT-WORKERS
    demo-005,organization,Harbor Lynx Shipping Co,Harbour Lynx Shipping Company Limited,,PA,,DEMO-TRADE
    demo-006,person,Ignatius Blackmoor,Iggy Blackmoor,1990-07-30,,,OWN-BLOCKED
    """
}
