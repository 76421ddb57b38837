import Names

/// Readings of names in other spellings, each the same every time, of plain letters, and no longer than its bound.
private func checkReadings(
  _ bytes: [UInt8], atMost most: Int, length: Int, _ readings: (String) -> [String]
) {
  let text = String(decoding: bytes, as: UTF8.self)
  let found = readings(text)
  must(found.count <= most, "there are no more readings than the bound says")
  must(found == readings(text), "the same text has the same readings")
  for reading in found {
    must(!reading.isEmpty && reading.utf8.count <= length, "a reading is as long as its name allows")
    must(reading.utf8.allSatisfy { $0 == 0x20 || (0x41...0x5A).contains($0 & 0xDF) }, "a reading is plain letters")
  }
}

let nameTargets = [
  FuzzTarget("name-japanese", seeds: ["佐藤健一", "山口 健一", "井上・恵子", "佐々木太郎", "長谷川 邦雄", "渡辺けん"]) {
    checkReadings($0, atMost: JapaneseReading.maximumReadings, length: 120, JapaneseReading.of)
  },
  FuzzTarget("name-kana", seeds: ["さとう けんいち", "オオノ ショウタ", "まっちゃ ジュン", "イノウエ・ヴン", "ー っ"]) {
    checkReadings($0, atMost: JapaneseReading.maximumReadings, length: 120, JapaneseReading.of)
  },
  FuzzTarget("name-kunrei", seeds: ["Tutida Syoiti", "HUZITA ZYUN", "Hattori, Satosi", "Kanno Tattya"]) {
    checkReadings($0, atMost: 1, length: 120) { KunreiSpelling.hepburn($0).map { [$0] } ?? [] }
  },
  FuzzTarget("name-wade-giles", seeds: ["Mao Tse-tung", "Ch'en Shui-pien", "CHIANG, Ching-kuo", "Lü Hsiu-lien"]) {
    checkReadings($0, atMost: WadeGiles.maximumReadings, length: 40, WadeGiles.readings)
  },
  FuzzTarget("name-cantonese", seeds: ["李嘉誠", "陳大文", "歐陽娜娜", "吳"]) {
    checkReadings($0, atMost: 1, length: 60) { CantoneseSpelling.of($0).map { [$0] } ?? [] }
  },
  FuzzTarget("name-hebrew", seeds: ["נועם פדרמן", "אביחי סויסה", "לב\"ה פ.פ."]) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let readings = HebrewReading.of(text)
    must(readings.count <= 2 && !readings.contains(text), "a reading is another name")
    must(readings.allSatisfy { $0.unicodeScalars.count == text.unicodeScalars.count }, "letters stand for letters")
  },
  FuzzTarget(
    "name-word-by-word",
    seeds: ["A.B.C. Ltd & Co. KG", "عبد الرحمن", "김정은", "ООО Северная звезда", "O'Neill-Smith Jr."]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    var reader = NameReader()
    for kind in [ParsedName.Kind.person, .organization, .unknown] {
      let parsed = ParsedName(text, kind: kind)
      must(reader.parsed(text, kind: kind) == parsed, "a name is read alike by itself and among others")
      must(parsed.words.allSatisfy { !$0.letters.isEmpty }, "a word has letters")
    }
  },
]
