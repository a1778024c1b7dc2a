/// Organizations, in lower case, that are known by a name which does not say what they are.
package enum KnownBodies {
    package static let all: Set<String> = words(
        """
        adidas al-qaeda amazon apple aramco bbc boeing cbs cern cia cnn comintern disney ebay esa facebook \
        fatah fbi fcc fda fema fiat fifa ford g20 g7 gazprom gestapo gm google greenpeace gru hamas hbo \
        hezbollah honda hsbc iaea ibm ilo imf intel interpol isis iso itv kgb kodak komsomol kremlin lufthansa \
        luftwaffe mgm mi5 mi6 microsoft mossad mtv nasa nato nba nbc netflix nfl nhs nike nkvd nokia npr nsa \
        nvidia oecd opec oxfam panasonic pemex pentagon pepsi philips pixar plo politburo rca reichstag renault \
        reuters roscosmos samsung siemens sony spacex stasi taliban tesla toyota twitter uefa un unesco unhcr \
        unicef unita usaf usgs volkswagen wehrmacht who wikipedia wto yahoo
        """)

    /// The same of several words, that end in no word of our lists or in one that says something else.
    static let ofWords: Set<String> = ["league of nations", "united nations"]

    /// The last words of names of firms and forces.
    package static let endings: Set<String> = words(
        """
        airlines airways bancorp bancorporation brothers center centre corp electronics enterprises \
        entertainment films force holdings inc industries lab laboratories laboratory limited ltd motors \
        pharmaceuticals pictures press productions railway railways records robotics software studios systems \
        technologies verlag
        """)

    /// Whether a name, in lower case, is surely that of an organization.
    package static func contains(_ name: String) -> Bool {
        all.contains(name) || ofWords.contains(name)
            || name.split(separator: " ").dropFirst().last.map { endings.contains(String($0)) } ?? false
    }
}
