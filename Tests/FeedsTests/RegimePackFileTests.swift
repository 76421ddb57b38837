import Policy
import Testing

@testable import Feeds

@Suite struct RegimePackFileTests {
  @Test func builtInPacksLoad() throws {
    let packs = try BuiltInRegimes.all
    #expect(packs.map(\.reference.identifier) == ["baseline", "in-certin-2022", "us-nprm-2024"])
  }
}
