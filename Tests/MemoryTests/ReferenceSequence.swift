import Memory
import TestSupport

/// A card of the reference file: its parameters and what py-fsrs says after each review.
struct ReferenceSequence {
    let parameters: [Double]
    let steps: [Step]

    struct Step {
        let rating: Rating
        let elapsedDays: Int
        let stability: Double
        let difficulty: Double
        /// Just before the review; nil for the first.
        let recall: Double?
        /// The interval in whole days for a retention of 0.9.
        let wholeDays: Int
    }

    /// All sequences of `Golden/py-fsrs-6.3.2.txt`, whose head describes its lines.
    static func all() throws -> [ReferenceSequence] {
        var sequences: [ReferenceSequence] = []
        var parameters: [Double] = []
        var steps: [Step] = []
        func finish() {
            if !steps.isEmpty { sequences.append(ReferenceSequence(parameters: parameters, steps: steps)) }
            steps = []
        }
        for line in try fixture("Golden/py-fsrs-6.3.2.txt").split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            if words.first == "parameters" {
                finish()
                parameters = words.dropFirst().compactMap { Double($0) }
            } else if words.first == "sequence" {
                finish()
            } else if let rating = Int(words[0]).flatMap(Rating.init), let days = Int(words[1]),
                let stability = Double(words[2]), let difficulty = Double(words[3]), let interval = Int(words[5])
            {
                steps.append(
                    Step(
                        rating: rating, elapsedDays: days, stability: stability, difficulty: difficulty,
                        recall: Double(words[4]), wholeDays: interval))
            }
        }
        finish()
        return sequences
    }
}
