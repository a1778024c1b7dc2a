internal import Cards
internal import Memory

/// How far a card has come on the way from recognition to recall.
package enum Rung: Int, CaseIterable, Comparable, Sendable {
    /// Picked among choices.
    case choices
    /// Typed, with the first letters shown.
    case cued
    /// Typed.
    case typed

    package static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }

    /// Stability in days from which a card is asked at this rung.
    ///
    /// 2 is below what a first "good" gives (2.3 by the standard parameters): one right choice, and the next time the answer
    /// is typed. 7 is what a second one gives.
    private var stability: Double {
        switch self {
        case .choices: 0
        case .cued: 2
        case .typed: 7
        }
    }

    /// The rung after an answer: one above the one it was given at, where the memory is stable enough for that; one below
    /// after a miss.
    ///
    /// `stability` is the one after the answer, in days.
    init(after rating: Rating, as form: AnswerForm, stability: Double) {
        let given: Rung =
            switch form {
            case .choices: .choices
            case .cued: .cued
            case .typed, .order: .typed
            }
        let step = rating == .again ? -1 : 1
        let next = Rung(rawValue: given.rawValue + step) ?? given
        self = next < given || stability >= next.stability ? next : given
    }
}

extension Rung {
    /// The word for it in settings and options.
    package var word: String {
        switch self {
        case .choices: "choices"
        case .cued: "cued"
        case .typed: "typed"
        }
    }

    /// The rung that `word` names.
    package init?(word: String) {
        guard let rung = Rung.allCases.first(where: { $0.word == word }) else { return nil }
        self = rung
    }
}
