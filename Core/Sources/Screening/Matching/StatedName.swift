import Names

/// One of the names that a subject's names are read as, taken apart.
struct StatedName {
  let parsed: ParsedName
  /// As what it is looked up.
  let kind: ScreeningSubject.Kind
  /// A reading that holds for persons only.
  let isGuess: Bool

  /// Whether it may be a listed name at all.
  func isComparable(_ name: NameStore.Name) -> Bool {
    isGuess ? name.kind == .person : Matcher.isComparable(kind, name.kind)
  }

  /// The texts that the names of a subject are read as, in the order in which candidates number them.
  static func texts(of subject: ScreeningSubject) -> [(text: String, kind: ScreeningSubject.Kind, isGuess: Bool)] {
    let takesGuesses = subject.kind == .person || subject.kind == .unknown
    return subject.names.flatMap { name in
      NameVariants.of(name).map { ($0, subject.kind, false) }
        + (takesGuesses ? NameVariants.guesses(of: name).map { ($0, .person, true) } : [])
    }
  }
}
