import Cards
import Terminal
import TestSupport
import Testing

struct `a sitting on the screen` {
    static let cards = [
        Card(
            form: .cloze, kind: .date, prompt: "King Harold fell at Hastings on […].", answer: "14 October 1066",
            note: "By the calendar of the time; the arrow in his eye is a later story.",
            source: CardSource(document: "Decks/england.txt", line: 12),
            evidence: "King Harold fell at Hastings on 14 October 1066, three weeks after he had beaten the Norwegians."
        ),
        Card(
            form: .question, kind: .person, prompt: "Who led the Carthaginian army over the Alps?", answer: "Hannibal",
            also: ["Hannibal Barca"], choices: ["Hasdrubal", "Hamilcar", "Hanno"],
            source: CardSource(document: "Decks/rome.txt", line: 3),
            evidence: "Hannibal led the army over the Alps."),
        Card(
            form: .sequence, kind: .chronology, prompt: "Put the rulers in order.",
            answer: "Caesar; Augustus; Nero; Trajan",
            choices: ["Caesar", "Augustus", "Nero", "Trajan"]),
        Card(
            form: .cloze, kind: .figure, prompt: "[…] legions were lost in the Teutoburg Forest.",
            answer: "three legions"),
    ]

    /// Answers in many ways: right, wrong, with a hint, by a letter, taken back, given up, overruled.
    private func play(columns: Int?) -> String {
        var transcript = SittingTranscript(Self.cards, columns: columns)
        transcript.type(":hint", "14.10.1066", ":why", ":easy", "")
        transcript.type("e", "hasdrubal", "", "a b c d", ":undo", "a b d c", "")
        transcript.type("", "", ":quti", "")
        transcript.type("Hannibal", "", "abcd", "", ":skip", "3", ":help", ":quit")
        return transcript.text
    }

    @Test func `fits eighty columns`() throws {
        let text = play(columns: 80)
        #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
        try expectGolden(text, "sitting-80.txt")
    }

    @Test func `fits forty columns`() throws {
        let text = play(columns: 40)
        #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 40 })
        try expectGolden(text, "sitting-40.txt")
    }

    /// A pipe has one line for each question, and nothing is wrapped.
    @Test func `reads well in a pipe`() throws {
        var transcript = SittingTranscript(Self.cards, columns: nil)
        transcript.type("13 October 1066", "Hannibal", "a b c d", "five legions", ":accept", ":quit")
        try expectGolden(transcript.text, "sitting-pipe.txt")
    }
}
