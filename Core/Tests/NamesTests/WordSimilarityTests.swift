import Testing

@testable import Names

@Suite struct WordSimilarityTests {
  private func likeness(_ left: String, _ right: String) -> Float {
    let (left, right) = (ParsedName(left, kind: .person), ParsedName(right, kind: .person))
    guard let first = left.words.first, let second = right.words.first else { return -1 }
    return WordSimilarity.shared.compare(first, second)
  }

  @Test(arguments: [
    ("Sergei", "Sergey"), ("Yusuf", "Yousef"), ("Mohammed", "Muhammad"), ("Tchaikovsky", "Chaykovskiy"),
    ("Khalid", "Halid"),
    ("Müller", "Mueller"), ("Jelena", "Elena"), ("Yevgeny", "Evgenii"), ("Dzhugashvili", "Jugashvili"),
    ("Владимир", "Uladzimir"),
    ("Хусейн", "Hussein"), ("محمد", "Mohammed"), ("عبدالرحمن", "Abdurrahman"), ("خالد", "Khaled"),
    ("ჯუღაშვილი", "Dzhugashvili"),
    ("Николаевич", "Mykolayovych"), ("Abdul-Rahman", "Abd al-Rahman"),
  ])
  func holdsSpellingsOfOneNameAlike(_ left: String, _ right: String) {
    #expect(likeness(left, right) > 0.8, "\(left) \(right)")
  }

  @Test(arguments: [
    ("Merkel", "Merkur"), ("Ali", "Ulu"), ("Petrov", "Pavlov"), ("Hassan", "Hussein"), ("Kim", "Jim"),
    ("Salman", "Sultan"), ("Ana", "Ivan"),
  ])
  func holdsDifferentNamesApart(_ left: String, _ right: String) {
    #expect(likeness(left, right) < 0.8, "\(left) \(right)")
  }

  @Test func readsKoreanInEveryRomanisation() {
    for (hangul, latin) in [
      ("정", "Chung"), ("정", "Jeong"), ("박", "Park"), ("이", "Lee"), ("최", "Choi"), ("영", "Yong"), ("철", "Chol"),
    ] {
      #expect(likeness(hangul, latin) > 0.9, "\(hangul) \(latin)")
    }
    #expect(likeness("김", "Park") < 0.5)
  }

  @Test func isSymmetricAndBounded() {
    let names = ["Ivan", "Yvonne", "Абрам", "محمود", "x", "Aleksandrovich", "김"]
    for left in names {
      for right in names {
        #expect(likeness(left, right) == likeness(right, left), "\(left) \(right)")
        #expect((0...1).contains(likeness(left, right)))
      }
      #expect(likeness(left, left) == 1)
    }
  }
}
