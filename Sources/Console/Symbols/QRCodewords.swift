/// The data of a QR code with its error correction, in the order in which it is drawn (ISO/IEC 18004 sections 7.4 to 7.6).
struct QRCodewords {
  let interleaved: [UInt8]

  init(_ bytes: [UInt8], version: Int) {
    let data = Self.data(bytes, version: version)
    let (count, correction) = (QRTables.blocks[version], QRTables.correctionPerBlock[version])
    let total = QRTables.codewords(version)
    let shortLength = total / count - correction
    let longBlocks = total % count
    let solver = ReedSolomon(degree: correction)
    var (blocks, checks, place): ([[UInt8]], [[UInt8]], Int) = ([], [], 0)
    for index in 0..<count {
      let length = shortLength + (index >= count - longBlocks ? 1 : 0)
      let block = Array(data[place..<place + length])
      place += length
      blocks.append(block)
      checks.append(solver.remainder(of: block))
    }
    var out: [UInt8] = []
    for index in 0...shortLength { for block in blocks where index < block.count { out.append(block[index]) } }
    for index in 0..<correction { for check in checks { out.append(check[index]) } }
    interleaved = out
  }

  /// Mode, count, bytes, terminator, padding.
  private static func data(_ bytes: [UInt8], version: Int) -> [UInt8] {
    var bits = Bits()
    bits.append(0b0100, 4)
    bits.append(bytes.count, version < 10 ? 8 : 16)
    for byte in bytes { bits.append(Int(byte), 8) }
    let capacity = QRTables.dataCodewords(version)
    bits.append(0, min(4, capacity * 8 - bits.count))
    bits.append(0, (8 - bits.count % 8) % 8)
    var data = bits.bytes
    var isFirst = true
    while data.count < capacity {
      data.append(isFirst ? 0xEC : 0x11)
      isFirst.toggle()
    }
    return data
  }

  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0

    mutating func append(_ value: Int, _ length: Int) {
      for index in (0..<max(length, 0)).reversed() {
        if count % 8 == 0 { bytes.append(0) }
        if value >> index & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
        count += 1
      }
    }
  }
}

/// Reed-Solomon codes over GF(256) with the polynomial 0x11D (annex A).
struct ReedSolomon {
  private let divisor: [UInt8]

  init(degree: Int) {
    var result = [UInt8](repeating: 0, count: degree)
    if degree > 0 { result[degree - 1] = 1 }
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        result[index] = Self.product(result[index], root)
        if index + 1 < degree { result[index] ^= result[index + 1] }
      }
      root = Self.product(root, 2)
    }
    divisor = result
  }

  func remainder(of data: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ (result.first ?? 0)
      result = result.dropFirst() + [0]
      for index in result.indices { result[index] ^= Self.product(divisor[index], factor) }
    }
    return result
  }

  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var sum = 0
    for index in (0..<8).reversed() {
      sum = sum << 1 ^ (sum >> 7) * 0x11D
      sum ^= Int(right >> UInt8(index) & 1) * Int(left)
    }
    return UInt8(truncatingIfNeeded: sum)
  }
}

/// How badly a masked symbol can be read (section 7.8.3.1).
struct QRPenalty {
  let sum: Int

  init(_ modules: [Bool], size: Int) {
    var total = 0
    for line in 0..<size {
      total += Self.line((0..<size).map { modules[line * size + $0] })
      total += Self.line((0..<size).map { modules[$0 * size + line] })
    }
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let first = modules[y * size + x]
        if first == modules[y * size + x + 1], first == modules[(y + 1) * size + x],
          first == modules[(y + 1) * size + x + 1]
        {
          total += 3
        }
      }
    }
    let dark = modules.count { $0 }
    let percent = dark * 100 / modules.count
    sum = total + abs(percent - 50) / 5 * 10
  }

  private static let finder = [true, false, true, true, true, false, true]

  /// Runs of five and more, and what looks like a finder pattern with white beside it.
  private static func line(_ line: [Bool]) -> Int {
    var (penalty, run) = (0, 1)
    for index in 1..<line.count {
      run = line[index] == line[index - 1] ? run + 1 : 1
      if run == 5 { penalty += 3 } else if run > 5 { penalty += 1 }
    }
    for start in 0...max(0, line.count - 7) where Array(line[start..<min(start + 7, line.count)]) == finder {
      let before = line[max(0, start - 4)..<start]
      let after = line[min(start + 7, line.count)..<min(start + 11, line.count)]
      if before.allSatisfy({ !$0 }) || after.allSatisfy({ !$0 }) { penalty += 40 }
    }
    return penalty
  }
}
