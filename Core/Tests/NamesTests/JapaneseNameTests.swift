import Testing

@testable import Names

@Suite struct JapaneseNameTests {
  @Test(arguments: [
    ("佐藤健一", "Sato Kenichi"), ("山口 健一", "Yamaguchi Kenichi"), ("井上・恵子", "Inoue Keiko"), ("安倍晋三", "Abe Shinzo"),
    ("さとう けんいち", "Sato Kenichi"), ("オオノ ショウタ", "Ono Shota"), ("田中 いっせい", "Tanaka Issei"),
    ("佐々木太郎", "Sasaki Taro"), ("まっちゃ ジュン", "Matcha Jun"),
  ])
  func readsCharactersAndKana(_ name: String, _ reading: String) {
    let readings = JapaneseReading.of(name)
    #expect(readings.contains(reading), "\(readings)")
    #expect(readings.count <= JapaneseReading.maximumReadings)
  }

  /// Names of which a part is not known, and what is no name of two parts, have no reading.
  @Test(arguments: [
    "Sato", "", " ", "習近平", "金正恩", "株式会社山口組", "山口 健一 太郎", "ー", "っ っ", "佐藤a", "々々",
    String(repeating: "山", count: 100),
  ])
  func leavesOthersAlone(_ name: String) {
    let readings = JapaneseReading.of(name)
    #expect(readings.allSatisfy { $0.utf8.count <= 60 })
    if !name.contains("っ"), name != "ー" { #expect(readings.isEmpty, "\(readings)") }
  }

  @Test(arguments: [
    ("Tutida Syoiti", "Tsuchida Shoichi"), ("HUZITA ZYUN", "Fujita Jun"), ("Hattori, Satosi", "Hattori Satoshi"),
    ("Sato Kenichi", nil), ("Tsuchida Shoichi", nil), ("Smith John", nil), ("Tutida", nil), ("Tu Si", nil), ("", nil),
    ("Tutida Syoiti 3", nil), ("Siti Nurbaya", nil),
  ])
  func readsKunrei(_ name: String, _ hepburn: String?) { #expect(KunreiSpelling.hepburn(name) == hepburn) }

  /// The table gives every name a reading of small letters, and none more than three.
  @Test func holdsPlainReadings() {
    var readings: [Substring: Int] = [:]
    for item in JapaneseNames.table.split(whereSeparator: { $0 == "/" || $0 == "\n" }) {
      let fields = item.split(separator: " ")
      #expect(fields.count > 1 && fields[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(item)")
      for name in fields.dropFirst() { readings[name, default: 0] += 1 }
    }
    #expect(readings.count > 10_000)
    #expect(readings.values.allSatisfy { $0 <= 3 })
  }
}
