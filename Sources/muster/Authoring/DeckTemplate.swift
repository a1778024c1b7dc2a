import Cards

/// What a new deck starts with: a page that explains itself, without a card of its own.
enum DeckTemplate {
    /// The text of a deck file; `name` becomes its title.
    static func text(name: String) -> String {
        printDeck([], name: name) + "\n" + """
            Write your cards below this page; what you read here is no card, and may go.

            - A question is a line that starts with Q and a colon, its answer one that starts with A and a colon.
            - A gap is a line that starts with C and a colon, with what is asked in [brackets].
            - A line with --- ends a card; so does the next one.

            Below a card may stand, one a line: “also:” another right answer, “kind:” date, order, figure, cause,
            person, place, term or chronology, “choices:” wrong answers separated by “;”, “note:” what is shown
            afterwards. All of it is in docs/deck-format.md of Muster.


            """
    }
}
