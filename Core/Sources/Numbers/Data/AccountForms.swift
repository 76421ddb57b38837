/// Forms of the national part of IBANs (SWIFT IBAN registry, release 101).
struct AccountForms: Sendable {
  /// So many characters of one kind.
  struct Run: Sendable {
    let length: Int
    /// `n` digits, `a` letters, `c` either.
    let kind: UInt8

    @inline(__always) func accepts(_ byte: UInt8) -> Bool {
      switch kind {
      case UInt8(ascii: "n"): byte &- 0x30 < 10
      case UInt8(ascii: "a"): byte &- 0x41 < 26
      default: byte &- 0x30 < 10 || byte &- 0x41 < 26
      }
    }
  }

  static let all = AccountForms(
    """
    ADn4n4c12 AEn3n16 ALn8c16 ATn5n11 AZa4c20 BAn3n3n8n2 BEn3n7n2 BGa4n4n2c8 BHa4c14 BIn5n5n11n2 BRn8n5n10a1c1 \
    BYc4n4c16 CHn5c12 CRn4n14 CYn3n5c16 CZn4n16 DEn8n10 DJn5n5n11n2 DKn4n9n1 DOc4n20 EEn2n14 EGn4n4n17 \
    ESn4n4n1n1n10 FIn3n11 FKa2n12 FOn4n9n1 FRn5n5c11n2 GBa4n6n8 GEa2n16 GIa4c15 GLn4n9n1 GRn3n4c16 GTc4c20 HNa4n20 \
    HRn7n10 HUn3n4n1n15n1 IEa4n6n8 ILn3n3n13 IQa4n3n12 ISn4n2n6n10 ITa1n5n5c12 JOa4n4c18 KWa4c22 KZn3c13 LBn4c20 \
    LCa4c24 LIn5c12 LTn5n11 LUn3c13 LVa4c13 LYn3n3n15 MCn5n5c11n2 MDc2c18 MEn3n13n2 MKn3c10n2 MNn4n12 MRn5n5n11n2 \
    MTa4n5c18 MUa4n2n2n12n3a3 NIa4n20 NLa4n10 NOn4n6n1 OMn3c16 PKa4c16 PLn8n16 PSa4c21 PTn4n4n11n2 QAa4c21 ROa4c16 \
    RSn3n13n2 RUn9n5c15 SAn2c18 SCa4n2n2n16a3 SDn2n12 SEn3n16n1 SIn5n8n2 SKn4n6n10 SMa1n5n5c12 SOn4n3n12 \
    STn4n4n11n2 SVa4n20 TLn3n14n2 TNn2n3n13n2 TRn5n1c16 UAn6c19 VAn3n15 VGa4n16 XKn4n10n2 YEa4n4c18
    """)

  private var runs: [Run] = []
  /// By the country's letters.
  private var ranges = [Range<Int>](repeating: 0..<0, count: 676)

  init(_ text: StaticString) {
    for word in text.description.utf8.split(separator: UInt8(ascii: " ")) {
      let start = runs.count
      var place = word.dropFirst(2)
      while let kind = place.popFirst() {
        let digits = place.prefix { $0 &- 0x30 < 10 }
        place = place.dropFirst(digits.count)
        runs.append(Run(length: digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }, kind: kind))
      }
      let letters = Array(word.prefix(2))
      ranges[Int(letters[0] - 0x41) * 26 + Int(letters[1] - 0x41)] = start..<runs.count
    }
  }

  /// Nil for letters of no country that has IBANs.
  func form(_ first: UInt8, _ second: UInt8) -> ArraySlice<Run>? {
    let (first, second) = (first &- 0x41, second &- 0x41)
    guard first < 26, second < 26 else { return nil }
    let range = ranges[Int(first) * 26 + Int(second)]
    return range.isEmpty ? nil : runs[range]
  }
}
