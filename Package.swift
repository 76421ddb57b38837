// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func core(_ name: String) -> Target.Dependency { .product(name: name, package: "Core") }
let allCore = [
  "Vocabulary", "Wire", "Numbers", "Certificates", "Evidence", "Screening", "Traffic", "Attribution", "Policy",
  "Journal", "Programme",
].map(core)

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "vestibule",
  products: [.executable(name: "vestibule", targets: ["vestibule"])],
  dependencies: [
    .package(path: "Core"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Floor 5
    .target(name: "Workflow", dependencies: allCore + [crypto], swiftSettings: house),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Files", dependencies: ["CZlib"], swiftSettings: house),
    // Floor 6
    .target(
      name: "StoreSQLite", dependencies: ["Workflow", grdb] + allCore, resources: [.embedInCode("Migrations")],
      swiftSettings: house),
    .target(
      name: "Vault",
      dependencies: ["Workflow", core("Vocabulary"), core("Journal"), core("Certificates"), crypto],
      swiftSettings: house),
    .target(
      name: "Feeds", dependencies: ["Workflow", "Files", crypto, httpClient, yams, logging],
      resources: [.embedInCode("Regimes/Packs")], swiftSettings: house),
    .target(name: "LeaseStore", dependencies: [core("Attribution")], swiftSettings: house),
    .target(
      name: "HouseLedger", dependencies: ["LeaseStore", "Workflow", core("Attribution"), core("Vocabulary")],
      swiftSettings: house),
    .target(name: "Observability", dependencies: [logging, metrics, core("Vocabulary")], swiftSettings: house),
    // Floor 7
    .target(
      name: "API", dependencies: ["Workflow", hummingbird, crypto, logging, yams] + allCore,
      resources: [.embedInCode("Resources")], swiftSettings: house),
    .target(
      name: "Console",
      dependencies: allCore + ["Workflow", hummingbird, mustache, crypto, logging],
      resources: [.embedInCode("Resources")], swiftSettings: house),
    .target(
      name: "Jobs",
      dependencies: [
        "Workflow", "Feeds", "Observability", core("Vocabulary"), core("Screening"), core("Wire"), lifecycle, logging,
      ], swiftSettings: house),
    .systemLibrary(name: "CPKCS11", pkgConfig: "p11-kit-1", providers: [.apt(["libp11-kit-dev"])]),
    .target(
      name: "Offline", dependencies: ["Files", "LeaseStore", "CPKCS11", crypto, argumentParser] + allCore,
      swiftSettings: house),
    // Floor 8
    .target(
      name: "VestibuleTestKit",
      dependencies: ["Workflow", "StoreSQLite", "Vault", crypto, core("TestWallet")] + allCore,
      swiftSettings: house),
    .executableTarget(
      name: "vestibule",
      dependencies: [
        "Workflow", "StoreSQLite", "HouseLedger", "Vault", "Files", "Feeds", "Observability", "API", "Console", "Jobs",
        "Offline",
        hummingbird, crypto,
        httpClient, logging, metrics, lifecycle,
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        argumentParser,
      ] + allCore, swiftSettings: house),

    .testTarget(
      name: "ObservabilityTests", dependencies: ["Observability", logging, metrics, core("Vocabulary")],
      swiftSettings: house),
    .testTarget(
      name: "StoreTests", dependencies: ["StoreSQLite", "VestibuleTestKit", "Workflow", grdb] + allCore,
      swiftSettings: house),
    .testTarget(
      name: "APITests",
      dependencies: [
        "API", "Workflow", "StoreSQLite", "Vault", "Feeds", "VestibuleTestKit", hummingbird, hummingbirdTesting, crypto,
        core("TestWallet"),
      ] + allCore,
      swiftSettings: house),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "Workflow", "StoreSQLite", "Vault", "Feeds", "VestibuleTestKit", hummingbird, hummingbirdTesting,
        mustache, crypto, logging, core("TestWallet"),
      ] + allCore,
      swiftSettings: house),
    .testTarget(
      name: "VaultTests", dependencies: ["Vault", core("Journal"), core("Certificates"), core("Vocabulary"), crypto],
      swiftSettings: house),
    .testTarget(
      name: "JobsTests",
      dependencies: ["Jobs", "Feeds", "Observability", "Vault", "VestibuleTestKit", lifecycle, logging] + allCore,
      swiftSettings: house),
    .testTarget(
      name: "HouseLedgerTests", dependencies: ["HouseLedger", "VestibuleTestKit", "Workflow", core("Vocabulary")],
      swiftSettings: house),
    .testTarget(name: "FilesTests", dependencies: ["Files", "VestibuleTestKit"], swiftSettings: house),
    .testTarget(
      name: "OfflineTests", dependencies: ["Offline", "LeaseStore", "Files", argumentParser] + allCore,
      swiftSettings: house),
    .testTarget(
      name: "FeedsTests",
      dependencies: ["Feeds", "Files", "Workflow", "StoreSQLite", "Vault", "VestibuleTestKit", hummingbird, crypto]
        + allCore, swiftSettings: house),
    .testTarget(
      name: "WorkflowTests",
      dependencies: ["Workflow", "StoreSQLite", "Vault", "Feeds", "VestibuleTestKit", crypto, core("TestWallet")]
        + allCore, swiftSettings: house),
  ]
)
