/// Africa and Oceania. Weights are reduced by the modulus.
extension NumberTable {
  mutating func addAfricaOceania() {
    add("au.abn", "Australian business number", remove: " ", [.digits, .length(11), .peculiar(.australianBusiness)])
    add(
      "au.acn", "Australian company number", remove: " ",
      [.digits, .length(9), .weigh(0, 8, "23456789", 10, CheckTable.tens, -1)])
    add(
      "au.tfn", "Australian tax file number", remove: " ", [.digits, .length(8, 9), .balanced(0, 9, "14375869A", 11)])
    add(
      "nz.bankaccount", "New Zealand bank account number", first: .newZealandParts,
      [.digits, .length(16), .peculiar(.newZealandAccount)])
    add(
      "nz.ird", "New Zealand tax number", remove: " -", upper: true, prefixes: "NZ",
      [.length(8, 9), .digits, .peculiar(.newZealandTax)])
    add("dz.nif", "Algerian tax number", remove: " ", trim: false, [.length(15, 20), .digits])
    add("eg.tn", "Egyptian tax number", remove: " -/", [.digits, .length(9)])
    add(
      "gh.tin", "Ghanaian tax number", remove: " ", upper: true, trim: false,
      [
        .length(11), .pattern("@##********"), .one(0, "PCGQV", .format), .word(1, 3, "00", .format),
        .peculiar(.ghanaian),
      ])
    add("gn.nifp", "Guinean tax number", remove: " -", [.length(9), .digits, .luhn])
    add(
      "ke.pin", "Kenyan tax number", remove: " -", upper: true,
      [.length(11), .one(0, "A|P", .format), .digits(1, 10), .one(10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", .format)])
    add(
      "ma.ice", "Moroccan company identifier", remove: " ", trim: false, [.length(15), .digits, .peculiar(.moroccan)])
    add(
      "mu.nid", "Mauritian identity number", remove: " ", upper: true,
      [
        .length(14), .one(0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", .format), .digits(1, -1),
        .one(-1, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", .format), .peculiar(.mauritian),
      ])
    add(
      "mz.nuit", "Mozambican tax number", remove: " -.",
      [.length(9), .digits, .weigh(0, 8, "89456789", 11, "01234567891", -1)])
    add("sn.ninea", "Senegalese tax number", remove: " -/,", upper: true, [.peculiar(.senegalese)])
    add(
      "tn.mf", "Tunisian tax number", remove: " /.-", upper: true, trim: false, first: .tunisianSerial,
      [
        .length(8, 13), .digits(0, 7), .one(7, "ABCDEFGHJKLMNPQRSTVWXYZ", .format), .enoughAt(8),
        .one(8, "APBDN", .format), .one(9, "MPCNE", .format), .digits(10), .peculiar(.tunisianBranch),
      ])
    add(
      "za.idnr", "South African identity number", remove: " ", trim: false,
      [.digits, .length(13), .peculiar(.southAfricanBirth), .one(10, "01"), .luhn])
    add(
      "za.tin", "South African tax number", remove: " -/", upper: true, [.length(10), .digits, .one(0, "01239"), .luhn])
  }
}
