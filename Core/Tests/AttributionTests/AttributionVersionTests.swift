import Attribution
import Testing

@Test func versionIsPositive() { #expect(AttributionVersion.current > 0) }
