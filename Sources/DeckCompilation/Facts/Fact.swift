internal import English
internal import Cards

/// Something that a passage tells, with the question that asks for it and the answer.
struct Fact: Sendable {
    let kind: CardKind
    /// With its question mark; of a cloze the sentence with its gap.
    let prompt: String
    let answer: Answer
    /// Where the answer stands, as tokens of the passage.
    let answerTokens: Range<Int>
    let passage: Passage
    /// What a cloze's gap asks for.
    let hint: String?
    /// The clause that tells it; nil where a noun phrase or the whole sentence does.
    var clause: Clause?
    /// Whether it tells a deed that is done once ("invented the separate condenser"), so that no name need say which.
    var isDoneOnce = false
    /// Whether it tells what is so at all times ("plants need light"), so that no name need say which.
    var isGeneral = false
    /// Whether it counts what was once: of a battle or a year that the question must tell.
    var isCount = false
    /// Whether it counts up to three.
    var isFew = false
    /// Whether it counts what the document's topic has, so that the question must say what that is: "There are thirty pigments".
    var isOfTopic = false
    /// Whether it is what the text makes of things, so that the question must say whose account it is.
    var isAccount = false

    init(
        _ kind: CardKind, _ prompt: String, _ answer: Answer, at tokens: Range<Int>, in passage: Passage,
        hint: String? = nil
    ) {
        self.kind = kind
        self.prompt = prompt
        self.answer = answer
        answerTokens = tokens
        self.passage = passage
        self.hint = hint
    }
}

/// An answer with the other forms that are as right.
struct Answer: Sendable {
    let text: String
    let accept: [String]
    let type: AnswerType

    init(_ text: String, accept: [String] = [], _ type: AnswerType) {
        self.text = text
        var seen: Set<String> = [text]
        self.accept = Array(accept.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(7))
        self.type = type
    }
}
