import Terminal
import Testing

@Suite struct `A table` {
    private static let table = {
        var table = TextTable(.yielding, .right, .left)
        table.add("Deck", "Cards", "Score")
        table.add("The fall of Rome", "12", "██░░")
        table.add("戦争の歴史と記録", "7", "")
        return table
    }()

    private func lines(_ columns: Int?) -> [String] { Self.table.lines(columns: columns).map(\.plain) }

    @Test func `has each column as wide as its widest cell`() {
        #expect(
            lines(nil) == [
                "Deck              Cards  Score",
                "The fall of Rome     12  ██░░",
                "戦争の歴史と記録      7",
            ])
        #expect(lines(30) == lines(nil))
    }

    @Test func `cuts a yielding column where the terminal is narrow`() {
        #expect(
            lines(24) == [
                "Deck        Cards  Score",
                "The fall …     12  ██░░",
                "戦争の歴…       7",
            ])
    }

    @Test func `leaves the last columns out where that is not enough`() {
        #expect(lines(20) == ["Deck           Cards", "The fall of …     12", "戦争の歴史と…      7"])
        #expect(lines(10) == ["Deck", "The fall …", "戦争の歴…"])
    }
}
