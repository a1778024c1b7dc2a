import Cards
import TestSupport

/// A study of some decks, and what an author does to it between two sittings. Which card became which is known throughout.
struct EditScript {
    /// A card and what it stems from.
    struct Item {
        var card: Card
        /// The card of the beginning that it is, or is a part of; nil for a card that was added.
        var origin: Int?
        /// Its family and the thing in it; nil for others.
        var thing: (family: Int, index: Int)?
        var single: Int?
        var wording = 0
        var isReworded = false
        var hasOtherAnswer = false
    }

    private(set) var decks: [[Item]] = []
    /// The cards of the beginning.
    private(set) var originals: [Card] = []
    /// Those that were split in two: either half may have the history.
    private(set) var split: Set<Int> = []
    private(set) var before: [Deck] = []
    private var generator: SeededGenerator

    /// Makes a study and edits it, all by chance from `seed`.
    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        begin()
        before = Self.decks(of: decks)
        for _ in 0..<number(1...15) { edit() }
    }

    /// The decks after all edits.
    var after: [Deck] { Self.decks(of: decks) }

    private static func decks(of items: [[Item]]) -> [Deck] {
        items.enumerated().map { index, items in
            var seen: Set<CardIdentifier> = []
            let cards = items.map(\.card).filter { seen.insert($0.identifier).inserted }
            return Deck(
                name: "deck \(index)", path: "Decks/\(index).md",
                entries: cards.map { Deck.Entry(card: $0, lines: 1...1) })
        }
    }

    // MARK: The beginning

    private mutating func begin() {
        decks = Array(repeating: [], count: number(2...5))
        for family in FactBank.families.indices where chance(0.6) {
            let deck = number(0...decks.count - 1)
            // An author asks a family of questions alike.
            let wording = number(0...FactBank.families[family].wordings.count - 1)
            for index in FactBank.families[family].things.indices where chance(0.6) {
                add(member(family, index, wording), to: deck)
            }
        }
        for single in FactBank.singles.indices where chance(0.7) {
            add(self.single(single, number(0...2)), to: number(0...decks.count - 1))
        }
        for sentence in FactBank.sentences where chance(0.7) {
            let deck = number(0...decks.count - 1)
            for card in Self.gaps(sentence.text) { add(Item(card: card), to: deck) }
        }
        for deck in decks.indices {
            for index in decks[deck].indices {
                decks[deck][index].origin = originals.count
                originals.append(decks[deck][index].card)
            }
        }
    }

    private mutating func add(_ item: Item, to deck: Int) {
        guard !decks.joined().contains(where: { $0.card.identifier == item.card.identifier }) else { return }
        decks[deck].append(item)
    }

    private mutating func member(_ family: Int, _ index: Int, _ wording: Int) -> Item {
        let thing = FactBank.families[family].things[index]
        let prompt = FactBank.families[family].wordings[wording].replacing("{X}", with: thing.0)
        // Some decks are compiled: several cards come from one line.
        let source =
            family.isMultiple(of: 3) ? CardSource(document: "Decks/text\(family).txt", line: 1 + index / 3) : nil
        return Item(
            card: Card(form: .question, prompt: prompt, answer: thing.1, source: source), thing: (family, index),
            wording: wording)
    }

    private func single(_ index: Int, _ wording: Int) -> Item {
        let single = FactBank.singles[index]
        return Item(
            card: Card(form: .question, prompt: single.wordings[wording], answer: single.answer), single: index,
            wording: wording)
    }

    private static func gaps(_ sentence: String) -> [Card] { readDeck("C: \(sentence)\n").entries.map(\.card) }

    // MARK: Edits

    private mutating func edit() {
        guard let deck = decks.indices.filter({ !decks[$0].isEmpty }).randomElement(using: &generator) else { return }
        let index = number(0...decks[deck].count - 1)
        switch number(0...99) {
        case 0..<20: typo(deck, index)
        case 20..<40: reword(deck, index)
        case 40..<47:
            let item = decks[deck].remove(at: index)
            decks[number(0...decks.count - 1)].append(item)
        case 47..<53: decks[deck].shuffle(using: &generator)
        case 53..<63: decks[deck].remove(at: index)
        case 63..<75: addTwin()
        case 75..<84: changeAnswer(deck, index)
        case 84..<88: splitCard(deck, index)
        case 88..<94: decorate(deck, index)
        case 94..<97: rewordFamily(of: decks[deck][index])
        default: extendAnswer(deck, index)
        }
    }

    private mutating func change(_ deck: Int, _ index: Int, prompt: String? = nil, answer: String? = nil) {
        let card = decks[deck][index].card
        let changed = Card(
            form: card.form, prompt: prompt ?? card.prompt, answer: answer ?? card.answer, clozeIndex: card.clozeIndex,
            gapOffset: nil, source: card.source)
        guard !decks.joined().contains(where: { $0.card.identifier == changed.identifier }) else { return }
        decks[deck][index].card = changed
    }

    /// A slip of the pen, or its correction, in a word of the question or answer; never in a number.
    private mutating func typo(_ deck: Int, _ index: Int) {
        let card = decks[deck][index].card
        let isPrompt = chance(0.75)
        var letters = Array(isPrompt ? card.prompt : card.answer)
        let places = letters.indices.dropLast().filter { letters[$0].isLetter && letters[$0 + 1].isLetter }
        guard let place = places.randomElement(using: &generator), letters.count > 3 else { return }
        switch number(0...3) {
        case 0: letters.swapAt(place, place + 1)
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        default: letters[place] = Array("etaoinsrhdlu").randomElement(using: &generator) ?? "e"
        }
        let text = String(letters)
        if isPrompt { change(deck, index, prompt: text) } else { change(deck, index, answer: text) }
    }

    private mutating func reword(_ deck: Int, _ index: Int) {
        let item = decks[deck][index]
        if let thing = item.thing {
            let family = FactBank.families[thing.family]
            let wording = (item.wording + number(1...family.wordings.count - 1)) % family.wordings.count
            change(
                deck, index, prompt: family.wordings[wording].replacing("{X}", with: family.things[thing.index].0))
            decks[deck][index].wording = wording
        } else if let single = item.single {
            let wording = (item.wording + number(1...2)) % 3
            change(deck, index, prompt: FactBank.singles[single].wordings[wording])
            decks[deck][index].wording = wording
        } else if let sentence = FactBank.sentences.first(where: { sentence in
            Self.gaps(sentence.text).contains { $0.identifier == item.card.identifier }
        }) {
            for card in Self.gaps(sentence.reworded) where card.answer.lowercased() == item.card.answer.lowercased() {
                decks[deck][index].card = card
            }
        }
        decks[deck][index].isReworded = true
    }

    /// Search and replace over all twins.
    private mutating func rewordFamily(of item: Item) {
        guard let family = item.thing?.family else { return }
        let wording = number(0...FactBank.families[family].wordings.count - 1)
        for deck in decks.indices {
            for index in decks[deck].indices where decks[deck][index].thing?.family == family {
                guard let thing = decks[deck][index].thing else { continue }
                let name = FactBank.families[family].things[thing.index].0
                change(
                    deck, index, prompt: FactBank.families[family].wordings[wording].replacing("{X}", with: name))
                decks[deck][index].isReworded = true
            }
        }
    }

    /// A card that is new, and much like others that are there.
    private mutating func addTwin() {
        let family = number(0...FactBank.families.count - 1)
        let index = number(0...FactBank.families[family].things.count - 1)
        let isThere = decks.joined().contains { $0.thing.map { $0 == (family, index) } ?? false }
        let wasThere = originals.contains { card in
            FactBank.families[family].wordings.contains {
                card.prompt == $0.replacing("{X}", with: FactBank.families[family].things[index].0)
            }
        }
        guard !isThere, !wasThere else { return }
        let wording = decks.joined().first { $0.thing?.family == family }?.wording
        add(member(family, index, wording ?? 0), to: number(0...decks.count - 1))
    }

    private mutating func changeAnswer(_ deck: Int, _ index: Int) {
        let item = decks[deck][index]
        let answer = item.card.answer
        if let single = item.single {
            change(deck, index, answer: FactBank.singles[single].correction)
        } else if let number = Int(answer) {
            change(deck, index, answer: String(number + (chance(0.5) ? 1 : -1)))
        } else if let thing = item.thing {
            let others = FactBank.families[thing.family].things.map(\.1).filter { $0 != answer }
            change(deck, index, answer: others.randomElement(using: &generator))
        }
        decks[deck][index].hasOtherAnswer = true
    }

    private mutating func extendAnswer(_ deck: Int, _ index: Int) {
        guard decks[deck][index].card.form == .question else { return }
        let answer = decks[deck][index].card.answer
        change(deck, index, answer: chance(0.5) ? "\(answer) (see the map)" : "about \(answer)")
    }

    /// One card becomes two that ask for less each.
    private mutating func splitCard(_ deck: Int, _ index: Int) {
        let item = decks[deck][index]
        guard let origin = item.origin, item.card.form == .question, item.card.answer.contains(" ") else { return }
        let words = item.card.answer.split(separator: " ")
        var second = item
        change(deck, index, prompt: item.card.prompt + " (first part)", answer: String(words[0]))
        second.card = Card(
            form: .question, prompt: item.card.prompt + " (second part)",
            answer: words.dropFirst().joined(separator: " "))
        add(second, to: deck)
        split.insert(origin)
    }

    private mutating func decorate(_ deck: Int, _ index: Int) {
        let card = decks[deck][index].card
        guard card.form == .question else { return }
        let prompt =
            switch number(0...4) {
            case 0: card.prompt.hasSuffix("?") ? String(card.prompt.dropLast()) : card.prompt + "?"
            case 1: card.prompt.lowercased()
            case 2: "Exam question: " + card.prompt
            case 3: card.prompt + " (see chapter 3)"
            default: card.prompt.replacing("the ", with: "the famous ")
            }
        change(deck, index, prompt: prompt)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

    private mutating func chance(_ probability: Double) -> Bool { .random(in: 0..<1, using: &generator) < probability }
}
