import Diagnostics
import FoundationEssentials
import Memory

/// One line of `muster memory replay`: the reviews of a card, and the states they lead to.
struct MemoryReplay {
    private let question: Question
    private let model: MemoryModel

    /// Reads a line; `number` is its place in the input, from 1.
    init(line: String, number: Int) throws(Diagnostic) {
        let line = InputLine(
            text: line, number: number,
            example: #"{"id":"a","reviews":[{"rating":3,"elapsed":0}]}, with ratings from 1 to 4"#)
        question = try line.decoded(as: Question.self)
        do {
            model = MemoryModel(try question.parameters.map { try MemoryParameters($0) } ?? .standard)
        } catch {
            throw line.problem("\(error)")
        }
        guard question.retention.map({ 0 < $0 && $0 < 1 }) ?? true else {
            throw line.problem("\"retention\" must be between 0 and 1")
        }
        guard question.reviews.allSatisfy({ $0.elapsed >= 0 }) else {
            throw line.problem("\"elapsed\" must not be negative")
        }
    }

    /// The line with the states, in JSON.
    var answer: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(Answer(id: question.id, states: states)), as: UTF8.self)
        }
    }

    private var states: [State] {
        var states: [State] = []
        var memory: MemoryState?
        for review in question.reviews {
            let recall = memory.map { model.curve.recall(after: review.elapsed, stability: $0.stability) }
            let next = model.state(after: review.rating, elapsedDays: review.elapsed, from: memory)
            let interval = model.curve.interval(
                forRetention: question.retention ?? 0.9, stability: next.stability)
            states.append(
                State(
                    stability: next.stability, difficulty: next.difficulty, retrievability: recall,
                    interval: interval))
            memory = next
        }
        return states
    }

    private struct Question: Decodable {
        let id: Identifier
        let parameters: [Double]?
        let retention: Double?
        let reviews: [Review]

        struct Review: Decodable {
            let rating: Rating
            let elapsed: Double
        }
    }

    private struct Answer: Encodable {
        let id: Identifier
        let states: [State]
    }

    private struct State: Encodable {
        let stability: Double
        let difficulty: Double
        /// Just before the review; nil, and written as null, for the first.
        let retrievability: Double?
        let interval: Double

        enum CodingKeys: CodingKey { case stability, difficulty, retrievability, interval }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(stability, forKey: .stability)
            try container.encode(difficulty, forKey: .difficulty)
            try container.encode(retrievability, forKey: .retrievability)
            try container.encode(interval, forKey: .interval)
        }
    }

    /// A text or a whole number, given back as it came.
    private enum Identifier: Codable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            }
        }
    }
}
