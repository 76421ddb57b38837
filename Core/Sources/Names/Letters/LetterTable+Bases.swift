extension LetterTable {
  /// Base letters by code point, from the canonical and compatibility decompositions of the Unicode Character Database 15.0
  /// (Unicode License v3); `_` where there is none.
  enum Bases {
    /// U+0386 to U+03CE.
    static let greek = """
      α_εηι_ο_υωιαβγδεζηθικλμνξοπρ_στυφχψωιυαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουω
      """

    /// U+1F00 to U+1FFC.
    static let extendedGreek = """
      ααααααααααααααααεεεεεε__εεεεεε__ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο__οοοοοο__υυυυυυυυ_υ_υ_υ_υωωωω\
      ωωωωωωωωωωωωααεεηηιιοουυωω__ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα_ααααααα_ι___ηηη_ηη\
      εεηηη___ιιιι__ιιιιιι____υυυυρρυυυυυυρ_____ωωω_ωωοοωωω
      """

    /// Forms of letters that Persian and Urdu add, each run by its first code point.
    static let persianForms: [(UInt32, String)] = [
      (0xFB56, "پپپپ"), (0xFB66, "ٹٹٹٹ"), (0xFB7A, "چچچچ"), (0xFB88, "ڈڈژژ"), (0xFB8E, "ککککگگگگ"), (0xFB9E, "ںں"),
      (0xFBA6, "ہہہہھھھھےے"), (0xFBFC, "یییی"),
    ]

    /// U+FE80 to U+FEF4, forms of Arabic letters by position.
    static let arabicForms = """
      ءااااووااييييااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممم\
      مننننههههووىىيييي
      """
  }
}
