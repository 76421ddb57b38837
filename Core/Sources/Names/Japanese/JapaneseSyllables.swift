/// How characters are read within given names of Japan that are not known as a whole: `邦雄` as kuni and o.
///
/// Written for this project from common knowledge of Japanese given names; a character has at most two readings, the more
/// common first.
enum JapaneseSyllables {
  static func readings(_ scalar: Unicode.Scalar) -> [Substring] { table[scalar] ?? [] }

  private static let rows = """
    一 kazu ichi/二 ji/三 zo mitsu/四 shi/五 go/六 roku/七 nana/八 hachi/九 ku/十 ju/千 chi/万 ma/百 momo/太 ta/郎 ro/朗 ro/男 o/雄 o
    夫 o/生 o/央 o hiro/子 ko/美 mi/代 yo/江 e/枝 e/恵 e kei/絵 e/香 ka/佳 ka yoshi/加 ka/花 ka hana/奈 na/菜 na/那 na/里 ri/理 ri masa/莉 ri
    梨 ri/沙 sa/紗 sa/佐 sa/希 ki/樹 ki/貴 taka ki/輝 teru ki/紀 nori ki/規 nori/典 nori/則 nori/憲 nori ken/法 nori/徳 nori toku/範 nori/教 nori
    邦 kuni/国 kuni/國 kuni/州 kuni/茂 shige/重 shige/成 nari/繁 shige/滋 shige/康 yasu ko/泰 yasu/安 yasu/保 yasu/靖 yasu/恭 yasu kyo/健 ken take
    建 ken take/賢 ken masa/謙 ken/研 ken/兼 kane/武 take/剛 go take/岳 take/竹 take/毅 tsuyoshi/司 ji/市 ichi/治 haru ji/次 ji tsugu/二 ji
    嗣 tsugu/継 tsugu/照 teru/光 mitsu/満 mitsu/充 mitsu/明 aki/昭 aki/章 aki/彰 aki/秋 aki/晃 aki ko/晶 aki/亮 ryo aki/良 yoshi ryo
    義 yoshi/吉 yoshi kichi/善 yoshi/芳 yoshi/好 yoshi/喜 yoshi ki/由 yu yoshi/嘉 yoshi/慶 yoshi kei/英 hide/秀 hide/栄 ei/博 hiro/弘 hiro
    浩 hiro ko/裕 hiro yu/広 hiro/宏 hiro/洋 hiro yo/寛 hiro/大 dai hiro/啓 hiro kei/正 masa/政 masa/昌 masa/雅 masa/真 ma shin/誠 masa sei
    将 masa sho/勝 katsu masa/克 katsu/俊 toshi shun/敏 toshi/利 toshi/年 toshi/寿 toshi hisa/久 hisa/尚 hisa nao/直 nao/信 nobu shin/伸 nobu shin
    延 nobu/宣 nobu/孝 taka/隆 taka ryu/高 taka/崇 taka/敬 taka kei/文 fumi bun/史 fumi shi/和 kazu/数 kazu/忠 tada/唯 yui/匡 masa/清 kiyo
    潔 kiyoshi/聖 kiyo/宗 mune/道 michi/通 michi/路 michi/倫 michi/進 shin/晋 shin/慎 shin/新 shin/純 jun/淳 jun/順 jun/準 jun/潤 jun/哲 tetsu
    鉄 tetsu/徹 tetsu/達 tatsu/辰 tatsu/龍 ryu tatsu/竜 ryu tatsu/勇 yu/優 yu/祐 yu/悠 yu haru/友 tomo yu/朋 tomo/智 tomo/知 tomo chi/伴 tomo
    春 haru/晴 haru/陽 yo haru/温 haru/夏 natsu/冬 fuyu/雪 yuki/幸 yuki ko/行 yuki/之 yuki/志 shi/士 shi/介 suke/助 suke/輔 suke/祐 yu/平 hei
    兵 hei/彦 hiko/人 to hito/仁 hito jin/斗 to/翔 sho/昇 sho/章 sho/彰 sho/吾 go/悟 go/伍 go/馬 ma/磨 ma/麻 ma/万 ma/実 mi sane/未 mi/海 mi/心 shin
    也 ya/哉 ya/矢 ya/弥 ya/作 saku/朔 saku/咲 saki/月 zuki/葉 ha/波 nami/穂 ho/帆 ho/結 yu/衣 i/伊 i/依 i/瑠 ru/留 ru/琉 ru/音 ne/根 ne/乃 no/野 no
    善 zen/衛 e/門 mon/蔵 zo/造 zo/卯 u/宇 u/久 ku/季 ki/己 ki/基 moto/元 moto/本 moto/素 moto/守 mori/盛 mori/森 mori/定 sada/貞 sada/禎 sada
    篤 atsu/敦 atsu/厚 atsu/淑 yoshi/房 fusa/総 fusa/桂 kei/景 kage/影 kage/虎 tora/鶴 tsuru/亀 kame/梅 ume/松 matsu/菊 kiku/藤 fuji/瞭 aki
    """

  private static let table: [Unicode.Scalar: [Substring]] = {
    var table: [Unicode.Scalar: [Substring]] = [:]
    for item in rows.split(whereSeparator: { $0 == "/" || $0 == "\n" }) {
      let fields = item.split(separator: " ")
      guard let scalar = fields.first?.unicodeScalars.first, table[scalar] == nil else { continue }
      table[scalar] = Array(fields.dropFirst())
    }
    return table
  }()
}
