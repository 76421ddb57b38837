import Testing
import Vocabulary

@testable import Evidence

/// The quick judgement of a zone says what the rules say one by one.
@Suite struct MRZSoundnessTests {
  private static let zones: [[String]] = [
    Zone.passport(), Zone.passport(name: "<<KAJA", optional: "ZE184226B"), Zone.card(),
    Zone.card(number: "XA1000058501", optional: "AB", second: "1234"),
    ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
    ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
    ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
  ]
  private static let characters = Array("<<<0123456789ABDFGIMNOPUVXZ".utf8)

  private func agrees(_ bytes: [UInt8], _ today: CalendarDate) throws -> Bool {
    let zone = try MachineReadableZone(bytes, today: today)
    #expect(zone.isSound == zone.checks.allSatisfy(\.passes), "\(String(decoding: bytes, as: UTF8.self))")
    return zone.isSound
  }

  @Test func changedAnywhere() throws {
    // A generator of numbers of its own, so that every run makes the same zones.
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var (sound, broken) = (0, 0)
    for _ in 0..<3000 {
      for zone in Self.zones {
        var bytes = Zone.bytes(zone)
        for _ in 0..<next(3) {
          let place = next(bytes.count)
          if bytes[place] != 0x0A { bytes[place] = Self.characters[next(Self.characters.count)] }
        }
        if bytes.starts(with: "IDFRA".utf8) { continue }
        if try agrees(bytes, noon.date) { sound += 1 } else { broken += 1 }
      }
    }
    #expect(sound > 1000 && broken > 1000)
  }

  @Test func datesOfLeapYears() throws {
    for year in 0..<100 {
      let two = (year < 10 ? "0" : "") + "\(year)"
      for day in ["0228", "0229", "0230", "0431", "<<29", "02<<", "<<<<"] {
        for today in [noon.date, CalendarDate(daysSince1970: 0), CalendarDate(daysSince1970: -719_000)] {
          _ = try agrees(Zone.bytes(Zone.passport(birth: two + day, expiry: two + day)), today)
        }
      }
    }
  }

  @Test func statesAreThoseOfTheList() {
    for code in CountryCode.all.map(\.alpha3) + ["D<<", "GBN", "UNO", "XXA", "UTO", "EUE"] {
      let bytes = Array(code.utf8)
      #expect(MRZState.isKnown(bytes[0], bytes[1], bytes[2]), "\(code)")
    }
    for code in ["DE<", "XYZ", "<<<", "<D<", "D<D", "123", "GB1"] {
      let bytes = Array(code.utf8)
      #expect(!MRZState.isKnown(bytes[0], bytes[1], bytes[2]), "\(code)")
    }
  }
}
