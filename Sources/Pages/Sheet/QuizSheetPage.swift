internal import Cards

/// What `muster print` writes: the sheet, and its key on a page of its own.
package struct QuizSheetPage {
    let sheet: QuizSheet

    package init(_ sheet: QuizSheet) { self.sheet = sheet }

    /// The whole file.
    package var html: String {
        Page(title: "\(sheet.deck): quiz sheet \(sheet.seed)", purpose: "sheet").html { page in
            page.element("main") { page in
                page.element("section", ["aria-labelledby": "sheet-title"]) { page in
                    page.element("h1", ["id": "sheet-title", "dir": "auto"], sheet.deck)
                    page.element("p", ["class": "fields"]) { page in
                        page.element("span", "Name")
                        page.element("span", "Date")
                        page.element("span", "Right, of \(sheet.questions.count)")
                    }
                    page.element("ol") { page in
                        for question in sheet.questions {
                            page.newLine()
                            page.element("li") { write(question, to: &$0) }
                        }
                    }
                    page.element("p", ["class": "soft"], "Sheet \(sheet.seed)")
                }
                page.newLine()
                page.element("section", ["class": "key", "aria-labelledby": "key-title"]) { page in
                    page.element("h2", ["id": "key-title"], "Key to sheet \(sheet.seed)")
                    page.element("ol") { page in
                        for question in sheet.questions {
                            page.newLine()
                            page.element("li") { writeKey(question, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ question: QuizSheet.Question, to page: inout Markup) {
        page.element("div", ["class": "q", "dir": "auto"], question.card.shownPrompt)
        switch question.space {
        case .line:
            page.element("div", ["class": "blank"]) { _ in }
        case .choices(let choices, _):
            page.element("ol") { page in
                for choice in choices { page.element("li", ["dir": "auto"], choice) }
            }
        case .steps(let steps):
            page.element("p", ["class": "soft"], "Put in order: write 1 to \(steps.count) before them.")
            for step in steps { page.element("div", ["dir": "auto"], "____ " + step) }
        }
    }

    private func writeKey(_ question: QuizSheet.Question, to page: inout Markup) {
        let card = question.card
        switch question.space {
        case .line: page.element("strong", ["dir": "auto"], card.answer)
        case .choices(_, let right):
            page.element("strong", ["dir": "auto"], "\(Self.letter(right))) \(card.answer)")
        case .steps(let steps):
            let numbers = steps.map { step in card.choices.firstIndex(of: step).map { "\($0 + 1)" } ?? "?" }
            page.element("strong", numbers.joined(separator: ", "))
            page.element("div", ["dir": "auto"], card.answer)
        }
        if !card.also.isEmpty, case .line = question.space {
            page.element("div", ["dir": "auto"], "also: " + card.also.joined(separator: "; "))
        }
        if let note = card.note { page.element("div", ["class": "soft", "dir": "auto"], note) }
        if let evidence = card.evidence { page.element("div", ["class": "soft", "dir": "auto"], "“\(evidence)”") }
    }

    /// The letter that the browser puts before the choice at a place: a to z, then aa.
    static func letter(_ place: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return place < letters.count
            ? String(letters[place]) : letter(place / letters.count - 1) + String(letters[place % letters.count])
    }
}
