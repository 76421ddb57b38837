import Numbers
import Testing

@Test func versionIsPositive() { #expect(NumbersVersion.current > 0) }
