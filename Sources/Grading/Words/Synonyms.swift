internal import English

/// Words that say the same of causes, orders and other things told in a phrase, whatever they are about.
enum Synonyms {
    /// Words of one meaning on each line, with the forms that no ending makes.
    private static let table = """
        abandon abandoned desert deserted
        absorb absorption
        accept accepted adopt adopted
        add addition
        aeroplane aircraft plane
        aid assist assistance help
        allow permit enable let
        alter alteration change modify
        anger angry furious
        arms weapons weaponry
        arrival arrive
        assault attack
        ban banned forbade forbid forbidden outlaw prohibit
        begin began begun commence start
        big huge large vast
        border boundary frontier
        break broke broken
        breath breathe breathing respiration
        breed reproduce reproduction
        build built construct erect
        bury buried burial
        buy bought purchase
        capture catch caught seize
        car automobile
        carry transport convey
        choose chose chosen choice select selection
        clean cleanse
        clothes clothing
        collect gather
        collide collision crash
        combine merge unite
        commander leader
        conceal hid hidden hide
        conclude end finish
        connect join link
        conquer conquest
        continue continuation
        create make made produce production
        danger dangerous hazard hazardous peril
        decide decision
        decline decrease diminish drop fall fallen fell lessen reduce reduction
        deep depth
        defeat beat beaten overcome
        demolish destroy destruction smash wreck
        defence defend
        deny denial
        depart left leave
        die death dying
        difficult hard tough
        divide division separate split
        easy simple
        eat ate eaten consume
        empty vacant
        enlarge expand expansion
        escape fled flee
        explode explosion blast
        fail failure
        famine hunger starvation
        farming agriculture agricultural
        father dad
        fear afraid frightened scared
        fight fought combat
        fix mend repair
        foe enemy
        freedom liberty
        freeze froze frozen
        give gave given gift donate
        goods merchandise
        grow grew grown growth increase raise rise risen rose
        hamper hinder impede
        harm damage
        heal cure
        high height
        hit struck strike
        home house dwelling
        illness disease ill sick sickness
        impoverished poor poverty
        inhabitant resident
        invade invasion
        job occupation
        keep kept maintain preserve retain
        kill assassinate assassination murder slay slain
        law legislation
        loss lose lost
        marry marriage wed wedding
        mother mum mom
        money cash
        movement motion move
        nearer closer
        obtain acquire get got receive
        peak summit top
        pledge promise vow
        prevent avert stop halt
        protect safeguard shield
        quick fast rapid
        quit resign
        railroad railway train
        rainfall rain
        rebel revolt uprising rebellion
        regulate control
        remove eliminate
        request ask
        respond response reply answer
        retreat withdraw withdrew withdrawal
        rich wealth wealthy
        see saw seen sight
        sell sale sold
        send sent dispatch
        shoot shot gunshot
        show demonstrate display reveal
        slave slavery enslaved
        small tiny
        soil ground
        soldiers troops
        speak spoke spoken speech
        store storage
        strong strength
        surrender capitulate capitulation
        tax taxation taxes
        teach taught instruct
        timber wood
        travel journey trip voyage
        try attempt trial
        vessel ship
        wages pay salary
        warm warmth heat hot
        weak weakness
        weigh weight
        wide width
        win won victory
        work labour
        young youth
        """

    /// A number for all words of one meaning by the stem of each, with the forms of verbs that no ending makes.
    static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { groups[AnswerWord.stem(ofWord: String(word))] = number }
        }
        // All forms of a verb are in the group of one of them.
        let first = groups.count
        for (number, forms) in IrregularVerbs.all.enumerated() where !ambiguous.contains(forms.base) {
            let stems = ([forms.base] + forms.past + forms.participle).filter { $0 != "born" }
                .map { AnswerWord.stem(ofWord: $0) }
            let group = stems.compactMap { groups[$0] }.first ?? first + number
            for stem in stems where groups[stem] == nil { groups[stem] = group }
        }
        return groups
    }()

    /// Verbs with a form that is as often another word: "found", "ground", "left", "saw", "wound"; and the auxiliaries.
    private static let ambiguous: Set<String> = [
        "be", "do", "feel", "find", "grind", "have", "lay", "leave", "light", "see", "wind",
    ]
}
