/// What people put on cards: families of questions that differ in one name, and single ones, each in several wordings.
enum FactBank {
    /// A family of near twins: the same question about several things.
    struct Family {
        /// Each a question with `{X}` for the thing.
        let wordings: [String]
        let things: [(String, String)]
    }

    /// A question in several wordings, and its answer.
    struct Single {
        let wordings: [String]
        let answer: String
        /// What an author might correct the answer to.
        let correction: String

        init(_ answer: String, _ correction: String, _ wordings: String...) {
            self.answer = answer
            self.correction = correction
            self.wordings = wordings
        }
    }

    static let families: [Family] = [
        Family(
            wordings: [
                "In which year was the University of {X} founded?", "When was the university of {X} founded?",
                "What is the founding year of the University of {X}?", "Since which year has {X} had a university?",
            ],
            things: [
                ("Bologna", "1088"), ("Oxford", "1096"), ("Salamanca", "1218"), ("Padua", "1222"), ("Naples", "1224"),
                ("Prague", "1348"), ("Pavia", "1361"), ("Heidelberg", "1386"), ("Leipzig", "1409"), ("Leuven", "1425"),
            ]),
        Family(
            wordings: [
                "What is the capital of {X}?", "Which city is the capital of {X}?", "Name the capital of {X}.",
                "Where does the government of {X} sit? (capital)",
            ],
            things: [
                ("Niger", "Niamey"), ("Nigeria", "Abuja"), ("Mali", "Bamako"), ("Malawi", "Lilongwe"),
                ("Iran", "Tehran"),
                ("Iraq", "Baghdad"), ("Slovakia", "Bratislava"), ("Slovenia", "Ljubljana"), ("Austria", "Vienna"),
                ("Australia", "Canberra"), ("Guinea", "Conakry"), ("Zambia", "Lusaka"), ("Gambia", "Banjul"),
            ]),
        Family(
            wordings: [
                "On which continent is {X}?", "Which continent does {X} belong to?", "{X} lies on which continent?",
            ],
            things: [
                ("Chad", "Africa"), ("Chile", "South America"), ("Peru", "South America"), ("Laos", "Asia"),
                ("Togo", "Africa"), ("Oman", "Asia"), ("Kenya", "Africa"), ("Nepal", "Asia"),
                ("Bolivia", "South America"),
            ]),
        Family(
            wordings: [
                "When was the Battle of {X} fought?", "In which year did the Battle of {X} take place?",
                "Give the year of the battle of {X}.", "What year saw the Battle of {X}?",
            ],
            things: [
                ("Hastings", "1066"), ("Bouvines", "1214"), ("Crécy", "1346"), ("Poitiers", "1356"),
                ("Agincourt", "1415"),
                ("Marignano", "1515"), ("Pavia", "1525"), ("Lepanto", "1571"), ("Rocroi", "1643"), ("Blenheim", "1704"),
            ]),
        Family(
            wordings: [
                "Who commanded the victorious army at {X}?", "Which commander won at {X}?",
                "Who led the winners at {X}?",
            ],
            things: [
                ("Hastings", "William the Conqueror"), ("Blenheim", "the Duke of Marlborough"),
                ("Waterloo", "Wellington"),
                ("Austerlitz", "Napoleon"), ("Jena", "Napoleon"), ("Borodino", "Napoleon"), ("Assaye", "Wellington"),
            ]),
        Family(
            wordings: [
                "Who wrote “{X}”?", "Who is the author of “{X}”?", "Name the author of “{X}”.",
                "By whom is the novel “{X}”?",
            ],
            things: [
                ("Dead Souls", "Nikolai Gogol"), ("The Overcoat", "Nikolai Gogol"), ("The Idiot", "Fyodor Dostoevsky"),
                ("Demons", "Fyodor Dostoevsky"), ("Oblomov", "Ivan Goncharov"), ("Fathers and Sons", "Ivan Turgenev"),
                ("Anna Karenina", "Leo Tolstoy"), ("Resurrection", "Leo Tolstoy"),
            ]),
        Family(
            wordings: [
                "What is the chemical symbol of {X}?", "Which symbol does {X} have in the periodic table?",
                "Symbol of {X}?",
            ],
            things: [
                ("gold", "Au"), ("silver", "Ag"), ("iron", "Fe"), ("lead", "Pb"), ("tin", "Sn"), ("mercury", "Hg"),
                ("sodium", "Na"), ("potassium", "K"), ("tungsten", "W"), ("antimony", "Sb"),
            ]),
        Family(
            wordings: ["{X}", "{X} (in German)", "German for “{X}”", "How do you say “{X}” in German?"],
            things: [
                ("the dog", "der Hund"), ("the cat", "die Katze"), ("the house", "das Haus"),
                ("the horse", "das Pferd"),
                ("the mouse", "die Maus"), ("to run", "laufen"), ("to read", "lesen"), ("to ride", "reiten"),
                ("slow", "langsam"), ("the bank (of a river)", "das Ufer"), ("the bank (for money)", "die Bank"),
            ]),
        Family(
            wordings: [
                "What does `{X}` do?", "What is `{X}` for?", "Explain `{X}` in one sentence.",
            ],
            things: [
                ("git stash", "puts uncommitted changes aside"), ("git rebase", "replays commits on another base"),
                ("git bisect", "finds the commit that broke something"),
                ("git reset", "moves the branch to another commit"),
                ("git fetch", "gets commits of a remote without merging"), ("git tag", "names a commit for good"),
            ]),
        Family(
            wordings: [
                "Who was king of France in {X}?", "Who reigned in France in {X}?", "Which king ruled France in {X}?",
            ],
            things: [
                ("1200", "Philip II"), ("1250", "Louis IX"), ("1300", "Philip IV"), ("1310", "Philip IV"),
                ("1500", "Louis XII"), ("1520", "Francis I"), ("1530", "Francis I"), ("1600", "Henry IV"),
            ]),
        Family(
            wordings: [
                "How many chromosomes does a {X} cell have?", "What is the number of chromosomes of a {X} cell?",
                "A {X} cell has how many chromosomes?",
            ],
            things: [("human", "46"), ("dog", "78"), ("cat", "38"), ("pea", "14"), ("fruit fly", "8"), ("mouse", "40")]),
    ]

