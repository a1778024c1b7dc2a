/// A card as it is being read: where its parts stand in the file.
struct CardDraft {
    enum Shape {
        case question
        case cloze
    }

    /// What the next line of text belongs to.
    enum Stage {
        case prompt
        case answer
        /// Below a key: a line of text is no part of the card.
        case keys
        /// After a second answer: its lines are passed over.
        case surplus
    }

    /// A line with a key: the bytes of its word and of its value.
    struct KeyLine {
        let key: DeckKey
        let word: Range<Int>
        let value: Range<Int>
    }

    let shape: Shape
    /// The bytes of the marker that the card begins with.
    let marker: Range<Int>
    /// From 1.
    let firstLine: Int
    /// The last line that is a part of the card and is not blank.
    var lastLine: Int
    /// The bytes of each line of the question or sentence.
    var prompt: [Range<Int>]
    /// The bytes of each line of the answer; nil before there is one.
    var answer: [Range<Int>]?
    var keyLines: [KeyLine] = []
    var stage = Stage.prompt
    /// Whether the line before was blank.
    var isAfterBlank = false

    /// Adds a line of text to the part that is being read.
    mutating func add(_ text: Range<Int>) {
        switch stage {
        case .prompt: prompt.append(text)
        case .answer: answer?.append(text)
        case .keys, .surplus: break
        }
    }
}
