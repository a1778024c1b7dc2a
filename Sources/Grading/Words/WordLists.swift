/// The words that the judge knows something about.
enum WordLists {
    static let articles: Set<String> = ["a", "an", "the"]

    /// What may stand before the number of a thing.
    static let numberSigns: Set<String> = ["no", "nr", "num", "number"]

    /// Words that hold a sentence together and tell nothing by themselves.
    static let stopWords = words(
        """
        about across after against all along also am among and any are as at be because been before being between both but by can
        could did do does doing down during each for from going had has have having he her here hers him his how i if in into is it
        its itself just may me might more most much must my of off on once one only or other our out over own s same
        shall she should since so some such than that their them then there these they this those through to too under
        until up upon us very was we were what when where whether which while who whom whose why will with would you your
        """)

    /// Words that turn what is said into its opposite.
    static let negations = words(
        """
        cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither never no nobody none nor not nothing wasnt
        werent without wont
        """)

    /// Words of which one stands for the other nowhere.
    static let opposites: [(String, String)] = [
        ("above", "below"), ("after", "before"), ("arrival", "departure"), ("beginning", "end"),
        ("decrease", "increase"),
        ("down", "up"), ("earlier", "later"), ("early", "late"), ("enter", "leave"), ("fall", "rise"), ("fell", "rose"),
        ("fewer", "more"), ("first", "last"), ("highest", "lowest"), ("inside", "outside"), ("least", "most"),
        ("less", "more"), ("lost", "won"), ("over", "under"), ("since", "until"), ("start", "end"),
    ]

    /// Words that tell that there are several, not how many.
    static let vagueNumbers: Set<String> = ["countless", "couple", "few", "many", "numerous", "several", "various"]

    /// What stands before a word to deny or reverse it.
    static let negatingPrefixes = ["anti", "counter", "de", "dis", "il", "im", "in", "ir", "mis", "non", "re", "un"]

    /// What makes of a name the word for its people and what is theirs.
    static let derivingEndings: Set<String> = ["an", "ese", "i", "ian", "ic", "ish", "n"]

    /// Titles and ranks, which come and go before a name.
    static let titles = words(
        """
        admiral archbishop baron baroness bishop brother captain cardinal chairman chancellor colonel commander comrade
        count countess czar dame doctor dr duchess duke earl emperor empress father field general generalissimo governor
        jr junior king lady lieutenant lord madam madame major marshal miss mr mrs ms mx pope premier president prime
        minister prince princess prof professor queen rabbi rev reverend saint senator senior sergeant sir sister sr tsar
        tsarina viscount
        """)

    /// What kind of thing a name is of: told or left out, the name is the same.
    static let kinds = words(
        """
        airport army avenue battle bay beach bridge canal castle cathedral church city club college company county
        desert district division empire festival film forest front gulf hotel house island islands isle kingdom lake
        mount mountain mountains museum novel ocean offensive operation palace park peninsula plan prison province
        raid range region republic river road sea ship siege space square stadium state station street theatre theater
        town treaty tribe university valley village war
        """)

    /// Words before a name that make another thing of it: "East Germany" is not Germany.
    static let contrasts = words(
        """
        anti central east eastern ex former great greater inner lower middle mid minor near new non north northeast
        northern northwest old outer post pre semi south southeast southern southwest sub un upper west western
        """)

    /// Words of a question that asks for a person.
    static let persons = words(
        """
        actor actress artist author composed composer directed director explorer footballer invented inventor leader
        man mathematician name painted painter philosopher physicist player poet politician ruler sang scientist singer
        starred surname who whom whose woman writer wrote
        """)

    /// Spellings and short forms made one.
    static let spellings: [String: String] = [
        "st": "saint", "mt": "mount", "ft": "fort", "doctor": "dr", "mister": "mr", "junior": "jr", "jnr": "jr",
        "senior": "sr", "snr": "sr", "ii": "2", "blvd": "boulevard", "ave": "avenue", "tsar": "czar", "tzar": "czar",
        "rumania": "romania", "theater": "theatre", "center": "centre", "harbor": "harbour", "labor": "labour",
        "defense": "defence", "color": "colour", "gray": "grey", "grey": "grey", "jewelry": "jewellery",
        "aluminum": "aluminium", "usa": "unitedstates", "ussr": "sovietunion", "uk": "unitedkingdom",
        // One name in several tongues and alphabets.
        "josef": "joseph", "iosif": "joseph", "josif": "joseph", "yosef": "joseph", "nicolas": "nicholas",
        "nikolai": "nicholas", "nikolay": "nicholas", "nicolai": "nicholas", "aleksandr": "alexander",
        "alexandr": "alexander", "aleksander": "alexander", "alexandre": "alexander", "mikhail": "michael",
        "georgy": "george", "georgi": "george", "georgiy": "george", "georgii": "george", "vasily": "vasili",
        "vasiliy": "vasili", "vassili": "vasili", "sergey": "sergei", "sergej": "sergei", "andrey": "andrei",
        "andrej": "andrei", "alexey": "alexei", "aleksei": "alexei", "aleksey": "alexei", "dmitry": "dmitri",
        "dmitriy": "dmitri", "dimitri": "dmitri", "yuri": "yury", "iurii": "yury", "juri": "yury",
        "lavrenty": "lavrenti",
        "lavrentiy": "lavrenti", "vyacheslav": "viacheslav", "semyon": "semen", "fyodor": "fedor", "feodor": "fedor",
        "theodor": "theodore", "pyotr": "peter", "petr": "peter", "pavel": "paul", "stephan": "stephen",
        "steven": "stephen",
        "catharine": "catherine", "katherine": "catherine", "kathryn": "catherine", "friedrich": "frederick",
        "frederic": "frederick", "heinrich": "henry", "karl": "carl", "philipp": "philip", "phillip": "philip",
        "muhammad": "mohammed", "mohammad": "mohammed", "muhammed": "mohammed", "mohamed": "mohammed",
        "kyiv": "kiev", "kharkiv": "kharkov", "lviv": "lvov", "odessa": "odesa", "beijing": "peking",
    ]

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
