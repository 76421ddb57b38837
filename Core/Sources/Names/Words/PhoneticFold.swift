/// Brings the usual respellings of one sound to one form, so that romanisations of different schools meet.
///
/// The result is made of `a e i o u`, consonants, digits, and `C` (ch), `S` (sh), `Z` (zh), `c` (ts). It is a key for
/// comparison, never shown.
public enum PhoneticFold {
  /// - Parameter writesVowels: false for letters from a script that leaves vowels out; then every `h` is a sound.
  public static func fold(_ letters: [UInt8], writesVowels: Bool = true) -> [UInt8] {
    letters.withUnsafeBufferPointer { fold($0, writesVowels: writesVowels) }
  }

  /// Every letter gives two sounds at most.
  public static func fold(_ letters: UnsafeBufferPointer<UInt8>, writesVowels: Bool = true) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: letters.count * 2) { out, count in
      var folder = Folder(letters: letters, writesVowels: writesVowels, out: out)
      folder.run()
      count = folder.count
      if count > 0 { return }
      for letter in letters {
        out[count] = letter
        count += 1
      }
    }
  }

  private struct Folder {
    let letters: UnsafeBufferPointer<UInt8>
    let writesVowels: Bool
    let out: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private var index = 0

    init(letters: UnsafeBufferPointer<UInt8>, writesVowels: Bool, out: UnsafeMutableBufferPointer<UInt8>) {
      self.letters = letters
      self.writesVowels = writesVowels
      self.out = out
    }

    mutating func run() {
      while index < letters.count {
        let before = index
        step()
        if index == before { index += 1 }
      }
    }

    private func at(_ distance: Int) -> UInt8 {
      index &+ distance < letters.count ? letters[index &+ distance] : 0
    }

    private func follows(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { wanted in
        for place in wanted.indices where at(place) != wanted[place] { return false }
        return true
      }
    }

    /// Writes a sound, doubled ones once where vowels are written, and moves on by `length` letters.
    private mutating func put(_ sound: Unicode.Scalar, _ length: Int) {
      let byte = UInt8(truncatingIfNeeded: sound.value)
      if count == 0 || out[count &- 1] != byte || !(writesVowels || Self.isVowel(byte)), count < out.count {
        out[count] = byte
        count &+= 1
      }
      index &+= length
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
      default: false
      }
    }

    private static func isFront(_ byte: UInt8) -> Bool { byte == 0x65 || byte == 0x69 || byte == 0x79 }

    private mutating func step() {
      switch Unicode.Scalar(at(0)) {
      case "a": put("a", at(1) == 0x65 ? 2 : 1)
      case "e": if at(1) == 0x65 { put("i", 2) } else { put("e", 1) }
      case "i", "y": high()
      case "o":
        switch Unicode.Scalar(at(1)) {
        case "u", "o": put("u", 2)
        case "e": put("o", 2)
        default: put("o", 1)
        }
      case "u": put("u", at(1) == 0x65 ? 2 : 1)
      case "w": put("v", 1)
      case "c": hiss()
      case "s": sibilant()
      case "t": dental()
      case "d": voicedDental()
      case "z": if at(1) == 0x68 { put("Z", 2) } else { put("z", 1) }
      case "x":
        if index == 0 {
          put("s", 1)
        } else {
          put("k", 0)
          put("s", 1)
        }
      case "h":
        let afterVowel = index > 0 && Self.isVowel(letters[index - 1])
        if index == 0 || (!writesVowels && index + 1 < letters.count) || (afterVowel && index + 1 < letters.count) {
          put("h", 1)
        } else {
          index += 1
        }
      default: stop()
      }
    }

    private mutating func high() {
      if follows("ij") || follows("iy") || follows("yi") || follows("yy") {
        put("i", 2)
      } else if at(1) == 0x65, index + 2 <= letters.count {
        put("e", 2)
      } else {
        put("i", 1)
      }
    }

    private mutating func hiss() {
      if follows("chzh") { return put("Z", 4) }
      if at(1) == 0x68 || at(1) == 0x7A { return put("C", 2) }
      if at(1) == 0x6B || at(1) == 0x71 { return put("k", 2) }
      put(Self.isFront(at(1)) ? "s" : "k", 1)
    }

    private mutating func sibilant() {
      if follows("shch") || follows("szcz") { return put("S", 4) }
      if follows("sch") { return put("S", 3) }
      if at(1) == 0x68 || at(1) == 0x7A { return put("S", 2) }
      put("s", 1)
    }

    private mutating func dental() {
      // Chinese names by way of Cyrillic: цз is z.
      if follows("tsz") { return put("z", 3) }
      if follows("tsch") { return put("C", 4) }
      if follows("tch") || follows("tsh") { return put("C", 3) }
      if at(1) == 0x68 { return put("t", 2) }
      if at(1) == 0x73 || at(1) == 0x7A { return put("c", 2) }
      put("t", 1)
    }

    private mutating func voicedDental() {
      if follows("dzh") { return put("j", 3) }
      if at(1) == 0x6A { return put("j", 2) }
      if at(1) == 0x68 { return put("d", 2) }
      if at(1) == 0x7A { return put("z", 2) }
      put("d", 1)
    }

    private mutating func stop() {
      switch Unicode.Scalar(at(0)) {
      case "p": if at(1) == 0x68 { put("f", 2) } else { put("p", 1) }
      case "k": if at(1) == 0x68 { put("h", 2) } else { put("k", 1) }
      case "g":
        if at(1) == 0x68 || (at(1) == 0x75 && Self.isFront(at(2))) { put("g", 2) } else { put("g", 1) }
      case "q": put("k", at(1) == 0x75 && Self.isFront(at(2)) ? 2 : 1)
      default: put(Unicode.Scalar(at(0)), 1)
      }
    }
  }

  /// The consonants of a folded word in classes of sounds that are confused; a key to find candidates by.
  public static func skeleton(_ fold: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for byte in fold {
      let kind = Self.kind(byte)
      if kind != 0, out.last != kind { out.append(kind) }
    }
    return out
  }

  private static func kind(_ byte: UInt8) -> UInt8 {
    switch Unicode.Scalar(byte) {
    case "a", "e", "i", "o", "u", "h": 0
    case "b", "p": UInt8(ascii: "b")
    case "f", "v": UInt8(ascii: "v")
    case "d", "t": UInt8(ascii: "t")
    case "g", "k": UInt8(ascii: "k")
    case "s", "z", "c", "S", "C", "Z", "j": UInt8(ascii: "s")
    default: byte
    }
  }
}
