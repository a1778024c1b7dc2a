/// Words that say the same of causes and orders, whatever they are about.
enum Synonyms {
    /// Words of one meaning on each line, with the forms that no ending makes.
    private static let table = """
        aid assist assistance help
        angry furious
        arms weapons weaponry
        assault attack
        ban banned forbade forbid forbidden outlaw prohibit
        begin began begun commence start
        big huge large vast
        build built construct erect
        buy bought purchase
        choose chose chosen select
        clothes clothing
        commander leader
        conceal hid hidden hide
        conclude end finish
        demolish destroy destruction
        depart left leave
        enlarge expand
        escape fled flee
        famine hunger starvation
        fight fought combat
        foe enemy
        harm damage
        hit struck strike
        illness disease sickness
        impoverished poor
        kill murder slay slain
        money cash
        obtain get got
        quick fast rapid
        quit resign
        rebel revolt uprising rebellion
        retreat withdraw withdrew withdrawal
        rich wealthy
        soldiers troops
        vessel ship
        """

    /// The number of its line by the stem of each word.
    static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { groups[AnswerWord.stem(ofWord: String(word))] = number }
        }
        return groups
    }()
}
