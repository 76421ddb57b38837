import Testing

@testable import Names

@Suite struct ChineseNameTests {
  @Test(arguments: [
    ("Mao Tse-tung", "Mao Zedong"), ("Chou En-lai", "Zhou Enlai"), ("Teng Hsiao-p'ing", "Deng Xiaoping"),
    ("Chiang Ching-kuo", "Jiang Jingguo"), ("Lee Teng-hui", nil), ("Tsai Ying-wen", "Cai Yingwen"),
    ("Hsü Ch'ing-ch'iu", "Xu Qingqiu"), ("HU SHIH", "Hu Shi"), ("Chang, Hsueh-liang", "Zhang Xueliang"),
  ])
  func readsWadeAndGiles(_ name: String, _ pinyin: String?) {
    let readings = WadeGiles.readings(of: name)
    #expect(readings.count <= WadeGiles.maximumReadings)
    if let pinyin { #expect(readings.contains(pinyin), "\(readings)") } else { #expect(readings.isEmpty) }
  }

  /// What may be pinyin, and what is no Chinese name at all, stays as it is.
  @Test(arguments: [
    "Chang Wei", "Li Ming", "Anne-Marie Smith", "Kim Jong-un", "Mao", "Wang 3", "", "-", "Tse-", "Jean-Luc",
    String(repeating: "tse-", count: 50),
  ])
  func leavesOthersAlone(_ name: String) { #expect(WadeGiles.readings(of: name).isEmpty) }

  /// An apostrophe leaves no choice.
  @Test func heedsApostrophes() {
    #expect(WadeGiles.readings(of: "Ch'en Te-ming") == ["Chen Deming"])
    // The name as it stands is no reading of its own.
    #expect(Set(WadeGiles.readings(of: "Tang Pei-fu")) == ["Dang Beifu", "Dang Peifu", "Tang Beifu"])
  }

  @Test(arguments: [
    ("李嘉誠", "Lee Ka Shing"), ("李嘉诚", "Lee Ka Shing"), ("陳大文", "Chan Tai Man"), ("黃之鋒", "Wong Chi Fung"),
    ("梁振英", "Leung Chan Ying"), ("林鄭月娥", "Lam Cheng Yuet Ngo"), ("郭文貴", "Kwok Man Kwai"), ("張學友", "Cheung Hok Yau"),
    ("袁詠儀", "Yuen Wing Yi"), ("許家印", "Hui Ka Yan"), ("朱雪", "Chu Shuet"), ("吳", nil), ("李 嘉", nil), ("Lee", nil),
    ("中國銀行有限公司", nil),
  ])
  func spellsCantonese(_ name: String, _ spelled: String?) { #expect(CantoneseSpelling.of(name) == spelled) }
}
