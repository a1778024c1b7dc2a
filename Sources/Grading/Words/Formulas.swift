/// Substances that are also known by their formula: one answers for the other, where the question asks for neither.
enum Formulas {
    /// A formula and the substance on each line.
    private static let table = """
        c6h12o6 glucose
        ch4 methane
        co2 carbon dioxide
        h2 hydrogen
        h2o water
        h2o2 hydrogen peroxide
        h2so4 sulphuric acid
        hcl hydrochloric acid
        n2 nitrogen
        n2o nitrous oxide
        nacl sodium chloride
        naoh sodium hydroxide
        nh3 ammonia
        o2 oxygen
        o3 ozone
        so2 sulphur dioxide
        """

    private static let pairs: [(formula: String, name: String)] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    private static let asking: Set<String> = ["abbreviation", "formula", "symbol"]

    /// The other name of the substance that an answer names; none where the question asks for the formula.
    static func names(of answer: AnswerText, question: AnswerText) -> [String] {
        guard answer.words.count <= 2, !question.words.contains(where: { asking.contains($0.singular) }) else {
            return []
        }
        let name = answer.words.map(\.key).joined(separator: " ")
        return pairs.compactMap { $0.formula == name ? $0.name : $0.name == name ? $0.formula : nil }
    }
}
