import Names

/// Finds the words of the lists that may be the same as a given word.
///
/// Each listed word is entered under several keys: its fold, its fold with any one letter left out, its consonants and
/// those with one left out, its group of variants, its Korean reading. A query looks up the same keys.
struct WordIndex: Sendable {
  /// Key in the upper, word in the lower 32 bits; ascending.
  private let entries: [UInt64]
  /// First entry of each value of the upper bits of the key.
  private let buckets: [UInt32]
  private let bucketBits: UInt64
  /// A bit for the key of each whole fold: most words that are asked for as halves of others are not there.
  private let wholes: [UInt64]
  private static let wholeBits: UInt32 = 19

  init(_ words: [NameWord]) {
    var entries: [UInt64] = []
    entries.reserveCapacity(words.count * 10)
    var wholes = [UInt64](repeating: 0, count: 1 << (Int(Self.wholeBits) - 6))
    for (number, word) in words.enumerated() {
      let whole = Self.hash(word.fold, skipping: -1, salt: 1) >> (32 - Self.wholeBits)
      wholes[Int(whole >> 6)] |= 1 << UInt64(whole & 63)
      Self.keys(word) { entries.append(UInt64($0) << 32 | UInt64(number)) }
    }
    KeyOrder.sort(&entries)
    // As many buckets as keys and more: few keys make a small table that stays in the processor's cache.
    let bits = UInt64(min(18, max(6, Int.bitWidth - entries.count.leadingZeroBitCount)))
    var buckets = [UInt32](repeating: 0, count: 1 << Int(bits) + 1)
    for entry in entries { buckets[Int(entry >> (64 - bits)) + 1] += 1 }
    for index in 1..<buckets.count { buckets[index] += buckets[index - 1] }
    self.entries = entries
    self.wholes = wholes
    bucketBits = bits
    self.buckets = buckets
  }

  /// Calls `take` with every candidate, several times where it is found under several keys.
  func candidates(_ word: NameWord, _ take: (Int) -> Void) {
    Self.keys(word) { find($0, take) }
  }

  /// Candidates by the whole fold only.
  func exact(_ fold: [UInt8], _ take: (Int) -> Void) {
    let key = Self.hash(fold, skipping: -1, salt: 1)
    let whole = key >> (32 - Self.wholeBits)
    if wholes[Int(whole >> 6)] & 1 << UInt64(whole & 63) != 0 { find(key, take) }
  }

  /// Candidates for two words written as one: close ones, of a script without vowels all.
  func joined(_ word: NameWord, _ take: (Int) -> Void) {
    if word.scripts.isDisjoint(with: .consonantal) { close(word, take) } else { candidates(word, take) }
  }

  /// Candidates that sound the same or differ in a letter.
  func close(_ word: NameWord, _ take: (Int) -> Void) {
    find(Self.hash(word.fold, skipping: -1, salt: 1), take)
    for place in word.fold.indices { find(Self.hash(word.fold, skipping: place, salt: 1), take) }
    if word.korean != 0, word.scripts == .hangul { find(Self.mix(word.korean, 4), take) }
  }

  @inline(__always)
  private func find(_ key: UInt32, _ take: (Int) -> Void) {
    let bucket = Int(UInt64(key) >> (32 - bucketBits))
    var place = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    while place < end {
      let entry = entries[place]
      let found = UInt32(truncatingIfNeeded: entry >> 32)
      if found == key { take(Int(UInt32(truncatingIfNeeded: entry))) } else if found > key { break }
      place &+= 1
    }
  }

  private static func keys(_ word: NameWord, _ take: (UInt32) -> Void) {
    let fold = word.fold
    take(hash(fold, skipping: -1, salt: 1))
    for place in fold.indices where fold.count > 3 || (fold.count == 3 && isVowel(fold[place])) {
      take(hash(fold, skipping: place, salt: 1))
    }
    let skeleton = word.skeleton
    if skeleton.count >= 2 {
      // Words of few consonants are many: those that begin with a consonant apart from the others.
      let isOpen = skeleton.count <= 3 && Self.isOpen(fold.first ?? 0)
      take(hash(skeleton, skipping: -1, salt: isOpen ? 5 : 2))
      // A script that leaves vowels out does not tell which of the two it is.
      if skeleton.count <= 3, !word.scripts.isDisjoint(with: .consonantal) {
        take(hash(skeleton, skipping: -1, salt: isOpen ? 2 : 5))
      }
      if skeleton.count >= 5 { for place in skeleton.indices { take(hash(skeleton, skipping: place, salt: 2)) } }
    }
    if !word.scripts.isDisjoint(with: .consonantal) { waws(fold, take) }
    if word.group != 0 { take(mix(UInt32(bitPattern: word.group), 3)) }
    if word.korean != 0 { take(mix(word.korean, 4)) }
  }

  private static func isOpen(_ byte: UInt8) -> Bool { isVowel(byte) || byte == 0x68 || byte == 0x6A }

  /// Arabic and Hebrew waw is a consonant or a vowel: also without any one of them, and without all.
  private static func waws(_ fold: [UInt8], _ take: (UInt32) -> Void) {
    let waw = UInt8(ascii: "v")
    let places = fold.indices.filter { fold[$0] == waw }
    guard !places.isEmpty else { return }
    var forms = [fold.filter { $0 != waw }]
    if places.count > 1 {
      for place in places.prefix(4) {
        forms.append(fold.indices.filter { $0 != place }.map { fold[$0] })
      }
    }
    for form in forms {
      let skeleton = PhoneticFold.skeleton(form)
      guard skeleton.count >= 2 else { continue }
      take(hash(skeleton, skipping: -1, salt: 2))
      if skeleton.count <= 3 { take(hash(skeleton, skipping: -1, salt: 5)) }
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  private static func hash(_ bytes: [UInt8], skipping: Int, salt: UInt32) -> UInt32 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(salt)
    bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<bytes.count where place != skipping {
        value = (value ^ UInt64(bytes[place])) &* 0x100_0000_01B3
      }
    }
    return mix(UInt32(truncatingIfNeeded: value ^ value >> 32), salt)
  }

  private static func mix(_ value: UInt32, _ salt: UInt32) -> UInt32 {
    var mixed = value &+ salt &* 0x9E37_79B9
    mixed = (mixed ^ mixed >> 16) &* 0x85EB_CA6B
    mixed = (mixed ^ mixed >> 13) &* 0xC2B2_AE35
    return mixed ^ mixed >> 16
  }
}
