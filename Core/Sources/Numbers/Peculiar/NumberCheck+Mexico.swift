/// Mexico.
extension NumberCheck {
  private static let alphabet: StaticString = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ"

  func mexicanPerson(_ text: NumberText) -> NumberFault? {
    let improper: StaticString = """
      BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY \
      JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO \
      MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE \
      ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY
      """
    guard !text.isWord(0, 4, improper) else { return .component }
    let century = text[16] < 0x3A ? 1900 : 2000
    if let fault = date(century + text.value(4, 6), text.value(6, 8), text.value(8, 10)) { return fault }
    guard text[10] == UInt8(ascii: "H") || text[10] == UInt8(ascii: "M") else { return .component }
    let states: StaticString =
      "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS"
    guard text.isWord(11, 13, states) else { return .component }
    let sum = (0..<17).reduce(0) { $0 + (Self.alphabet.index(of: text[$1]) ?? 0) * (18 - $1) }
    return (10 - sum % 10) % 10 == text.digit(17) ? nil : .checkDigit
  }

  /// Three letters for companies, four for persons; then a date, and three characters that may be missing for persons.
  func mexicanTax(_ text: NumberText) -> NumberFault? {
    let isPerson = text.count != 12
    let letters = isPerson ? 4 : 3
    for index in 0..<letters {
      let byte = text[index]
      guard byte &- 0x41 < 26 || byte == 0x26 || byte == 0xD1 else { return .format }
    }
    guard text.isDigits(letters, letters + 6) else { return .format }
    for index in letters + 6..<text.count {
      guard text[index] &- 0x30 < 10 || text[index] &- 0x41 < 26 else { return .format }
    }
    let improper: StaticString = """
      BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO KACA KACO KAGA KAGO KAKA KOGE \
      KOJO KULO MAME MAMO MEAR MEAS MEON MION MOCO MULA PEDA PEDO PENE PUTA PUTO QULO RATA RUIN
      """
    guard !(isPerson && text.isWord(0, 4, improper)) else { return .component }
    return date(
      2000 + text.value(letters, letters + 2), text.value(letters + 2, letters + 4),
      text.value(letters + 4, letters + 6))
  }
}
