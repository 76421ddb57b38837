/// Asia. Weights are reduced by the modulus.
extension NumberTable {
  mutating func addAsia() {
    addEastAsia()
    addSouthAsia()
    add(
      "az.voen", "Azerbaijani tax number", remove: " ", trim: false, first: .azerbaijaniZero,
      [.length(10), .digits, .one(-1, "12"), .weigh(0, 8, "41862753", 11, CheckTable.elevens, 8)])
    add("il.hp", "Israeli company number", remove: " -", [.length(9), .digits, .notZero, .one(0, "5"), .luhn])
    add("il.idnr", "Israeli identity number", remove: " -", pad: 9, [.peculiar(.atMostNine), .digits, .notZero, .luhn])
  }

  private mutating func addEastAsia() {
    add(
      "cn.ric", "Chinese resident identity number", upper: true,
      [.length(18), .digits(0, -1), .peculiar(.chineseCheck), .peculiar(.chineseBirth)])
    add(
      "cn.uscc", "Chinese unified social credit code", remove: " -", upper: true,
      [
        .length(18), .digits(0, 8), .all("0123456789ABCDEFGHJKLMNPQRTUWXY", from: 8),
        .weighLetters(
          0, 17, "0123456789ABCDEFGHJKLMNPQRTUWXY", "139RJQGHKTPD8OAUS", 31, "0YXWUTRQPNMLKJHGFEDCBA987654321", -1),
      ])
    add(
      "jp.cn", "Japanese corporate number", remove: "- ",
      [.length(13), .digits, .weighRight(1, 13, "121212121212", 9, "987654321", 0)])
    add(
      "jp.in", "Japanese individual number", remove: "- ",
      [.length(12), .digits, .weigh(0, 11, "65432765432", 11, CheckTable.elevensLeftTens, -1)])
    add("kr.brn", "Korean business number", remove: " -", [.length(10), .digits, .peculiar(.koreanBusiness)])
    add(
      "kr.rrn", "Korean resident registration number", remove: "-",
      [
        .digits, .length(13), .peculiar(.koreanBirth), .between(7, 9, "00", "96", .component),
        .weigh(0, 12, "234567892345", 11, "10987654321", -1),
      ])
    add("tw.ubn", "Taiwanese business number", remove: " -", [.length(8), .digits, .peculiar(.taiwanese)])
    add(
      "vn.mst", "Vietnamese tax number", remove: " -.",
      [
        .length(10, 13), .digits, .notWordOf(2, 9, "0000000", .component), .peculiar(.vietnameseBranch),
        .weigh(0, 9, "971862753", 11, "!9876543210", 9),
      ])
  }

  private mutating func addSouthAsia() {
    add(
      "id.nik", "Indonesian identity number", remove: " -.",
      [.digits, .length(16), .peculiar(.indonesianBirth), .codeOf(0, 2, .indonesianProvinces, .component)])
    add("id.npwp", "Indonesian tax number", remove: " -.", [.digits, .length(15, 16), .peculiar(.indonesianTax)])
    let repeated: Peculiarity = .notPalindrome
    add(
      "in.aadhaar", "Indian digital resident number", remove: " -",
      [.length(12), .digits, .none(0, "01", .format), .peculiar(repeated), .verhoeff])
    add(
      "in.vid", "Indian virtual identifier", remove: " -",
      [.length(16), .digits, .none(0, "01", .format), .peculiar(repeated), .verhoeff])
    add(
      "in.epic", "Indian voter identifier", remove: " -", upper: true,
      [.length(10), .pattern("@@@#######"), .luhn(3, NumberStep.end)])
    let account: [NumberStep] = [
      .length(10), .pattern("@@@@@####@"), .one(3, "ABCFGHLJPTK"), .notWordOf(5, 9, "0000", .component),
    ]
    add("in.pan", "Indian income tax identifier", remove: " -", upper: true, account)
    add(
      "in.gstin", "Indian VAT number", remove: " -", upper: true,
      [
        .length(15), .pattern("##@@@@@####@***"), .between(0, 2, "01", "37", .component), .none(12, "0", .component),
        .one(13, "Z"), .one(5, "ABCFGHLJPTK"), .notWordOf(7, 11, "0000", .component),
        .luhnLetters(0, NumberStep.end, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      ])
    add(
      "my.nric", "Malaysian identity number", remove: " -*",
      [.length(12), .digits, .peculiar(.malaysianBirth), .codeOf(6, 8, .malaysianPlaces, .component)])
    add(
      "pk.cnic", "Pakistani identity number", remove: "-",
      [.digits, .length(13), .one(-1, "123456789"), .one(0, "1234567")])
    add("sg.uen", "Singaporean entity number", upper: true, [.length(9, 10), .peculiar(.singaporean)])
    let thai: NumberStep = .weigh(0, 12, "210A98765432", 11, "10987654321", -1)
    add("th.moa", "Thai memorandum of association number", remove: " -", [.length(13), .digits, .one(0, "0"), thai])
    add(
      "th.pin", "Thai personal identification number", remove: " -",
      [.length(13), .digits, .none(0, "09", .component), thai])
    // Either of the two; whatever is wrong counts as another form.
    add("th.tin", "Thai tax number", remove: " -", [.peculiar(.thaiTax)])
  }
}
