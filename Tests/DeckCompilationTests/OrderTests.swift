import Testing

@Suite struct OrderTests {
    @Test(arguments: [
        "Decree 14 made desertion an offence punishable by exile, unless the soldier was wounded.":
            "Under Decree 14, when was desertion not an offence? → when the soldier was wounded",
        "Decree 14 forbade the sale of salt, except in coastal towns.":
            "With what exception did Decree 14 forbid the sale of salt? → in coastal towns",
        "The Treaty of Vale banned trade in furs except when the Governor gave a licence.":
            "With what exception did the Treaty of Vale ban trade in furs? → when the Governor gave a licence",
    ])
    func `the exception that a directive makes is asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Decree 14 set up labour companies, which were led and paid by the Navy Board.":
            "Which board paid the labour companies of Decree 14? → the Navy Board",
        "The Vale Act created penal crews: gangs of debtors to row for the Crown, which were led by the Navy Board.":
            "Which board led the penal crews of the Vale Act? → the Navy Board",
    ])
    func `who led what a directive made is asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `each of several grants is asked for`() throws {
        let text =
            "Decree 14 allowed guild masters (known as “wardens”) to inspect ships, and further allowed such wardens to "
            + "take charge of the cargo."
        #expect(
            try questions(in: text) == [
                "Whom did Decree 14 allow to inspect ships? → guild masters",
                "What did Decree 14 allow guild masters to do? → inspect ships",
                "What did Decree 14 also allow wardens to do? → take charge of the cargo",
            ])
    }

    @Test func `what a trade is in belongs to it`() throws {
        #expect(
            try questions(in: "The Treaty of Vale banned trade in furs.") == [
                "What did the Treaty of Vale ban? → trade in furs"
            ])
    }
}
