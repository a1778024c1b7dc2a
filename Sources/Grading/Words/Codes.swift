/// Letters that stand for a thing as well as its name: "H" for hydrogen, "TX" for Texas, "JPY" for the yen.
enum Codes {
    /// A code and the name on each line; the codes are in order.
    private static let elements = """
        Ac actinium, Ag silver, Al aluminium, Am americium, Ar argon, As arsenic, At astatine, Au gold, B boron, Ba barium,
        Be beryllium, Bi bismuth, Br bromine, C carbon, Ca calcium, Cd cadmium, Ce cerium, Cl chlorine, Co cobalt,
        Cr chromium, Cs caesium, Cu copper, F fluorine, Fe iron, Fr francium, Ga gallium, Ge germanium, H hydrogen,
        He helium, Hg mercury, I iodine, In indium, Ir iridium, K potassium, Kr krypton, La lanthanum, Li lithium,
        Mg magnesium, Mn manganese, Mo molybdenum, N nitrogen, Na sodium, Nb niobium, Nd neodymium, Ne neon, Ni nickel,
        O oxygen, Os osmium, P phosphorus, Pb lead, Pd palladium, Po polonium, Pt platinum, Pu plutonium, Ra radium,
        Rb rubidium, Rh rhodium, Rn radon, Ru ruthenium, S sulphur, Sb antimony, Sc scandium, Se selenium, Si silicon,
        Sn tin, Sr strontium, Te tellurium, Th thorium, Ti titanium, Tl thallium, U uranium, V vanadium, W tungsten,
        Xe xenon, Y yttrium, Zn zinc, Zr zirconium
        """
    private static let states = """
        AK Alaska, AL Alabama, AR Arkansas, AZ Arizona, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida,
        GA Georgia, HI Hawaii, IA Iowa, ID Idaho, IL Illinois, IN Indiana, KS Kansas, KY Kentucky, LA Louisiana,
        MA Massachusetts, MD Maryland, ME Maine, MI Michigan, MN Minnesota, MO Missouri, MS Mississippi, MT Montana,
        NC North Carolina, ND North Dakota, NE Nebraska, NH New Hampshire, NJ New Jersey, NM New Mexico, NV Nevada,
        NY New York, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota,
        TN Tennessee, TX Texas, UT Utah, VA Virginia, VT Vermont, WA Washington, WI Wisconsin, WV West Virginia, WY Wyoming
        """
    private static let currencies = """
        CHF Swiss franc, CNY yuan, EUR euro, GBP pound, GBP pound sterling, INR rupee, INR Indian rupee, JPY yen,
        JPY Japanese yen, RUB rouble, USD dollar, USD US dollar
        """

    private static let names: [String: Set<String>] = {
        var names: [String: Set<String>] = [:]
        for (code, name) in entries(of: elements + "," + states + "," + currencies) {
            names[code, default: []].insert(key(of: AnswerText(name)))
        }
        return names
    }()

    /// The codes of a table with the names that they stand for.
    private static func entries(of table: String) -> [(code: String, name: String)] {
        table.split(separator: ",").compactMap { entry in
            let words = entry.split(whereSeparator: \.isWhitespace)
            return words.first.map { (String($0), words.dropFirst().joined(separator: " ")) }
        }
    }

    private static let asking: Set<String> = ["abbreviation", "code", "formula", "letter", "symbol"]

    /// Whether an answer is the code of what the other text names, and the question does not ask for a code.
    static func stands(_ answer: AnswerText, for name: AnswerText, question: AnswerText) -> Bool {
        // No code is longer.
        guard answer.raw.utf8.count <= 3, let known = names[answer.raw.trimmed], known.contains(key(of: name)) else {
            return false
        }
        return !question.words.contains { asking.contains($0.singular) }
    }

    /// "Bethel, New York" for "Bethel, NY"; nil where no state's letters stand last behind a comma.
    static func withStateSpelled(_ raw: String) -> String? {
        guard let comma = raw.lastIndex(of: ",") else { return nil }
        let code = String(raw[raw.index(after: comma)...]).trimmed
        guard code.utf8.count == 2 else { return nil }
        return namesOfStates[code].map { raw[...comma] + " " + $0 }
    }

    private static let namesOfStates = Dictionary(
        entries(of: states).map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })

    private static func key(of text: AnswerText) -> String { text.words.map(\.key).joined(separator: " ") }
}
