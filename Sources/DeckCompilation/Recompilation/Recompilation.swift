package import Cards
internal import Diagnostics

/// A document compiled again into its deck, as a merge: what the author edited stays edited, what he deleted stays deleted, new
/// facts come in, and what the document tells no more is named and kept.
///
/// The same document compiled twice changes no byte.
package struct Recompilation: Sendable {
    /// What a compile brings to a deck.
    package struct Input: Sendable {
        /// The cards that the compiler made before, whether the deck still has them or not; empty where nobody knows.
        package var base: [Card] = []
        /// The cards that it makes today, in the order of the document.
        package var compiled: [Card] = []
        /// Cards that a person has dropped in a review: they leave the deck.
        package var dropped: [Card] = []
        /// Names of the documents compiled, also of those that they had before.
        package var documents: Set<String> = []
        /// The name of each document that has been moved or renamed, by the name that it had.
        package var renamed: [String: String] = [:]
        /// What the documents say, white space collapsed: a card whose sentence stands there is not gone, whoever wrote it.
        package var texts: [String] = []
        /// Whether cards that the document tells no more leave the deck, unless they were edited.
        package var dropsGone = false

        package init() {}
    }

    /// The deck as it is now.
    package private(set) var file: DeckFile
    /// Cards that are as they were.
    package private(set) var kept: [Card] = []
    /// Cards with another question or answer, before and after.
    package private(set) var reworded: [(before: Card, after: Card)] = []
    package private(set) var new: [Card] = []
    /// Cards that the document tells no more; still in the deck.
    package private(set) var gone: [Card] = []
    /// Cards that have left the deck.
    package private(set) var removed: [Card] = []
    /// Cards that the author deleted, and that stay out.
    package private(set) var deleted: [Card] = []
    /// The cards that the compiler has made, now and before: the `base` of the next time.
    package private(set) var base: [Card]

    /// Merges `input` into the deck.
    package init(of input: Input, into file: DeckFile) {
        self.file = file
        base = input.base
        let compiled = Self.asRead(input.compiled)
        let deck = file.deck.entries.map(\.card)
        let isOwn = { (card: Card) in card.source.map { input.documents.contains($0.document) } ?? false }
        let inDeck = CardHeirs(of: base, among: deck, isOpen: isOwn).heirs
        // Where a fact has gone and a like one has come, the deck's card gives its place to the new one.
        let inBase = CardHeirs(of: compiled, among: base, isEnough: { inDeck[$0] != nil }).heirs
        let taken = Set(inDeck.values)
        let strangers = compiled.indices.filter { inBase[$0] == nil }
        let direct = CardHeirs(of: strangers.map { compiled[$0] }, among: deck) { card in
            isOwn(card) && !taken.contains { deck[$0].identifier == card.identifier }
        }.heirs
        let directly = Dictionary(uniqueKeysWithValues: direct.map { (strangers[$0.key], $0.value) })

        var told: Set<Int> = []
        var last: CardIdentifier?
        for (index, card) in compiled.enumerated() {
            let known = inBase[index]
            if let place = known.map({ inDeck[$0] }) ?? directly[index] {
                told.insert(place)
                last = update(ThreeWayCard(base: known.map { base[$0] }, deck: deck[place], compiled: card))
            } else if known != nil {
                deleted.append(card)
            } else {
                last = add(card, after: last)
            }
        }
        let (dropped, droppedPlaces) = places(of: input.dropped, deck, inDeck)
        removed += dropped
        for (place, card) in deck.enumerated() where isOwn(card) && !told.contains(place) {
            if droppedPlaces.contains(place) { continue }
            if let evidence = card.evidence?.collapsed, input.texts.contains(where: { $0.contains(evidence) }) {
                kept.append(rename(card, input.renamed))
                continue
            }
            let isAsMade = inDeck.contains { $0.value == place && base[$0.key].asksTheSame(as: card) }
            if input.dropsGone, isAsMade { removed.append(card) } else { gone.append(rename(card, input.renamed)) }
        }
        for card in removed { try? self.file.remove(card.identifier) }
        // The newest version of each card is what it will be compared with.
        for (index, place) in inBase { base[place] = compiled[index] }
        base += strangers.map { compiled[$0] }
    }

    /// Brings a card of the deck up to date; returns what it is known by now.
    private mutating func update(_ card: ThreeWayCard) -> CardIdentifier {
        let merged = card.merged
        guard merged != card.deck else {
            kept.append(card.deck)
            return card.deck.identifier
        }
        do throws(Diagnostic) {
            try file.replace(card.deck.identifier, with: merged)
        } catch {
            // The deck has such a card already, or cannot hold it: what is there stays.
            kept.append(card.deck)
            return card.deck.identifier
        }
        if merged.asksTheSame(as: card.deck) { kept.append(merged) } else { reworded.append((card.deck, merged)) }
        return merged.identifier
    }

    /// A card that the document tells no more, under the document's new name.
    private mutating func rename(_ card: Card, _ names: [String: String]) -> Card {
        guard let source = card.source, let name = names[source.document] else { return card }
        let renamed = card.with(source: CardSource(document: name, line: source.line))
        do throws(Diagnostic) {
            try file.replace(card.identifier, with: renamed)
            return renamed
        } catch {
            return card
        }
    }

    /// Writes a new card behind the one that precedes it in the document, else at the end.
    private mutating func add(_ card: Card, after last: CardIdentifier?) -> CardIdentifier? {
        do throws(Diagnostic) {
            do throws(Diagnostic) {
                guard let last else { throw Diagnostic("no card before it") }
                try file.insert([card], after: last)
            } catch {
                try file.append([card])
            }
        } catch {
            return last
        }
        new.append(card)
        return card.identifier
    }

    /// The cards of the deck that `dropped` are, and their places.
    private func places(
        of dropped: [Card], _ deck: [Card], _ inDeck: [Int: Int]
    ) -> (cards: [Card], places: Set<Int>) {
        // Only the very same card: one that is merely like it was not dropped.
        let inBase = CardHeirs(of: dropped, among: base, isOpen: { _ in false }).heirs
        let direct = CardHeirs(of: dropped, among: deck, isOpen: { _ in false }).heirs
        let places = Set(dropped.indices.compactMap { index in direct[index] ?? inBase[index].flatMap { inDeck[$0] } })
        return (places.sorted().map { deck[$0] }, places)
    }

    /// The cards as a deck file gives them back.
    private static func asRead(_ cards: [Card]) -> [Card] {
        var problems: [Diagnostic] = []
        let source = SourceText(path: "", text: printDeck(cards))
        let read = parseDeck(source, reporting: &problems).entries.map(\.card)
        return read.count == cards.count ? read : cards
    }
}
