package import Statistics

/// What `muster report` writes: the overview with its charts, and a page for each deck.
package struct ReportPage {
    let report: ScoreReport
    let decks: [DeckHistory]
    /// What was left out, as "only dates, since 2026-05-01"; nil where nothing was.
    let restriction: String?

    /// How many cards are listed with their histories, and how many answers of each: the file stays below 2 MB.
    static let mostCards = 1500
    static let mostAnswers = 15

    /// The page of what a fold counted.
    package init(_ fold: StatisticsFold, restriction: String? = nil) {
        report = ScoreReport(fold)
        decks = fold.deckHistories(limit: Self.mostCards, answers: Self.mostAnswers)
        self.restriction = restriction
    }

    private var isBrief: Bool { decks.reduce(0) { $0 + $1.cards.count } > Self.mostCards / 3 }

    /// The whole file.
    package var html: String {
        Page(title: "Muster: what you know, \(report.today)", purpose: "report").html { page in
            page.element("a", ["class": "skip", "href": "#overview"], "To the overview")
            page.element("header") { page in
                page.element("h1", "What you know")
                page.element("p", ["class": "soft"], "As of \(report.today)" + (restriction.map { "; \($0)" } ?? ""))
                writeNavigation(to: &page)
            }
            page.element("main") { page in
                page.element("section", ["id": "overview", "aria-labelledby": "overview-title"]) { page in
                    page.element("h2", ["id": "overview-title"], "Overview")
                    OverviewSection(report: report).write(to: &page)
                }
                for (number, deck) in decks.enumerated() {
                    DeckSection(deck: deck, number: number + 1, today: report.today, isBrief: isBrief).write(to: &page)
                }
            }
            page.element("footer") { page in
                page.element(
                    "p",
                    "Written by Muster from the log of reviews. A day begins at 4 in the morning; scores count the first "
                        + "answer to a card on a day. Nothing in this file comes from the network.")
            }
        }
    }

    private func writeNavigation(to page: inout Markup) {
        page.element("nav", ["aria-label": "Pages"]) { page in
            page.element("ul") { page in
                page.element("li") { $0.element("a", ["href": "#overview"], "Overview") }
                for (number, deck) in decks.enumerated() {
                    page.element("li") { page in
                        page.element("a", ["href": "#deck-\(number + 1)", "dir": "auto"], deck.standing.name)
                    }
                }
            }
        }
    }
}
