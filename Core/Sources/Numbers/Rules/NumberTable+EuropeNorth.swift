/// Northern and western Europe, and what the European Union gives. Weights are reduced by the modulus.
extension NumberTable {
  mutating func addEuropeNorth() {
    addUnion()
    addBenelux()
    addBritishIsles()
    addFrance()
    addGermany()
    addAlps()
    addNordic()
    addBaltic()
  }

  private mutating func addUnion() {
    add(
      "eu.banknote", "euro banknote serial number", remove: " ", upper: true,
      [
        .all("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", to: 2), .digits(2), .length(12),
        .one(0, "BCDEFGHJLMNPRSTUVWXYZ"), .peculiar(.banknote),
      ])
    add("eu.ecnumber", "European Community number of a substance", remove: " ", [.peculiar(.ecNumber)])
    add("eu.eic", "European Energy Identification Code", remove: " ", [.peculiar(.energyCode)])
    add("eu.excise", "European excise number", remove: " ", upper: true, [.peculiar(.excise)])
    add("eu.nace", "NACE class of economic activity", remove: ".", [.peculiar(.nace)])
    add("eu.oss", "European One Stop Shop number", remove: " -", upper: true, [.peculiar(.oneStopShop)])
    add("eu.vat", "European Union value added tax number", upper: true, [.peculiar(.unionTax)])
  }

  private mutating func addBenelux() {
    add("be.bis", "Belgian BIS number", remove: " -.", [.digits, .notZero, .length(11), .peculiar(.belgianBIS)])
    add("be.nn", "Belgian national number", remove: " -.", [.digits, .notZero, .length(11), .peculiar(.belgianNN)])
    add(
      "be.ssn", "Belgian social security number", remove: " -.",
      [.digits, .notZero, .length(11), .peculiar(.belgianSSN)])
    add(
      "be.eid", "Belgian identity card number", remove: " -./", upper: true,
      [.digits, .notZero, .length(12), .remainder(0, 10, 97, true, 2, -2)])
    add(
      "be.iban", "Belgian IBAN", remove: " -.", upper: true,
      [.iso97x10(4), .peculiar(.iban), .prefix("BE", .component), .peculiar(.belgianIBAN)])
    add(
      "be.ogm_vcs", "Belgian structured communication", remove: " +/",
      [.digits, .notZero, .length(12), .remainder(0, 10, 97, true, 2, -2)])
    add(
      "be.vat", "Belgian enterprise number", remove: " -./", upper: true, prefixes: "BE", first: .belgianPrefix,
      [.digits, .notZero, .length(10), .one(0, "01"), .peculiar(.belgianTax)])
    add(
      "lu.tva", "Luxembourgian VAT number", remove: " :.-", upper: true, prefixes: "LU",
      [.digits, .length(8), .remainder(0, 6, 89, false, 2, -2)])
    add(
      "nl.brin", "Dutch school identification number", remove: " -.", upper: true,
      [.length(4, 6), .digits(0, 2), .all("ABCDEFGHIJKLMNOPQRSTUVWXYZ", from: 2, to: 4), .enoughAt(4), .digits(4)])
    add(
      "nl.bsn", "Dutch citizen's service number", remove: " -.", pad: 9,
      [.digits, .notZero, .length(9), .balanced(0, 9, "98765432A", 11)])
    add("nl.btw", "Dutch VAT number", remove: " -.", upper: true, prefixes: "NL", [.peculiar(.dutchTax)])
    add(
      "nl.identiteitskaartnummer", "Dutch passport or identity card number", remove: " ", upper: true,
      [.length(9), .pattern("@@******#"), .peculiar(.withoutO)])
    add(
      "nl.onderwijsnummer", "Dutch student number", remove: " -.", pad: 9,
      [.digits, .notZero, .prefix("10", .format), .length(9), .balanced(0, 9, "98765432A", 11, to: 5)])
    add(
      "nl.postcode", "Dutch postal code", remove: " -", upper: true, prefixes: "NL",
      [.pattern("####@@"), .none(0, "0", .format), .notWordOf(4, 6, "SA SD SS", .component)])
  }

