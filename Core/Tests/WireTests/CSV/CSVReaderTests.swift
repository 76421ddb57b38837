import Testing
import Wire

@Suite struct CSVReaderTests {
  private func records(_ text: String, separator: Unicode.Scalar = ",", limits: CSVReader.Limits = .init())
    throws(WireError)
    -> [[String]]
  {
    var reader = CSVReader(Array(text.utf8), separator: separator, limits: limits)
    var out: [[String]] = []
    while try reader.next() { out.append(reader.record.fields) }
    return out
  }

  @Test func readsPlainAndQuotedFields() throws {
    #expect(try records("a,b,c\r\n\"x, y\",\"say \"\"no\"\"\",\n") == [["a", "b", "c"], ["x, y", "say \"no\"", ""]])
  }

  @Test func keepsLineEndsInsideQuotesAndCountsThem() throws {
    var reader = CSVReader(Array("\"a\nb\",1\nc,2".utf8))
    #expect(try reader.next())
    #expect(reader.record[0] == "a\nb")
    #expect(try reader.next())
    #expect(reader.line == 3)
    #expect(reader.record.fields == ["c", "2"])
    #expect(try !reader.next())
  }

  @Test func takesAnotherSeparatorAndAByteOrderMark() throws {
    #expect(try records("\u{FEFF}a;b\nc;d", separator: ";") == [["a", "b"], ["c", "d"]])
  }

  @Test func treatsAQuoteInsideAnUnquotedFieldAsText() throws {
    #expect(try records("5\" pipe,x") == [["5\" pipe", "x"]])
  }

  @Test func keepsTextBehindAClosingQuote() throws {
    #expect(try records("\"AL-DIN\" Hasan,x\n") == [["AL-DIN Hasan", "x"]])
  }

  @Test func passesOverEmptyLinesAndGivesNothingForNothing() throws {
    #expect(try records("\n\r\n\na\n\n") == [["a"]])
    #expect(try records("") == [])
  }

  @Test func answersEmptyForAFieldThatIsNotThere() throws {
    var reader = CSVReader(Array("a".utf8))
    _ = try reader.next()
    #expect(reader.record[7] == "")
    #expect(reader.record.bytes(-1).isEmpty)
  }

  @Test func refusesAQuoteThatNeverEnds() throws {
    let error = #expect(throws: WireError.self) { try records("a\n\"b,c\nd\n") }
    #expect(error?.code == .truncated)
    #expect(error?.line == 2)
  }

  @Test func refusesRecordsBeyondTheLimits() {
    let limits = CSVReader.Limits(fields: 3, recordBytes: 10)
    for text in [
      "1,2,3,4", "aaaaaaaaaaaaaaaaaaaaaaa", "\"aaaaaaaaaaaaaaaaaaaaaaa\"",
      "\"a\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"",
    ] {
      let error = #expect(throws: WireError.self) { try records(text, limits: limits) }
      #expect(error?.code == .size, "\(text)")
    }
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xFF][Int(state >> 33) % 6]
      }
      var reader = CSVReader(bytes)
      var count = 0
      while (try? reader.next()) == true { count += 1 }
      #expect(count <= 40)
    }
  }
}
