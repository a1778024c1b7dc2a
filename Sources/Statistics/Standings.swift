internal import Cards
internal import ReviewHistory

/// The decks, kinds and tags, and how the learner stands with each.
struct Standings {
    private(set) var decks: [GroupStanding] = []
    /// Those that occur.
    private(set) var kinds: [GroupStanding] = []
    private(set) var tags: [GroupStanding] = []
    /// The mean probability of recall now of all cards answered before; nil where there are none.
    let meanRecall: Double?

    init(_ fold: StatisticsFold) {
        var groups = (
            decks: Self.groups(fold.catalogue.decks, fold.sums.decks),
            kinds: Self.groups(Catalogue.kindNames, fold.sums.kinds),
            tags: Self.groups(fold.catalogue.tags, fold.sums.tags)
        )
        let tagPlaces = Dictionary(uniqueKeysWithValues: zip(fold.catalogue.tags, fold.catalogue.tags.indices))
        var all = Mean()
        for entry in fold.catalogue.cards where entry.isWanted {
            let progress = fold.progress(of: entry)
            let recall = entry.isSuspended ? nil : progress.map { fold.walk.recall(of: $0, on: fold.today) }
            if let recall { all.add(recall) }
            let count = { (group: inout Group) in
                group.standing.cards.count(progress, isSuspended: entry.isSuspended, today: fold.today)
                if let recall { group.recall.add(recall) }
            }
            count(&groups.decks[entry.deck])
            count(&groups.kinds[Catalogue.place(of: entry.card.kind)])
            for tag in Set(entry.card.tags) {
                if let place = tagPlaces[tag] { count(&groups.tags[place]) }
            }
        }
        meanRecall = all.mean
        let isAsked = { (group: Group) in fold.filter.decks?.contains(group.standing.name) ?? true }
        decks = groups.decks.filter(isAsked).map(\.finished)
        kinds = groups.kinds.map(\.finished).filter(\.isInUse)
        tags = groups.tags.map(\.finished).filter(\.isInUse)
    }

    private static func groups(_ names: [String], _ sums: [Sums.GroupSum]) -> [Group] {
        zip(names, sums).map { Group(standing: GroupStanding(name: $0, $1)) }
    }

    private struct Group {
        var standing: GroupStanding
        var recall = Mean()

        var finished: GroupStanding {
            var standing = standing
            standing.meanRecall = recall.mean
            return standing
        }
    }

    /// A mean that is still being gathered.
    private struct Mean {
        private var sum = 0.0
        private var count = 0

        mutating func add(_ value: Double) {
            sum += value
            count += 1
        }

        /// To four places; nil where nothing was added.
        var mean: Double? { count > 0 ? rounded(sum / Double(count), places: 4) : nil }
    }
}
