// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled alike: Swift 6, strict about imports and existentials, and a warning is an error.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")

/// What the tests of a room stand on.
let stage: [Target.Dependency] = ["Kernel", "Store", "Web", "TestSupport", grdb]

/// What every room stands on. A room names the other rooms it needs itself: those arrows exist here and nowhere else.
let ground: [Target.Dependency] = ["Kernel", "Store", "Web", grdb, hummingbird]

let package = Package(
  name: "jamna",
  products: [.executable(name: "jamna", targets: ["CLI"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // C libraries from Debian
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCmarkGFM", providers: [.apt(["libcmark-gfm-dev"])]),
    .target(name: "CCurl"),

    // Ground: knows no feature
    .target(name: "Kernel", dependencies: [], swiftSettings: house),
    .target(name: "Store", dependencies: ["Kernel", grdb, crypto], exclude: ["schema.sql"], swiftSettings: house),
    .target(name: "Jobs", dependencies: ["Kernel", "Store", grdb, log], swiftSettings: house),
    .target(name: "Mail", dependencies: ["Kernel", "Store", "Jobs", "CCurl", grdb, crypto], swiftSettings: house),
    .target(name: "Documents", dependencies: ["Kernel", "CZlib", subprocess], swiftSettings: house),
    .target(
      name: "Web",
      dependencies: [
        "Kernel", "CZlib", "CCmarkGFM", hummingbird, hummingbirdCore, crypto, log, nio, nioHTTP1, httpTypes,
        nioHTTPTypes,
      ],
      exclude: ["Assets"],
      swiftSettings: house),

    // Rooms
    .target(name: "Counties", dependencies: ground, exclude: ["README.md"], swiftSettings: house),
    .target(
      name: "Accounts", dependencies: ground + ["Mail", crypto], exclude: ["README.md"], swiftSettings: house),
    .target(
      name: "Organisations", dependencies: ground + ["Accounts", "Mail", "Documents"], exclude: ["README.md"],
      swiftSettings: house),
    .target(
      name: "Strategies", dependencies: ground + ["Counties"], exclude: ["README.md"], swiftSettings: house),
    .target(
      name: "Joinings",
      dependencies: ground + [
        "Counties", "Accounts", "Strategies", "Organisations", "Mail", "Jobs", "Documents", crypto,
      ],
      exclude: ["README.md"], swiftSettings: house),
    .target(
      name: "Cases", dependencies: ground + ["Counties", "Organisations", "Strategies", "Joinings", "Documents"],
      exclude: ["README.md"], swiftSettings: house),

    .target(
      name: "Proposals",
      dependencies: ground + ["Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases", "Documents"],
      exclude: ["README.md"], swiftSettings: house),

    .target(
      name: "Dispatches",
      dependencies: ground + [
        "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Proposals", "Mail", "Jobs", "Documents",
      ],
      exclude: ["README.md"], swiftSettings: house),

    // Roof
    .target(
      name: "Site",
      dependencies: ground + [
        "Jobs", "Mail", "Documents", "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases",
        "Proposals", "Dispatches", log,
        nio,
        hummingbirdCore, httpTypes,
      ],
      swiftSettings: house),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Kernel", "Store", "Mail", "Counties", "Accounts", "Joinings", "Cases", "Proposals", "Documents", "Site",
        "Cast", "Web",
        grdb, log,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // Stage
    .target(
      name: "Cast",
      dependencies: [
        "Kernel", "Store", "Mail", "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases", grdb,
      ],
      swiftSettings: house),

    .target(
      name: "TestSupport",
      dependencies: ["Kernel", "Store", "Mail", "Counties", "Accounts", grdb], swiftSettings: house),

    // Tests
    .testTarget(name: "LawTests", dependencies: ["Store", grdb], swiftSettings: house),
    .testTarget(name: "CLITests", dependencies: ["CLI", "Kernel", "Store", grdb], swiftSettings: house),
    .testTarget(name: "KernelTests", dependencies: ["Kernel"], swiftSettings: house),
    .testTarget(name: "StoreTests", dependencies: ["Kernel", "Store", grdb], swiftSettings: house),
    .testTarget(
      name: "WebTests",
      dependencies: ["Kernel", "Web", hummingbird, hummingbirdCore, hummingbirdTesting, httpTypes, nio, log],
      swiftSettings: house),
    .testTarget(name: "MailTests", dependencies: stage + ["Mail", "Jobs", log], swiftSettings: house),
    .testTarget(name: "DocumentsTests", dependencies: ["Kernel", "Documents", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "AccountsTests",
      dependencies: stage + ["Counties", "Accounts", "Mail", hummingbird, hummingbirdTesting, httpTypes, nio, log],
      swiftSettings: house),
    .testTarget(name: "CountiesTests", dependencies: stage + ["Counties", httpTypes, nio], swiftSettings: house),
    .testTarget(
      name: "OrganisationsTests", dependencies: stage + ["Accounts", "Organisations", "Mail", "Documents", httpTypes],
      swiftSettings: house),
    .testTarget(
      name: "StrategiesTests", dependencies: stage + ["Counties", "Strategies", httpTypes, nio], swiftSettings: house),
    .testTarget(
      name: "JoiningsTests",
      dependencies: stage + [
        "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Documents", "Mail", httpTypes, nio,
      ],
      swiftSettings: house),
    .testTarget(
      name: "CasesTests", dependencies: stage + ["Documents", "Strategies", "Joinings", "Cases"], exclude: ["Papers"],
      swiftSettings: house),
    .testTarget(
      name: "ProposalsTests",
      dependencies: stage + [
        "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases", "Documents", "Proposals", httpTypes,
        nio,
      ],
      swiftSettings: house),
    .testTarget(
      name: "DispatchesTests",
      dependencies: stage + [
        "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Proposals", "Dispatches", "Documents",
        "Mail", httpTypes, nio,
      ],
      swiftSettings: house),
    .testTarget(
      name: "SiteTests",
      dependencies: stage + [
        "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases", "Mail", "Cast", "Site", "Documents",
        hummingbird,
        hummingbirdTesting, httpTypes, nio, log,
      ], swiftSettings: house),
  ]
)
