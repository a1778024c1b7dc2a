/// Names of countries, cities, rivers, people and wars of which one stands for the other everywhere.
///
/// A name that was another thing at another time is left out: Leningrad is asked for where Petersburg would be wrong.
enum EqualNames {
    /// The names of one thing on each line; the first letters are in order.
    private static let table = """
        abyssinia, ethiopia
        america, united states, united states of america, us, u s, usa, u s a
        athens, athina
        beijing, peking
        belarus, byelorussia, belorussia, white russia
        belgrade, beograd
        bombay, mumbai
        britain, great britain, united kingdom, uk, u k
        brussels, bruxelles
        bucharest, bucuresti
        buddha, gautama buddha, siddhartha gautama
        burma, myanmar
        buzz aldrin, edwin aldrin
        calcutta, kolkata
        cambodia, kampuchea
        canton, guangzhou
        cape verde, cabo verde
        cello, violoncello
        chennai, madras
        chiang kai shek, jiang jieshi
        china, peoples republic of china, prc, p r c
        cologne, koln, koeln
        conservative party, tory party
        conservatives, tories
        copenhagen, kobenhavn
        cote divoire, ivory coast
        czech republic, czechia
        danube, donau
        democratic republic of congo, dr congo, d r congo, drc, d r c
        diwali, deepavali, divali
        dnieper, dnipro, dnepr
        east germany, gdr, g d r, ddr, german democratic republic
        east timor, timor leste
        eswatini, swaziland
        european union, eu, e u
        first world war, 1st world war, great war, world war 1, world war i, world war one, ww 1, ww i, ww1, wwi
        florence, firenze
        geneva, geneve
        genoa, genova
        george eliot, mary ann evans
        george orwell, eric arthur blair, eric blair
        gothenburg, goteborg
        hague, den haag
        holland, netherlands
        koran, quran
        kyiv, kiev
        lewis carroll, charles dodgson, charles lutwidge dodgson
        lisbon, lisboa
        lviv, lvov
        mao zedong, mao tse tung, mao tsetung
        mark twain, samuel clemens, samuel langhorne clemens
        mecca, makkah
        milan, milano
        moliere, jean baptiste poquelin
        moscow, moskva
        muhammad ali, cassius clay
        munich, munchen, muenchen
        nanjing, nanking
        naples, napoli
        north korea, democratic peoples republic of korea, dprk, d p r k
        nuremberg, nurnberg, nuernberg
        nyc, n y c, new york
        padua, padova
        prague, praha
        rio de janeiro, rio
        roman catholic, catholic
        roman catholic church, catholic church
        roman catholics, catholics
        rome, roma
        russia, russian federation
        second world war, 2nd world war, world war 2, world war ii, world war two, ww 2, ww ii, ww2, wwii
        seville, sevilla
        society of jesus, jesuit order, jesuits
        south korea, republic of korea, rok, r o k
        soviet union, ussr, u s s r, union of soviet socialist republics
        sri lanka, ceylon
        swahili, kiswahili
        taiwan, republic of china
        thailand, siam
        tiber, tevere
        torah, five books of moses, pentateuch
        turin, torino
        turkiye, turkey
        uae, u a e, united arab emirates
        ulaanbaatar, ulan bator
        united nations, united nations organisation, united nations organization, un, u n, uno
        vatican, vatican city
        venice, venezia
        vienna, wien
        vistula, wisla
        voltaire, francois marie arouet
        warsaw, warszawa
        washington d c, washington dc
        west germany, frg, f r g, federal republic of germany
        zhou enlai, chou en lai
        zurich, zuerich
        """

    /// The most words that a name has.
    static let longest = 5

    /// The common name by the words of each name, joined by spaces, without articles.
    static let common: [String: String] = {
        var common: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let names = line.split(separator: ",").map { name in
                name.split(separator: " ").filter { !WordLists.articles.contains(String($0)) }.joined(separator: " ")
            }
            guard let first = names.first else { continue }
            for name in names { common[name] = first.filter { $0 != " " } }
        }
        return common
    }()

    private static let names = Set(common.values)

    /// Whether a key is the common one of such names.
    static func isName(_ key: String) -> Bool { names.contains(key) }

    /// The words that a name can begin with.
    static let firstWords = Set(common.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

    /// Cities that are called one beside their name, since a land has it too.
    static let cities: Set<String> = ["guatemala", "nyc", "quebec"]

    /// Names that are common words when no capital begins them.
    static let onlyCapitalized: Set<String> = ["eu", "rok", "turkey", "un", "uno", "us"]
}
