internal import English

/// Words that say the same of causes, orders and other things told in a phrase, whatever they are about.
enum Synonyms {
    /// Words of one meaning on each line, with the forms that no ending makes.
    private static let table = """
        abandon abandoned desert deserted
        absorb absorption
        accept accepted adopt adopted
        accurate correct exact precise
        achieve accomplish attain
        add addition
        advice advise counsel
        aeroplane aircraft plane
        aid assist assistance help
        aim goal objective purpose
        allow enable let permission permit
        alter alteration change modify
        anger angry furious
        annual yearly
        arms weapons weaponry
        arrival arrive
        assault attack
        attorney lawyer solicitor
        avoid evade
        ban banned forbade forbid forbidden outlaw prohibit
        begin began begun commence start
        bias biased prejudice prejudiced
        big enormous giant gigantic huge immense large massive vast
        border boundary frontier
        brave bold courage courageous
        break broke broken
        breath breathe breathing respiration
        breed reproduce reproduction
        build built construct erect
        bury buried burial
        buy bought purchase
        capture catch caught seize
        car automobile
        carry transport convey
        cheap inexpensive
        choose chose chosen choice select selection
        clean cleanse
        clear transparent
        clever intelligent smart
        close closed shut
        clothes clothing
        coast coastline seaside shore
        collect gather
        collide collision crash
        combine merge unite
        commander leader
        compulsory mandatory obligatory
        conceal hid hidden hide
        conclude end finish
        connect join link
        conquer conquest
        consequence outcome result
        contamination pollution
        continue continuation
        cost expense fee price
        crazy insane mad
        create make made produce production
        crucial essential vital
        cruel brutal
        custom tradition
        damp moist wet
        danger dangerous hazard hazardous peril
        dawn daybreak sunrise
        debris rubble wreckage
        decide decision
        decline decrease diminish drop fall fallen fell lessen reduce reduction
        deep depth
        defeat beat beaten overcome
        defence defend
        demolish destroy destruction ruin smash wreck
        deny denial
        depart left leave
        detect discover discovery
        die death dying
        difficult hard tough
        divide division separate split
        doctor physician
        dusk nightfall sunset twilight
        earnings income revenue
        easy simple
        eat ate eaten consume
        employ hire recruit
        empty vacant
        encourage foster promote stimulate
        enlarge expand expansion
        enough adequate sufficient
        error mistake
        escape fled flee
        evil wicked
        explode explosion blast
        fail failure
        famine hunger starvation
        famous renowned
        farming agriculture agricultural
        father dad
        fear afraid frightened scared terrified
        female woman women
        fight fought combat
        fix mend repair
        foe enemy
        freedom liberty
        freeze froze frozen
        garbage rubbish trash waste
        give gave given gift donate
        glad happiness happy joy pleased
        goods merchandise
        grow grew grown growth increase raise rise risen rose
        hamper hinder impede
        harm damage
        hate hated hatred
        heal cure
        high height
        hit struck strike
        home house dwelling
        hurt injure injury wound
        idea concept notion
        illness disease ill sick sickness
        important importance significance significant
        impoverished poor poverty
        incorrect wrong
        influence influential
        inhabitant resident
        interim provisional temporary
        invade invasion
        jail gaol imprison imprisonment jailed prison
        job occupation
        keep kept maintain preserve retain
        kill assassinate assassination murder slay slain
        lack scarcity shortage
        law legislation
        lengthen extend prolong
        loss lose lost
        loud noisy
        male man men
        marry marriage wed wedding
        method technique
        money cash funds
        mother mum mom
        movement motion move
        nearer closer
        nobility aristocracy aristocrats nobles
        normal ordinary usual
        obtain acquire get got receive
        occur happen
        odd strange weird
        odour scent smell
        often frequently
        oppose opposition resist resistance
        pardon forgive
        peak summit top
        perspiration sweat
        pestilence plague
        pillage loot plunder
        pledge promise vow
        prevent avert cease halt stop
        proof evidence
        propose proposal suggest suggestion
        protect safeguard shield
        provide supply
        pupil student
        quick fast rapid
        quiet silence silent
        quit resign
        railroad railway train
        rainfall rain
        rare scarce
        rebel revolt uprising rebellion
        regulate control
        religion faith
        reluctant unwilling
        remove eliminate
        request ask
        respond response reply answer
        retreat withdraw withdrew withdrawal
        rich wealth wealthy
        rob robbery steal stealing stole stolen theft
        rock stone
        safe safety secure security
        scheme plan
        see saw seen sight
        sell sale sold
        send sent dispatch
        serious severe
        shape form
        shoot shot gunshot
        show demonstrate display reveal
        similar alike
        slave slavery enslaved
        small tiny
        soil dirt earth ground
        soldiers troops
        speak spoke spoken speech
        stable steady
        store storage
        story tale
        strong strength
        surplus excess
        surrender capitulate capitulation
        swamp marsh bog
        tax taxation taxes
        teach taught instruct
        therapy treatment
        threw throw hurl thrown
        timber wood
        travel journey trip voyage
        try attempt trial
        understand comprehend understood
        unhappy sad
        vessel ship
        violence violent
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
