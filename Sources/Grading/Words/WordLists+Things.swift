/// Words that tell what kind of thing a name or noun is of, how much of it there is, and what makes another thing of it.
extension WordLists {
    /// What kind of thing a name is of: told or left out, the name is the same.
    static let kinds = words(
        """
        accord agreement airport area army avenue band battle bay beach brand breed bridge building canal castle cathedral center centre church
        city club college company county desert disease district division dynasty empire exhibition festival film
        forest front group gulf hotel house island islands isle kingdom lake language layer mount mountain mountains
        movement museum novel ocean offensive operation pact palace park party peninsula plan prison project program
        programme scandal province raid range region republic river road sea series ship siege space square stadium
        state station street syndrome system team theater theatre tissue town treaty tribe university valley village
        war
        """)

    /// What those who agree call what they sign: one word is as good as another.
    static let treaties: Set<String> = ["accord", "agreement", "pact", "treaty"]

    /// Kinds of what people build and found, and call after a place or person: with such a word the name is of another thing.
    static let sites = words(
        """
        airport avenue beach bridge castle cathedral church city club college company festival hotel house museum
        palace park prison ship square stadium station street theatre theater university
        """)

    /// Words that introduce what is said or go with a name and add nothing to it: "suitable for vegetarians", "a kind of deer",
    /// "HMS Victory", "Apple Inc.".
    static let light = words(
        """
        called form kind known made named sort suitable thing type used generally involved mainly mostly needed
        primarily required typically usually afc co corp corporation fc gmbh hmas hmcs hms inc incorporated llc ltd
        plc rms uss
        """)

    /// What is called a company in its name.
    static let companies: Set<String> = [
        "co", "company", "corp", "corporation", "group", "inc", "incorporated", "limited", "ltd", "plc",
    ]

    /// What a company does, as its name tells before that it is one.
    static let trades = words(
        """
        airlines airways automobile brewing computer electronics entertainment foods holding holdings industries
        insurance manufacturing motor motors pictures publishing records studios systems technologies technology
        """)

    /// Words that tell how much or how many of a thing, or what of it, before "of": "a cargo of coal", "a team of engineers".
    static let partitives = words(
        """
        act amount amounts array art cargo class collection concept crew field form forms doctrine game group groups
        handful host idea kind kinds load lot lots majority mass masses members mixture number numbers pair piece
        pieces portion practice presence principle process profession quantities quantity range science series level
        levels set sets sort sorts sport study subject supply team teams theory type types use variety layers shipment shipments cargoes batch collections
        """)

    /// What a thing is, said behind it and as well left out: "oxygen gas", "laser beams", "solar power", "limestone deposits".
    static let genera = words(
        """
        animal animals bacteria bacterium beam beams bird birds cell cells climate crop crops cuisine dance deposit
        deposits disorder drink element energy event faith fever fibre fish flower flowers food fossils fruit game
        games gas gases genre gland grain infection ions language light liquid lizard material metal method methods
        mineral molecules music organ particles plant plants power process radiation ray rays religion rock rocks
        season sector snake species sport stone structure style substance symptoms system tree trees vegetable
        vegetables virus wave waves weather wood work worker workers wrestling
        """)

    /// Words before a noun by which the thing is no such thing, or another of its kind: "fake gold", "a step mother".
    static let privatives = words(
        """
        alleged almost artificial attempted counterfeit dummy failed fake false foster god grand half honorary
        imaginary imitation mock near nearly potential pretend pseudo quasi so step supposed toy virtual acting assistant deputy vice
        """)

    /// Prepositions that tell of a place or time that the thing behind them is not: "outside Paris".
    static let apartness = words(
        """
        alongside around behind beneath beside beyond inside nearby opposite outside past round throughout toward
        towards
        """)

    /// Words that tell how much of a thing there was: told or left out, it is the thing.
    static let degrees = words(
        """
        abundant big considerable dense enormous entire extensive extreme famous great harsh heavy huge immense
        important intense large major many massive numerous overwhelming powerful serious severe several significant
        terrible thick various vast whole
        """)

    /// Words before a name that make another thing of it: "East Germany" is not Germany.
    static let contrasts = words(
        """
        anti black blue brown central east eastern ex former great greater green grey gray inner lower middle mid
        minor near new non north northeast northern northwest old outer post pre red semi south southeast southern
        southwest sub un upper west western white yellow
        """)

    /// Words that tell which part of a place is meant.
    static let compass: Set<String> = [
        "central", "eastern", "northeastern", "northern", "northwestern", "southeastern", "southern", "southwestern",
        "western",
    ]
}
