/// Keccak with 256 bits and the padding before FIPS 202, as Ethereum and Monero use it.
enum Keccak256 {
  private static let rounds: [UInt64] = [
    0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000, 0x0000_0000_0000_808B,
    0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009, 0x0000_0000_0000_008A, 0x0000_0000_0000_0088,
    0x0000_0000_8000_8009, 0x0000_0000_8000_000A, 0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089,
    0x8000_0000_0000_8003, 0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
    0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
  ]
  private static let rotations = [
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
  ]
  private static let lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]
  private static let rate = 136

  static func hash(_ message: [UInt8]) -> [UInt8] {
    var padded = message + [1]
    padded += [UInt8](repeating: 0, count: (rate - padded.count % rate) % rate)
    padded[padded.count - 1] |= 0x80
    var state = [UInt64](repeating: 0, count: 25)
    for block in stride(from: 0, to: padded.count, by: rate) {
      for index in 0..<rate { state[index / 8] ^= UInt64(padded[block + index]) << UInt64(index % 8 * 8) }
      permute(&state)
    }
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> UInt64($0 % 8 * 8)) }
  }

  private static func permute(_ state: inout [UInt64]) {
    for round in rounds {
      var columns = [UInt64](repeating: 0, count: 5)
      for lane in 0..<25 { columns[lane % 5] ^= state[lane] }
      for x in 0..<5 {
        let mixed = columns[(x + 4) % 5] ^ rotate(columns[(x + 1) % 5], 1)
        for y in 0..<5 { state[y * 5 + x] ^= mixed }
      }
      var moving = state[1]
      for (lane, rotation) in zip(lanes, rotations) {
        (state[lane], moving) = (rotate(moving, rotation), state[lane])
      }
      for y in stride(from: 0, to: 25, by: 5) {
        let row = Array(state[y..<y + 5])
        for x in 0..<5 { state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]) }
      }
      state[0] ^= round
    }
  }

  private static func rotate(_ value: UInt64, _ by: Int) -> UInt64 { value << UInt64(by) | value >> UInt64(64 - by) }
}
