/// The money of the world.
extension MeasureUnit {
    static let currencies = ownNames + ofCountries

    /// Currencies that a word of their own names; those whose word is common English are known by their country only.
    private static let ownNames = [
        currency("dollar", code: "usd", words: ["buck", "bucks", "usd", "us dollar", "american dollar"], signs: ["$"]),
        currency(
            "pound sterling", "pounds sterling", code: "gbp", words: ["gbp", "quid", "british pound"], signs: ["£"]),
        currency("euro", code: "eur", words: ["eur"], signs: ["€"]),
        currency("yen", "yen", code: "jpy", words: ["japanese yen", "jpy"], signs: ["¥"]),
        currency("baht", "baht", code: "thb", words: ["thai baht"], signs: ["฿"]),
        currency("bitcoin", code: "btc", signs: ["₿"]),
        currency("cent", words: ["us cent"], signs: ["¢"]),
        currency("colon", "colones", words: ["costa rican colon"], signs: ["₡"], isWord: false),
        currency("denarius", "denarii"),
        currency("dime"),
        currency("dinar"),
        currency("dirham", code: "aed"),
        currency("dong", "dong", code: "vnd", words: ["vietnamese dong"], signs: ["₫"]),
        currency("drachma", "drachmas", words: ["drachmae", "drachmai"]),
        currency("ducat"),
        currency("escudo"),
        currency("florin"),
        currency("forint", "forint", code: "huf", words: ["forints", "hungarian forint"]),
        currency("franc"),
        currency("guilder", words: ["dutch guilder", "netherlands guilder"]),
        currency("guinea"),
        currency("hryvnia", code: "uah", signs: ["₴"]),
        currency("kip", "kip", words: ["lao kip"], signs: ["₭"]),
        currency("kopeck", words: ["kopek", "kopeks"]),
        currency("koruna", "koruny", code: "czk", words: ["czech koruna"]),
        currency("krona", "kronor", words: ["kronas"]),
        currency("krone", "kroner", words: ["kroners"]),
        currency("lari", "lari", words: ["georgian lari"], signs: ["₾"]),
        currency("lira", "lire", words: ["liras"], signs: ["₺"]),
        currency("livre"),
        currency("mark", words: ["deutschmark", "deutschmarks", "deutsche mark", "german mark"], isWord: false),
        currency("markka", "markkaa", words: ["finnish markka"]),
        currency("naira", "naira", code: "ngn", signs: ["₦"]),
        currency("penny", "pence", words: ["pennies"]),
        currency("peseta", words: ["spanish peseta"]),
        currency("peso", signs: ["₱"]),
        currency("rand", "rand", code: "zar", words: ["south african rand"], isWord: false),
        currency("real", "reais", code: "brl", words: ["brazilian real", "brazilian reais"], isWord: false),
        currency("reichsmark"),
        currency("renminbi", "renminbi"),
        currency("rial", code: "irr", words: ["iranian rial"]),
        currency("ringgit", "ringgit", code: "myr", words: ["malaysian ringgit"]),
        currency("riyal", code: "sar", words: ["saudi riyal"]),
        currency(
            "rouble", code: "rub", words: ["rub", "ruble", "rubles", "russian rouble", "russian ruble"], signs: ["₽"]),
        currency("rupee", words: ["rs"], signs: ["₹", "ரூ"]),
        currency("rupiah", "rupiah", code: "idr", words: ["indonesian rupiah"]),
        currency("satoshi"),
        currency("schilling", words: ["austrian schilling"]),
        currency("sesterce", words: ["sestertii"]),
        currency("shekel", code: "ils", words: ["israeli shekel"], signs: ["₪"]),
        currency("shilling"),
        currency("thaler"),
        currency("won", "won", code: "krw", words: ["south korean won", "korean won"], signs: ["₩"], isWord: false),
        currency("yuan", "yuan", code: "cny", words: ["rmb", "kuai", "chinese yuan"], signs: ["元"]),
        currency("zloty", code: "pln", words: ["zlotys", "polish zloty"]),
    ]

    /// Currencies that share a word, told apart by their country: the word, and country and code of each.
    private static let ofCountries: [MeasureUnit] = [
        ("crown", "crowns", [("Czech", "czk"), ("Danish", "dkk"), ("Norwegian", "nok"), ("Swedish", "sek")]),
        (
            "dinar", "dinars",
            [("Algerian", "dzd"), ("Iraqi", "iqd"), ("Kuwaiti", "kwd"), ("Serbian", "rsd"), ("Yugoslav", nil)]
        ),
        (
            "dollar", "dollars",
            [
                ("Australian", "aud"), ("Canadian", "cad"), ("Hong Kong", "hkd"), ("New Zealand", "nzd"),
                ("Singapore", "sgd"), ("Taiwan", "twd"), ("Zimbabwean", "zwd"),
            ]
        ),
        ("franc", "francs", [("Belgian", nil), ("CFA", nil), ("French", nil), ("Swiss", "chf")]),
        ("lira", "lira", [("Italian", nil), ("Turkish", "try")]),
        ("peso", "pesos", [("Argentine", "ars"), ("Chilean", "clp"), ("Mexican", "mxn"), ("Philippine", "php")]),
        ("pound", "pounds", [("Egyptian", "egp"), ("Irish", nil), ("Lebanese", "lbp"), ("Syrian", "syp")]),
        ("rupee", "rupees", [("Indian", "inr"), ("Pakistani", "pkr"), ("Sri Lankan", "lkr")]),
    ]
    .flatMap { (word: String, plural: String, countries: [(String, String?)]) in
        countries.map { country, code in currency("\(country) \(word)", "\(country) \(plural)", code: code) }
    }

    private static func currency(
        _ name: String, _ plural: String? = nil, code: String? = nil, words: [String] = [], signs: [String] = [],
        isWord: Bool = true
    ) -> MeasureUnit {
        MeasureUnit(
            name, plural, .currency, 1, words: words, signs: signs + (code.map { [$0.uppercased()] } ?? []),
            isNamed: isWord)
    }

    /// What stands before "$" to say whose dollar or peso it is, in lower case.
    static let dollarPrefixes: [String: String] = [
        "a": "Australian dollar", "au": "Australian dollar", "aud": "Australian dollar", "c": "Canadian dollar",
        "ca": "Canadian dollar", "cad": "Canadian dollar", "hk": "Hong Kong dollar", "mex": "Mexican peso",
        "mxn": "Mexican peso", "nz": "New Zealand dollar", "nzd": "New Zealand dollar", "s": "Singapore dollar",
        "sg": "Singapore dollar", "u.s": "dollar", "us": "dollar", "usd": "dollar",
    ]
}
