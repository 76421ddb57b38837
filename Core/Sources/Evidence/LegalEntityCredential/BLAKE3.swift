/// BLAKE3 with 256 bits, unkeyed: what self-addressing identifiers are made with.
enum BLAKE3 {
  private static let initial: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  private static let order = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8]
  private static let chunkLength = 1024
  private static let (chunkStart, chunkEnd, parent, root): (UInt32, UInt32, UInt32, UInt32) = (1, 2, 4, 8)

  /// What is left of a subtree: its last compression is done with or without the flag of the root.
  private struct Node {
    let value: [UInt32]
    let block: [UInt32]
    let counter: UInt64
    let length: UInt32
    let flags: UInt32

    func chaining() -> [UInt32] { Array(compress(value, block, counter, length, flags).prefix(8)) }
    func digest() -> [UInt8] {
      compress(value, block, 0, length, flags | root).prefix(8).flatMap { word in
        (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
      }
    }
  }

  static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var stack: [[UInt32]] = []
    var start = 0
    var counter: UInt64 = 0
    while bytes.count - start > chunkLength {
      var value = chunk(bytes[start..<start + chunkLength], counter).chaining()
      start += chunkLength
      counter += 1
      // As many finished pairs as the number of chunks has zeros at its end.
      var total = counter
      while total & 1 == 0, let left = stack.popLast() {
        value = join(left, value).chaining()
        total >>= 1
      }
      stack.append(value)
    }
    var node = chunk(bytes[start...], counter)
    while let left = stack.popLast() { node = join(left, node.chaining()) }
    return node.digest()
  }

  private static func join(_ left: [UInt32], _ right: [UInt32]) -> Node {
    Node(value: initial, block: left + right, counter: 0, length: 64, flags: parent)
  }

  /// All blocks of a chunk but the last.
  private static func chunk(_ bytes: ArraySlice<UInt8>, _ counter: UInt64) -> Node {
    var value = initial
    var rest = bytes
    var flags = chunkStart
    while rest.count > 64 {
      value = Array(compress(value, words(rest.prefix(64)), counter, 64, flags).prefix(8))
      rest = rest.dropFirst(64)
      flags = 0
    }
    return Node(
      value: value, block: words(rest), counter: counter, length: UInt32(rest.count), flags: flags | chunkEnd)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var words = [UInt32](repeating: 0, count: 16)
    for (index, byte) in bytes.enumerated() { words[index / 4] |= UInt32(byte) << UInt32(index % 4 * 8) }
    return words
  }

  private static func compress(
    _ value: [UInt32], _ block: [UInt32], _ counter: UInt64, _ length: UInt32, _ flags: UInt32
  ) -> [UInt32] {
    var state = value + initial.prefix(4)
    state += [UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32), length, flags]
    var message = block
    for round in 0..<7 {
      mix(&state, 0, 4, 8, 12, message[0], message[1])
      mix(&state, 1, 5, 9, 13, message[2], message[3])
      mix(&state, 2, 6, 10, 14, message[4], message[5])
      mix(&state, 3, 7, 11, 15, message[6], message[7])
      mix(&state, 0, 5, 10, 15, message[8], message[9])
      mix(&state, 1, 6, 11, 12, message[10], message[11])
      mix(&state, 2, 7, 8, 13, message[12], message[13])
      mix(&state, 3, 4, 9, 14, message[14], message[15])
      if round < 6 { message = order.map { message[$0] } }
    }
    for index in 0..<8 {
      state[index] ^= state[index + 8]
      state[index + 8] ^= value[index]
    }
    return state
  }

  private static func mix(
    _ state: inout [UInt32], _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: UInt32, _ y: UInt32
  ) {
    state[a] = state[a] &+ state[b] &+ x
    state[d] = rotate(state[d] ^ state[a], 16)
    state[c] = state[c] &+ state[d]
    state[b] = rotate(state[b] ^ state[c], 12)
    state[a] = state[a] &+ state[b] &+ y
    state[d] = rotate(state[d] ^ state[a], 8)
    state[c] = state[c] &+ state[d]
    state[b] = rotate(state[b] ^ state[c], 7)
  }

  private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
}
