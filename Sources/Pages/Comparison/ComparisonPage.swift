package import Statistics

/// What `muster report --progress A --progress B` writes: several learners on one deck.
package struct ComparisonPage {
    let comparison: LearnerComparison

    package init(_ comparison: LearnerComparison) { self.comparison = comparison }

    /// The whole file.
    package var html: String {
        Page(title: "Muster: \(comparison.deck), \(comparison.today)", purpose: "comparison").html { page in
            page.element("header") { page in
                page.element("h1", "Who knows what")
                page.element("p", ["class": "soft", "dir": "auto"], comparison.deck)
                page.element(
                    "p", ["class": "soft"],
                    "\(Wording.counted(comparison.learners.count, "learner")), "
                        + "\(Wording.counted(comparison.cards.count, "card")), as of \(comparison.today)")
                page.element("nav", ["aria-label": "Sections"]) { page in
                    page.element("ul") { page in
                        for (target, name) in [
                            ("learners", "Learners"), ("bad", "Bad for all"), ("cards", "Card by card"),
                        ] {
                            page.element("li") { $0.element("a", ["href": "#" + target], name) }
                        }
                    }
                }
            }
            page.element("main") { page in
                writeLearners(to: &page)
                writeBadCards(to: &page)
                writeCards(to: &page)
            }
            page.element("footer") { page in
                page.element("p", "Written by Muster. Scores count the first answer of a learner to a card on a day.")
            }
        }
    }

    private func writeLearners(to page: inout Markup) {
        page.element("h2", ["id": "learners"], "Learners")
        page.element("figure", ["id": "known"]) { page in
            page.element("figcaption") { page in
                page.element("h3", ["id": "known-title"], "How much of the deck each knows now")
                let best = comparison.learners.max { $0.known < $1.known }
                page.element(
                    "p", ["id": "known-summary"],
                    "The sum of the probabilities of recall, as a share of \(Wording.counted(comparison.cards.count, "card"))."
                        + (best.map { " Most: \($0.name), about \(Int($0.known.rounded()))." } ?? ""))
            }
            let chart = ShareChart(
                bars: comparison.learners.map { learner in
                    ShareChart.Bar(
                        name: learner.name,
                        share: comparison.cards.isEmpty ? nil : learner.known / Double(comparison.cards.count),
                        count: comparison.cards.count)
                })
            page.element(
                "svg",
                [
                    "viewBox": "0 0 \(Plot.width) \(Plot.number(chart.height))", "role": "img",
                    "aria-labelledby": "known-title", "aria-describedby": "known-summary",
                ]
            ) { chart.draw(in: &$0) }
        }
        let table = LearnerTable(comparison)
        page.element("div", ["class": "wide", "role": "region", "aria-label": "Learners", "tabindex": "0"]) { page in
            table.write(to: &page)
        }
    }

    private func writeBadCards(to page: inout Markup) {
        page.element("h2", ["id": "bad"], "Bad for all")
        let bad = comparison.badForAll
        guard !bad.isEmpty else {
            page.element(
                "p", "No card is: none was missed in half of the first answers or more by each of two learners.")
            return
        }
        page.element(
            "p", ["class": "soft"],
            "At least two learners have answered these, and each of them missed half of the first answers or more. "
                + "Perhaps the card is to blame.")
        writeTable(of: bad, caption: "Cards that are bad for all", to: &page)
    }

    private func writeCards(to page: inout Markup) {
        page.element("h2", ["id": "cards"], "Card by card")
        page.element(
            "p", ["class": "soft"],
            "The probability that each learner recalls the card now; in brackets, first answers that were right. "
                + "A dash is a card not begun.")
        writeTable(of: comparison.cards, caption: "Every card and learner", to: &page)
    }

    private func writeTable(of rows: [LearnerComparison.Row], caption: String, to page: inout Markup) {
        page.element("div", ["class": "wide cards", "role": "region", "aria-label": caption, "tabindex": "0"]) { page in
            page.element("table") { page in
                page.element("caption", caption)
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", ["scope": "col"], "Card")
                        for learner in comparison.learners {
                            page.element("th", ["scope": "col", "class": "cell", "dir": "auto"], learner.name)
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in rows {
                        page.newLine()
                        page.element("tr") { write(row, to: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ row: LearnerComparison.Row, to page: inout Markup) {
        page.element("th", ["scope": "row", "class": "q", "dir": "auto"]) { page in
            page.text(row.prompt)
            page.raw("<br>")
            page.element("span", ["class": "soft"], row.answer)
        }
        for cell in row.cells {
            guard let mind = cell.mind else {
                page.element("td", ["class": "cell k0"], "–")
                continue
            }
            let text = mind == 0 ? "missed" : Plot.percent(mind)
            let level = mind == 0 ? "cell bad" : mind < 0.7 ? "cell k1" : mind < 0.9 ? "cell k2" : "cell k4"
            page.element("td", ["class": level], "\(text) (\(cell.recall.right)/\(cell.recall.total))")
        }
    }
}

/// The learners in rows, with their numbers.
private struct LearnerTable {
    let learners: [LearnerComparison.Learner]

    init(_ comparison: LearnerComparison) { learners = comparison.learners }

    /// Writes the table.
    func write(to page: inout Markup) {
        page.element("table") { page in
            page.element("caption", "Learners")
            page.element("thead") { page in
                page.element("tr") { page in
                    page.element("th", ["scope": "col"], "Learner")
                    for name in [
                        "Known now", "Begun", "Missed", "Right at the first try", "Recalled after a day", "Answers",
                        "Time", "Last day",
                    ] {
                        page.element("th", ["scope": "col", "class": "n"], name)
                    }
                }
            }
            page.element("tbody") { page in
                for learner in learners {
                    let cards = learner.standing.cards
                    page.element("tr") { page in
                        page.element("th", ["scope": "row", "dir": "auto"], learner.name)
                        for text in [
                            Plot.number(learner.known), "\(cards.learned + cards.missed) of \(cards.total)",
                            "\(cards.missed)", learner.standing.recall.share.map(Plot.percent) ?? "–",
                            learner.retention.share.map(Plot.percent) ?? "–", "\(learner.standing.answers)",
                            Wording.duration(learner.standing.seconds), learner.lastDay ?? "–",
                        ] {
                            page.element("td", ["class": "n"], text)
                        }
                    }
                }
            }
        }
    }
}
