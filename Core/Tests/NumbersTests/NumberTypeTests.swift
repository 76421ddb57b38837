import Numbers
import Testing
import Vocabulary

private let today = CalendarDate(daysSince1970: 20_600)

private func code(_ type: String, _ number: String, normalize: Bool = false) -> String {
  guard let type = NumberType(type) else { return "no such type" }
  switch type.check(number, normalize: normalize, today: today) {
  case .success: return "ok"
  case .failure(let fault): return fault.rawValue
  }
}

@Suite struct NumberTypeTests {
  @Test func agreesWithTheReferenceOnExamplesOfEveryType() {
    var types = Set<String>()
    for line in NumberExamples.text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(parts.count == 3)
      types.insert(parts[0])
      #expect(code(parts[0], parts[1]) == parts[2], "\(parts[0]) \(parts[1])")
    }
    #expect(types.count == 243)
  }

  @Test(
    .enabled(if: SharedData.lines("data/evidence/numbers/stdnum_valid.tsv") != nil, "the shared numbers are not here"))
  func acceptsTheSharedNumbers() {
    var count = 0
    for line in SharedData.lines("data/evidence/numbers/stdnum_valid.tsv") ?? [] {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      count += 1
      #expect(code(parts[0], parts[1], normalize: true) == "ok", "\(line)")
      if !parts[1].utf8.allSatisfy({ $0 < 0x80 }) { #expect(code(parts[0], parts[1]) == "charset", "\(line)") }
    }
    #expect(count == 8150)
  }

  @Test(
    .enabled(if: SharedData.lines("data/evidence/numbers/stdnum_invalid.tsv") != nil, "the shared numbers are not here")
  )
  func refusesTheSharedNumbers() {
    for line in SharedData.lines("data/evidence/numbers/stdnum_invalid.tsv") ?? [] {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      #expect(code(parts[0], parts[1]) != "ok", "\(line)")
    }
  }

  @Test func findsTypesByTheWaysToWriteThem() {
    #expect(NumberType("es.dni") == NumberType("es_dni"))
    #expect(NumberType("in_.pan") == NumberType("in.pan"))
    #expect(NumberType("is__kennitala") == NumberType("is.kennitala"))
    #expect(NumberType("ca_bc_phn")?.name == "ca.bc_phn")
    #expect(NumberType("de.businessid")?.name == "de.handelsregisternummer")
    #expect(NumberType("no.such") == nil)
    #expect(NumberType("") == nil)
  }

  @Test func everyAliasHasItsType() {
    for alias in NumberType.aliases { #expect(NumberType(alias) != nil, "\(alias)") }
    #expect(Set(NumberType.all.map(\.name)).count == NumberType.all.count)
  }

  @Test func readsOtherAlphabetsOnlyWhereAsked() {
    #expect(code("iban", "ＧB82 WEST 1234 5698 7654 32", normalize: true) == "format")
    #expect(code("lei", "213800KUD8LAJWSQ9D１5") == "charset")
    #expect(code("lei", "213800KUD8LAJWSQ9D１5", normalize: true) == "ok")
    #expect(code("eg.tn", "٣٣١-١٠٥-٢٦٨", normalize: true) == "ok")
    #expect(code("fo.vn", "٣٣١١٠٥", normalize: true) == "format")
    // Cyrillic letters that look like Latin ones are those only where the country writes so.
    #expect(code("mk.edb", "МК4030000398099", normalize: true) == "ok")
    #expect(code("bic", "АGRIFRPP", normalize: true) == "format")
  }

  @Test func hasNoNumberInNothing() {
    for type in NumberType.all {
      #expect(type.fault(in: [], today: today) == .empty)
      #expect(type.fault(in: Array(" \t ".utf8), today: today) == .empty)
    }
  }

  @Test func takesAnyBytes() {
    var generator = SplitMix(state: 7)
    for type in NumberType.all {
      for length in [1, 2, 3, 5, 8, 11, 20, 64, 300] {
        let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next() % 128) }
        _ = type.fault(in: bytes, today: today)
        _ = type.fault(in: bytes.map { 0x30 + $0 % 10 }, today: today)
      }
    }
  }

  @Test func settlesCenturiesByTheDate() {
    let old = CalendarDate(daysSince1970: 0)
    // 1 January 2020 is no birth yet in 1970.
    #expect(NumberType("dk.cpr")?.fault(in: Array("0101204000".utf8), today: old) == .component)
    #expect(NumberType("dk.cpr")?.fault(in: Array("0101204000".utf8), today: today) == nil)
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

@Suite struct OwnNumberTests {
  @Test func telephones() {
    #expect(code("phone", "+47 22 86 44 00") == "ok")
    #expect(code("phone", "+1 (202) 456-1111") == "ok")
    #expect(code("phone", "22 86 44 00") == "format")
    #expect(code("phone", "+999 123 456 78") == "component")
    #expect(code("phone", "+4712") == "length")
  }

  @Test func cardsAndTheirFingerprints() {
    #expect(code("card", "4242 4242 4242 4242") == "ok")
    #expect(code("card", "4242 4242 4242 4241") == "check_digit")
    #expect(code("card", "1234 5678 9012 3452") == "component")
    #expect(code("card.fingerprint", "Xt5EWLLDS7FJjR1c") == "ok")
    #expect(code("card.fingerprint", "4242424242424242") == "component")
    #expect(code("card.fingerprint", "4242-4242-4242-4242") == "component")
  }

  @Test func bitcoin() {
    // BIP 173, BIP 350 and the genesis block.
    #expect(code("wallet.bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa") == "ok")
    #expect(code("wallet.bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb") == "check_digit")
    #expect(code("wallet.bitcoin", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4") == "ok")
    #expect(code("wallet.bitcoin", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0") == "ok")
    // Version 1 with the checksum of version 0, and the other way round.
    #expect(code("wallet.bitcoin", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd") == "check_digit")
    #expect(code("wallet.bitcoin", "bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq54wkc4") == "check_digit")
  }

  @Test func ethereum() {
    // EIP-55.
    #expect(code("wallet.ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed") == "ok")
    #expect(code("wallet.ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed") == "check_digit")
    #expect(code("wallet.ethereum", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed") == "ok")
    #expect(code("wallet.ethereum", "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed") == "format")
  }

  @Test func others() {
    #expect(code("wallet.tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t") == "ok")
    #expect(code("wallet.solana", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v") == "ok")
    #expect(code("wallet.solana", "EPjFWdd5AufqSSqeM2qN1xzy") == "length")
    #expect(code("wallet.ripple", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh") == "ok")
    #expect(code("wallet.dogecoin", "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L") == "ok")
    #expect(
      code(
        "wallet.monero",
        "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H") == "ok")
  }
}
