/// The words around a number that say how exact it is.
extension FigureReader {
    /// The hedge that begins at `index`, and the token after it; that token is `index` where there is none.
    func hedge(at index: Int) -> (Hedge?, Int) {
        let token = stream[index]
        var next = index + 1
        switch token.keyword {
        case .about:
            // "c $ 5" are Canadian dollars.
            if stream[next].sign == .dollar, token.range.count == 1 { return (nil, index) }
            if stream[next].sign == .period, stream.isJoined(next) { next += 1 }
            return (.about, next)
        case .estimated: return (.about, next)
        case .an, .a, .the: return stream[next].keyword == .estimated ? (.about, next + 1) : (nil, index)
        case .nearly: return (.nearly, next)
        case .over: return (.atLeast, stream[next].keyword == .of ? next + 1 : next)
        case .under: return (.atMost, stream[next].keyword == .than ? next + 1 : next)
        case .more, .less: return comparison(at: index, isNegated: false)
        case .label where stream.spells(index, "no"): return comparison(at: next, isNegated: true)
        case .auxiliary where stream.spells(index, "not"): return comparison(at: next, isNegated: true)
        case .at where stream[next].keyword == .least: return (.atLeast, next + 1)
        case .at where stream[next].keyword == .most: return (.atMost, next + 1)
        case .up where stream[next].keyword == .to: return (.atMost, next + 1)
        case .as: return stream[next + 1].keyword == .as && isMeasured(next) ? (.about, next + 2) : (nil, index)
        case .in where stream.spells(next, "excess") && stream[next + 1].keyword == .of: return (.atLeast, next + 2)
        default: return token.sign == .tilde ? (.about, next) : (nil, index)
        }
    }

    /// "more than", "less than or equal to", "no fewer than".
    private func comparison(at index: Int, isNegated: Bool) -> (Hedge?, Int) {
        let first = isNegated ? index - 1 : index
        let isMore = stream[index].keyword == .more
        guard isMore || stream[index].keyword == .less || stream[index].keyword == .under else { return (nil, first) }
        var next = index + 1
        // "less or equal than", "less than or equal to".
        if stream[next].keyword == .or, stream.spells(next + 1, "equal") {
            next += 2
            guard stream[next].keyword == .than || stream[next].keyword == .to else { return (nil, first) }
            next += 1
        } else {
            guard stream[next].keyword == .than else { return (nil, first) }
            next += 1
            if stream[next].keyword == .or, stream.spells(next + 1, "equal"), stream[next + 2].keyword == .to {
                next += 3
            }
        }
        return (isMore != isNegated ? .atLeast : .atMost, next)
    }

    /// "as many as", "as high as".
    private func isMeasured(_ index: Int) -> Bool {
        stream[index].isWord && stream[index].range.count <= 6 && Self.measured.contains(stream.text(index))
    }

    private static let measured: Set<String> = [
        "big", "deep", "far", "few", "great", "heavy", "high", "large", "little", "long", "low", "many", "much",
        "small",
        "tall", "wide",
    ]

    /// "or more", "or so", "or less", "+".
    func hedgeAfter(_ index: Int) -> (hedge: Hedge, end: Int)? {
        if stream[index].sign == .plus, stream.isJoined(index) { return (.atLeast, index + 1) }
        guard stream[index].keyword == .or else { return nil }
        switch stream[index + 1].keyword {
        case .more: return (.atLeast, index + 2)
        case .less: return (.atMost, index + 2)
        default: return stream.spells(index + 1, "so") ? (.about, index + 2) : nil
        }
    }
}
