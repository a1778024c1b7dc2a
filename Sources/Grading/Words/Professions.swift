/// Who has a profession, and what it is called: one answers for the other where a question asks what somebody was.
enum Professions {
    /// A person and the profession on each line.
    private static let table = """
        accountant accountancy accounting
        actor acting
        actress acting
        architect architecture
        astronomer astronomy
        baker baking
        banker banking
        barber barbering
        biologist biology
        botanist botany
        builder building
        butcher butchery
        carpenter carpentry
        chemist chemistry
        dancer dancing dance
        dentist dentistry
        doctor medicine
        economist economics
        engineer engineering
        farmer farming agriculture
        gardener gardening horticulture
        geologist geology
        historian history
        joiner joinery
        journalist journalism
        lawyer law
        linguist linguistics
        mathematician mathematics
        midwife midwifery
        musician music
        nurse nursing
        painter painting
        pharmacist pharmacy
        philosopher philosophy
        photographer photography
        physician medicine
        physicist physics
        plumber plumbing
        politician politics
        printer printing
        psychologist psychology
        sculptor sculpture
        surgeon surgery
        surveyor surveying
        tailor tailoring
        teacher teaching
        writer writing
        """

    private static let others: [String: [String]] = {
        var others: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words { others[word, default: []] += words.filter { $0 != word } }
        }
        return others
    }()

    private static let asking: Set<String> = [
        "career", "job", "living", "occupation", "profession", "professionally", "trade", "vocation",
    ]

    /// The other words for what an answer of one word calls a profession; none where the question does not ask for one.
    static func names(of answer: AnswerText, question: AnswerText) -> [String] {
        guard answer.words.count == 1, let word = answer.words.first,
            let names = others[word.text] ?? others[word.singular],
            question.words.contains(where: { asking.contains($0.singular) })
        else { return [] }
        return names
    }
}
