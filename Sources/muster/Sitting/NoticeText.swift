import Cards
import Study
import Terminal

extension SittingNotice {
    /// The remark as one sentence.
    var text: String {
        switch self {
        case .blank: "nothing typed; press Enter once more, or type ?, if you do not know"
        case .unknownCommand(let name, let meant?): "there is no \(name); did you mean \(meant.typed)?"
        case .unknownCommand(":", nil): "a command follows a colon; :help lists them"
        case .unknownCommand(let name, nil):
            "there is no \(name); :help lists the commands, and an answer may begin with a space"
        case .noAnswerYet(let command): "\(command.typed) is about the last answer, and there is none"
        case .noQuestion(let command): "\(command.typed) is about an open question; press Enter for the next one"
        case .noMoreHints: "there are no more hints; press Enter twice if you do not know"
        case .noSuchChoice(let typed, let last):
            "“\(typed)” is none of the choices; type a letter from a to \(last), or the text of one"
        case .notAnOrder(let example): "type every letter once, as in \(example)"
        case .skipped(comesBack: true): "put off to the end of the sitting"
        case .skipped(comesBack: false): "put off again: not in this sitting"
        case .suspended: "this card is set aside; muster resume brings it back"
        case .buried: "not today: this card comes back tomorrow"
        case .flagged(true): "flagged; muster flagged lists such cards, and :flag takes the mark off"
        case .flagged(false): "no longer flagged"
        case .undone(.answer): "the last answer is taken back"
        case .undone(.correction): "the correction is taken back"
        case .undone(.suspension), .undone(.burial): "the card is asked again as before"
        case .undone(.flag): "the flag is taken back"
        case .notInExam(let command): "\(command.typed) waits until the exam is over"
        case .unedited: "the card is as it was"
        case .edited(isAskedAgain: false): "the card is changed; its history went with it"
        case .edited(isAskedAgain: true): "the card is changed, and has another answer: it is asked again"
        case .notAnAnswer: "that was not taken as an answer; here is the next question"
        case .noSuchAnswer(let count): "type a number from 1 to \(count), or Enter to end"
        case .marked(let number, let right, let asked): "\(number) counts as right: \(right) of \(asked)"
        case .removed: "the card is gone from its deck, and is not asked any more; its history is kept"
        case .nothingConfused: "no wrong answer to this card was the answer of another one"
        case .together(let card): "next: “\(card.shownPrompt)”, and then this one again"
        case .acceptedAlready: "the last answer was right already; :also writes it into the deck"
        case .notForDeck(let card):
            "the answer to “\(card.shownPrompt)” was picked, put in order or empty; only a typed one can join the deck"
        case .inDeckAlready: "the card takes this answer already"
        }
    }

    var paragraphs: [Paragraph] { [Paragraph(StyledText(text, .yellow))] }
}

extension [SittingCommand] {
    /// The commands in a list, for `:help`.
    var helpParagraphs: [Paragraph] {
        let width = (map(\.typed.displayWidth).max() ?? 0) + 2
        let heading = Paragraph("Type the answer, or one of these:")
        return [heading]
            + map {
                Paragraph(
                    StyledText($0.typed.padded(to: width), .cyan) + StyledText($0.summary), indent: 2, hanging: width)
            }
    }
}
