import Foundation
import Testing
import Traffic
import Vocabulary

@Suite(.enabled(if: SharedArchive.isThere)) struct MMDBDatabaseTests {
  private static let archive = "mmdb/maxmind-test-data.tar.gz"

  private func bytes(_ name: String) throws -> [UInt8] { try SharedArchive.member("mmdb/\(name)", of: Self.archive) }
  private func database(_ name: String) throws -> MMDBDatabase { try MMDBDatabase(bytes("test-data/\(name).mmdb")) }

  @Test func readsEveryType() throws {
    let record = try #require(try database("MaxMind-DB-test-decoder").record(of: IPAddress("::1.1.1.0")))
    #expect(record["array"]?.array?.compactMap(\.unsigned) == [1, 2, 3])
    #expect(record["boolean"]?.bool == true)
    #expect(record["bytes"] == .bytes([0, 0, 0, 42]))
    #expect(record["double"]?.double == 42.123456)
    #expect(record["float"] == .float(1.1))
    #expect(record["int32"] == .signed(-268_435_456))
    #expect(record["map"]?["mapX"]?["utf8_stringX"]?.text == "hello")
    #expect(record["uint16"]?.unsigned == 100)
    #expect(record["uint32"]?.unsigned == 268_435_456)
    #expect(record["uint64"]?.unsigned == 1_152_921_504_606_846_976)
    #expect(record["uint128"] == .unsigned(1_329_227_995_784_915_872_903_807_060_280_344_576))
    #expect(record["utf8_string"]?.text == "unicode! ☯ - ♫")
  }

  @Test(arguments: [24, 28, 32]) func readsRecordsOfAnySize(bits: Int) throws {
    let four = try database("MaxMind-DB-test-ipv4-\(bits)")
    #expect(try four.record(of: IPAddress("1.1.1.1"))?["ip"]?.text == "1.1.1.1")
    #expect(try four.record(of: IPAddress("1.1.1.3"))?["ip"]?.text == "1.1.1.2")
    #expect(try four.record(of: IPAddress("1.1.1.33")) == nil)
    #expect(try four.record(of: IPAddress("::1")) == nil)
    let six = try database("MaxMind-DB-test-ipv6-\(bits)")
    #expect(try six.record(of: IPAddress("::2:0:1"))?["ip"]?.text == "::2:0:0")
    let mixed = try database("MaxMind-DB-test-mixed-\(bits)")
    #expect(try mixed.record(of: IPAddress("1.1.1.16"))?["ip"]?.text == "::1.1.1.16")
  }

  /// Each database beside the source that it was made of.
  @Test(arguments: ["GeoLite2-Country-Test", "GeoLite2-ASN-Test", "GeoIP2-Anonymous-IP-Test"])
  func agreesWithItsSource(name: String) throws {
    let database = try database(name)
    let data = Data(try bytes("source-data/\(name).json"))
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    var checked = 0
    for row in rows {
      for (network, fields) in row {
        guard let text = network.split(separator: "/").first, let address = try? IPAddress(String(text)) else {
          continue
        }
        guard let wanted = fields as? [String: Any], let record = try database.record(of: address) else { continue }
        for (key, value) in wanted {
          if let text = value as? String { #expect(record[key]?.text == text, "\(network) \(key)") }
          if let object = value as? [String: Any], let code = object["iso_code"] as? String {
            #expect(record[key]?["iso_code"]?.text == code, "\(network) \(key)")
          }
          checked += 1
        }
      }
    }
    #expect(checked > 20)
  }

  @Test func refusesWhatIsBroken() throws {
    let names = try SharedArchive.members(of: Self.archive).filter {
      $0.contains("/bad-data/") && $0.hasSuffix(".mmdb")
    }
    #expect(names.count >= 15)
    for name in names {
      let bytes = try SharedArchive.member(name, of: Self.archive)
      // Either the file is refused, or every look-up ends: with a record, with nothing, or with an error.
      guard let database = try? MMDBDatabase(bytes) else { continue }
      for text in ["1.1.1.1", "255.255.255.255", "0.0.0.0", "::1", "2001:db8::1"] {
        _ = try? database.record(of: IPAddress(text))
      }
    }
    let broken = try database("MaxMind-DB-test-broken-pointers-24")
    #expect(throws: OriginError.self) { _ = try broken.record(of: IPAddress("1.1.1.16")) }
    #expect(throws: OriginError.self) { _ = try database("GeoIP2-City-Test-Invalid-Node-Count") }
    #expect(throws: OriginError.self) {
      let deep = try MMDBDatabase(bytes("bad-data/libmaxminddb/libmaxminddb-deep-nesting.mmdb"))
      for text in ["1.1.1.1", "0.0.0.1", "128.0.0.0"] { _ = try deep.record(of: IPAddress(text)) }
    }
    #expect(throws: OriginError.self) { _ = try MMDBDatabase([]) }
    #expect(throws: OriginError.self) { _ = try MMDBDatabase(Array("\u{AB}\u{CD}\u{EF}MaxMind.com".utf8)) }
  }

  @Test func survivesAnyCut() throws {
    let whole = try bytes("test-data/GeoIP2-Connection-Type-Test.mmdb")
    for cut in stride(from: 0, to: whole.count, by: 97) {
      guard let database = try? MMDBDatabase(Array(whole[..<cut]) + Array(whole.suffix(300))) else { continue }
      for text in ["1.0.0.1", "96.1.0.1", "2003::1"] { _ = try? database.record(of: IPAddress(text)) }
    }
  }
}
