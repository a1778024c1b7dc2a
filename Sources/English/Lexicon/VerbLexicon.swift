/// The regular verbs that the analysis knows, by their base form. Irregular ones are in `IrregularVerbs`.
package enum VerbLexicon {
    static let regular: Set<String> = Set(
        """
        abandon abolish absorb accelerate accept accompany accomplish accord account accumulate accuse achieve acknowledge acquire act \
        adapt add address adhere adjust administer admire admit adopt advance advise advocate affect affirm afford age agree aid aim \
        allege allocate allow ally alter amend amount analyse analyze anger announce annex answer anticipate apologize appeal appear apply \
        appoint appreciate approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist \
        associate assume assure attach attack attain attempt attend attract attribute author authorise authorize average avoid award \
        back balance ban banish bar base battle behave believe belong benefit betray bill blame blend block board boast boil bomb bombard boost \
        border borrow bother boycott brand breach breathe bribe bridge brush burden burn bury call calculate campaign cancel capture care carry carve \
        cast categorize cause cease cede celebrate center centre certify chair challenge change characterise characterize charge chart chase \
        check circulate cite claim clarify clash classify clean clear climb close coin collaborate collapse collect collide colonise \
        colonize combine command commence comment commission commit communicate compare compensate compete compile complain complete comply \
        compose comprise compress compute conceal concede conceive concentrate concern conclude condemn condense conduct confer confine confirm \
        confiscate conflict confront confuse connect conquer consider consist consolidate constitute constrain construct consult consume contact contain \
        contend contest continue contract contradict contrast contribute control convene convert convey convict convince cook cool cooperate \
        coordinate cope copy correct correspond corrupt count counter couple court cover crash create credit criticise criticize cross crowd \
        crown crush cry cultivate cure curb customize damage damn dance dare date debate debut decay decide declare decline decorate decrease decree \
        dedicate deem defeat defect defend define defy delay delegate deliver demand demolish demonstrate denounce deny depart depend depict deploy \
        deport depose deposit deprive derive descend describe desert deserve design designate desire destroy detain detect deter deteriorate determine \
        detonate devastate develop deviate devise devote diagnose dictate die differ differentiate diminish direct disagree disappear disband \
        discard discharge disclose discourage discover discuss dislike dismantle dismiss disperse displace display dispose dispute disrupt \
        dissolve distinguish distribute divert divide divorce document dominate donate double doubt draft drag drain dramatize drift drill drop drown \
        earn ease echo edit educate elect elevate elicit eliminate emanate embark embarrass embrace emerge emigrate emit emphasise emphasize employ enable \
        enact encircle enclose encounter encourage end endanger endorse endow endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll \
        ensue ensure entail enter entertain entitle equip erect erode erupt escalate escape escort establish estimate evacuate evade evaluate \
        evaporate evolve examine exceed exchange exclude excuse execute exempt exercise exert exhaust exhibit exile exist expand expect expel \
        experience experiment expire explain explode exploit explore export expose express extend extract face facilitate fail faint fan fare \
        fashion favor favour fear feature fertilize figure file fill film finalize finance finish fire fit fix flank flee float flood flourish flow focus \
        fold follow force forecast form formalize formulate fortify foster found frame free frighten fuel fulfil fulfill function fund furnish further fuse gain \
        garner gather generate govern grade graduate grant greet ground group guarantee guard guide halt hamper hand handle happen haul harass harden harm \
        harvest hasten hate haunt head heal heat help herald hesitate highlight hinder hire honor honour hope host house hunt identify ignite ignore \
        illuminate illustrate imagine immigrate impact impair impeach implement imply import impose impress imprison improve inaugurate incite include \
        incorporate increase incur indicate induce industrialize infect infer infiltrate inflict influence inform inhabit inherit inhibit initiate \
        injure innovate inquire insert insist inspect inspire install instigate institute instruct insulate insult integrate intend intensify interact \
        intercept interfere intern interpret interrupt intervene interview introduce invade invent invest investigate invite invoke involve irritate \
        isolate issue join judge jump justify kick kidnap kill label labor labour lack land last laugh launch lease lecture legalize legislate \
        level liberate license lie lift limit line link liquidate list listen live load lobby locate lock look loot love lower maintain manage mandate \
        manifest manipulate manufacture march mark market marry massacre master match mature maximize measure mediate melt mention merge migrate mine minimize \
        mix mobilise mobilize model modernize modify monitor motivate mount move multiply murder name narrate narrow nationalise nationalize navigate \
        necessitate need neglect negotiate neutralize nominate note notice notify number obey object oblige observe obstruct obtain occupy \
        occur offend offer open operate oppose oppress opt orbit order organise organize orient originate oust outlaw outline outnumber overlap oversee overturn \
        owe own oxidize pack paint part participate partition pass patent patrol pause penetrate perceive perfect perform perish permit persecute persist \
        persuade phase photograph pick pioneer place plan plant play plead please pledge plot plunder point poison police pollute populate portray pose \
        position possess post postpone practice practise praise preach precede predict prefer prepare prescribe present preserve preside press pressure \
        presume prevail prevent price print proceed process proclaim procure produce profess profit progress prohibit project prolong promise \
        promote prompt pronounce propagate propel propose prosecute prosper protect protest provide provoke publicize publish pull pump punish purchase \
        pursue push qualify question quote race raid rain raise rally range rank ratify reach react realise realize reason reassure rebel rebuild recall \
        receive reckon recognise recognize recommend reconstruct record recover recruit recycle redirect reduce refer reflect reform refuse regain regard \
        register regret regulate reign reinforce reintroduce reject relate relax release relieve relinquish relocate rely remain remark remember \
        remind remove rename render renew renounce renovate rent reopen reorganize repair repeal repeat repel replace reply report represent repress \
        reproduce request require rescue research resemble reserve reside resign resist resolve respect respond rest restore restrict result resume retain \
        retake retire retreat retrieve return reunite reveal reverse revert review revise revive revolt reward rework risk rival rock roll rotate round rule ruin \
        rush sack sail sample sanction satisfy save scale scatter schedule score search seat secure seem seize select separate serve settle sever \
        shape share shell shelter shift shock shop shout sign signal signify simplify simulate situate slaughter slip slow smash smoke solidify solve sort \
        side sound spark specialise specialize specify speculate spell sponsor spot spur stabilize staff stage star start starve state station stay steer stem step stimulate stipulate \
        stop store storm stress stretch strengthen structure struggle study style subdue subject submit succeed suck suffer suggest suit summarize summon \
        supervise supplement supply support suppress surpass surprise surrender surround survey survive suspect suspend sustain switch symbolize \
        sympathize synthesize tackle talk target tax tempt tend terminate test testify thank threaten tie time title tolerate top torture total touch tour \
        trace track trade train transfer transform translate transmit transport trap travel treat trend trigger triumph trouble trust try turn type \
        unify unite unveil update upgrade urge use utilize vacate validate value vanish vary venerate view violate visit visualize volunteer vote vow \
        wage wait walk wander want warn warrant wash waste watch weaken weigh welcome widen wield wipe wish witness wonder work worry worsen worship wound wreck \
        yield
        """.split(separator: " ").map(String.init))

    /// Whether a verb may have two objects: "gave the town a charter", "made retreat an offence".
    package static func hasTwoObjects(_ base: String) -> Bool { withTwoObjects.contains(base) }

    /// Whether an infinitive behind a verb is more likely what it is about than an aim: "tried to leave", "allowed him to".
    package static func takesInfinitive(_ base: String) -> Bool { withInfinitive.contains(base) }

    private static let withInfinitive: Set<String> = [
        "agree", "aim", "allow", "appeal", "appear", "arrange", "ask", "attempt", "authorise", "authorize", "be",
        "become", "beg", "begin", "call", "cause", "cease", "challenge", "choose", "claim", "come", "command", "commit",
        "compel", "condemn", "continue", "decide", "decline", "demand", "direct", "empower", "enable", "encourage",
        "expect", "fail", "forbid", "force", "get", "go", "have", "help", "hesitate", "hope", "incline", "induce",
        "inspire", "instruct", "intend", "invite", "lead", "learn", "let", "like", "live", "lobby", "make", "manage",
        "motivate", "need", "oblige", "offer", "order", "permit", "persuade", "plan", "plead", "prefer", "prepare",
        "press", "pressure", "proceed", "promise", "prompt", "prove", "push", "refuse", "remain", "request", "require",
        "seek", "seem", "start", "strive", "struggle", "swear", "take", "tempt", "tend", "threaten", "try", "turn",
        "urge", "vote", "vow", "want", "warn", "wish",
    ]

    /// Whether an infinitive behind a verb is what its subject sets out to do, so that it has no passive: "sought to open".
    static func isWill(_ base: String) -> Bool { ofWill.contains(base) }

    private static let ofWill: Set<String> = [
        "agree", "aim", "attempt", "begin", "cease", "choose", "continue", "decide", "decline", "fail", "hesitate",
        "hope", "intend", "manage", "offer", "plan", "prefer", "proceed", "promise", "refuse", "seek", "start",
        "strive", "struggle", "swear", "tend", "threaten", "try", "vow", "want", "wish",
    ]

    /// Whether a verb tells that somebody or something went somewhere: only then "where" asks for what "to" names.
    package static func isMotion(_ base: String) -> Bool { ofMotion.contains(base) }

    /// Whether its subject most often goes by himself: "moved to Leith", but "sent to Leith".
    static func isJourney(_ base: String) -> Bool { journeys.contains(base) }

    private static let journeys: Set<String> = [
        "advance", "emigrate", "march", "migrate", "move", "relocate", "retire", "retreat", "return", "travel", "walk",
    ]

    /// Whether one does it at somebody, or in somebody's person: "laughed at Berg", "believed in Berg".
    package static func isAimedAt(_ base: String) -> Bool { aimed.contains(base) }

    private static let aimed: Set<String> = [
        "aim", "believe", "confide", "fire", "glance", "interest", "laugh", "look", "shoot", "shout", "stare", "throw",
        "trust",
    ]

    private static let ofMotion: Set<String> = [
        "advance", "bring", "carry", "come", "deport", "drive", "emigrate", "escape", "evacuate", "exile", "flee",
        "fly", "go", "hasten", "hurry", "immigrate", "journey", "march", "migrate", "move", "relocate", "retire",
        "retreat", "return", "ride", "run", "sail", "send", "ship", "spread", "take", "transfer", "transport", "travel",
        "walk", "withdraw",
    ]

    /// Whether the past of a verb is its base: "put".
    static func isUnmarked(_ base: String) -> Bool { unmarked.contains(base) }

    private static let unmarked: Set<String> = [
        "beat", "bet", "bid", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "rid", "set",
        "shed", "shut", "split", "spread", "thrust", "upset",
    ]

    /// Whether a verb never has an object, so that it has no passive: "died".
    package static func hasNoObject(_ base: String) -> Bool { withoutObject.contains(base) }

    /// Whether it mostly tells how its subject moves or behaves: "turned onto the road", "orbited around the Earth".
    package static func isMove(_ base: String) -> Bool { moving.contains(base) }

    private static let moving: Set<String> = [
        "crash", "drift", "escape", "fight", "land", "lay", "lie", "orbit", "play", "roll", "run", "swim", "turn",
        "wander", "withdraw",
    ]

    private static let withoutObject: Set<String> = [
        "appear", "arise", "arrive", "become", "begin", "belong", "close", "collapse", "come", "consist", "continue",
        "debut", "depart", "die", "disappear", "emerge", "emigrate", "end", "erupt", "exist", "fall", "flee", "flow",
        "go", "grow", "happen", "immigrate", "last", "lie", "live", "march", "meet", "occur", "open", "originate",
        "perish", "persist", "prevail", "proceed", "reign", "remain", "reside", "retire", "retreat", "return", "rise",
        "sail", "seem", "serve", "sink", "sit", "start", "sleep", "stand", "stay", "succumb", "surrender", "survive",
        "travel", "vanish", "walk", "work",
    ]

    private static let withTwoObjects: Set<String> = [
        "allocate", "allow", "appoint", "ask", "award", "bring", "build", "buy", "call", "charge", "choose", "consider",
        "cost", "create", "crown", "declare", "deem", "deny", "designate", "dub", "earn", "elect", "feed", "find",
        "give", "grant", "guarantee", "hand", "help", "keep", "leave", "lend", "make", "name", "nickname", "offer",
        "order", "owe", "pay", "proclaim", "promise", "rank", "render", "save", "sell", "send", "show", "take", "teach",
        "tell", "term", "vote", "win", "wish", "write",
    ]

    /// Verbs of what is given or sent, so that "to" behind their object tells whom to: "ceded the isle to Skarn".
    package static let givesTo: Set<String> = [
        "allocate", "assign", "award", "bequeath", "cede", "concede", "deliver", "donate", "entrust", "give", "grant",
        "hand", "lease", "lend", "offer", "owe", "pay", "present", "relinquish", "return", "sell", "send", "submit",
        "surrender", "transfer",
    ]

    /// Whether the verb tells of what somebody is parted or told: "deprived him of his land", "accused them of theft".
    package static func takesOf(_ lemma: String) -> Bool { takingOf.contains(lemma) }

    private static let takingOf: Set<String> = [
        "accuse", "acquit", "cleanse", "convict", "cure", "deprive", "dispossess", "drain", "empty", "inform", "purge",
        "relieve", "remind", "rid", "rob", "strip", "suspect", "warn",
    ]

    /// Verbs behind which "for" says what, and not why: "blamed him for the loss".
    package static let takesFor: Set<String> = [
        "account", "apply", "ask", "blame", "book", "call", "exchange", "hope", "look", "mistake", "prepare", "search",
        "substitute", "wait", "wish",
    ]

    /// Deeds that are done once and then past: "built in 1779".
    package static let finishing = words(
        """
        abolish acquire adopt appoint arrest assassinate award bear begin build burn buy capture cast close coin \
        commission compile complete compose conquer construct convert create crown defeat deliver demolish design \
        destroy develop devise direct discover dissolve donate draft draw edit educate elect enact erect establish \
        execute form found give hold inaugurate inspire introduce invent issue kill launch license make merge move \
        name open organise organize paint pass patent pioneer plant produce promulgate propose publish purchase \
        ratify raze rebuild record release rename renovate replace restore reveal ruin sack sculpt sell settle sign \
        sink start theorise theorize translate unveil win write
        """)

    /// What goes on for long, so that a day told beside it is not its day: "studying chemistry".
    package static let lasting: Set<String> = [
        "employ", "live", "major", "operate", "play", "remain", "reside", "stay", "study", "teach", "train", "undergo",
        "use", "wear", "work",
    ]

    /// What is done to places: "crossed the Rhine".
    package static let onPlaces = words(
        """
        abandon approach attack besiege bombard capture conquer control cross defend destroy enter evacuate explore \
        found invade leave liberate occupy overrun pass raid reach recapture retake rule sack seize settle storm \
        surround take visit
        """)

    /// Verbs by which somebody is kept from something.
    package static let keepsFrom: Set<String> = ["keep", "prevent", "stop"]

    /// Verbs of what is done to towns and buildings, and seldom to persons.
    package static let onTowns = words(
        """
        abandon besiege bomb bombard burn cede close demolish evacuate fortify garrison liberate occupy overrun raze recapture \
        reoccupy retake sack seize shell storm
        """)

    /// Deeds of people and of what people make up: "the council voted".
    package static let ofPeople = words(
        """
        abandon accept achieve acquire adopt advance agree ally ambush annex announce appoint approve arrest assume \
        attack attempt award ban beat besiege bomb bombard boycott bring broadcast build buy campaign capture claim \
        classify command commission condemn conquer counterattack create criticise criticize decide declare defeat \
        defend demand deny deploy describe destroy develop distribute drop elect encounter establish evacuate expel \
        fight film finance fire force found fund govern hire host invade issue join kill launch lead license lose \
        maintain manufacture march murder name negotiate nominate observe occupy offer open oppose order organise \
        organize perform persuade plan pledge praise proclaim produce promise propose protest publish purchase \
        purge purify push raid rate ratify recapture recognise recognize refuse reject release rename renovate \
        repel report request restore retake retreat review sack score seize sell send shell sign spend sponsor \
        stage storm strike sue supply support surrender take televise threaten urge vote win withdraw
        """)

    /// What storms do, and no person: "weakened into a depression".
    package static let ofStorms: Set<String> = ["degenerate", "dissipate", "intensify", "weaken"]

    /// What is done to people, and to what people make up: "defeated the council".
    package static let onPeople = words(
        """
        accompany aid appoint arrest assassinate assist attack capture contact criticise criticize defeat employ expel fight \
        hire imprison inform invite kill marry meet murder oppose persuade recruit replace repel rescue reward sue support visit
        """)

    /// What is done to towns and ships as well as to persons.
    package static let onTargets = words(
        """
        assault attack besiege board bombard burn capture commission damage decommission defend destroy intercept launch
        loot raid ram reach recommission refit repair sack scrap seize shell sink storm strike torpedo
        """)

    /// What is done to things alone.
    package static let onThings = words(
        """
        build compose construct contest earn issue launch produce publish receive release sign use wear win write
        """)

    /// Verbs by which somebody finds that something is so.
    package static let finding: Set<String> = [
        "calculate", "confirm", "demonstrate", "discover", "establish", "find", "indicate", "observe", "prove",
        "recognise", "recognize", "reveal", "show",
    ]

    /// Verbs that name two participants' speaking or thinking; their that-clauses are opinions or reports.
    package static let reporting: Set<String> = [
        "accuse", "admit", "allege", "announce", "argue", "assert", "believe", "claim", "conclude", "consider",
        "contend", "declare", "deem", "estimate", "expect", "feel", "hold", "hope", "insist", "know", "maintain",
        "note", "posit", "predict", "presume", "propose", "realise", "realize", "report", "request", "say",
        "speculate", "state", "suggest", "suppose", "suspect", "tell", "think", "warn", "write",
    ]

}
