/// Countries whose people and language have a name that no ending makes.
enum Nationalities {
    /// A country with the words for what is its, and for its people, on each line.
    private static let table = """
        afghanistan afghan afghans
        america american americans
        argentina argentine argentines argentinian
        belgium belgian belgians
        britain british briton britons brit brits
        china chinese
        denmark danish dane danes
        england english englishman englishmen
        finland finnish finn finns
        france french frenchman frenchmen
        germany german germans
        greece greek greeks
        holland dutch dutchman dutchmen
        hungary hungarian hungarians magyar magyars
        iceland icelandic icelander icelanders
        ireland irish irishman irishmen
        mongolia mongol mongols mongolian
        norway norwegian norwegians
        peru peruvian peruvians
        philippines filipino filipinos
        poland polish pole poles
        portugal portuguese
        scotland scottish scot scots
        serbia serbian serb serbs
        sovietunion soviet soviets
        spain spanish spaniard spaniards
        sweden swedish swede swedes
        switzerland swiss
        turkiye turkish turk turks
        ukraine ukrainian ukrainians
        wales welsh welshman welshmen
        yugoslavia yugoslav yugoslavs
        """

    /// The country by the words of its people.
    private static let countries: [String: String] = {
        var countries: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { countries[word] = words[0] }
        }
        return countries
    }()

    /// The words for what belongs to a country.
    static let words = Set(countries.keys)

    /// Whether one word, as keys have it, is for what belongs to the country that the other names.
    static func belongs(_ word: String, to country: String) -> Bool { countries[word] == country }
}
