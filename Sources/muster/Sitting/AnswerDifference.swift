import Terminal

/// Where an answer differs from the accepted one that is nearest to it, letter by letter.
struct AnswerDifference {
    /// The answer in pieces; those that are not in the accepted one, or stand where something is missing, are different.
    private(set) var pieces: [(text: String, isDifferent: Bool)] = []
    /// Letters to insert, delete or replace.
    private let distance: Int
    private let length: Int

    /// Answers longer than this are not compared letter by letter.
    private static let longest = 200

    init(of given: String, from accepted: [String]) {
        let letters = Array(given)
        length = letters.count
        let alignments =
            letters.count > Self.longest
            ? []
            : accepted.compactMap { text in
                text.count > Self.longest ? nil : Alignment(letters, Array(text))
            }
        guard let best = alignments.min(by: { $0.distance < $1.distance }) else {
            distance = length
            pieces = [(given, false)]
            return
        }
        distance = best.distance
        guard isNear else {
            pieces = [(given, false)]
            return
        }
        for (letter, isDifferent) in zip(letters, best.isDifferent) {
            if let last = pieces.indices.last, pieces[last].isDifferent == isDifferent {
                pieces[last].text.append(letter)
            } else {
                pieces.append((String(letter), isDifferent))
            }
        }
    }

    /// Whether so little differs that it is worth being shown: at most a third of the letters.
    private var isNear: Bool { distance > 0 && distance * 3 <= length }

    /// Whether the answer is a slip of one: near, but not the same but for capitals and signs.
    var isSlip: Bool { pieces.contains(where: \.isDifferent) }

    /// The answer with what is different in that style.
    func marked(with style: Style) -> StyledText {
        pieces.reduce(StyledText()) { $0 + StyledText($1.text, $1.isDifferent ? style : []) }
    }
}

/// The cheapest way from one text to another: Wagner and Fischer, "The String-to-String Correction Problem", 1974.
private struct Alignment {
    let distance: Int
    /// For each letter of the first text, whether it has no equal in the second, or follows a gap in it.
    let isDifferent: [Bool]

    /// Capitals count as small letters.
    init(_ first: [Character], _ second: [Character]) {
        let (first, second) = (first.map { $0.lowercased() }, second.map { $0.lowercased() })
        var costs = Array(repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in 0...first.count {
            for column in 0...second.count {
                if row == 0 || column == 0 {
                    costs[row][column] = row + column
                } else {
                    let step = first[row - 1] == second[column - 1] ? 0 : 1
                    costs[row][column] = min(
                        costs[row - 1][column - 1] + step, costs[row - 1][column] + 1, costs[row][column - 1] + 1)
                }
            }
        }
        distance = costs[first.count][second.count]
        var isDifferent = Array(repeating: false, count: first.count)
        var (row, column) = (first.count, second.count)
        while row > 0 || column > 0 {
            if row > 0, column > 0, first[row - 1] == second[column - 1],
                costs[row][column] == costs[row - 1][column - 1]
            {
                (row, column) = (row - 1, column - 1)
            } else if row > 0, column > 0, costs[row][column] == costs[row - 1][column - 1] + 1 {
                isDifferent[row - 1] = true
                (row, column) = (row - 1, column - 1)
            } else if row > 0, costs[row][column] == costs[row - 1][column] + 1 {
                isDifferent[row - 1] = true
                row -= 1
            } else {
                // A letter is missing: what stands before the gap shows where.
                if row > 0 { isDifferent[row - 1] = true }
                column -= 1
            }
        }
        self.isDifferent = isDifferent
    }
}
