/// What a letter of a name becomes in a machine-readable zone: the recommended tables of Doc 9303-3 section 6 (A national
/// Latin characters, B Cyrillic, C Arabic), with the variants that issuers use beside them.
///
/// The tables are not reversible, so names are compared the other way: from what was stated to all that it may become.
enum MRZTransliteration {
  struct Letter: Sendable {
    /// In ASCII capitals; an empty one means that the letter may be left out.
    let variants: [[UInt8]]
    /// Issuers keep to the table. Arabic names, for instance, are mostly written as their bearers spell them in Latin
    /// letters, so a name that does not fit the table says nothing.
    let isBinding: Bool
  }

  /// The forms of one scalar in upper case; nil where no table has it.
  static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    if (0x41...0x5A).contains(scalar.value) {
      return Letter(variants: [[UInt8(truncatingIfNeeded: scalar.value)]], isBinding: true)
    }
    return table[scalar]
  }

  private static let table: [Unicode.Scalar: Letter] = {
    var table: [Unicode.Scalar: Letter] = [:]
    for (rows, isBinding) in [(latin, true), (cyrillic, true), (greek, true), (arabic, false)] {
      for row in rows.split(separator: "\n") {
        let parts = row.split(separator: " ")
        guard let letters = parts.first else { continue }
        let variants = parts.dropFirst().map { $0 == "-" ? [] : Array($0.utf8) }
        for scalar in letters.unicodeScalars { table[scalar] = Letter(variants: variants, isBinding: isBinding) }
      }
    }
    // Combining marks: a diaeresis may stand for a following E, all others vanish.
    for mark in 0x300...0x36F {
      guard let scalar = Unicode.Scalar(UInt32(mark)) else { continue }
      table[scalar] = Letter(variants: mark == 0x308 ? [[], [0x45]] : [[]], isBinding: true)
    }
    return table
  }()

  /// Section 6 A; letters that it lacks (Vietnamese, for instance) lose their marks. One row: letters, then forms.
  private static let latin = """
    ÀÁÂÃĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ A
    Ä AE A
    Å AA A
    ÆǼ AE A
    ÇĆĈĊČ C
    ÐĎĐ D DJ
    ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ E
    Ə E A
    ĜĞĠĢǦ G
    ĤĦ H
    ÌÍÎÏĨĪĬĮİIıǏỈỊ I
    Ĳ IJ
    Ĵ J
    ĶĸǨ K Q
    ĹĻĽĿŁ L
    Ñ N NXX
    ŃŅŇ N
    Ŋ N NG
    ÒÓÔÕŌŎŐǑƠỌỎỐỒỔỖỘỚỜỞỠỢ O
    Ö OE O
    ØǾ OE O
    Œ OE
    ŔŖŘ R
    ŚŜŞŠȘ S
    ß SS
    ẞ SS
    ŢŤŦȚ T
    Þ TH
    ÙÚÛŨŪŬŮŰŲǓƯỤỦỨỪỬỮỰ U
    Ü UE UXX U
    Ŵ W
    ÝŶŸỲỴỶỸ Y
    ŹŻŽ Z
    """

  /// Section 6 B, the national exceptions included; then the forms of older documents.
  private static let cyrillic = """
    А A
    Б B
    В V W
    Г G H
    Ґ G
    Ѓ G GJ
    Д D
    Ђ D DJ
    Е E YE IE
    Ё E IO YO YE
    Є IE YE E
    Ж ZH Z J
    З Z
    Ѕ DZ
    И I Y
    І I
    Ї I YI
    Й I Y J
    Ј J
    К K
    Ќ K KJ
    Л L
    Љ LJ
    М M
    Н N
    Њ NJ
    О O
    П P
    Р R
    С S
    Т T
    Ћ C
    У U
    Ў U W
    Ф F
    Х KH H
    Ц TS C
    Ч CH C
    Џ DZ DJ
    Ш SH S
    Щ SHCH SHT
    Ъ IE A -
    Ы Y
    Ь - I
    Э E
    Ю IU YU JU
    Я IA YA JA
    Ә A E
    Ғ G GH
    Қ K Q
    Ң N NG
    Ө O U
    Ұ U
    Ү U
    Һ H
    """

  /// ELOT 743, as Greece and Cyprus write names in passports.
  private static let greek = """
    ΑΆ A
    Β V B
    Γ G N
    Δ D
    ΕΈ E
    Ζ Z
    ΗΉ I
    Θ TH
    ΙΊΪ I
    Κ K
    Λ L
    Μ M
    Ν N
    Ξ X
    ΟΌ O
    Π P
    Ρ R
    Σς S
    Τ T
    ΥΎΫ Y V F U
    Φ F
    Χ CH
    Ψ PS
    ΩΏ O
    """

  /// Section 6 C. Short vowels and other marks are left out.
  private static let arabic = """
    ء XE -
    آ XAA
    أ XAE
    ؤ U
    إ I
    ئ XI
    ا A
    ب B
    ة XTA XAH
    ت T
    ث XTH
    ج J
    ح XH
    خ XKH
    د D
    ذ XDH
    ر R
    ز Z
    س S
    ش XSH
    ص XSS
    ض XDZ
    ط XTT
    ظ XZZ
    ع E
    غ G
    ف F
    ق Q
    ك K
    ل L
    م M
    ن N
    ه H
    و W
    ى XAY
    ي Y
    پ P
    چ XRX
    ژ XJ
    ک XKK
    گ XGG
    ی XYA
    ًٌٍَُِّْـ -
    """
}
