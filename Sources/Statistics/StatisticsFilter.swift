package import Cards

/// Which cards and answers the numbers are about; nil means all.
package struct StatisticsFilter: Hashable, Sendable {
    /// Names of decks, as they are now.
    package var decks: Set<String>?
    package var kinds: Set<CardKind>?
    /// A card counts when it has one of them.
    package var tags: Set<String>?
    /// The first day of study that counts.
    package var since: Int?
    /// The last day of study that counts.
    package var until: Int?

    package init(
        decks: Set<String>? = nil, kinds: Set<CardKind>? = nil, tags: Set<String>? = nil, since: Int? = nil,
        until: Int? = nil
    ) {
        self.decks = decks
        self.kinds = kinds
        self.tags = tags
        self.since = since
        self.until = until
    }

    /// Whether it leaves nothing out.
    package var isEmpty: Bool { self == StatisticsFilter() }

    /// Whether a card counts that is of this deck and kind and has these tags.
    func matches(deck: String, kind: CardKind?, tags: [String]) -> Bool {
        if let decks, !decks.contains(deck) { return false }
        if let kinds, !(kind.map(kinds.contains) ?? false) { return false }
        if let wanted = self.tags, !tags.contains(where: wanted.contains) { return false }
        return true
    }

    /// Whether answers on a day of study count.
    func covers(_ day: Int) -> Bool { (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
}
