internal import Cards

extension Event {
    /// The entry as one line of JSON, without a line break; `docs/progress-format.md` describes it.
    package var line: String {
        var line = JSONLine()
        line.add("v", integer: Int64(version))
        line.add("event", text: stamp.identifier)
        line.add("time", integer: stamp.time)
        line.add("offset", integer: Int64(stamp.utcOffsetMinutes))
        switch what {
        case .review(let review): line.add(review, as: .review)
        case .practiced(let review): line.add(review, as: .practiced)
        case .sessionStarted(let start):
            line.add("type", text: EventType.sessionStarted.rawValue)
            line.add("session", text: start.session)
            line.add("mode", text: start.mode)
            line.add("decks", texts: start.decks)
        case .sessionEnded(let end):
            line.add("type", text: EventType.sessionEnded.rawValue)
            line.add("session", text: end.session)
            line.add("asked", integer: Int64(end.asked))
            line.add("right", integer: Int64(end.right))
        case .undo(let event):
            line.add("type", text: EventType.undo.rawValue)
            line.add("undone", text: event)
        case .relinked(let from, let to):
            line.add("type", text: EventType.relinked.rawValue)
            line.add("from", text: from.text)
            line.add("to", text: to.text)
        case .keptApart(let from, let to):
            line.add("type", text: EventType.keptApart.rawValue)
            line.add("from", text: from.text)
            line.add("to", text: to.text)
        case .cardText(let card, let text): line.add(text, of: card)
        case .suspended(let card): line.add(card, as: .suspended)
        case .resumed(let card): line.add(card, as: .resumed)
        case .buried(let card): line.add(card, as: .buried)
        case .flagged(let card): line.add(card, as: .flagged)
        case .unflagged(let card): line.add(card, as: .unflagged)
        case .set(let change):
            line.add("type", text: EventType.set.rawValue)
            line.add("name", text: change.name)
            line.add("value", text: change.value)
        case .unknown(let type):
            line.add("type", text: type)
        }
        for field in extraFields { line.add(field.name, json: field.json) }
        return line.finished
    }
}

extension JSONLine {
    fileprivate mutating func add(_ card: CardIdentifier, as type: EventType) {
        add("type", text: type.rawValue)
        add("card", text: card.text)
    }

    fileprivate mutating func add(_ text: CardText, of card: CardIdentifier) {
        add("type", text: EventType.cardText.rawValue)
        add("card", text: card.text)
        add("deck", text: text.deck)
        add("form", text: text.form.rawValue)
        add("prompt", text: text.prompt)
        add("answer", text: text.answer)
        if let source = text.source {
            add("source", text: source.document)
            add("line", integer: Int64(source.line))
        }
    }

    fileprivate mutating func add(_ review: Review, as type: EventType) {
        add("type", text: type.rawValue)
        add("card", text: review.card.text)
        add("deck", text: review.deck)
        if let kind = review.kind { add("kind", text: kind.rawValue) }
        add("form", text: review.form.rawValue)
        add("given", text: review.given)
        add("verdict", text: review.verdict.rawValue)
        add("rating", text: review.rating.word)
        add("seconds", number: review.seconds)
        add("session", text: review.session)
    }
}
