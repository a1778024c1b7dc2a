// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// Every module is held to the same rules: no warning passes, and every file imports what it uses.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Commands, options and help texts: the parser that Swift's own tools use.
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
// SHA-256 of a card's text, which is the card's identity.
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
// The front matter of decks is TOML, and TOML is more than `name = "value"`.
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

/// A module of the program; the arrows between modules are drawn in docs/architecture.md.
func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of one module, or of the whole program; expected texts lie beside them in `Golden`.
func tests(_ name: String, of imports: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: imports + ["TestSupport"], exclude: ["Golden"], swiftSettings: strict)
}

let package = Package(
    name: "muster",
    products: [.executable(name: "muster", targets: ["muster"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        module("Diagnostics"),
        module("Parallel"),
        module("Expressions"),
        // The model, embedded as it is, and the loops that take nearly all of the time: quick in debug builds too, since the
        // tests parse. `#embed` is C23, which clang has in all modes, with a warning.
        .target(
            name: "CEnglishModel", exclude: ["english.model"],
            cSettings: [.unsafeFlags(["-Wno-c23-extensions", "-O2"])]),
        module("English", imports: ["Diagnostics", "CEnglishModel", "Parallel"]),
        module("Cards", imports: ["Diagnostics", crypto, toml]),
        module("DeckExchange", imports: ["Diagnostics", "Cards"]),
        module("DeckCompilation", imports: ["Diagnostics", "Cards", "English", "Expressions", "Parallel"]),
        module("Grading", imports: ["Diagnostics", "Cards", "English", "Expressions"]),
        module("Memory"),
        module("Storage", imports: ["Diagnostics"]),
        module("ReviewHistory", imports: ["Diagnostics", "Memory", "Cards", "Parallel"]),
        module("Scheduling", imports: ["Memory", "Cards", "ReviewHistory"]),
        module(
            "Study",
            imports: ["Diagnostics", "Memory", "Cards", "ReviewHistory", "Scheduling", "Grading", "Expressions"]),
        module("Statistics", imports: ["Memory", "Cards", "ReviewHistory", "Parallel"]),
        module("Pages", imports: ["Diagnostics", "Cards", "Statistics"]),
        // GNU readline, by its own headers. No `pkgConfig`: it adds flags that SwiftPM rejects with a warning.
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        module("Terminal", imports: ["Diagnostics", "CReadline"]),
        .executableTarget(
            name: "muster",
            dependencies: [
                "Diagnostics", "Cards", "English", "DeckCompilation", "DeckExchange", "Grading", "Memory", "Storage",
                "ReviewHistory", "Scheduling", "Study", "Statistics", "Pages", "Terminal", "Parallel", argumentParser,
            ],
            swiftSettings: strict),
        // Products of matrices, for the training.
        .target(name: "CMatrix", cSettings: [.unsafeFlags(["-O2"])]),
        .executableTarget(
            name: "train-english",
            dependencies: ["Diagnostics", "English", "CEnglishModel", "CMatrix", "Storage", argumentParser],
            swiftSettings: strict),
        .executableTarget(
            name: "weigh-cards", dependencies: ["Diagnostics", "DeckCompilation", "Storage", argumentParser],
            swiftSettings: strict),
        .executableTarget(
            name: "muster-benchmark",
            dependencies: [
                "Diagnostics", "Cards", "English", "Expressions", "Grading", "Memory", "ReviewHistory", "Scheduling",
                "Statistics", "Storage", "Study",
            ],
            swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests("DiagnosticsTests", of: ["Diagnostics"]),
        .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: strict),
        tests("ExpressionsTests", of: ["Expressions"]),
        tests("EnglishTests", of: ["English", "CEnglishModel", "Diagnostics"]),
        tests("TrainEnglishTests", of: ["train-english", "Diagnostics", "English"]),
        .testTarget(
            name: "WeighCardsTests", dependencies: ["weigh-cards", "Diagnostics", "DeckCompilation"],
            swiftSettings: strict),
        tests("CardsTests", of: ["Cards", "Diagnostics"]),
        tests("DeckCompilationTests", of: ["DeckCompilation", "Cards", "Diagnostics", "English", "Expressions"]),
        tests("DeckExchangeTests", of: ["DeckExchange", "Cards", "Diagnostics"]),
        tests("GradingTests", of: ["Grading", "Cards", "Expressions"]),
        tests("MemoryTests", of: ["Memory"]),
        tests("StorageTests", of: ["Storage", "Diagnostics"]),
        tests("ReviewHistoryTests", of: ["ReviewHistory", "Cards", "Diagnostics", "Memory"]),
        tests("SchedulingTests", of: ["Scheduling", "Cards", "Memory", "ReviewHistory"]),
        tests("StudyTests", of: ["Study", "Cards", "Memory", "ReviewHistory", "Scheduling"]),
        tests("StatisticsTests", of: ["Statistics", "Cards", "Memory", "ReviewHistory"]),
        tests("PagesTests", of: ["Pages", "Cards", "Memory", "ReviewHistory", "Statistics"]),
        tests("TerminalTests", of: ["Terminal"]),
        tests(
            "CommandTests",
            of: [
                "muster", "Cards", "Diagnostics", "Grading", "ReviewHistory", "Scheduling", "Study", "Terminal",
                argumentParser,
            ]),
    ],
    swiftLanguageModes: [.v6]
)
