import ArgumentParser
import Cards
import Diagnostics
import ReviewHistory
import Statistics
import Storage

/// Which cards and answers the numbers are about, as options of the commands that show them.
struct StatisticsOptions: ParsableArguments {
    @Argument(help: "Decks by name or file; all decks if none is named.")
    var decks: [String] = []

    @Option(
        help: ArgumentHelp("Only cards of these kinds: \(KindList.names).", valueName: "kind,…"),
        transform: KindList.kinds)
    var kinds: Set<CardKind>?

    @Option(
        help: ArgumentHelp("Only cards with one of these tags.", valueName: "tag,…"),
        transform: { text in
            let tags = text.split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
            guard !tags.isEmpty else { throw ValidationError("--tags takes one or more tags, with commas between") }
            return Set(tags)
        })
    var tags: Set<String>?

    @Option(
        help: ArgumentHelp(
            "Only answers from this day on, as in 2026-05-04; a month or a year will do.", valueName: "date"),
        transform: { try Self.days($0, "--since").lowerBound.number })
    var since: Int?

    @Option(
        help: ArgumentHelp("Only answers up to the end of this day, month or year.", valueName: "date"),
        transform: { try Self.days($0, "--until").upperBound.number })
    var until: Int?

    @Option(help: ArgumentHelp("Only answers of the last days, today among them.", valueName: "number"))
    var days: Int?

    @OptionGroup var study: StudyOptions

    func validate() throws {
        if let days, days < 1 { throw ValidationError("--days takes a number from 1") }
        if days != nil, since != nil { throw ValidationError("--days and --since do not go together") }
        if let since, let until, since > until {
            throw ValidationError("--since lies behind --until, so that no day is left")
        }
    }

    private static func days(_ text: String, _ option: String) throws -> ClosedRange<CalendarDay> {
        guard let days = CalendarDay.range(of: text) else {
            throw ValidationError(
                "\(option) takes a day like 2026-05-04, a month like 2026-05 or a year, not “\(text)”")
        }
        return days
    }

    /// The filter that they ask for.
    ///
    /// - Throws: a `Diagnostic` for a deck or tag that there is not.
    func filter(_ library: DeckLibrary, _ table: ReviewTable, today: Int) throws(Diagnostic) -> StatisticsFilter {
        StatisticsFilter(
            decks: try deckNames(library, table), kinds: kinds, tags: try knownTags(library),
            since: since ?? days.map { today - $0 + 1 }, until: until)
    }

    /// What is left out, for people; nil where nothing is.
    var restriction: String? {
        var parts: [String] = []
        if !decks.isEmpty { parts.append("decks " + decks.joined(separator: ", ")) }
        if let kinds { parts.append("kinds " + kinds.map(\.rawValue).sorted().joined(separator: ", ")) }
        if let tags { parts.append("tags " + tags.sorted().joined(separator: ", ")) }
        if let since { parts.append("from \(CalendarDay(number: since))") }
        if let days { parts.append("last \(Amount.counted(days, "day"))") }
        if let until { parts.append("up to \(CalendarDay(number: until))") }
        return parts.isEmpty ? nil : "only " + parts.joined(separator: ", ")
    }

    /// The names of the decks that are asked for, also of those that only the log knows; nil for all.
    private func deckNames(_ library: DeckLibrary, _ table: ReviewTable) throws(Diagnostic) -> Set<String>? {
        guard !decks.isEmpty else { return nil }
        var names: Set<String> = []
        for name in decks {
            let found = library.decks(called: name).map(\.name)
            if found.isEmpty, !table.decks.contains(name) {
                let known = Set(library.decks.map(\.name) + table.decks).sorted()
                let meant = suggestion(for: name, among: known).map { "did you mean “\($0)”?" }
                throw Diagnostic(
                    "there is no deck called “\(name)”",
                    notes: [meant ?? "the decks: \(known.map { "“\($0)”" }.joined(separator: ", "))"])
            }
            names.formUnion(found.isEmpty ? [name] : found)
        }
        return names
    }

    private func knownTags(_ library: DeckLibrary) throws(Diagnostic) -> Set<String>? {
        guard let tags else { return nil }
        let known = Set(library.decks.flatMap { $0.entries.flatMap(\.card.tags) })
        for tag in tags.sorted() where !known.contains(tag) {
            let meant = suggestion(for: tag, among: known.sorted()).map { "did you mean “\($0)”?" }
            throw Diagnostic(
                "no card has the tag “\(tag)”",
                notes: [
                    meant
                        ?? (known.isEmpty ? "no card has a tag" : "the tags: \(known.sorted().joined(separator: ", "))")
                ])
        }
        return tags
    }
}
