internal import Cards
internal import Diagnostics
internal import Parallel

/// Which of the cards that could be made are made: the best of each fact, spread over the text, each with one answer.
struct Selection {
    private let documents: [CandidateDocument]
    private let options: CompilationOptions
    private var dropped: [DroppedCandidate] = []

    /// What each further card of one sentence counts less, so that cards spread over the text.
    private static let crowding = 0.06
    /// Words of a question; who reads a longer one has forgotten its beginning.
    private static let longestPrompt = 32

    init(of documents: [CandidateDocument], options: CompilationOptions) {
        self.documents = documents
        self.options = options
    }

    func compilation() -> Compilation {
        var selection = self
        let cards = selection.cards()
        return Compilation(cards: cards, dropped: selection.dropped)
    }

    private mutating func cards() -> [CompiledCard] {
        var picks = documents.indices.flatMap { index in
            documents[index].candidates.map { Pick($0, document: index) }
        }
        picks = picks.filter { isWanted($0) }.sorted(by: Pick.isBetter)
        var repetitions = Repetitions()
        picks = picks.filter { pick in
            guard let same = repetitions.admit(pick) else { return true }
            drop(pick, "asks the same as “\(same)”")
            return false
        }
        let accounts = Accounts(of: picks, titles: documents.map(\.document.name))
        for (pick, reason) in accounts.dropped { drop(pick, reason) }
        let share = GapShare(of: accounts.picks)
        for pick in share.dropped { drop(pick, "is one gap too many: at most half of the cards are gaps") }
        picks = spread(share.picks)
        return made(picks)
    }

    private mutating func isWanted(_ pick: Pick) -> Bool {
        if !options.kinds.contains(pick.candidate.kind) {
            drop(pick, "is of the kind “\(pick.candidate.kind.rawValue)”, which was not asked for")
        } else if pick.candidate.score < options.leastScore {
            drop(pick, "has a score of \(pick.candidate.score.hundredths), below \(options.leastScore.hundredths)")
        } else if pick.promptWordCount > Self.longestPrompt {
            drop(pick, "is longer than \(Self.longestPrompt) words")
        } else if pick.promptGivesAway {
            drop(pick, "tells its answer in the question")
        } else {
            return true
        }
        return false
    }

    /// The best `most` picks in the order of the text; each further one from the same sentence counts a little less.
    private mutating func spread(_ picks: [Pick]) -> [Pick] {
        guard let most = options.most, picks.count > most else { return picks.sorted(by: Pick.isEarlier) }
        var seen: [Place: Int] = [:]
        let ranked = picks.sorted(by: Pick.isBetter).map { pick in
            let place = Place(document: pick.document, start: pick.candidate.evidence.lowerBound)
            let earlier = seen[place, default: 0]
            seen[place] = earlier + 1
            return (worth: pick.candidate.score - Self.crowding * Double(earlier), pick: pick)
        }
        let best = ranked.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
        for item in best.dropFirst(most) { drop(item.element.pick, "is not among the best \(most)") }
        return best.prefix(most).map(\.element.pick).sorted(by: Pick.isEarlier)
    }

    private struct Place: Hashable {
        let document: Int
        let start: Int
    }

    /// The cards, each identity once.
    private mutating func made(_ picks: [Pick]) -> [CompiledCard] {
        let distractors = Distractors(documents: documents)
        var identifiers: Set<CardIdentifier> = []
        var cards: [CompiledCard] = []
        let all = inParallel(picks.count, atOnce: 16) { index in
            card(of: picks[index], choices: distractors.choices(for: picks[index]))
        }
        for (pick, card) in zip(picks, all) {
            guard card.card.form != .choice || !card.card.choices.isEmpty else {
                drop(pick, "cannot be asked without choices, and there are none")
                continue
            }
            guard identifiers.insert(card.card.identifier).inserted else {
                drop(pick, "asks the same as another card, word for word")
                continue
            }
            cards.append(card)
        }
        return cards
    }

    private func card(of pick: Pick, choices: [String]) -> CompiledCard {
        let source = documents[pick.document].document.source
        let evidence = CompiledCard.Evidence(pick.candidate.evidence, of: source)
        let card = Card(
            form: pick.candidate.form, kind: pick.candidate.kind, prompt: pick.shownPrompt,
            answer: pick.candidate.answer,
            also: pick.alsoAccepted, choices: choices, hint: pick.candidate.hint,
            source: CardSource(document: source.path, line: evidence.line),
            evidence: documents[pick.document].document.readable(pick.candidate.evidence))
        return CompiledCard(card: card, question: pick.prompt, evidence: evidence, score: pick.candidate.score)
    }

    private mutating func drop(_ pick: Pick, _ reason: String) {
        let source = documents[pick.document].document.source
        dropped.append(
            DroppedCandidate(
                prompt: pick.prompt, answer: pick.candidate.answer,
                source: CardSource(document: source.path, line: source.line(at: pick.candidate.evidence.lowerBound)),
                reason: reason))
    }
}

extension Pick {
    /// Further right answers, each once and none that says the same as the answer; at most seven.
    fileprivate var alsoAccepted: [String] {
        guard candidate.form != .sequence else { return [] }
        var seen: Set<String> = [candidate.answer.lowercased()]
        return Array(accept.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }.prefix(7))
    }

    fileprivate var promptWordCount: Int { prompt.utf8.count { $0 == UInt8.space } + 1 }

    /// Whether the question has the whole answer in it.
    fileprivate var promptGivesAway: Bool {
        guard candidate.form != .sequence, !answerKey.isEmpty else { return false }
        return prompt.comparable.holds(words: answerKey)
    }
}

extension Double {
    /// The number with two decimals, for messages about values in 0...1.
    fileprivate var hundredths: String {
        let rounded = Int((self * 100).rounded())
        let rest = rounded % 100
        return "\(rounded / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
