// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// The readers of decks and documents under libFuzzer. A package of its own, so that nobody else builds it; its modules are links
/// to those of the program.
let package = Package(
    name: "muster-fuzzing",
    products: [.executable(name: "fuzz-readers", targets: ["fuzz-readers"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .target(name: "Diagnostics"),
        .target(name: "Expressions"),
        .target(
            name: "CEnglishModel", exclude: ["english.model"],
            cSettings: [.unsafeFlags(["-Wno-c23-extensions", "-O2"])]),
        .target(name: "English", dependencies: ["Diagnostics", "CEnglishModel"]),
        .target(
            name: "Cards",
            dependencies: [
                "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ]),
        .target(name: "DeckExchange", dependencies: ["Diagnostics", "Cards"]),
        .target(name: "DeckCompilation", dependencies: ["Diagnostics", "Cards", "English", "Expressions"]),
        .executableTarget(
            name: "fuzz-readers", dependencies: ["Diagnostics", "Cards", "DeckExchange", "DeckCompilation"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
