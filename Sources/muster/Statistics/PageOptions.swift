import ArgumentParser
import Diagnostics
import Glibc
import Pages
import Storage
import Terminal

/// Where a page goes, as options of the commands that write one.
struct PageOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; else one in the working directory.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var output: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Open the file with xdg-open; else it is opened where a desktop and a terminal are.")
    var open: Bool?

    /// Writes the page, says where it is, and opens it where there is something to open it with.
    ///
    /// - Throws: a `Diagnostic` where it cannot be written, or a file that is no page of ours is in its place.
    func write(_ html: String, to usual: String) throws(Diagnostic) {
        let path = output ?? usual
        if hasFile(path) {
            let there = try readBytes(at: path, limits: ReadingLimits(byteCount: 1 << 30, mayBeEmpty: true))
            guard there.isEmpty || isOwnPage(there) else {
                throw Diagnostic(
                    "this file was not written by muster, and is left as it is", path: path,
                    notes: ["name another with --output FILE"])
            }
        }
        try replaceFile(at: path, with: html)
        MainActor.assumeIsolated { Console.shared.say(StyledText("Wrote \(path) (\(Self.size(html.utf8.count))).")) }
        let isDesktop = Surroundings.variable("DISPLAY") != nil || Surroundings.variable("WAYLAND_DISPLAY") != nil
        guard open ?? (isDesktop && Screen.isTerminal(1)) else { return }
        try Browser.open(Surroundings.wholePath(of: path), isAsked: open == true)
    }

    private static func size(_ byteCount: Int) -> String {
        byteCount < 1_000_000
            ? "\((byteCount + 999) / 1000) KB"
            : "\((byteCount + 50_000) / 100_000 * 100 / 1000).\((byteCount + 50_000) / 100_000 % 10) MB"
    }
}
