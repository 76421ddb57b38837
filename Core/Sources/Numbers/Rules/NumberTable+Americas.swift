/// The Americas. Weights are reduced by the modulus.
extension NumberTable {
  mutating func addAmericas() {
    addNorthAmerica()
    addCentralAmerica()
    addSouthAmerica()
  }

  private mutating func addNorthAmerica() {
    add(
      "ca.bc_phn", "British Columbia health number", remove: "- ",
      [.length(10), .digits, .one(0, "9"), .weigh(1, 9, "2485A973", 11, CheckTable.elevensLeft, 9)])
    add(
      "ca.bn", "Canadian business number", remove: "- ",
      [.length(9, 15), .digits(0, 9), .luhn(0, 9), .enoughAt(9), .word(9, 11, "RC RM RP RT"), .digits(11)])
    add(
      "ca.sin", "Canadian social insurance number", remove: "- ",
      [.length(9), .digits, .none(0, "08", .component), .luhn])
    add("us.atin", "U.S. adoption tax number", [.peculiar(.usDashes), .digits])
    add(
      "us.ein", "U.S. employer identification number", [.peculiar(.usEmployer), .codeOf(0, 2, .usCampuses, .component)])
    add(
      "us.itin", "U.S. individual tax number",
      [
        .peculiar(.usDashes), .one(0, "9"), .between(3, 5, "70", "99", .component),
        .notWordOf(3, 5, "89 93", .component),
      ])
    add("us.ptin", "U.S. preparer tax number", remove: "-", upper: true, [.pattern("P########")])
    add(
      "us.rtn", "U.S. routing transport number",
      [.digits, .length(9), .weigh(0, 8, "73973973", 10, CheckTable.tens, -1)])
    add(
      "us.ssn", "U.S. social security number",
      [
        .peculiar(.usDashes), .notWordOf(0, 3, "000 666", .component), .none(0, "9", .component),
        .notWordOf(3, 5, "00", .component), .notWordOf(5, 9, "0000", .component),
        .notWordOf(0, 9, "078051120 457555462 219099999", .component),
      ])
    add("us.tin", "U.S. taxpayer number", [.peculiar(.usTaxpayer)])
  }

  private mutating func addCentralAmerica() {
    add(
      "cr.cpf", "Costa Rican physical person number", remove: " ", upper: true, first: .costaRicanParts,
      [.length(10), .digits, .one(0, "0")])
    add("cr.cpj", "Costa Rican tax number", remove: " -", upper: true, [.length(10), .digits, .peculiar(.costaRican)])
    add("cr.cr", "Costa Rican foreigner number", remove: " -", upper: true, [.length(11, 12), .digits, .one(0, "1")])
    add("cu.ni", "Cuban identity number", remove: " ", [.length(11), .digits, .peculiar(.cubanBirth)])
    add("do.cedula", "Dominican identity number", remove: " -", [.digits, .peculiar(.dominicanIdentity)])
    add(
      "do.ncf", "Dominican receipt number", remove: " ", upper: true,
      [.length(11, 13, 19), .peculiar(.dominicanReceipt)])
    add("do.rnc", "Dominican tax number", remove: " -", [.digits, .peculiar(.dominicanTax)])
    add(
      "gt.nit", "Guatemalan tax number", remove: " -", upper: true, first: .withoutZeros,
      [
        .lengths(2...12), .digits(0, -1), .one(-1, "0123456789K", .format),
        .weighRight(0, -1, "23456789A01", 11, "0K987654321", -1),
      ])
    add(
      "mx.curp", "Mexican personal identifier", remove: "-_ ", upper: true,
      [.length(18), .pattern("@@@@######@@@@@@*#"), .peculiar(.mexicanPerson)])
    add("mx.rfc", "Mexican tax number", remove: "-_ ", upper: true, [.length(10, 12, 13), .peculiar(.mexicanTax)])
    add(
      "sv.nit", "Salvadoran tax number", remove: " -", upper: true, prefixes: "SV",
      [.length(14), .digits, .one(0, "019"), .peculiar(.salvadoran)])
  }

  private mutating func addSouthAmerica() {
    add(
      "ar.cbu", "Argentine bank account number", remove: " -",
      [
        .length(22), .digits, .weigh(0, 7, "7139713", 10, CheckTable.tensLeft, 7),
        .weigh(8, 21, "3971397139713", 10, CheckTable.tensLeft, -1),
      ])
    add(
      "ar.cuit", "Argentine tax number", remove: " -",
      [
        .length(11), .digits, .word(0, 2, "20 23 24 27 30 33 34 50 51 55"),
        .weigh(0, 10, "5432765432", 11, "09987654321", -1),
      ])
    add("ar.dni", "Argentine identity number", remove: " .", [.digits, .length(7, 8)])
    let company: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    add(
      "br.cnpj", "Brazilian company number", remove: " -./", upper: true,
      [.all(company), .peculiar(.brazilianZeros), .length(14), .peculiar(.brazilianCompany)])
    add(
      "br.cpf", "Brazilian person number", remove: " -.",
      [
        .digits, .notZero, .length(11), .weigh(0, 9, "A98765432", 11, CheckTable.elevensLeftTens, 9),
        .weigh(0, 10, "0A98765432", 11, CheckTable.elevensLeftTens, 10),
      ])
    add(
      "cl.rut", "Chilean tax number", remove: " -.", upper: true, prefixes: "CL",
      [.length(8, 9), .digits(0, -1), .weighRight(0, -1, "98765498", 11, "0123456789K", -1)])
    add(
      "co.nit", "Colombian tax number", remove: ".,- ", upper: true,
      [.lengths(8...16), .digits, .weighRight(0, -1, "372681748A39415", 11, "01987654321", -1)])
    let ecuadorian: NumberStep = .peculiar(.ecuadorianProvince)
    add(
      "ec.ci", "Ecuadorian identity number", remove: " -", upper: true,
      [.length(10), .digits, ecuadorian, .one(2, "0123456"), .fold(0, 9, "212121212", 10, CheckTable.tensLeft, 9)])
    add(
      "ec.ruc", "Ecuadorian tax number", remove: " -", upper: true,
      [.length(13), .digits, ecuadorian, .peculiar(.ecuadorianTax)])
    add(
      "pe.cui", "Peruvian identity number", remove: " -", upper: true,
      [.length(8, 9), .digits(0, 8), .peculiar(.peruvianIdentity)])
    add(
      "pe.ruc", "Peruvian tax number", remove: " ",
      [.length(11), .digits, .word(0, 2, "10 15 17 20"), .weigh(0, 10, "5432765432", 11, "10987654321", -1)])
    add(
      "py.ruc", "Paraguayan tax number", remove: " -", upper: true,
      [.lengths(0...9), .digits, .weighRight(0, -1, "23456789", 11, CheckTable.elevensLeftTens, -1)])
    add(
      "uy.rut", "Uruguayan tax number", remove: " -", upper: true, prefixes: "UY",
      [
        .length(12), .digits, .between(0, 2, "01", "22", .component), .notWordOf(2, 8, "000000", .component),
        .word(8, 11, "001"), .weigh(0, 11, "43298765432", 11, CheckTable.elevensLeft, -1),
      ])
    add(
      "ve.rif", "Venezuelan tax number", remove: " -", upper: true,
      [.length(10), .one(0, "VEJPG"), .digits(1), .peculiar(.venezuelan)])
  }
}
