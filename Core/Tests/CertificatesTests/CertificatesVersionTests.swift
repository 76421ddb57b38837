import Certificates
import Testing

@Test func versionIsPositive() { #expect(CertificatesVersion.current > 0) }
