internal import Memory
internal import ReviewHistory

/// What answers add up to while they are counted; sums of parts are added together.
struct Sums {
    var days: [DaySum]
    var decks: [GroupSum]
    var kinds: [GroupSum]
    var forms: [GroupSum]
    var tags: [GroupSum]
    var sittings: [SittingSum]
    var bins = Array(repeating: BinSum(), count: Calibration.binCount)
    var logLoss = 0.0
    /// For each day asked about: the sum of the probabilities of recall, and of how many cards.
    var known: [KnownSum]
    /// Of each card of the part, in order.
    var cards: [CardSum] = []
    /// Wrong answers that were something else than right, each as its card and its text.
    var confused: [ConfusedAnswer] = []

    /// What the answers of a day add up to.
    struct DaySum {
        var answers = 0
        var right = 0
        var seconds = 0.0
        /// First answers of the day.
        var first = Tally()
        /// First answers to cards known from an earlier day, of a stability below and from `matureStability`.
        var young = Tally()
        var mature = Tally()
        /// Cards answered for the first time.
        var new = 0
        /// Whether a card that is wanted was answered, in the period asked about or not.
        var isStudied = false
    }

    /// What the answers of a deck, kind, form or tag add up to.
    struct GroupSum {
        var first = Tally()
        var answers = 0
        var seconds = 0.0

        static func += (left: inout GroupSum, right: GroupSum) {
            left.first += right.first
            left.answers += right.answers
            left.seconds += right.seconds
        }
    }

    /// What the answers of a sitting add up to: cards asked, and right at the first attempt.
    struct SittingSum {
        var asked = 0
        var right = 0
        var seconds = 0.0
    }

    /// What was foretold within a range of probabilities, added up, and what was recalled.
    struct BinSum {
        var predicted = 0.0
        var recalled = Tally()
    }

    /// The sum of the probabilities of recall at the end of a day, and of how many cards.
    struct KnownSum {
        var recall = 0.0
        var cards = 0
    }

    /// What the answers to a card add up to.
    struct CardSum {
        /// After all answers; nil where there is none.
        var progress: ReviewedCard?
        /// First answers of a day, in the period asked about.
        var first = Tally()
    }

    /// A wrong answer: places of its card and its text in the table.
    struct ConfusedAnswer {
        let card: Int32
        let given: Int32
    }

    init(days: Int, decks: Int, forms: Int, tags: Int, sittings: Int, known: Int) {
        self.days = Array(repeating: DaySum(), count: days)
        self.decks = Array(repeating: GroupSum(), count: decks)
        kinds = Array(repeating: GroupSum(), count: Catalogue.kindNames.count)
        self.forms = Array(repeating: GroupSum(), count: forms)
        self.tags = Array(repeating: GroupSum(), count: tags)
        self.sittings = Array(repeating: SittingSum(), count: sittings)
        self.known = Array(repeating: KnownSum(), count: known)
    }

    /// Adds the sums of the cards that come next.
    mutating func append(_ next: Sums) {
        for place in days.indices { days[place] += next.days[place] }
        for place in decks.indices { decks[place] += next.decks[place] }
        for place in kinds.indices { kinds[place] += next.kinds[place] }
        for place in forms.indices { forms[place] += next.forms[place] }
        for place in tags.indices { tags[place] += next.tags[place] }
        for place in sittings.indices {
            sittings[place].asked += next.sittings[place].asked
            sittings[place].right += next.sittings[place].right
            sittings[place].seconds += next.sittings[place].seconds
        }
        for place in bins.indices {
            bins[place].predicted += next.bins[place].predicted
            bins[place].recalled += next.bins[place].recalled
        }
        for place in known.indices {
            known[place].recall += next.known[place].recall
            known[place].cards += next.known[place].cards
        }
        logLoss += next.logLoss
        cards += next.cards
        confused += next.confused
    }
}

extension Sums.DaySum {
    static func += (left: inout Self, right: Self) {
        left.answers += right.answers
        left.right += right.right
        left.seconds += right.seconds
        left.first += right.first
        left.young += right.young
        left.mature += right.mature
        left.new += right.new
        left.isStudied = left.isStudied || right.isStudied
    }
}
