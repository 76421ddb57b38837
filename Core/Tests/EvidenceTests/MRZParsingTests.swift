import Evidence
import Testing
import Vocabulary

@Suite struct MRZParsingTests {
  func zone(_ lines: [String], today: String = "2026-06-15") throws -> MachineReadableZone {
    try MachineReadableZone(Zone.bytes(lines), today: date(today))
  }

  @Test func passportFields() throws {
    let zone = try zone(Zone.passport(optional: "12048512345"))
    #expect(zone.isSound)
    #expect(zone.format == .td3)
    #expect(zone.documentCode == "P")
    #expect(zone.issuer?.country == (try CountryCode("NO")))
    #expect(zone.name.primary == ["NORDBY"])
    #expect(zone.name.secondary == ["KAJA", "LINE"])
    #expect(zone.documentNumber == "FHC002549")
    #expect(zone.birthDate?.text == "1985-04-12")
    #expect(zone.sex == .female)
    #expect(zone.expiryDate?.text == "2031-09-15")
    #expect(zone.optionalData == "12048512345")
    #expect(!zone.name.isPossiblyTruncated)
  }

  @Test func longNumberOfACardRunsOver() throws {
    let zone = try zone(Zone.card(number: "D23145890734", optional: "AB"))
    #expect(zone.isSound, "\(zone.checks.filter { !$0.passes })")
    #expect(zone.documentNumber == "D23145890734")
    #expect(zone.optionalData == "AB")
    var lines = Zone.card(number: "D23145890734")
    #expect(lines[0] == "I<FIND23145890<7349<<<<<<<<<<<")
    lines[0] = "I<FIND23145890<7340<<<<<<<<<<<"
    let broken = try self.zone(lines)
    #expect(broken.checks.filter { !$0.passes }.map(\.name) == [.documentNumberDigit, .compositeDigit])
  }

