import Diagnostics
import Glibc
import ReviewHistory
import Storage
import Terminal

/// Decks that are checked whenever a file of theirs changes; files are looked at four times a second, which works on any file
/// system.
@MainActor struct DeckWatch {
    let console: Console
    /// The files to watch; asked each time, since decks come and go.
    let paths: () throws(Diagnostic) -> [String]

    init(console: Console, paths: @escaping () throws(Diagnostic) -> [String]) {
        self.console = console
        self.paths = paths
    }

    private static let pause: useconds_t = 250_000

    /// Checks now and after each change; ends when the screen closes, or with the process.
    func run() throws(Diagnostic) {
        var stamps: [String: FileStamp]?
        var known: Set<Diagnostic> = []
        while !console.screen.isClosed {
            let paths = try paths()
            let now = Dictionary(
                paths.compactMap { path in FileStamp(of: path).map { (path, $0) } }, uniquingKeysWith: { $1 })
            if now != stamps {
                let check = DeckCheck(files: paths)
                show(check, known: known, isFirst: stamps == nil)
                known = Set(check.problems)
                stamps = now
            }
            usleep(Self.pause)
        }
    }

    private func show(_ check: DeckCheck, known: Set<Diagnostic>, isFirst: Bool) {
        let clock = WallClock.now.text.suffix(5)
        let new = check.problems.filter { !known.contains($0) }
        report(new)
        let mended = known.subtracting(check.problems).count
        let news = isFirst || mended == 0 ? "" : "; \(mended) mended"
        console.say(StyledText("\(clock)  ", .dim) + StyledText(check.summary + news, check.hasErrors ? .red : .green))
    }
}
