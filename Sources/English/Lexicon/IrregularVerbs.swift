/// Irregular verbs: base, past and participle, one a line; where two pasts are usual the first is the one written.
package enum IrregularVerbs {
    /// The forms of one verb that no ending makes.
    package struct Forms: Sendable {
        package let base: String
        package let past: [String]
        package let participle: [String]
    }

    /// Every verb, by its base form in the order of the alphabet.
    package static let all: [Forms] = table.split(separator: "\n").map { line in
        let columns = line.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
        return Forms(base: columns[0][0], past: columns[1], participle: columns[2])
    }

    static let byBase: [String: Forms] = Dictionary(all.map { ($0.base, $0) }, uniquingKeysWith: { first, _ in first })

    /// Whether a word is the past of a verb and no participle: "overran".
    package static func isPastAlone(_ word: String) -> Bool { pastAlone.contains(word) }

    private static let pastAlone: Set<String> = Set(
        all.flatMap { forms in forms.past.filter { !forms.participle.contains($0) } }
    )
    .subtracting(["bore", "fell", "lay", "rose", "saw", "wore"])

    private static let table = """
        arise arose arisen
        awake awoke awoken
        be was/were been
        bear bore borne/born
        beat beat beaten
        become became become
        begin began begun
        bend bent bent
        bet bet bet
        bid bid bid
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        broadcast broadcast broadcast
        build built built
        burn burned/burnt burned/burnt
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost cost
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        do did done
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt dwelt
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade forbidden
        forecast forecast forecast
        forego forewent foregone
        foresee foresaw foreseen
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        get got got/gotten
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        hang hung/hanged hung/hanged
        have had had
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        kneel knelt/kneeled knelt/kneeled
        know knew known
        lay laid laid
        lead led led
        lean leaned/leant leaned/leant
        leap leaped/leapt leaped/leapt
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        light lit lit
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mislead misled misled
        mistake mistook mistaken
        offset offset offset
        outdo outdid outdone
        outgrow outgrew outgrown
        outrun outran outrun
        overcome overcame overcome
        override overrode overridden
        overrun overran overrun
        oversee oversaw overseen
        overtake overtook overtaken
        overthrow overthrew overthrown
        pay paid paid
        prove proved proven/proved
        put put put
        quit quit quit
        read read read
        rebuild rebuilt rebuilt
        recast recast recast
        resell resold resold
        retake retook retaken
        rewrite rewrote rewritten
        rid rid rid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shake shook shaken
        shed shed shed
        shine shone shone
        shoot shot shot
        show showed shown
        shrink shrank shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        sleep slept slept
        slide slid slid
        speak spoke spoken
        spell spelled/spelt spelled/spelt
        spend spent spent
        spill spilled/spilt spilled/spilt
        spin spun spun
        split split split
        spoil spoiled/spoilt spoiled/spoilt
        spread spread spread
        spring sprang sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        strike struck struck/stricken
        strive strove striven
        swear swore sworn
        sweep swept swept
        swell swelled swollen
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        throw threw thrown
        thrust thrust thrust
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        undo undid undone
        uphold upheld upheld
        upset upset upset
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept wept
        win won won
        wind wound wound
        withdraw withdrew withdrawn
        withhold withheld withheld
        withstand withstood withstood
        write wrote written
        """
}
