import Vocabulary

/// How a stated name stands to the name of a zone.
enum MRZNameComparison: Hashable {
  /// The same words, in any order.
  case same
  /// The zone's name was cut, and what is left fits.
  case truncated
  /// One side has words that the other has not; the rest fits, family name and a given name included.
  case partial
  case differs
  /// The stated name is in a script that has no binding form in Latin letters, and it does not fit by chance.
  case notComparable

  init(stated: PersonName, found: MRZName) {
    let full = MRZNamePattern(stated.full)
    let parts = [stated.family, stated.given].compactMap(\.self).map(MRZNamePattern.init)
    if Self.isSame(full, parts, found) {
      self = .same
      return
    }
    var alignment = MRZWordAlignment(stated: full.words, found: found)
    if alignment.isComplete {
      self = .same
    } else if found.isPossiblyTruncated, Self.isCut(parts, found) || alignment.fitsTruncated() {
      self = .truncated
    } else if alignment.isSubset {
      self = .partial
    } else {
      self = full.isBinding ? .differs : .notComparable
    }
  }

  /// The names written as one word each, in either order: spaces and hyphens are handled in many ways.
  private static func isSame(_ full: MRZNamePattern, _ parts: [MRZNamePattern], _ found: MRZName) -> Bool {
    let primary = found.primary.joined()
    let secondary = found.secondary.joined()
    let texts = [Array((primary + secondary).utf8), Array((secondary + primary).utf8)]
    let letters = [Array(full.words.joined()), Array(parts.flatMap(\.words).joined())]
    return letters.contains { word in !word.isEmpty && texts.contains { MRZNamePattern.matches(word, $0) } }
  }

  /// The zone is the beginning of family name and given names.
  private static func isCut(_ parts: [MRZNamePattern], _ found: MRZName) -> Bool {
    guard parts.count == 2 else { return false }
    let word = Array(parts.flatMap(\.words).joined())
    return MRZNamePattern.begins(word, with: Array(found.components.joined().utf8))
  }
}

/// Which words of a stated name are which words of a zone.
struct MRZWordAlignment {
  private let words: [MRZNamePattern.Word]
  private let found: [[UInt8]]
  private let primaryCount: Int
  private var wordIsUsed: [Bool]
  private var foundIsUsed: [Bool]
  /// Most words taken into the comparison; a zone has at most 39 characters.
  private static let maximumWords = 24

  init(stated: [MRZNamePattern.Word], found: MRZName) {
    words = Array(stated.prefix(Self.maximumWords))
    self.found = found.components.map { Array($0.utf8) }
    primaryCount = found.primary.count
    wordIsUsed = words.map { _ in false }
    foundIsUsed = self.found.map { _ in false }
    align()
  }

  var isComplete: Bool { wordIsUsed.allSatisfy(\.self) && foundIsUsed.allSatisfy(\.self) && !found.isEmpty }

  /// One side has nothing that the other lacks, and what fits is more than a given name alone.
  var isSubset: Bool {
    guard wordIsUsed.allSatisfy(\.self) || foundIsUsed.allSatisfy(\.self) else { return false }
    let primary = foundIsUsed.prefix(primaryCount)
    let secondary = foundIsUsed.dropFirst(primaryCount)
    return (primary.isEmpty || primary.contains(true)) && (secondary.isEmpty || secondary.contains(true))
      && foundIsUsed.filter(\.self).count >= min(2, found.count)
      && wordIsUsed.filter(\.self).count >= min(2, words.count)
  }

  /// Matches words whole; then neighbours written together on one side, up to three.
  private mutating func align() {
    for (count, foundCount) in [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)] {
      for start in words.indices where start + count <= words.count {
        let range = start..<start + count
        guard !wordIsUsed[range].contains(true) else { continue }
        let letters = Array(words[range].joined())
        if let place = place(of: letters, count: foundCount) {
          for index in range { wordIsUsed[index] = true }
          for index in place { foundIsUsed[index] = true }
        }
      }
    }
  }

  private func place(of letters: MRZNamePattern.Word, count: Int) -> Range<Int>? {
    for start in found.indices where start + count <= found.count {
      let range = start..<start + count
      guard !foundIsUsed[range].contains(true) else { continue }
      if MRZNamePattern.matches(letters, Array(found[range].joined())) { return range }
    }
    return nil
  }

  /// Doc 9303-4 section 4.2.3: a name that is too long loses whole components or the ends of components. So every word
  /// of the zone must begin a stated word of its own.
  mutating func fitsTruncated() -> Bool {
    for index in found.indices where !foundIsUsed[index] {
      let match = words.indices.first { !wordIsUsed[$0] && MRZNamePattern.begins(words[$0], with: found[index]) }
      guard let match else { return false }
      wordIsUsed[match] = true
    }
    return found.count > 1
  }
}
