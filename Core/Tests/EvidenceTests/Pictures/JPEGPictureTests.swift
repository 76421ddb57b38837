import TestWallet
import Testing

@testable import Evidence

/// Pictures are known again by what they show, and hostile ones are bounded.
@Suite struct JPEGPictureTests {
  @Test func readsBrightnessAsOtherDecodersDo() throws {
    let picture = try JPEGPicture(PictureSamples.plain[...])
    #expect(picture.width == 20 && picture.height == 25)
    for (index, row) in PictureSamples.rows.enumerated() {
      let own = picture.brightness[(index * 6 * 20)..<(index * 6 * 20 + 20)].map(Int.init)
      #expect(zip(own, row).allSatisfy { abs($0 - $1) <= 2 }, "row \(index * 6)")
    }
  }

  @Test(arguments: [PictureSamples.colour, PictureSamples.progressive, PictureSamples.restarts])
  func theSameSceneIsAlike(bytes: [UInt8]) throws {
    let plain = try #require(PerceptualHash(jpeg: PictureSamples.plain[...]))
    let other = try #require(PerceptualHash(jpeg: bytes[...]))
    #expect(plain.distance(to: other) <= PerceptualHash.likelyDistance, "\(plain.distance(to: other))")
  }

  @Test func anotherSceneIsNot() throws {
    let plain = try #require(PerceptualHash(jpeg: PictureSamples.plain[...]))
    let other = try #require(PerceptualHash(jpeg: PictureSamples.other[...]))
    #expect(plain.distance(to: other) > 2 * PerceptualHash.likelyDistance, "\(plain.distance(to: other))")
  }

  @Test func whatIsCutOrChangedIsReadOrRefused() {
    for bytes in [PictureSamples.plain, PictureSamples.progressive, PictureSamples.restarts] {
      for end in stride(from: 0, to: bytes.count, by: 7) { _ = try? JPEGPicture(bytes[..<end]) }
      for place in stride(from: 0, to: bytes.count, by: 3) {
        var changed = bytes
        changed[place] ^= 0x55
        _ = try? JPEGPicture(changed[...])
      }
    }
    for bytes in [[], [0xFF], [0xFF, 0xD8], Array("no picture".utf8)] as [[UInt8]] {
      #expect(throws: EvidenceError.self) { try JPEGPicture(bytes[...]) }
    }
  }

  /// A head that promises more pixels than there are bytes for.
  @Test(arguments: [(65_535, 65_535, 0x11), (16_384, 16_384, 0x11), (16_000, 1_100, 0x44), (0, 8, 0x11)])
  func bombsAreRefusedBeforeTheyAreMade(width: Int, height: Int, sampling: UInt8) {
    let bytes: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x0B, 8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8)]
      + [UInt8(width & 255), 1, 1, sampling, 0]
    #expect { try JPEGPicture(bytes[...]) } throws: { ($0 as? EvidenceError)?.code == .length }
  }

  @Test func anArithmeticCodedPictureIsNotRead() {
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC9, 0x00, 0x0B, 8, 0, 64, 0, 64, 1, 1, 0x11, 0]
    #expect(throws: EvidenceError.self) { try JPEGPicture(bytes[...]) }
  }
}