  /// Every character that a check digit covers, changed by one: some digit must notice.
  @Test(arguments: [Zone.passport(optional: "AB1234"), Zone.card(optional: "X9", second: "77")])
  func everyCoveredCharacterCounts(_ lines: [String]) throws {
    let original = try zone(lines)
    #expect(original.isSound)
    let covered =
      lines.count == 3
      ? [(0, 5..<30), (1, 0..<7), (1, 8..<15), (1, 18..<30)] : [(1, 0..<10), (1, 13..<20), (1, 21..<44)]
    for (line, range) in covered {
      for column in range {
        var characters = Array(lines[line])
        let old = characters[column]
        // Values differ by 1 modulo 10, and 1, 3, 7 have no factor in common with 10.
        characters[column] =
          old == "<" ? "1" : old == "9" ? "8" : old.isNumber ? Character("\((old.wholeNumberValue ?? 0) + 1)") : "B"
        if characters[column] == old { characters[column] = "C" }
        var changed = lines
        changed[line] = String(characters)
        #expect(
          try zone(changed).checks.contains { !$0.passes && $0.name.isCheckDigit }, "line \(line) column \(column)")
      }
    }
  }

  @Test func visasHaveNoCompositeDigit() throws {
    let first = Zone.fill("V<NORNORDBY<<KAJA", 44)
    let second = "L8988901C4XXX4009078F9612109" + Zone.fill("ZE184226B", 16)
    let zone = try zone([first, second])
    #expect(zone.format == .mrvA)
    #expect(zone.isSound)
    #expect(!zone.checks.contains { $0.name == .compositeDigit })
    #expect(zone.nationality?.kind == .person)
    let small = try self.zone([String(first.prefix(36)), String(second.prefix(36))])
    #expect(small.format == .mrvB)
    #expect(small.optionalData == "ZE184226")
  }

  @Test func centuriesComeFromTheDay() throws {
    #expect(try zone(Zone.passport(birth: "260614")).birthDate?.text == "2026-06-14")
    #expect(try zone(Zone.passport(birth: "260615")).birthDate?.text == "2026-06-15")
    #expect(try zone(Zone.passport(birth: "260616")).birthDate?.text == "1926-06-16")
    #expect(try zone(Zone.passport(birth: "270101")).birthDate?.text == "1927-01-01")
    #expect(try zone(Zone.passport(birth: "000229")).birthDate?.text == "2000-02-29")
    #expect(try zone(Zone.passport(expiry: "990101")).expiryDate?.text == "1999-01-01")
    #expect(try zone(Zone.passport(expiry: "750101")).expiryDate?.text == "2075-01-01")
    #expect(try zone(Zone.passport(expiry: "010101"), today: "1999-06-01").expiryDate?.text == "2001-01-01")
  }

  @Test func unknownPartsOfDates() throws {
    let zone = try zone(Zone.passport(birth: "85<<<<"))
    #expect(zone.isSound)
    #expect(zone.birthDate?.text == "1985")
    #expect(try self.zone(Zone.passport(birth: "8504<<")).birthDate?.text == "1985-04")
    let none = try self.zone(Zone.passport(birth: "<<<<<<"))
    #expect(none.isSound)
    #expect(none.birthDate == nil)
    #expect(try self.zone(Zone.passport(expiry: "3109<<")).isExpired(on: date("2031-09-30")) == false)
    #expect(try self.zone(Zone.passport(expiry: "3109<<")).isExpired(on: date("2031-10-01")) == true)
  }

  @Test(arguments: ["851301", "850230", "850400", "8504A2", "85<412", "850229"])
  func impossibleDates(_ birth: String) throws {
    let failed = try zone(Zone.passport(birth: birth)).checks.filter { !$0.passes }
    #expect(failed.map(\.name) == [.birthDate])
  }

  @Test(
    arguments: [
      ("NORDBY<<KAJA", nil), ("SUKARNO", nil), ("<<FIRST<NAME", nil),
      ("NORDBY<<<KAJA", "more than two fillers stand between the names"),
      ("NORDBY<<KAJA<<LINE", "two fillers stand inside the given names"),
      ("<NORDBY<<KAJA", "the name field starts with a filler"), ("N0RDBY<<KAJA", "a digit stands in the name field"),
      ("", "the name field is empty"),
    ] as [(String, String?)])
  func nameRules(_ name: String, _ fault: String?) throws {
    #expect(try zone(Zone.passport(name: name)).name.fault == fault)
  }

  @Test func fullNameFieldMayBeCut() throws {
    let name = "VANDERVOORTENGALEN<ZUYLENSTEYN<<MAXIMILIAN"
    #expect(try zone(Zone.passport(name: name)).name.isPossiblyTruncated)
  }

  @Test(
    arguments: [
      ("D", "DE"), ("GBN", "GB"), ("GBS", "GB"), ("RKS", "XK"), ("XKX", "XK"), ("UNK", "XK"), ("UNO", nil),
      ("EUE", nil),
      ("XXA", nil), ("XOM", nil), ("XPO", nil), ("USA", "US"),
    ] as [(String, String?)])
  func states(_ code: String, _ country: String?) throws {
    let state = try #require(MRZState(code: code))
    #expect(state.country?.text == country)
    #expect(try zone(Zone.passport(issuer: code, nationality: code)).isSound)
  }

  @Test(arguments: ["", "DE", "GER", "ZZZ", "D<<", "nor", "12A"])
  func unknownStates(_ code: String) { #expect(MRZState(code: code) == nil) }

  @Test func rulesOfCodesAndSex() throws {
    #expect(try zone(Zone.passport(sex: "X")).checks.first { !$0.passes }?.name == .sex)
    #expect(try zone(Zone.passport(sex: "<")).isSound)
    #expect(try zone(Zone.card(code: "D<")).checks.first { !$0.passes }?.name == .documentCode)
    #expect(try zone(Zone.card(code: "IV")).checks.first { !$0.passes }?.name == .documentCode)
    #expect(try zone(Zone.card(code: "AC")).isSound)
    #expect(try zone(Zone.passport(number: "<<<<<<<<<")).checks.first { !$0.passes }?.name == .documentNumber)
  }

  @Test func lineEndsAndSpaceAreForgiven() throws {
    let lines = Zone.passport()
    let text = "\r\n  \(lines[0])\t\r\n\r\n\(lines[1]) \r\n"
    #expect(try MachineReadableZone(Array(text.utf8), today: date("2026-06-15")).isSound)
  }

  @Test(arguments: [
    ("", EvidenceError.Code.empty), ("\n \n", .empty), ("P<NOR", .length),
    (String(repeating: "A", count: 300), .length), ("p<nornordby", .charset), ("P<NORÅ", .charset),
  ])
  func unreadable(_ text: String, _ code: EvidenceError.Code) throws {
    let error = #expect(throws: EvidenceError.self) { try MachineReadableZone(Array(text.utf8), today: noon.date) }
    #expect(error?.code == code)
  }

  @Test func faultsSayWhere() throws {
    var lines = Zone.passport()
    lines[1] = lines[1].replacing("FHC002549", with: "FHC0?2549")
    let error = #expect(throws: EvidenceError.self) { try MachineReadableZone(Zone.bytes(lines), today: noon.date) }
    #expect(error?.position == "line 2, column 5")
    lines = Zone.passport()
    lines[1].removeLast()
    let short = #expect(throws: EvidenceError.self) { try MachineReadableZone(Zone.bytes(lines), today: noon.date) }
    #expect(short?.position == "line 2")
    #expect(throws: EvidenceError.self) {
      try MachineReadableZone(Zone.bytes(Zone.passport()), expected: .td1, today: noon.date)
    }
  }
}
