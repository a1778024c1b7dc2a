import Foundation
import TestSupport
import Testing

/// A row of the table of modules in `docs/architecture.md`.
private struct ModuleRow: CustomTestStringConvertible {
    /// The modules it is about; the second of two is what Swift code sees of the first.
    let names: [String]
    let imports: Set<String>

    var testDescription: String { names.joined(separator: ", ") }

    static let all: [ModuleRow] = {
        let text = (try? fixture("../../docs/architecture.md")) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return ModuleRow(
                names: cells[0].split(separator: ",").map { $0.filter { $0 != "`" && $0 != " " } },
                imports: Set(cells[2].split(separator: ", ").map(String.init)).subtracting(["–"]))
        }
    }()

    /// What its modules may import: what the row names, and what that reaches.
    var reach: Set<String> {
        imports.reduce(into: imports.union(names)) { reach, name in
            for row in Self.all where row.names.contains(name) { reach.formUnion(row.reach) }
        }
    }

    /// The modules of the program that its sources import.
    func found() throws -> Set<String> {
        let known = Set(Self.all.flatMap(\.names))
        var found: Set<String> = []
        for name in names {
            let folder = Sources.path + "/" + name
            for file in FileManager.default.enumerator(atPath: folder) ?? .init() {
                guard let file = file as? String, file.hasSuffix(".swift") else { continue }
                let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
                for line in text.split(separator: "\n") {
                    let words = line.split(separator: " ")
                    if words.count <= 3, words.dropLast().last == "import", let module = words.last {
                        found.insert(String(module))
                    }
                }
            }
        }
        return found.intersection(known).subtracting(names)
    }
}

private enum Sources {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").path
}

@Suite struct `The table of modules is true` {
    @Test func `every module has its row`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Sources.path).filter { !$0.hasPrefix(".") }
        #expect(ModuleRow.all.flatMap(\.names).sorted() == folders.sorted())
    }

    @Test(arguments: ModuleRow.all)
    private func `a module imports what its row names, and nothing that this does not reach`(row: ModuleRow) throws {
        let found = try row.found()
        #expect(found.isSubset(of: row.reach))
        #expect(row.imports.isSubset(of: found))
    }
}
