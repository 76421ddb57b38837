import Vocabulary

/// A number or a name for machines: 1 to 100 printable characters of ASCII.
struct EvidenceToken: TextValue {
  let text: String

  init(_ text: String) throws(VocabularyError) {
    guard (1...100).contains(text.utf8.count), text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
      text.utf8.contains(where: { $0 != 0x20 })
    else { throw VocabularyError(.format, "this is 1 to 100 printable characters of ASCII") }
    self.text = text
  }
}
