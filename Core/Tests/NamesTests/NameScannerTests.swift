import Testing

@testable import Names

@Suite struct NameScannerTests {
  private func words(_ name: String) -> [String] {
    NameScanner.tokens(of: name).map { String(decoding: $0.letters, as: UTF8.self) }
  }

  @Test(arguments: [
    ("José  María AZNAR-López", ["jose", "maria", "aznar", "lopez"]),
    ("Łukasz Øster Weiß", ["lukasz", "oster", "weiss"]),
    ("O'Brien, Jama’ah ʿAlī", ["obrien", "jamaah", "ali"]),
    ("Владимир Щукин", ["vladimir", "shchukin"]),
    ("Э́лла Памфи́лова", ["ella", "pamfilova"]),
    ("Κυριάκος Μητσοτάκης", ["kyriakos", "mitsotakis"]),
    ("محمد بن سلمان", ["mhmd", "bn", "slman"]),
    ("ﷺ محـمد", ["mhmd"]),
    ("משה", ["mshh"]),
    ("김정은", ["gimjeongeun"]),
    ("习近平", ["xijinping"]),
    ("やまだ タロウ", ["yamada", "tarou"]),
    ("ＦＵＬＬ ｗｉｄｔｈ", ["full", "width"]),
    ("𝐁𝐨𝐥𝐝 𝓢𝓬𝓻𝓲𝓹𝓽", ["bold", "script"]),
    ("AT&T ٣٤", ["at", "and", "t", "34"]),
  ])
  func bringsLettersToPlainOnes(_ name: String, _ expected: [String]) {
    #expect(words(name) == expected)
  }

  @Test func readsLookAlikesAsTheyLook() {
    // Cyrillic а and о among Latin letters, digits for letters.
    #expect(words("P\u{0430}vl\u{043E}v Ig0r Sech1n") == ["pavlov", "igor", "sechin"])
    #expect(words("33rd 4x4") == ["33", "4x4"])
  }

  @Test func readsLatinLettersInCyrillicWordsAsCyrillic() {
    #expect(words("Анатольев\u{69}ч M\u{49}ХАЛАП") == words("Анатольевич МИХАЛАП"))
    #expect(words("\u{43}ергей") == words("Сергей"))
  }

  @Test func keepsWordsOfUnreadScriptsApart() {
    #expect(words("วชิราลงกรณ") == words("วชิราลงกรณ"))
    #expect(words("วชิราลงกรณ") != words("สมชาย"))
    #expect(words("ዐቢይ አሕመድ").count == 2)
  }

  @Test func dropsMarksAndDirections() {
    let flood = "A\(String(repeating: "\u{0301}", count: 5000))li \u{202E}Hassan\u{202C}\u{200F}"
    #expect(words(flood) == ["ali", "hassan"])
  }

  @Test func boundsEverything() {
    #expect(words(String(repeating: "a", count: 10_000)).map(\.count) == [NameScanner.maximumLetters])
    #expect(words(String(repeating: "a ", count: 10_000)).count <= NameScanner.maximumTokens)
    #expect(words("").isEmpty)
    #expect(words("!!! — …").isEmpty)
  }

  /// Whatever code point comes, words are made of plain letters and digits, and every step after takes them.
  @Test func makesPlainWordsOfEveryCodePoint() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for token in NameScanner.tokens(of: "a" + String(Character(scalar)) + "b") {
        let isPlain = token.letters.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        if !isPlain { Issue.record("U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test func readsVowelSignsOfDevanagari() { #expect(words("नरेन्द्र मोदी") == ["nrendr", "modi"]) }
}
