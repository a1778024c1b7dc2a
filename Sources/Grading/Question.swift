internal import Cards

/// A question taken apart, with what it asks for, once for all its answers.
struct Question: Sendable {
    let text: AnswerText
    let kind: CardKind?
    /// The stems of its words.
    let stems: Set<String>
    /// Whether it asks who, whom or whose, or is on a card about a person.
    let namesPerson: Bool
    /// Whether it asks who, whom or whose.
    let asksForPerson: Bool
    /// Whether by its words it is about a person.
    let isAboutPerson: Bool
    let asksForNationality: Bool
    let asksForPlace: Bool
    /// The kinds of what it asks for, where that is a land or a settlement.
    let regionAsked: Set<String>?
    /// Whether it is about studying or teaching, so that a school may answer it.
    let asksForSchool: Bool
    /// Whether it asks for a team.
    let asksForTeam: Bool
    /// Whether it asks for a party, whose members are called after what it stands for.
    let asksForParty: Bool
    /// Whether it asks what a thing is called, so that a longer term is another one.
    let asksForTerm: Bool
    /// Whether it asks of what type something is, so that an adjective answers it.
    let asksForType: Bool
    let asksForSeveral: Bool
    let asksForOne: Bool
    let asksWhy: Bool
    /// Whether it asks why or how, so that the same verb in any form answers it.
    let asksForManner: Bool
    let asksForNumber: Bool

    /// Takes the question of a card apart.
    init(_ prompt: String, kind: CardKind?) {
        let text = AnswerText(prompt)
        self.text = text
        self.kind = kind
        stems = Set(text.words.map(\.stem))
        asksForPerson = text.asksForPerson
        namesPerson = kind == .person || asksForPerson
        isAboutPerson =
            text.words.contains { word in
                !word.lists.isDisjoint(with: [.person, .title])
                    || word.lists.contains(.calling) && !WordLists.groups.contains(word.text)
            } || text.asksForBearer
        asksForNationality = text.words.contains { $0.singular == "nationality" }
        asksForPlace = kind == .place || text.asksForPlace
        regionAsked = text.regionAsked
        asksForSchool = text.words.contains { WordLists.schooling.contains($0.text) }
        asksForTeam = text.words.contains { WordLists.teams.contains($0.singular) }
        asksForParty = text.words.contains { $0.text == "party" }
        asksForTerm = kind == .term || text.words.contains { WordLists.naming.contains($0.text) }
        asksForType = text.words.contains { ["kind", "nature", "sort", "type"].contains($0.singular) }
        asksForSeveral = text.asksForSeveral
        asksForOne = text.asksForOne
        asksWhy = text.asksWhy
        asksForManner = text.asksWhy || text.asksHow
        asksForNumber = kind == .figure || text.asksForNumber
    }
}
