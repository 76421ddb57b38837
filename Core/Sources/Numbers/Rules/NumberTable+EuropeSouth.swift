/// Southern Europe. Weights are reduced by the modulus.
extension NumberTable {
  private static let letters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  mutating func addEuropeSouth() {
    addSpain()
    addItaly()
    addGreecePortugal()
    addAdriatic()
  }

  private mutating func addSpain() {
    let identityLetters: StaticString = "TRWAGMYFPDXBNJZSQVHLCKE"
    add(
      "ad.nrt", "Andorran tax register identifier", remove: " -.", upper: true,
      [
        .length(8), .one(0, Self.letters, .format), .one(-1, Self.letters, .format), .digits(1, -1),
        .one(0, "ACDEFGLOPU"), .peculiar(.andorra),
      ])
    add(
      "es.cae", "Spanish activity establishment code", upper: true,
      [
        .length(13), .prefix("ES000", .format), .peculiar(.excisePlace), .digits(9, 12),
        .one(12, Self.letters, .format),
      ])
    add(
      "es.ccc", "Spanish bank account code", remove: " -", upper: true,
      [
        .length(20), .digits, .weigh(0, 8, "485A9736", 11, "01987654321", 8),
        .weigh(10, 20, "12485A9736", 11, "01987654321", 9),
      ])
    add(
      "es.cif", "Spanish company tax number", remove: " -", upper: true,
      [.digits(1, -1), .length(9), .one(0, "ABCDEFGHJNPQRSUVW", .format), .peculiar(.spanishCompany)])
    add(
      "es.cups", "Spanish supply point code", remove: " -", upper: true,
      [.length(20, 22), .prefix("ES", .component), .digits(2, 18), .peculiar(.supplyPoint)])
    add(
      "es.dni", "Spanish identity number", remove: " -", upper: true,
      [.digits(0, -1), .length(9), .remainderLetter(0, 8, identityLetters, -1)])
    add(
      "es.iban", "Spanish IBAN", remove: " -.", upper: true,
      [.iso97x10(4), .peculiar(.iban), .prefix("ES", .component), .peculiar(.ibanCountry)])
    add(
      "es.nie", "Spanish foreigner's identity number", remove: " -", upper: true,
      [.digits(1, -1), .one(0, "XYZ", .format), .length(9), .peculiar(.spanishForeigner)])
    add(
      "es.nif", "Spanish tax number", remove: " -", upper: true, prefixes: "ES",
      [.digits(1, -1), .length(9), .peculiar(.spanishTax)])
    add(
      "es.postal_code", "Spanish postal code", remove: " ",
      [.length(5), .digits, .between(0, 2, "01", "52", .component)])
    add("es.referenciacatastral", "Spanish real estate reference", remove: " -", upper: true, [.peculiar(.cadastral)])
  }

  private mutating func addItaly() {
    add("it.aic", "Italian medicine code", remove: " ", upper: true, [.peculiar(.italianMedicine)])
    add("it.codicefiscale", "Italian tax code", remove: " -:", upper: true, [.peculiar(.codiceFiscale)])
    add(
      "it.iva", "Italian VAT number", remove: " -:", upper: true, prefixes: "IT",
      [.digits, .peculiar(.italianZeros), .length(11), .peculiar(.italianOffice), .luhn])
    add(
      "mt.vat", "Maltese VAT number", remove: " -", upper: true, prefixes: "MT",
      [.digits, .none(0, "0", .format), .length(8), .balanced(0, 8, "346789A1", 37)])
    add(
      "sm.coe", "San Marino tax code", remove: ".", first: .withoutZeros,
      [.lengths(1...5), .digits, .peculiar(.sanMarino)])
  }

  private mutating func addGreecePortugal() {
    add(
      "cy.vat", "Cypriot VAT number", remove: " -", upper: true, prefixes: "CY",
      [.digits(0, -1), .length(9), .notWordOf(0, 2, "12", .component), .peculiar(.cypriotTax)])
    add("gr.amka", "Greek social security number", remove: " -", [.digits, .length(11), .luhn, .peculiar(.greekBirth)])
    add(
      "gr.vat", "Greek VAT number", remove: " -./:", upper: true, first: .greekPrefix,
      [.digits, .length(9), .weigh(0, 8, "379A5842", 11, CheckTable.elevensTens, -1)])
    add("pt.cc", "Portuguese citizen card number", remove: " ", upper: true, [.peculiar(.portugueseCard)])
    add(
      "pt.nif", "Portuguese tax number", remove: " -.", upper: true, prefixes: "PT",
      [.digits, .none(0, "0", .format), .length(9), .weigh(0, 8, "98765432", 11, CheckTable.elevensLeftTens, -1)])
    add(
      "tr.tckimlik", "Turkish personal identification number",
      [
        .digits, .none(0, "0", .format), .length(11), .weigh(0, 9, "313131313", 10, CheckTable.tensLeft, 9),
        .weigh(0, 10, "1111111111", 10, CheckTable.tens, 10),
      ])
    add("tr.vkn", "Turkish tax number", [.digits, .length(10), .peculiar(.turkishTax)])
  }

  private mutating func addAdriatic() {
    add(
      "al.nipt", "Albanian VAT number", remove: " ", upper: true, prefixes: "AL|(AL)",
      [.length(10), .pattern("@########@"), .one(0, "ABCDEFGHIJKLM", .format)])
    add(
      "hr.oib", "Croatian identification number", remove: " -", upper: true, prefixes: "HR",
      [.digits, .length(11), .iso11x10])
    add(
      "me.iban", "Montenegrin IBAN", remove: " -.", upper: true,
      [.iso97x10(4), .peculiar(.iban), .prefix("ME", .component), .peculiar(.ibanCountry)])
    add(
      "me.pib", "Montenegrin tax number", remove: " ", trim: false,
      [.length(8), .digits, .weigh(0, 7, "8765432", 11, CheckTable.elevensLeftTens, -1)])
    add(
      "mk.edb", "Macedonian tax number", remove: " -", upper: true, prefixes: "MK|MK",
      [.length(13), .digits, .weigh(0, 12, "765432765432", 11, CheckTable.elevensLeftTens, -1)])
    add("rs.pib", "Serbian tax number", remove: " -.", [.digits, .length(9), .iso11x10])
    add(
      "si.ddv", "Slovenian VAT number", remove: " -", upper: true, prefixes: "SI",
      [.digits, .none(0, "0", .format), .length(8), .weigh(0, 7, "8765432", 11, "!0987654321", -1)])
    add(
      "si.emso", "Slovenian personal number", remove: " ",
      [
        .length(13), .digits, .peculiar(.slovenianBirth),
        .weigh(0, 12, "765432765432", 11, CheckTable.elevensLeftTens, -1),
      ])
    add(
      "si.maticna", "Slovenian business register number", remove: ". ", upper: true, first: .slovenianMain,
      [.length(7, 10), .digits(0, 6), .peculiar(.slovenianBusiness), .weigh(0, 6, "765432", 11, "!0987654321", 6)])
  }
}
