/// Letters of alphabets other than Latin with the spelling that serves as the common ground for comparison.
///
/// Each entry is a letter followed by its romanisation; `_` stands for nothing. The choice follows the passport and press
/// practice of each language where romanisations differ (Russian: ICAO Doc 9303-3; Ukrainian: Cabinet resolution 55 of
/// 2010; Belarusian: national system of 2007; Greek: ELOT 743; Georgian: national system of 2002; Armenian: BGN/PCGN 1981;
/// Hebrew: Academy 2006 without vowels; Arabic, Persian, Urdu and Pashto: consonants as in UNGEGN, long vowels only, ain as
/// the vowel that it carries in most names),
/// written from the letter lists of those standards. `PhoneticFold` makes the differing spellings meet.
enum ScriptLetters {
  static let rows: [(script: Script, letters: String)] = [
    (.cyrillic, cyrillic), (.greek, greek), (.armenian, armenian), (.georgian, georgian), (.hebrew, hebrew),
    (.arabic, arabic), (.devanagari, devanagari), (.kana, kana),
  ]

  private static let cyrillic = """
    аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ_ ыy ь_ эe юyu
    яya єye іi їyi ґg ўu ђdj ѓgj ѕdz јj љlj њnj ћc ќk џdzh әa ғgh қq ңng өo ұu үu һh җj ҳh ҷj ӣi ӯu ҡq ҙz ҫs ӑa
    ӗe ҹch ѣe ѳf ѵi ѝi ѐe ӏ_
    """

  private static let greek = """
    αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo
    """

  private static let armenian = """
    աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts
    ւv փp քk օo ֆf ևev
    """

  private static let georgian = """
    აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh
    """

  private static let hebrew = """
    אa בb גg דd הh וv זz חh טt יi כk ךk לl מm םm נn ןn סs ע_ פp ףf צts ץts קk רr שsh תt
    """

  private static let arabic = """
    اa آa أa إi ٱa بb پp تt ٹt ثth جj چch حh خkh دd ڈd ذdh رr ڑr زz ژzh سs شsh صs ضd طt ظz عa غgh فf ڤv قq كk کk
    گg ڭn لl مm نn ںn هh ہh ھh ەe ۀh ةa ۃa وv ؤv ۆo ۇu ۈu ۋv یi يi ىa ئi ېe ےe ۍi ء_ ﷲallah ټt ډd ړr ږzh ښsh ګg
    ڼn ځdz څts ۓe ێe ۅo
    """

  private static let devanagari = """
    अa आa इi ईi उu ऊu ऋri एe ऐai ओo औau कk खkh गg घgh ङn चch छchh जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फph बb भbh मm यy रr लl ळl वv शsh षsh सs हh ाa िi ीi ुu ूu ेe ैai ोo ौau ृri ंn ँn
    """

  private static let kana = """
    あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo たta ちchi
    つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe
    ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゃya ゅyu ょyo っ_ ぁa ぃi ぅu ぇe ぉo ゔvu アa イi ウu
    エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シshi スsu セse ソso ザza ジji ズzu ゼze ゾzo タta チchi ツtsu テte トto
    ダda ヂji ヅzu デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo マma ミmi
    ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ャya ュyu ョyo ッ_ ァa ィi ゥu ェe ォo ヴvu ー_
    """
}
