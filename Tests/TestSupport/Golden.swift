package import Testing

internal import FoundationEssentials

/// Compares a text with the golden file `name` in the folder `Golden` beside the calling test.
///
/// With `MUSTER_GOLDEN=record` in the environment (`make golden`) the file is rewritten and the test still fails, so
/// that nobody records by accident: read the diff, then run the tests again.
package func expectGolden(
    _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let path = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Golden/" + name
    if ProcessInfo.processInfo.environment["MUSTER_GOLDEN"] == "record" {
        try Data(text.utf8).write(to: URL(filePath: String(path)))
        Issue.record("recorded \(name); read its diff and run the tests again", sourceLocation: sourceLocation)
        return
    }
    let expected = try String(decoding: Data(contentsOf: URL(filePath: String(path))), as: UTF8.self)
    #expect(text == expected, "\(name) differs; `make golden` records it anew", sourceLocation: sourceLocation)
}

/// The text of the file `name` beside the calling test.
package func fixture(_ name: String, file: String = #filePath) throws -> String {
    let path = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/" + name
    return try String(decoding: Data(contentsOf: URL(filePath: String(path))), as: UTF8.self)
}

/// The names, without `ending` and sorted, of the files that end so in a folder of `Golden` beside the calling test.
package func goldenNames(_ folder: String, ending: String, file: String = #filePath) throws -> [String] {
    let path = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Golden/" + folder
    return try FileManager.default.contentsOfDirectory(atPath: String(path)).filter { $0.hasSuffix(ending) }
        .map { String($0.dropLast(ending.count)) }.sorted()
}
