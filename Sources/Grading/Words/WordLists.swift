/// The words that the judge knows something about.
enum WordLists {
    static let articles: Set<String> = ["a", "an", "the"]

    /// What may stand before the number of a thing.
    static let numberSigns: Set<String> = ["no", "nr", "num", "number"]

    /// Words that hold a sentence together and tell nothing by themselves.
    static let stopWords = words(
        """
        about across after against all along also am among and any are as at be because been before being between
        both but by can could did do does doing down due during each elsewhere for from going had has have having he
        her here hers him his how i if in into is it its itself just may me might more most much must my of off on
        once one only or other our out over own respectively s same shall she should since so some such than that
        their them then there these they this those through to too under until up upon us very via was we were what
        when where whether which while who whom whose why will with would you your
        """)

    /// Words that turn what is said into its opposite.
    static let negations = words(
        """
        arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither never no nobody none nor not nothing
        shouldnt wasnt werent without wont wouldnt
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
        allegedly annually assembly barely butterfly daily family formerly hardly italy monthly monopoly nearly
        originally partly possibly previously probably rarely reportedly scarcely seldomly supply supposedly weekly
        """)

    /// Verbs whose past no ending shows, of what one side does to another.
    static let pastVerbs = words(
        """
        beat bought built caught drove fought found gave held hit led left lost met overcame overthrew ran sank sent
        shot sold struck taught threw told took won wrote
        """)

    /// What stands before a word to deny or reverse it.
    static let negatingPrefixes = ["anti", "counter", "de", "dis", "il", "im", "in", "ir", "mis", "non", "re", "un"]

    /// What makes of a name the word for its people and what is theirs.
    static let derivingEndings: Set<String> = ["an", "ese", "i", "ian", "ic", "ish", "n"]

    /// Titles and ranks, which come and go before a name.
    static let titles = words(
        """
        admiral archbishop ayatollah baron baroness bishop brother caliph captain cardinal chairman chancellor
        colonel commander commodore comrade count countess czar dame doctor dr duchess duke earl emir emperor
        empress father field general generalissimo governor imam jr junior kaiser king lady lieutenant lord
        madam madame major marchioness marquess marquis marshal miss mr mrs ms mullah mx pandit pharaoh pope
        premier president prime minister prince princess prof professor queen rabbi rev reverend saint senator
        senior sergeant shah sheikh shogun sir sister sr sultan swami tsar tsarina viscount adm capt cmdr col
        gen gov hon lt pres sen sgt
        """)

    /// Titles that stand behind a name.
    static let suffixes: Set<String> = ["jr", "junior", "senior", "sr"]

    /// What people are called after what they do or are to each other, before a name: "the author Bram Stoker".
    static let callings = words(
        """
        activist actor actress apostle architect artist astronaut astronomer athlete author band baseball basketball
        biologist boxer brother brothers businessman chemist choreographer comedian composer conductor couple
        cricketer dancer designer detective director duo dramatist economist engineer entertainer entrepreneur
        explorer filmmaker footballer former goddess god golfer group guitarist historian inventor journalist judge
        lawyer mathematician missionary musician naturalist novelist painter philosopher photographer physician
        physicist playwright poet politician producer rapper scholar rock scientist sculptor singer sisters soldier
        songwriter statesman surgeon swimmer team tennis twins writer
        """)

    /// Those of the callings that are several people or no person's.
    static let groups: Set<String> = [
        "band", "baseball", "basketball", "brothers", "couple", "duo", "former", "group", "rock", "sisters", "team",
        "tennis", "twins",
    ]

    /// What they are called who are at the top of something.
    static let posts: Set<String> = ["boss", "chief", "director", "head", "leader"]

    /// What orders are called; the number or the name tells which.
    static let orders: Set<String> = ["command", "decree", "directive", "edict", "order", "resolution", "ukase"]

    /// Who follows a leader: "Saladin and the Ayyubid army".
    static let followers = words(
        """
        army band company crew family followers force forces members men officials orchestra party people soldiers
        supporters team tribe troops
        """)

    /// Words of a question that a school answers.
    static let schooling: Set<String> = [
        "alumnus", "attend", "attended", "degree", "educated", "graduate", "graduated", "professor", "student",
        "studied", "study", "taught", "teach",
    ]

    /// Words of a question that a team answers.
    static let teams: Set<String> = ["club", "franchise", "squad", "team"]

    /// Words of a question that asks what a thing is called.
    static let naming = words(
        """
        called known name named names nickname now renamed spelled spelling term today word
        """)

    /// Words of a question that asks for a person.
    static let persons = words(
        """
        actor actress architect artist astronaut athlete author boxer character comedian composed composer conductor
        cricketer dancer detective directed director explorer footballer golfer guitarist invented inventor jockey
        leader man mathematician name painted painter philosopher physicist player poet politician ruler sang
        scientist singer starred surname who whom whose woman writer wrote
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

    /// The words of a list, told by white space.
    static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
