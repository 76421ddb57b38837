import Testing
import Traffic

@Test func versionIsPositive() { #expect(TrafficVersion.current > 0) }