    static let singles: [Single] = [
        Single(
            "476", "480", "When did the Western Roman Empire fall?",
            "In which year did the Western Roman Empire come to its end?",
            "What year is given for the fall of the Western Empire?"),
        Single(
            "Odoacer", "Orestes", "Who deposed the last emperor of the West?",
            "Who removed the last western emperor from power?",
            "Which general deposed the last emperor of the West in 476?"),
        Single(
            "the mitochondrion", "the chloroplast", "Which organelle makes most of the ATP of a cell?",
            "What makes most of a cell's ATP?", "Which organelle produces the cell's ATP?"),
        Single(
            "Alexander Fleming", "Howard Florey", "Who discovered penicillin?", "By whom was penicillin discovered?",
            "Which Scottish doctor discovered penicillin?"),
        Single(
            "Jupiter", "Saturn", "What is the largest planet of the solar system?",
            "Which planet of the solar system is the largest?", "Largest planet in the solar system?"),
        Single(
            "an average of the squared deviations", "the mean squared deviation", "What is variance?",
            "How is variance defined?", "Define variance."),
        Single(
            "22 June 1941", "21 June 1941", "When did Germany attack the Soviet Union?",
            "On which day did Germany invade the Soviet Union?", "When did the German attack on the Soviet Union begin?"
        ),
        Single(
            "because grain was requisitioned", "because of the drought",
            "Why did the peasants of Tambov rise in 1920?", "What made the peasants of Tambov rise up in 1920?",
            "Why was there a peasant rising in Tambov?"),
        Single(
            "the Treaty of Tordesillas", "the Treaty of Zaragoza",
            "Which treaty divided the New World between Spain and Portugal?",
            "What treaty split the New World between Portugal and Spain?",
            "By which treaty did Spain and Portugal divide the New World?"),
        Single(
            "1.4 million", "1.5 million", "How many soldiers did the army have in 1812?",
            "What was the strength of the army in 1812?", "How many soldiers were in the army in 1812?"),
        Single(
            "Ohm's law", "Kirchhoff's law", "Which law relates voltage, current and resistance?",
            "What law connects voltage, current and resistance?", "How is the law U = R · I called?"),
        Single(
            "a hash table", "a search tree", "Which data structure finds a key in constant expected time?",
            "What data structure looks up a key in constant time on average?",
            "Name the data structure with lookup of keys in constant expected time."),
        Single(
            "Rosalind Franklin", "Maurice Wilkins", "Who took Photo 51?", "Who made the X-ray image called Photo 51?",
            "Whose X-ray picture is known as Photo 51?"),
        Single(
            "8,849 m", "8,848 m", "How high is Mount Everest?", "What is the height of Mount Everest?",
            "Mount Everest: how high is it?"),
        Single(
            "supply and demand", "demand alone", "What sets prices in a free market?",
            "What determines prices on a free market?", "By what are prices set in a free market?"),
        Single(
            "the Danube", "the Rhine", "On which river does Budapest lie?", "Which river flows through Budapest?",
            "What is the river of Budapest called?"),
        Single(
            "left-to-right", "right-to-left", "In which direction is Ethiopic script written?",
            "How is Ethiopic script written: in which direction?", "Which direction does Ethiopic script run in?"),
        Single(
            "Ignaz Semmelweis", "Joseph Lister", "Which doctor made his colleagues in Vienna wash their hands?",
            "Who had the doctors of Vienna wash their hands?", "Who introduced hand washing for doctors in Vienna?"),
        Single(
            "a tax on windows", "a tax on hearths", "Why do some old English houses have bricked-up windows?",
            "Why were windows of old English houses bricked up?",
            "What is the reason for bricked-up windows in old English houses?"),
        Single(
            "the Stolypin reform", "the emancipation of 1861", "Which reform let peasants leave the commune?",
            "What reform allowed peasants to leave the commune?", "By what reform could peasants leave their commune?"),
        Single(
            "北京", "南京", "中国的首都是哪里?", "中国的首都在哪里?", "中国首都叫什么?"),
        Single(
            "Mustafa Kemal Atatürk", "İsmet İnönü", "Wer war der erste Präsident der Türkei?",
            "Wie hieß der erste Präsident der Türkei?", "Erster Präsident der Türkei?"),
    ]

    /// Sentences whose brackets are asked for.
    static let sentences: [(text: String, reworded: String)] = [
        ("[Alaric] sacked Rome in [410].", "In [410] [Alaric] sacked Rome."),
        (
            "The Treaty of [Westphalia] ended the Thirty Years' War in [1648].",
            "In [1648] the Treaty of [Westphalia] brought the Thirty Years' War to an end."
        ),
        (
            "[Photosynthesis] turns carbon dioxide and water into [glucose] and oxygen.",
            "By [photosynthesis] plants turn carbon dioxide and water into [glucose] and oxygen."
        ),
        (
            "The [left] hemisphere controls the right side of the body.",
            "The right side of the body is controlled by the [left] hemisphere."
        ),
        (
            "A [monad] is a monoid in the category of endofunctors.",
            "A [monad] is just a monoid in the category of endofunctors."
        ),
        ("Water boils at [100] °C at sea level.", "At sea level, water boils at [100] °C."),
        ("The [Volga] is the longest river of Europe.", "The longest river of Europe is the [Volga]."),
        ("[Newton] published the Principia in [1687].", "The Principia were published by [Newton] in [1687]."),
    ]
}
