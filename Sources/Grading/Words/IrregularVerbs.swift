/// The forms of verbs that no ending makes.
enum IrregularVerbs {
    /// A verb and its other forms on each line. Forms that are as often another word are left out ("found", "lay", "left").
    private static let table = """
        arise arose arisen
        bear bore borne
        become became
        begin began begun
        bend bent
        bind bound
        bite bit bitten
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        buy bought
        catch caught
        choose chose chosen
        cling clung
        come came
        creep crept
        deal dealt
        dig dug
        draw drew drawn
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed
        fight fought
        flee fled
        fly flew flown
        forbid forbade forbidden
        forget forgot forgotten
        freeze froze frozen
        get got gotten
        give gave given
        go went gone
        grow grew grown
        hang hung
        hear heard
        hide hid hidden
        hold held
        keep kept
        know knew known
        lead led
        lend lent
        lose lost
        make made
        meet met
        pay paid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran
        seek sought
        sell sold
        send sent
        shake shook shaken
        shoot shot
        shrink shrank shrunk
        sing sang sung
        sink sank sunk
        sleep slept
        speak spoke spoken
        spend spent
        spin spun
        spring sprang sprung
        stand stood
        steal stole stolen
        stick stuck
        sting stung
        strike struck stricken
        swear swore sworn
        sweep swept
        swell swollen
        swim swam swum
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        wake woke woken
        wear wore worn
        weave wove woven
        win won
        write wrote written
        """

    /// The forms of each verb.
    static let all: [[String]] = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
