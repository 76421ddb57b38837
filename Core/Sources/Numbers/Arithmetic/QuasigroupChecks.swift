/// Verhoeff's algorithm: the dihedral group of order 10 and a permutation of period 8.
enum Verhoeff {
  private static let product: StaticString = """
    0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210
    """
  private static let permutation: StaticString = """
    01234567891576283094580379614289160435279453126870428657390127938064157046913258
    """

  /// Over digits; nil where another character is met or there is none.
  static func holds(_ text: NumberText) -> Bool? {
    guard text.isDigits() else { return nil }
    var check = 0
    for index in 0..<text.count {
      let digit = text.digit(text.count - 1 - index)
      let permuted = Int(permutation.byte(index % 8 * 10 + digit)) - 0x30
      check = Int(product.byte(check * 10 + permuted)) - 0x30
    }
    return check == 0
  }
}

/// Damm's algorithm with the quasigroup of his thesis.
enum Damm {
  private static let table: StaticString = """
    0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790
    """

  /// Over digits; nil where another character is met or there is none.
  static func holds(_ text: NumberText) -> Bool? {
    guard text.isDigits() else { return nil }
    var interim = 0
    for index in 0..<text.count { interim = Int(table.byte(interim * 10 + text.digit(index))) - 0x30 }
    return interim == 0
  }
}
