/// Reads quantities from tokens.
struct FigureReader {
    let stream: TokenStream
    let mode: ReadingMode
    let numbers: NumberReader
    let units: UnitReader

    /// - Parameter limit: the token that no unit reaches into.
    init(stream: TokenStream, mode: ReadingMode, limit: Int = .max) {
        self.stream = stream
        self.mode = mode
        numbers = NumberReader(stream: stream, mode: mode)
        units = UnitReader(stream: stream, limit: limit)
    }

    struct Piece {
        var start: Int
        var end: Int
        var numberTokens: Range<Int>
        var figure: Figure
        var alternatives: [Figure] = []
    }

    /// The figure that begins at token `index`, or right before it with a code of money.
    ///
    /// - Parameter floor: the first token that no figure before has taken.
    func piece(at index: Int, from floor: Int = 0) -> Piece? {
        guard canBegin(index) else { return nil }
        var (hedge, start) = hedge(at: index)
        let between = stream[start].keyword == .between || stream[start].keyword == .from
        if between, hedge == nil { (hedge, start) = self.hedge(at: start + 1) } else if between { start += 1 }
        guard start > index || !isLabelled(start), start == index || !isLabelled(start),
            let amount = amount(at: start, isBetween: between, from: floor)
        else { return nil }
        guard !between || amount.low != amount.high else { return nil }
        let first = amount.start < start && start == index ? amount.start : index
        guard let piece = finished(amount, from: first, numberStart: start, hedge: hedge) else { return nil }
        return bounded(piece) ?? piece
    }

    /// Whether a figure can begin with the token; nearly all tokens end here.
    private func canBegin(_ index: Int) -> Bool {
        let token = stream[index]
        switch token.kind {
        case .digits, .fraction: return true
        case .edge: return false
        case .sign: return stream.canOpen(index)
        case .word: return !token.isPlain && canBegin(with: token.keyword, at: index)
        }
    }

    private func canBegin(with keyword: Keyword?, at index: Int) -> Bool {
        switch keyword {
        case nil:
            let sense = stream[index].sense
            return sense.cardinal != nil || sense.magnitude != nil || sense.divisor != nil || sense.unit != nil
        case .about, .an, .a, .at, .auxiliary, .between, .estimated, .from, .label, .less, .minus, .more, .nearly,
            .over, .the, .under, .up:
            return !stream[index + 1].isEdge && !stream[index + 1].isPlain
        case .as, .in: return true
        default: return false
        }
    }

    /// "more than 20 and less than 35": two bounds are a range.
    private func bounded(_ piece: Piece) -> Piece? {
        guard let hedge = piece.figure.hedge, hedge == .atLeast || hedge == .atMost, !piece.figure.isRange else {
            return nil
        }
        var next = piece.end
        if stream[next].sign == .comma { next += 1 }
        if stream[next].keyword == .and || stream.spells(next, "but") { next += 1 }
        guard next > piece.end else { return nil }
        let (other, start) = self.hedge(at: next)
        guard let other, other == .atLeast || other == .atMost, other != hedge, !isLabelled(start),
            let amount = amount(at: start, isBetween: false, from: start),
            let last = finished(amount, from: next, numberStart: start, hedge: other), !last.figure.isRange
        else { return nil }
        let (low, high) = hedge == .atLeast ? (piece.figure, last.figure) : (last.figure, piece.figure)
        guard low.low < high.low, low.unit == nil || high.unit == nil || low.unit == high.unit else { return nil }
        return Piece(
            start: piece.start, end: last.end,
            numberTokens: piece.numberTokens.lowerBound..<last.numberTokens.upperBound,
            figure: Figure(low: low.low, high: high.low, unit: low.unit ?? high.unit))
    }
}
