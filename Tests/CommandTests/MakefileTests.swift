import Foundation
import TestSupport
import Testing

@Suite struct `The Makefile` {
    /// Runs make in the repository; nothing that it is asked here builds or installs anything.
    private func make(_ arguments: String...) throws -> (status: Int32, output: String) {
        let folder = try TemporaryFolder()
        let output = try folder.write("", to: "output")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["make", "--no-print-directory"] + arguments
        process.currentDirectoryURL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forUpdatingAtPath: output).flatMap { handle in
            handle.seekToEndOfFile()
            return handle
        }
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try folder.read("output"))
    }

    @Test func `lists every target with a sentence when it is called alone`() throws {
        let text = try fixture("../../Makefile")
        let targets = text.split(separator: "\n").filter { $0.contains(": ") && $0.contains(" ## ") }
        let listed = try make().output.split(separator: "\n")
        #expect(targets.count >= 10)
        #expect(listed.count == targets.count)
        #expect(listed.allSatisfy { $0.hasPrefix("make ") })
    }

    @Test func `says in one sentence what is missing where there is no Swift`() throws {
        let (status, output) = try make("toolchain", "SWIFT=no-such-swift")
        #expect(status != 0)
        #expect(
            output.hasPrefix(
                "muster needs Swift 6.2 or newer, and no 'swift' is on the PATH: install it from https://www.swift.org/"
            ))
    }

    @Test func `says in one sentence when Swift is too old`() throws {
        let folder = try TemporaryFolder()
        let old = try folder.write("echo 'Swift version 5.9.2 (swift-5.9.2-RELEASE)'\n", to: "swift")
        let (status, output) = try make("toolchain", "SWIFT=sh \(old)")
        #expect(status != 0)
        #expect(output.contains("muster needs Swift 6.2 or newer, and 'sh \(old)' is 5.9: install a newer one from"))
    }
}
