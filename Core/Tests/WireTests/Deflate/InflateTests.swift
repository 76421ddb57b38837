import Foundation
import Testing
import Wire

@Suite struct InflateTests {
  @Test func readsEachKindOfBlock() throws {
    let repeated = String(repeating: "Vestibule ", count: 40)
    #expect(try inflate("eNoLSy0uyUwqzUlVCBtlDQIWAP/JmPk=") == Array(repeated.utf8))
    #expect(try inflate("eAFLTEpOhCEAHeAEmQ==") == Array("abcabcabcabc".utf8))
    #expect(try inflate("eAEBDADz/3N0b3JlZCBieXRlcx/PBNk=") == Array("stored bytes".utf8))
    #expect(try inflate(Self.dynamic).count == 700)
    #expect(try inflate(Self.dynamic).reduce(0) { $0 &* 31 &+ Int($1) } == 4528338690809280924)
  }

  @Test func boundsWhatComesOut() {
    let bytes = [UInt8](Data(base64Encoded: Self.dynamic) ?? Data())
    #expect { try Inflate.zlib(bytes, maximumBytes: 699) } throws: { ($0 as? WireError)?.code == .size }
  }

  @Test func refusesEveryDamage() throws {
    let good = [UInt8](try #require(Data(base64Encoded: Self.dynamic)))
    let plain = try Inflate.zlib(good, maximumBytes: 4096)
    for index in good.indices {
      #expect(throws: WireError.self) { try Inflate.zlib(Array(good[..<index]), maximumBytes: 4096) }
      var bad = good
      bad[index] ^= 0x10
      // The level in the header says nothing of the data.
      if let read = try? Inflate.zlib(bad, maximumBytes: 4096) { #expect(read == plain) }
    }
    #expect { try Inflate.zlib(good + [0], maximumBytes: 4096) } throws: {
      ($0 as? WireError)?.code == .trailingData
    }
  }

  private func inflate(_ text: String) throws -> [UInt8] {
    try Inflate.zlib([UInt8](Data(base64Encoded: text) ?? Data()), maximumBytes: 4096)
  }

  private static let dynamic =
    """
    eNodkosRwzAIQ1cyIyG++0+QR66XtsGyQBLVzzc91JtjSs+pmFBshHtmRHVaBmXv4U3NH1XXduyGX9lt+FqPVG6/frUHGyUv0WWHh7PAy8aT2wP9NvyjmA6n7cbb7a071FjQQVvPXqu92oojkGvXvV53NTe3+8WL5KIm3pSVJ1wJkgdlsWk+28yTzbg1snYrFdQwzlgjd4DTaNQWPTO5DDLBODV+HWNdm+WBVrPKdSB3vk/Or3VhZjOil60sfWb5JHbgxjHE2kI/5sqSGEYDq/I3J875dNOAR8zNgiMNebwy4wpP/WLJghy4+ggOkB4pMFqKGXE0qxGB+UPCFGhGPulA8YLqrnBfPRtnRRRn3jQDQrnOPNZBQ3TbpXMURQXqD+9iIW7hAgUkw8rGkAD7Is7stCzWzjz2hBBOpGgdYQwpjLndY1LRBU+KyGCeuvRZMtaNzqyMueMwyXk+NOVZEvoA2c8GGg==
    """
}
