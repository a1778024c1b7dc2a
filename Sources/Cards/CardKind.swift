/// What a card asks about.
package enum CardKind: String, CaseIterable, Codable, Sendable {
    case date
    /// A directive: which, whose, what it laid down. What came first is `chronology`.
    case order
    case figure
    case cause
    case person
    case place
    case term
    case chronology
}
