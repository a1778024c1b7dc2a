/// The words that the judge knows something about.
enum WordLists {
    static let articles: Set<String> = ["a", "an", "the"]

    /// What may stand before the number of a thing.
    static let numberSigns: Set<String> = ["no", "nr", "num", "number"]

    /// Words that hold a sentence together and tell nothing by themselves.
    static let stopWords = words(
        """
        about across after against all along also am among and any are as at be because been before being between both but by can
        could did do does doing down due during each elsewhere for from going had has have having he her here hers him his how i if in into is it
        its itself just may me might more most much must my of off on once one only or other our out over own respectively s same
        shall she should since so some such than that their them then there these they this those through to too under
        until up upon us very via was we were what when where whether which while who whom whose why will with would you your
        """)

    /// Words that turn what is said into its opposite.
    static let negations = words(
        """
        cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither never no nobody none nor not nothing wasnt
        werent without wont
        """)

    /// Verbs that deny what they lead to: "refused to cede".
    static let refusals: Set<String> = [
        "decline", "declined", "fail", "failed", "neglected", "refusal", "refuse", "refused", "refuses",
    ]

    /// Words inside of surnames, which come and go.
    static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "du", "el", "la", "le", "van", "von", "zu",
    ]

    /// Words that may take back what is said, or leave it open.
    static let reservations = words(
        """
        although besides but either except instead or than though unless unlike
        """)

    /// Words that tell that there are several, not how many.
    static let vagueNumbers: Set<String> = ["countless", "few", "many", "numerous", "several", "various"]

    /// Adverbs that take back some of what is said, or all, and words that only look like adverbs.
    static let doubting = words(
        """
        allegedly annually assembly barely butterfly daily family formerly hardly italy monthly monopoly nearly originally partly
        possibly previously probably rarely reportedly scarcely seldomly supply supposedly weekly
        """)

    /// Verbs whose past no ending shows, of what one side does to another.
    static let pastVerbs = words(
        """
        beat bought built caught drove fought found gave held hit led left lost met overcame overthrew ran sank sent shot
        sold struck taught threw told took won wrote
        """)

    /// What stands before a word to deny or reverse it.
    static let negatingPrefixes = ["anti", "counter", "de", "dis", "il", "im", "in", "ir", "mis", "non", "re", "un"]

    /// What makes of a name the word for its people and what is theirs.
    static let derivingEndings: Set<String> = ["an", "ese", "i", "ian", "ic", "ish", "n"]

    /// Titles and ranks, which come and go before a name.
    static let titles = words(
        """
        admiral archbishop baron baroness bishop brother caliph captain cardinal chairman chancellor colonel commander comrade
        count countess czar dame doctor dr duchess duke earl emir emperor empress father field general generalissimo governor
        jr junior kaiser king lady lieutenant lord madam madame major marshal miss mr mrs ms mx pharaoh pope premier president prime
        minister prince princess prof professor queen rabbi rev reverend saint senator senior sergeant shah sheikh sir sister sr sultan tsar
        tsarina viscount
        adm capt cmdr col gen gov hon lt pres sen sgt
        """)

    /// What people are called after what they do or are to each other, before a name: "the author Bram Stoker".
    static let callings = words(
        """
        activist actor actress apostle architect artist astronaut astronomer athlete author band baseball basketball biologist boxer
        brother brothers businessman chemist choreographer comedian composer conductor couple cricketer dancer designer
        detective director duo dramatist economist engineer entertainer entrepreneur explorer filmmaker footballer former
        goddess god golfer group guitarist historian inventor journalist judge lawyer mathematician missionary musician naturalist novelist
        painter philosopher photographer physician physicist playwright poet politician producer rapper scholar
        rock scientist sculptor singer sisters soldier songwriter statesman surgeon swimmer team tennis twins writer
        """)

    /// What they are called who are at the top of something.
    static let posts: Set<String> = ["boss", "chief", "director", "head", "leader"]

    /// What orders are called; the number or the name tells which.
    static let orders: Set<String> = ["command", "decree", "directive", "edict", "order", "resolution", "ukase"]

    /// Who follows a leader: "Saladin and the Ayyubid army".
    static let followers = words(
        """
        army band company crew family followers force forces members men officials orchestra party people soldiers supporters team
        tribe troops
        """)

    /// What kind of thing a name is of: told or left out, the name is the same.
    static let kinds = words(
        """
        airport area army avenue band battle bay beach brand breed bridge canal castle cathedral center centre
        church city club college company county desert disease district division dynasty empire exhibition
        festival film forest front group gulf hotel house island islands isle kingdom lake language layer mount
        mountain mountains movement museum novel ocean offensive operation palace park party peninsula plan prison project program programme scandal
        province raid range region republic river road sea series ship siege space square stadium state
        station street syndrome system team theater theatre tissue town treaty tribe university valley village war
        """)

    /// Kinds of what people build and found, and call after a place or person: with such a word the name is of another thing.
    static let sites = words(
        """
        airport avenue beach bridge castle cathedral church city club college company festival hotel house museum palace
        park prison ship square stadium station street theatre theater university
        """)

    /// Words that introduce what is said or go with a name and add nothing to it: "suitable for vegetarians", "a kind of deer",
    /// "HMS Victory", "Apple Inc.".
    static let light = words(
        """
        called form kind known made named sort suitable thing type used
        generally involved mainly mostly needed primarily required typically usually
        afc corp corporation fc gmbh hmas hmcs hms inc incorporated llc ltd plc rms uss
        """)

    /// What is called a company in its name.
    static let companies: Set<String> = [
        "co", "company", "corp", "corporation", "group", "inc", "incorporated", "limited", "ltd", "plc",
    ]

    /// What a company does, as its name tells before that it is one.
    static let trades = words(
        """
        airlines airways automobile brewing computer electronics entertainment foods holding holdings industries insurance
        manufacturing motor motors pictures publishing records studios systems technologies technology
        """)

    /// Words that tell how much or how many of a thing, or what of it, before "of": "a cargo of coal", "a team of engineers".
    static let partitives = words(
        """
        act amount amounts array art cargo class collection concept crew field form forms doctrine game group groups handful host idea kind kinds load lot lots
        majority mass masses members mixture number numbers pair piece pieces portion practice presence principle process profession
        quantities quantity range science series level levels set sets sort sorts sport study subject supply team teams
        theory type types use variety
        """)

    /// What a thing is, said behind it and as well left out: "oxygen gas", "laser beams", "solar power", "limestone deposits".
    static let genera = words(
        """
        animal animals bacteria bacterium beam beams bird birds cell cells climate crop crops cuisine dance deposit deposits
        disorder drink element energy event faith fever fibre fish flower flowers food fossils fruit game games gas gases genre
        gland grain infection ions language light liquid lizard material metal method methods mineral molecules music organ particles
        plant plants power process radiation ray rays religion rock rocks season sector snake species sport stone structure style
        substance symptoms system tree trees vegetable vegetables virus wave waves weather wood work worker workers wrestling
        """)

    /// Words before a noun by which the thing is no such thing, or another of its kind: "fake gold", "a step mother".
    static let privatives = words(
        """
        alleged almost artificial attempted counterfeit dummy failed fake false foster god grand half honorary imaginary imitation
        mock near nearly potential pretend pseudo quasi so step supposed toy virtual
        """)

    /// Prepositions that tell of a place or time that the thing behind them is not: "outside Paris".
    static let apartness = words(
        """
        alongside around behind beneath beside beyond inside nearby opposite outside past round throughout toward towards
        """)

    /// Words of a question that a school answers.
    static let schooling: Set<String> = [
        "alumnus", "attend", "attended", "degree", "educated", "graduate", "graduated", "professor", "student",
        "studied",
        "study", "taught", "teach",
    ]

    /// Words of a question that a team answers.
    static let teams: Set<String> = ["club", "franchise", "squad", "team"]

    /// Words that tell how much of a thing there was: told or left out, it is the thing.
    static let degrees = words(
        """
        abundant big considerable dense enormous entire extensive extreme famous great harsh heavy huge immense important
        intense large major many massive numerous overwhelming powerful serious severe several significant terrible thick
        various vast whole
        """)

    /// Words of a question that asks what a thing is called.
    static let naming = words(
        """
        called known name named names nickname now renamed spelled spelling term today word
        """)

    /// Words before a name that make another thing of it: "East Germany" is not Germany.
    static let contrasts = words(
        """
        anti black blue brown central east eastern ex former great greater green grey gray inner lower middle mid minor near new non north northeast
        northern northwest old outer post pre red semi south southeast southern southwest sub un upper west western white yellow
        """)

    /// Words that tell which part of a place is meant.
    static let compass: Set<String> = [
        "central", "eastern", "northeastern", "northern", "northwestern", "southeastern", "southern", "southwestern",
        "western",
    ]

    /// Words of a question that asks for a person.
    static let persons = words(
        """
        actor actress architect artist astronaut athlete author boxer character comedian composed composer conductor cricketer dancer detective directed director explorer footballer golfer guitarist invented inventor jockey leader
        man mathematician name painted painter philosopher physicist player poet politician ruler sang scientist singer
        starred surname who whom whose woman writer wrote
        """)

    /// Numbers in words as they stand in names; quantities like "two thirds" belong to the figures.
    static let numbers: [String: Int] = {
        let cardinals = """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty
            """
        let ordinals = """
            zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            """
        var numbers: [String: Int] = [:]
        for list in [cardinals, ordinals] {
            for (value, word) in list.split(whereSeparator: \.isWhitespace).enumerated() {
                numbers[String(word)] = value
            }
        }
        let tens = "thirty forty fifty sixty seventy eighty ninety"
        let tenths = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
        for list in [tens, tenths] {
            for (place, word) in list.split(separator: " ").enumerated() { numbers[String(word)] = 30 + place * 10 }
        }
        return numbers
    }()

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
