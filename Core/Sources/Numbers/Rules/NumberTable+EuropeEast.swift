/// Eastern Europe. Weights are reduced by the modulus.
extension NumberTable {
  mutating func addEuropeEast() {
    add(
      "bg.egn", "Bulgarian personal number", remove: " -.", upper: true,
      [.digits, .length(10), .peculiar(.bulgarianBirth), .weigh(0, 9, "2485A9736", 11, CheckTable.elevensTens, -1)])
    add(
      "bg.pnf", "Bulgarian number of a foreigner", remove: " -.", upper: true,
      [.digits, .length(10), .weigh(0, 9, "197319731", 10, CheckTable.tens, -1)])
    add(
      "bg.vat", "Bulgarian VAT number", remove: " -.", upper: true, prefixes: "BG", [.digits, .peculiar(.bulgarianTax)])
    add(
      "by.unp", "Belarusian VAT number", remove: " ", upper: true, prefixes: "UNP",
      [.length(9), .peculiar(.belarusian)])
    add("cz.bankaccount", "Czech bank account number", [.peculiar(.czechAccount)])
    add("cz.dic", "Czech VAT number", remove: " /", upper: true, prefixes: "CZ", [.digits, .peculiar(.czechTax)])
    let czechBirth: [NumberStep] = [.digits, .length(9, 10), .peculiar(.czechBirth)]
    add("cz.rc", "Czech birth number", remove: " /", upper: true, czechBirth)
    add("sk.rc", "Slovak birth number", remove: " /", upper: true, czechBirth)
    add(
      "sk.dph", "Slovak VAT number", remove: " -", upper: true, prefixes: "SK",
      [.digits, .length(10), .peculiar(.slovakTax)])
    add(
      "hu.anum", "Hungarian VAT number", remove: " -", upper: true, prefixes: "HU",
      [.digits, .length(8), .balanced(0, 8, "97319731", 10)])
    add(
      "md.idno", "Moldavian company number", remove: " ",
      [.digits, .length(13), .weigh(0, 12, "731731731731", 10, CheckTable.tens, -1)])
    add(
      "pl.nip", "Polish VAT number", remove: " -", upper: true, prefixes: "PL",
      [.digits, .length(10), .balanced(0, 10, "657234567A", 11)])
    add(
      "pl.pesel", "Polish national identification number", remove: " -", upper: true,
      [.digits, .length(11), .weigh(0, 10, "1379137913", 10, CheckTable.tensLeft, -1), .peculiar(.polishBirth)])
    add("pl.regon", "Polish register number", remove: " -", upper: true, [.digits, .length(9, 14), .peculiar(.regon)])
    add("ro.cf", "Romanian VAT number", remove: " -", upper: true, [.peculiar(.romanianTax)])
    add(
      "ro.cnp", "Romanian personal number", remove: " -",
      [
        .digits, .one(0, "123456789"), .length(13), .peculiar(.romanianBirth),
        .word(
          7, 9,
          """
          01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 \
          38 39 40 41 42 43 44 45 46 47 48 51 52 70 80 81 82 83
          """),
        .weigh(0, 12, "279146358279", 11, "01234567891", -1),
      ])
    add(
      "ro.cui", "Romanian company identifier", remove: " -", upper: true, prefixes: "RO",
      [.digits, .none(0, "0", .format), .lengths(2...10), .weighRight(0, -1, "235712357", 11, "00987654321", -1)])
    add(
      "ro.onrc", "Romanian trade register number", upper: true, first: .romanianRegisterSpelling,
      [.peculiar(.romanianRegister)])
    add(
      "ru.inn", "Russian tax number", remove: " ",
      [.digits, .length(10, 12), .peculiar(.russianTax)])
    add("ru.ogrn", "Russian register number", remove: " ", trim: false, [.digits, .peculiar(.russianRegister)])
    add("ua.edrpou", "Ukrainian company number", remove: " ", [.length(8), .digits, .peculiar(.ukrainianCompany)])
    add(
      "ua.rntrc", "Ukrainian personal tax number", remove: " ",
      [.length(10), .digits, .weigh(0, 9, "A57946A57", 11, CheckTable.elevensTens, -1)])
  }
}
