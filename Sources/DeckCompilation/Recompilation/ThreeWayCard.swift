internal import Cards

/// A card as the compiler made it before, as the deck has it now, and as the compiler makes it today.
struct ThreeWayCard {
    /// Nil where nobody knows what the compiler made before.
    let base: Card?
    let deck: Card
    let compiled: Card

    /// Whether the author has changed what is asked or what is right.
    var isEdited: Bool { base.map { !deck.asksTheSame(as: $0) } ?? !deck.asksTheSame(as: compiled) }

    /// What belongs into the deck: whatever the author changed stays, the rest is as the compiler makes it today. Answers that
    /// were added stay, answers that were taken out stay out.
    var merged: Card {
        guard let base else {
            return deck.evidence?.collapsed == compiled.evidence?.collapsed ? deck.with(source: compiled.source) : deck
        }
        let text = isEdited ? deck : compiled
        func kept<Value: Equatable>(_ value: (Card) -> Value) -> Value {
            value(deck) == value(base) ? value(compiled) : value(deck)
        }
        return Card(
            form: text.form, kind: kept(\.kind), prompt: text.prompt, answer: text.answer,
            also: isEdited ? deck.also : mergedAlso(base),
            choices: text.form == .sequence ? text.choices : kept(\.choices), clozeIndex: text.clozeIndex,
            gapOffset: text.form == .cloze ? text.gapOffset : nil, hint: kept(\.hint), note: kept(\.note),
            tags: kept(\.tags), source: kept(\.source), evidence: kept(\.evidence),
            explicitIdentifier: deck.explicitIdentifier)
    }

    private func mergedAlso(_ base: Card) -> [String] {
        if base.also == compiled.also { return deck.also }
        let removed = base.also.filter { !deck.also.contains($0) }
        let added = deck.also.filter { !base.also.contains($0) && !compiled.accepted.contains($0) }
        return compiled.also.filter { !removed.contains($0) } + added
    }
}

extension Card {
    /// Whether form, prompt and answer are the same: what a card is known by.
    func asksTheSame(as other: Card) -> Bool {
        form == other.form && prompt == other.prompt && answer == other.answer && gapOffset == other.gapOffset
    }

    /// The card as it comes from another place.
    func with(source: CardSource?) -> Card {
        Card(
            form: form, kind: kind, prompt: prompt, answer: answer, also: also, choices: choices,
            clozeIndex: clozeIndex, gapOffset: form == .cloze ? gapOffset : nil, hint: hint, note: note, tags: tags,
            source: source, evidence: evidence, explicitIdentifier: explicitIdentifier)
    }

    /// The card as it is matched: its source is the sentence, wherever in the document that has moved.
    var matched: CardText {
        CardText(
            form: form, prompt: prompt, answer: answer, deck: "",
            source: evidence.map { CardSource(document: $0.collapsed, line: 1) })
    }
}