  private mutating func addBritishIsles() {
    add(
      "gb.nhs", "British National Health Service number", remove: " -",
      [.digits, .length(10), .balanced(0, 10, "A987654321", 11)])
    add(
      "gb.sedol", "Stock Exchange Daily Official List number", remove: " ", upper: true,
      [
        .all("0123456789BCDFGHJKLMNPQRSTVWXYZ"), .length(7), .peculiar(.sedolForm),
        .weighLetters(0, 6, "0123456789 BCD FGH JKLMN PQRST VWXYZ", "131739", 10, CheckTable.tensLeft, -1),
      ])
    add("gb.upn", "English unique pupil number", remove: " ", upper: true, [.length(13), .peculiar(.pupil)])
    add(
      "gb.utr", "British unique taxpayer reference", remove: " ", upper: true, first: .withoutK,
      [.digits, .length(10), .weigh(1, 10, "6789A5432", 11, "21987654321", 0)])
    add("gb.vat", "British VAT number", remove: " -.", upper: true, prefixes: "GB|XI", [.peculiar(.britishTax)])
    add("ie.pps", "Irish personal public service number", remove: " -", upper: true, [.peculiar(.irishPPS)])
    add("ie.vat", "Irish VAT number", remove: " -", upper: true, prefixes: "IE", [.peculiar(.irishTax)])
  }

  private mutating func addFrance() {
    add(
      "fr.accise", "French excise number", remove: " ", upper: true,
      [.prefix("FR0", .format), .length(13), .digits(3, 8), .one(8, "ENCB"), .digits(9, 12)])
    add(
      "fr.nif", "French tax identification number", remove: " ",
      [.digits, .one(0, "0123"), .length(13), .remainder(0, 10, 511, false, 3, -3)])
    add("fr.nir", "French social security number", remove: " .", upper: true, [.peculiar(.frenchNIR)])
    add("fr.rcs", "French trade register number", [.peculiar(.frenchRegister)])
    add("fr.siren", "French company number", remove: " .", [.digits, .length(9), .luhn])
    add(
      "fr.siret", "French establishment number", remove: " .",
      [.digits, .length(14), .peculiar(.siret), .luhn(0, 9)])
    add("fr.tva", "French VAT number", remove: " -.", upper: true, prefixes: "FR", [.peculiar(.frenchTax)])
    add(
      "mc.tva", "Monegasque VAT number", remove: " -.", upper: true, prefixes: "FR",
      [.peculiar(.frenchTax), .word(2, 5, "000"), .peculiar(.monacoPrefix)])
  }

  private mutating func addGermany() {
    add("de.handelsregisternummer", "German company register number", [.peculiar(.germanRegister)])
    add(
      "de.idnr", "German personal tax number", remove: " -./,",
      [.length(11), .digits, .none(0, "0", .format), .peculiar(.germanRepeats), .iso11x10])
    add("de.leitweg", "German routing identifier for invoices", upper: true, [.peculiar(.leitweg)])
    add(
      "de.stnr", "German tax office number", remove: " -./,",
      [.digits, .length(10, 11, 13), .peculiar(.germanTaxOffice)])
    add(
      "de.vat", "German VAT number", remove: " -./,", upper: true, prefixes: "DE",
      [.digits, .none(0, "0", .format), .length(9), .iso11x10])
    add(
      "de.wkn", "German securities number", remove: " ", upper: true,
      [.all("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"), .length(6)])
  }

  private mutating func addAlps() {
    add(
      "at.businessid", "Austrian company register number", remove: " -./", first: .austrianPrefix,
      [.digits(0, -1), .one(-1, "abcdefghijklmnopqrstuvwxyz", .format)])
    add(
      "at.postleitzahl", "Austrian postal code",
      [.digits, .length(4), .codeOf(0, 4, .austrianPostcodes, .component)])
    add(
      "at.tin", "Austrian tax number", remove: " -./,",
      [.length(9), .digits, .luhn, .codeOf(0, 2, .austrianTaxOffices, .component)])
    add(
      "at.uid", "Austrian VAT number", remove: " -./", upper: true, prefixes: "AT",
      [.prefix("U", .format), .digits(1), .length(9), .fold(1, 8, "1212121", 10, "6543210987", -1)])
    add(
      "at.vnr", "Austrian social security number", remove: " ", trim: false,
      [.digits, .none(0, "0", .format), .length(10), .weigh(0, 10, "3790584216", 11, CheckTable.elevens, 3)])
    add(
      "ch.esr", "Swiss payment slip reference", remove: " ", trim: false, first: .withoutZeros,
      [.peculiar(.paymentSlip)])
    add(
      "ch.ssn", "Swiss social security number", remove: " .",
      [.length(13), .prefix("756", .component), .digits, .weigh(0, 12, "131313131313", 10, CheckTable.tensLeft, -1)])
    add(
      "ch.uid", "Swiss business identifier", remove: " -.", upper: true, first: .swissPrefix,
      [
        .length(12), .prefix("CHE", .component), .digits(3),
        .weigh(3, 11, "54327654", 11, CheckTable.elevensLeft, 11),
      ])
    add(
      "ch.vat", "Swiss VAT number", remove: " -.", upper: true, first: .swissPrefix,
      [.length(15, 16), .peculiar(.swissTax)])
    add("li.peid", "Liechtenstein tax number", remove: " .", first: .withoutZeros, [.lengths(4...12), .digits])
  }

