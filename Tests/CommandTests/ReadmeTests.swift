import Foundation
import TestSupport
import Testing

/// The README's commands, as a reader would type them.
private struct ReadmeCommand: CustomStringConvertible {
    let words: [String]
    /// The commands of one block run one after the other in one study folder.
    let block: Int

    var description: String { words.joined(separator: " ") }

    /// All lines of the shell blocks, without their comments.
    static func all(startingWith program: String) throws -> [ReadmeCommand] {
        var commands: [ReadmeCommand] = []
        var block = 0
        var isInside = false
        for line in try fixture("../../README.md").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```sh"
                block += 1
            } else if isInside {
                let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
                if words.first == program { commands.append(ReadmeCommand(words: words, block: block)) }
            }
        }
        return commands
    }
}

@Suite struct `The README is true` {
    @Test func `every muster command that it shows works in a fresh study folder`() throws {
        let commands = try ReadmeCommand.all(startingWith: "muster")
        #expect(commands.count >= 10)
        for (_, block) in Dictionary(grouping: commands, by: \.block).sorted(by: { $0.key < $1.key }) {
            let program = try Program()
            try program.folder.write(Self.notes, to: "notes.txt")
            try program.folder.write("Who?,me\n", to: "words.csv")
            try program.folder.write(Self.deck, to: "Decks/caesar.md")
            for command in block {
                // Someone who answers, and in a review of candidates keeps all.
                let typed = command.words.contains("--review") ? "k" : "right"
                let input = String(repeating: typed + "\n", count: 20)
                let outcome = try program.run(
                    Array(command.words.dropFirst()), input: input, environment: ["EDITOR": "true"])
                #expect(outcome.status == 0, "\(command): \(outcome.errors)")
            }
        }
    }

    @Test func `every make target that it shows exists`() throws {
        let targets = try fixture("../../Makefile").split(separator: "\n").compactMap { line in
            line.firstIndex(of: ":").map { String(line[..<$0]) }
        }
        let shown = try ReadmeCommand.all(startingWith: "make").map { $0.words[1] }
        #expect(shown == ["quiz", "test"])
        #expect(Set(shown).isSubset(of: targets))
    }

    @Test func `every file and folder that it names is there`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let names = try fixture("../../README.md").split(separator: "`").filter { name in
            ["Sources/", "docs/", "Decks/", "Progress/", "LICENSE", "CONTRIBUTING.md"].contains { name.hasPrefix($0) }
        }
        #expect(names.count >= 8)
        for name in names where name != "Decks/notes.md" {
            #expect(FileManager.default.fileExists(atPath: "\(root)/\(name)"), "\(name)")
        }
    }

    private static let notes = """
        The bridge at Rowley

        In 1862, the engineer Mary Holt built an iron bridge at Rowley. Mary Holt died in London in 1901.

        """
    private static let deck = """
        Q: When was Caesar killed?
        A: 15 March 44 BC
        kind: date

        """
}
