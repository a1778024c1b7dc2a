extension DateExpression {
    /// The expressions that `reader` finds in its tokens, in order, and the tokens each takes.
    static func all(with reader: DateReader) -> [(expression: DateExpression, tokens: Range<Int>)] {
        var found: [(expression: DateExpression, tokens: Range<Int>)] = []
        var index = 0
        while index < reader.stream.count {
            guard let pieces = reader.pieces(at: index), let last = pieces.last else {
                index += 1
                continue
            }
            for piece in pieces {
                found.append(
                    (
                        DateExpression(
                            range: reader.stream.range(piece.start, piece.end), value: piece.value,
                            alternatives: piece.alternatives + reader.otherEra(of: piece), portion: piece.portion,
                            hedge: piece.hedge ?? reader.hedge(before: piece.start), role: piece.role,
                            lean: piece.lean, inYear: piece.inYear, frame: piece.frame),
                        piece.start..<piece.end
                    ))
            }
            index = max(last.end, index + 1)
        }
        return found
    }
}

extension DateReader {
    /// "410", "August 480": the same before Christ, where no era is said.
    fileprivate func otherEra(of piece: Piece) -> [DateValue] {
        guard let date = piece.date, let year = date.year, (100...999).contains(year), stream[piece.end - 1].isDigits,
            stream[piece.end - 1].number == year, stream[piece.end - 2].keyword != .era
        else { return [] }
        var other = date
        other.year = -year
        return [.calendar(other)]
    }

    /// The bound that a preposition before the expression sets: "before 1941", "since June".
    fileprivate func hedge(before index: Int) -> Hedge? {
        switch stream[index - 1].keyword {
        case .before, .until, .by: .atMost
        case .after, .since: .atLeast
        default: nil
        }
    }
}
