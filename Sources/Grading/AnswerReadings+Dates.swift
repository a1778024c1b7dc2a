internal import English

/// Dates that are written in ways of their own.
extension AnswerReadings {
    /// "21 September 1921" of "21 September 1921 at 7.32 am", "9 September 1913" of "9 September in 1913", "XIX century" of
    /// "XIXth century", "winter of 1941" of "winter of 41" where an accepted answer has that year.
    func datesWritten(_ raw: String) -> [String] {
        guard raw.utf8.count <= 60 else { return [] }
        return [Self.withoutClock(raw), Self.withYearJoined(raw), Self.withBareNumeral(raw), withWholeYear(raw)]
            .compactMap(\.self)
    }

    private static func withoutClock(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [" at "]) else { return nil }
        let time = raw.dropFirst(head.count + 4).lowercased()
        let isClock = time.first?.isNumber ?? false && time.contains { [".", ":", "a", "p"].contains($0) }
        guard isClock || ["dawn", "dusk", "midnight", "noon"].contains(time) else { return nil }
        return head
    }

    private static func withYearJoined(_ raw: String) -> String? {
        var tokens = raw.split(separator: " ")
        guard tokens.count > 2, let year = tokens.last, year.utf8.count == 4, Int(year) != nil,
            tokens[tokens.count - 2].lowercased() == "in",
            ClosedClassWords.months.contains(tokens[tokens.count - 3].lowercased())
        else { return nil }
        tokens.remove(at: tokens.count - 2)
        return tokens.joined(separator: " ")
    }

    private static func withBareNumeral(_ raw: String) -> String? {
        var tokens = raw.split(separator: " ")
        guard tokens.count <= 4,
            let place = tokens.firstIndex(where: { token in
                ["st", "nd", "rd", "th"].contains(where: token.hasSuffix) && token.count > 2
                    && token.dropLast(2).allSatisfy { "IVX".contains($0) }
            })
        else { return nil }
        tokens[place] = tokens[place].dropLast(2)
        return tokens.joined(separator: " ")
    }

    private func withWholeYear(_ raw: String) -> String? {
        var tokens = raw.split(separator: " ").map(String.init)
        guard tokens.count > 1, let last = tokens.last?.filter(\.isNumber), last.count == 2,
            tokens.last?.allSatisfy({ $0.isNumber || "'’".contains($0) }) ?? false,
            let year = accepted.lazy.flatMap(\.words).first(where: {
                $0.length == 4 && $0.isNumber && $0.text.hasSuffix(last)
            })
        else { return nil }
        let before = tokens[tokens.count - 2].lowercased()
        guard before == "of" || ClosedClassWords.months.contains(before) || Self.seasons.contains(before) else {
            return nil
        }
        tokens[tokens.count - 1] = year.text
        return tokens.joined(separator: " ")
    }

    private static let seasons: Set<String> = ["autumn", "fall", "spring", "summer", "winter"]

    /// "the Molotov-Ribbentrop pact" of "the Ribbentrop-Molotov pact": two names of a pair in the other order.
    static func withPairTurned(_ raw: String) -> String? {
        var tokens = raw.split(separator: " ").map(String.init)
        guard tokens.count <= 5,
            let place = tokens.firstIndex(where: { token in
                let parts = token.split(whereSeparator: { "-–".contains($0) })
                return parts.count == 2 && parts.allSatisfy { $0.first?.isUppercase ?? false && $0.count > 2 }
            })
        else { return nil }
        tokens[place] = tokens[place].split(whereSeparator: { "-–".contains($0) }).reversed().joined(separator: "-")
        return tokens.joined(separator: " ")
    }
}
