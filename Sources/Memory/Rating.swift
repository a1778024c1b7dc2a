/// How well a card was recalled, in FSRS's four steps.
package enum Rating: Int, CaseIterable, Comparable, Codable, Sendable {
    case again = 1
    case hard = 2
    case good = 3
    case easy = 4

    package static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}
