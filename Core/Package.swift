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

let package = Package(
  name: "VestibuleCore",
  products: [
    .library(name: "Vocabulary", targets: ["Vocabulary"]),
    .library(name: "Wire", targets: ["Wire"]),
    .library(name: "Names", targets: ["Names"]),
    .library(name: "Evidence", targets: ["Evidence"]),
    .library(name: "Screening", targets: ["Screening"]),
    .library(name: "Policy", targets: ["Policy"]),
    .library(name: "Journal", targets: ["Journal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")
  ],
  targets: [
    // Floor 0
    .target(name: "Vocabulary", swiftSettings: house),
    // Floor 1
    .target(name: "Wire", dependencies: ["Vocabulary"], swiftSettings: hot),
    .target(name: "Names", dependencies: ["Vocabulary"], swiftSettings: hot),
    // Floor 2
    .target(name: "Evidence", dependencies: ["Vocabulary", "Wire", "Names", crypto], swiftSettings: hot),
    .target(name: "Screening", dependencies: ["Vocabulary", "Wire", "Names", crypto], swiftSettings: hot),
    // Floor 3
    .target(name: "Policy", dependencies: ["Vocabulary", "Wire"], swiftSettings: house),
    .target(name: "Journal", dependencies: ["Vocabulary", "Wire", crypto], swiftSettings: hot),

    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: house),
    .testTarget(name: "WireTests", dependencies: ["Wire"], swiftSettings: house),
    .testTarget(name: "NamesTests", dependencies: ["Names"], swiftSettings: house),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence", crypto], swiftSettings: house),
    .testTarget(name: "ScreeningTests", dependencies: ["Screening"], swiftSettings: house),
    .testTarget(name: "PolicyTests", dependencies: ["Policy"], swiftSettings: house),
    .testTarget(name: "JournalTests", dependencies: ["Journal", crypto], swiftSettings: house),
  ]
)
