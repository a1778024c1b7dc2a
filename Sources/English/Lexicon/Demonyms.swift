/// Names of peoples and languages: adjective, the people's plural, and the country.
package enum Demonyms {
    private static let table: [(adjective: String, people: String, country: String)] = [
        ("afghan", "afghans", "Afghanistan"), ("african", "africans", "Africa"), ("albanian", "albanians", "Albania"),
        ("algerian", "algerians", "Algeria"), ("allied", "allies", ""), ("american", "americans", "the United States"),
        ("arab", "arabs", ""),
        ("argentine", "argentines", "Argentina"), ("armenian", "armenians", "Armenia"), ("asian", "asians", "Asia"),
        ("australian", "australians", "Australia"),
        ("austrian", "austrians", "Austria"), ("babylonian", "babylonians", "Babylon"),
        ("belgian", "belgians", "Belgium"), ("brazilian", "brazilians", "Brazil"),
        ("british", "britons", "Britain"), ("bulgarian", "bulgarians", "Bulgaria"),
        ("byzantine", "byzantines", "Byzantium"), ("canadian", "canadians", "Canada"),
        ("carthaginian", "carthaginians", "Carthage"), ("catholic", "catholics", ""), ("chilean", "chileans", "Chile"),
        ("chinese", "", "China"), ("christian", "christians", ""),
        ("cuban", "cubans", "Cuba"), ("czech", "czechs", "the Czech Republic"), ("danish", "danes", "Denmark"),
        ("dutch", "", "the Netherlands"),
        ("egyptian", "egyptians", "Egypt"), ("english", "", "England"), ("ethiopian", "ethiopians", "Ethiopia"),
        ("european", "europeans", "Europe"),
        ("finnish", "finns", "Finland"), ("french", "", "France"), ("georgian", "georgians", "Georgia"),
        ("german", "germans", "Germany"), ("greek", "greeks", "Greece"),
        ("hungarian", "hungarians", "Hungary"), ("indian", "indians", "India"),
        ("indonesian", "indonesians", "Indonesia"), ("iranian", "iranians", "Iran"), ("iraqi", "iraqis", "Iraq"),
        ("irish", "", "Ireland"), ("israeli", "israelis", "Israel"), ("italian", "italians", "Italy"),
        ("japanese", "", "Japan"), ("jewish", "jews", ""), ("korean", "koreans", "Korea"),
        ("libyan", "libyans", "Libya"), ("manchurian", "manchurians", "Manchuria"), ("mexican", "mexicans", "Mexico"),
        ("mongol", "mongols", "Mongolia"), ("mongolian", "mongolians", "Mongolia"),
        ("moroccan", "moroccans", "Morocco"), ("muslim", "muslims", ""), ("nazi", "nazis", ""),
        ("nigerian", "nigerians", "Nigeria"), ("norman", "normans", "Normandy"), ("norwegian", "norwegians", "Norway"),
        ("ottoman", "ottomans", ""), ("pakistani", "pakistanis", "Pakistan"), ("persian", "persians", "Persia"),
        ("peruvian", "peruvians", "Peru"), ("polish", "poles", "Poland"),
        ("portuguese", "", "Portugal"), ("protestant", "protestants", ""), ("prussian", "prussians", "Prussia"),
        ("roman", "romans", "Rome"), ("romanian", "romanians", "Romania"), ("russian", "russians", "Russia"),
        ("saudi", "saudis", "Saudi Arabia"), ("saxon", "saxons", "Saxony"), ("scottish", "scots", "Scotland"),
        ("serbian", "serbs", "Serbia"), ("siberian", "siberians", "Siberia"), ("soviet", "soviets", "the Soviet Union"),
        ("spanish", "spaniards", "Spain"), ("spartan", "spartans", "Sparta"), ("swedish", "swedes", "Sweden"),
        ("swiss", "", "Switzerland"), ("syrian", "syrians", "Syria"),
        ("trojan", "trojans", "Troy"), ("turkish", "turks", "Turkey"), ("ukrainian", "ukrainians", "Ukraine"),
        ("vietnamese", "", "Vietnam"), ("viking", "vikings", ""), ("welsh", "", "Wales"),
        ("yugoslav", "yugoslavs", "Yugoslavia"), ("huguenot", "huguenots", ""), ("zulu", "zulus", ""),
    ]
    /// The adjectives that are the people's name too: "the Japanese".
    package static let peoplesNamedAlike = Set(table.filter(\.people.isEmpty).map(\.adjective)).union(["british"])
    package static let adjectives = Set(table.map(\.adjective))
    package static let plurals = Set(table.map(\.people).filter { !$0.isEmpty })
    /// The country of an adjective or people, in lower case.
    package static let countries: [String: String] = Dictionary(
        table.flatMap { row in row.country.isEmpty ? [] : [(row.adjective, row.country), (row.people, row.country)] },
        uniquingKeysWith: { first, _ in first })
}