  private mutating func addNordic() {
    add("dk.cpr", "Danish citizen number", remove: " -", [.digits, .length(10), .peculiar(.danishBirth)])
    add(
      "dk.cvr", "Danish company number", remove: " -.,/:", upper: true, prefixes: "DK",
      [.digits, .none(0, "0", .format), .length(8), .balanced(0, 8, "27654321", 11)])
    let finnish: [NumberStep] = [.digits, .length(8), .balanced(0, 8, "79A58421", 11)]
    add("fi.alv", "Finnish VAT number", remove: " -", upper: true, prefixes: "FI", finnish)
    add("fi.ytunnus", "Finnish business identifier", remove: " -", upper: true, prefixes: "FI", finnish)
    add(
      "fi.associationid", "Finnish association identifier", remove: " -._+",
      [.digits, .lengths(1...6), .peculiar(.finnishAssociation)])
    add("fi.hetu", "Finnish personal identity code", upper: true, [.peculiar(.hetu)])
    add("fi.veronumero", "Finnish individual tax number", remove: " ", [.digits, .length(12)])
    add("fo.vn", "Faroese tax number", remove: " -.", upper: true, prefixes: "FO", [.length(6), .digits])
    add("is.kennitala", "Icelandic identity code", remove: "-", upper: true, [.peculiar(.kennitala)])
    add("is.vsk", "Icelandic VAT number", remove: " ", upper: true, prefixes: "IS", [.digits, .length(5, 6)])
    add(
      "no.fodselsnummer", "Norwegian birth number", remove: " -:", trim: false,
      [
        .length(11), .digits, .weigh(0, 9, "376189452", 11, CheckTable.elevensLeft, 9),
        .weigh(0, 10, "5432765432", 11, CheckTable.elevensLeft, 10), .peculiar(.norwegianBirth),
      ])
    add(
      "no.iban", "Norwegian IBAN", remove: " -.", upper: true,
      [.iso97x10(4), .peculiar(.iban), .prefix("NO", .component), .peculiar(.ibanCountry)])
    add(
      "no.kontonr", "Norwegian bank account number", remove: " .-", prefixes: "0000",
      [.digits, .peculiar(.norwegianAccount)])
    add(
      "no.orgnr", "Norwegian organisation number", remove: " ",
      [.digits, .length(9), .balanced(0, 9, "327654321", 11)])
    add("no.mva", "Norwegian VAT number", remove: " ", upper: true, prefixes: "NO", [.peculiar(.norwegianTax)])
    add("se.orgnr", "Swedish organisation number", remove: " -.", [.digits, .length(10), .luhn])
    add("se.personnummer", "Swedish personal identity number", remove: " :", trim: false, [.peculiar(.personnummer)])
    add(
      "se.postnummer", "Swedish postal code", remove: " -", upper: true, prefixes: "SE",
      [.digits, .none(0, "0", .format), .length(5)])
    add(
      "se.vat", "Swedish VAT number", remove: " -.", upper: true, prefixes: "SE",
      [.digits, .word(-2, NumberStep.end, "01", .format), .length(12), .luhn(0, 10)])
  }

  private mutating func addBaltic() {
    add(
      "ee.ik", "Estonian personal code", remove: " ",
      [.digits, .length(11), .peculiar(.balticBirth), .peculiar(.balticCheck)])
    add(
      "ee.kmkr", "Estonian VAT number", remove: " ", upper: true, prefixes: "EE",
      [.digits, .length(9), .balanced(0, 9, "371371371", 10)])
    add(
      "ee.registrikood", "Estonian organisation code", remove: " ",
      [.digits, .length(8), .one(0, "1789"), .peculiar(.balticCheck)])
    add(
      "lt.asmens", "Lithuanian personal code", remove: " ",
      [.digits, .length(11), .peculiar(.lithuanianBirth), .peculiar(.balticCheck)])
    add(
      "lt.pvm", "Lithuanian VAT number", remove: " -", upper: true, prefixes: "LT",
      [.digits, .peculiar(.lithuanianTax), .peculiar(.balticCheck)])
    add(
      "lv.pvn", "Latvian VAT or personal number", remove: " -", upper: true, prefixes: "LV",
      [.digits, .length(11), .peculiar(.latvian)])
  }
}
