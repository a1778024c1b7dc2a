internal import English
internal import Expressions

extension Passage {
    /// "in 1961", "on 4 May 1805", "as of 2010": the one date of the sentence that tells its year, with the words before it.
    /// Nil where there is none or several, or where it stands otherwise.
    var when: String? {
        let told = dates.filter { DateFacts.type($0.value) != nil }
        guard told.count == 1, let timing = told.first else { return nil }
        var start = timing.range.lowerBound
        if start > 0, tokens[start - 1].lower == "the" { start -= 1 }
        guard start > 0 else { return nil }
        let text = timing.completed ?? text(start..<timing.range.upperBound)
        let joint = tokens[start - 1].lower
        if start > 1, joint == "of", tokens[start - 2].lower == "as" { return "as of " + text }
        return ["at", "in", "on"].contains(joint) ? joint + " " + text : nil
    }
}
