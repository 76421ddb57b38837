// swift-tools-version: 6.2
import PackageDescription

/// Settings every room shares: Swift 6 mode comes from the tools version.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Rooms with hot loops are optimised in debug builds too: their tests read whole lists and trees.
let hot: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")

let package = Package(
  name: "VestibuleCore",
  products: [
    .library(name: "Vocabulary", targets: ["Vocabulary"]),
    .library(name: "Wire", targets: ["Wire"]),
    .library(name: "Names", targets: ["Names"]),
    .library(name: "Numbers", targets: ["Numbers"]),
    .library(name: "Certificates", targets: ["Certificates"]),
    .library(name: "Evidence", targets: ["Evidence"]),
    .library(name: "Traffic", targets: ["Traffic"]),
    .library(name: "Attribution", targets: ["Attribution"]),
    .library(name: "Screening", targets: ["Screening"]),
    .library(name: "Policy", targets: ["Policy"]),
    .library(name: "Journal", targets: ["Journal"]),
    .library(name: "TestWallet", targets: ["TestWallet"]),
    .library(name: "Programme", targets: ["Programme"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
  ],
  targets: [
    // Floor 0
    .target(name: "Vocabulary", swiftSettings: house),
    // Floor 1
    .target(name: "Wire", dependencies: ["Vocabulary"], swiftSettings: hot),
    .target(name: "Names", dependencies: ["Vocabulary"], swiftSettings: hot),
    .target(name: "Numbers", dependencies: ["Vocabulary", crypto], swiftSettings: hot),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
    .target(name: "Certificates", dependencies: ["Vocabulary", "COpenSSL", crypto, asn1], swiftSettings: hot),
    // Floor 2
    .target(
      name: "Evidence",
      dependencies: ["Vocabulary", "Wire", "Names", "Numbers", "Certificates", "COpenSSL", crypto, asn1],
      swiftSettings: hot),
    .systemLibrary(name: "CMemory"),
    .target(name: "Traffic", dependencies: ["Vocabulary", "Wire", "CMemory"], swiftSettings: hot),
    .target(name: "Attribution", dependencies: ["Vocabulary", "Wire", "CMemory", crypto], swiftSettings: hot),
    .target(name: "Screening", dependencies: ["Vocabulary", "Wire", "Names", crypto], swiftSettings: hot),
    // Floor 3
    .target(name: "Policy", dependencies: ["Vocabulary", "Wire", "Evidence"], swiftSettings: house),
    .target(name: "Journal", dependencies: ["Vocabulary", "Wire", crypto], swiftSettings: hot),
    // For tests: issuers and a wallet that is honest or not.
    .target(name: "TestWallet", dependencies: ["Vocabulary", "Wire", "Certificates", crypto], swiftSettings: house),
    // Floor 4
    .target(name: "Programme", dependencies: ["Vocabulary", "Wire", "Journal", crypto], swiftSettings: house),

    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: house),
    .testTarget(name: "WireTests", dependencies: ["Wire"], swiftSettings: house),
    .testTarget(name: "NamesTests", dependencies: ["Names"], swiftSettings: house),
    .testTarget(name: "NumbersTests", dependencies: ["Numbers"], swiftSettings: house),
    .testTarget(name: "CertificatesTests", dependencies: ["Certificates", crypto, asn1], swiftSettings: house),
    .testTarget(
      name: "EvidenceTests", dependencies: ["Evidence", "Numbers", "Certificates", "Wire", "TestWallet", crypto, asn1],
      swiftSettings: house),
    .testTarget(name: "TrafficTests", dependencies: ["Traffic", "Vocabulary", "Wire"], swiftSettings: house),
    .testTarget(name: "AttributionTests", dependencies: ["Attribution", crypto], swiftSettings: house),
    .testTarget(name: "ScreeningTests", dependencies: ["Screening"], swiftSettings: house),
    .testTarget(name: "PolicyTests", dependencies: ["Policy"], swiftSettings: house),
    .testTarget(name: "JournalTests", dependencies: ["Journal", crypto], swiftSettings: house),
    .testTarget(name: "ProgrammeTests", dependencies: ["Programme", "Journal", crypto], swiftSettings: house),
  ]
)
