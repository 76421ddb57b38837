import Testing
import Vocabulary

@testable import Policy

@Suite struct CallingCodeTests {
  @Test(arguments: [
    ("+12025550123", "US"), ("+14165550123", "CA"), ("+17875550123", "PR"), ("+18765550123", "JM"),
    ("+18005550123", ""),
    ("+11115550123", ""), ("+493012345678", "DE"), ("+74951234567", "RU"), ("+77012345678", "KZ"),
    ("+442071234567", "GB GG IM JE"), ("+886223456789", "TW"), ("+85221234567", "HK"), ("+88016123456", "BD"),
    ("+8821612345", ""), ("+9999999999", ""), ("+2712345678", "ZA"), ("+39061234567", "IT VA"),
  ])
  func numberBelongsTo(_ number: String, _ countries: String) throws {
    let found = CallingCodes.countries(of: try TelephoneNumber(number)).map(\.text).joined(separator: " ")
    #expect(found == countries)
  }
}
