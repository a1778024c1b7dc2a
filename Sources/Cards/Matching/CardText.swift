/// What a card said at some time: enough to know it again after it was edited.
package struct CardText: Hashable, Sendable {
    package let form: CardForm
    package let prompt: String
    package let answer: String
    /// The deck's name.
    package let deck: String
    /// The document and line that the card was compiled from.
    package let source: CardSource?

    package init(form: CardForm, prompt: String, answer: String, deck: String, source: CardSource? = nil) {
        self.form = form
        self.prompt = prompt
        self.answer = answer
        self.deck = deck
        self.source = source
    }

    /// What `card`, of the deck called `deck`, says now.
    package init(_ card: Card, deck: String) {
        self.init(form: card.form, prompt: card.prompt, answer: card.answer, deck: deck, source: card.source)
    }

    /// Whether `answer` says the same as this card's, but for case, white space and punctuation.
    package func hasSameAnswer(as answer: String) -> Bool {
        self.answer == answer || self.answer.wordsAlone == answer.wordsAlone
    }
}

extension String {
    /// The words of a text in lower case with single spaces between, without punctuation; the text itself where it has no word.
    package var wordsAlone: String {
        let words = lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? collapsed : words.joined(separator: " ")
    }
}
