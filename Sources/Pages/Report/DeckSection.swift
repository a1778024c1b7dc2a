internal import Statistics

/// The page of a deck: how the learner stands with it, and the history of each card.
struct DeckSection {
    let deck: DeckHistory
    /// From 1.
    let number: Int
    /// The day of the report, as in "2026-05-04".
    let today: String

    /// Whether so many cards are listed in all that long texts are cut sooner, for the size of the file.
    let isBrief: Bool

    private var identifier: String { "deck-\(number)" }

    /// Writes the section.
    func write(to page: inout Markup) {
        page.newLine()
        page.element(
            "section", ["id": identifier, "class": "deck", "aria-labelledby": identifier + "-title"]
        ) { page in
            page.element("h2", ["id": identifier + "-title", "dir": "auto"], deck.standing.name)
            page.element("p", summary)
            guard !deck.cards.isEmpty else { return }
            if deck.cards.count < deck.cardCount {
                page.element(
                    "p", ["class": "soft"],
                    "Listed are the \(deck.cards.count) cards, of \(deck.cardCount), that are missed or least in mind.")
            }
            page.element(
                "p", ["class": "soft"],
                "✓ right, ≈ close, ✗ wrong; the oldest answer first. “In mind” is the probability of recall now.")
            writeCards(to: &page)
            page.element("p", ["class": "screen"]) { $0.element("a", ["href": "#overview"], "Back to the overview") }
        }
    }

    private var summary: String {
        let cards = deck.standing.cards
        var parts =
            deck.isPresent
            ? [
                Wording.counted(cards.total, "card"), "\(cards.learned) known", "\(cards.missed) missed",
                "\(cards.new) new", "\(cards.due) due",
            ] : ["This deck is not here; the log knows \(Wording.counted(deck.cardCount, "card")) of it"]
        if cards.suspended > 0 { parts.append("\(cards.suspended) suspended") }
        if let share = deck.standing.recall.share {
            parts.append("\(Plot.percent(share)) of \(deck.standing.recall.total) first answers right")
        }
        if let mean = deck.standing.meanRecall { parts.append("\(Plot.percent(mean)) in mind now") }
        parts.append(Wording.duration(deck.standing.seconds))
        return parts.joined(separator: " · ")
    }

    private func writeCards(to page: inout Markup) {
        let label = "Cards of \(deck.standing.name)"
        page.element("div", ["class": "wide cards", "role": "region", "aria-label": label, "tabindex": "0"]) { page in
            page.element("table") { page in
                page.element("caption", label)
                page.element("thead") { page in
                    page.element("tr") { page in
                        for name in ["Card and history", "In mind", "Due"] {
                            page.element("th", ["scope": "col"], name)
                        }
                    }
                }
                page.element("tbody") { page in
                    for card in deck.cards {
                        page.newLine()
                        page.element("tr") { write(card, to: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ card: CardHistory, to page: inout Markup) {
        page.element("td", ["class": "q", "dir": "auto"]) { page in
            page.text(Self.short(card.prompt ?? card.card, isBrief ? 100 : 400))
            if let answer = card.answer {
                page.raw("<br>")
                page.element("strong", Self.short(answer, isBrief ? 60 : 200))
            }
            writeAnswers(of: card, to: &page)
        }
        switch card.standing {
        case .new:
            page.element("td", "new")
            page.element("td", "–")
        case .suspended:
            page.element("td", "suspended")
            page.element("td", "–")
        case .begun(let recall, let stability, _, let due):
            let isMissed = recall == 0
            page.element("td", ["class": isMissed ? "bad" : nil]) { page in
                page.text(isMissed ? "missed" : Plot.percent(recall))
                if !isMissed {
                    page.raw("<br>")
                    page.element("span", ["class": "soft"], "stable \(Self.days(stability))")
                }
            }
            page.element("td", due <= today ? "today" : due)
        }
    }

    private func writeAnswers(of card: CardHistory, to page: inout Markup) {
        guard !card.answers.isEmpty else { return }
        page.element("div", ["class": "marks"]) { page in
            let hidden = card.answerCount - card.answers.count
            if hidden > 0 { page.element("span", "\(hidden) earlier,") }
            for answer in card.answers {
                Self.write(answer, isThisYear: answer.day.prefix(4) == today.prefix(4), to: &page)
            }
        }
    }

    private static func write(_ answer: CardHistory.Answer, isThisYear: Bool, to page: inout Markup) {
        page.element("span") { page in
            switch answer.verdict {
            case .right: page.text("✓")
            case .close: page.element("i", "≈")
            case .wrong: page.element("b", "✗")
            }
            page.text(" " + (isThisYear ? String(answer.day.dropFirst(5)) : answer.day))
        }
    }

    private static func days(_ stability: Double) -> String {
        stability < 365 ? "\(Plot.number(stability)) d" : "\(Plot.number(stability / 365.25)) y"
    }

    /// A text cut where it is longer than anyone reads in a table.
    private static func short(_ text: String, _ length: Int) -> String {
        text.count > length ? String(text.prefix(length - 1)) + "…" : text
    }
}
