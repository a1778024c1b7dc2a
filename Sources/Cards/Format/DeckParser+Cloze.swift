internal import Diagnostics

extension DeckParser {
    /// The cards of a `C:`, one for each bracket; none where its brackets are not in order.
    mutating func clozeCards(_ draft: CardDraft) -> [Card] {
        let sentence: ClozeSentence
        do throws(ClozeSentence.Fault) {
            sentence = try ClozeSentence(Array(bytes.text(draft.prompt).cardCharacters.utf8))
        } catch {
            report(error, in: draft)
            return []
        }
        guard !sentence.gaps.isEmpty else {
            report(
                "sentence has no bracket", at: draft.marker,
                notes: ["put the words to be asked for in brackets: [1941]"])
            return []
        }
        let answers = sentence.gaps.map { gap in String(decoding: Array(sentence.text.utf8)[gap], as: UTF8.self) }
        let lines = draft.keyLines.map { ($0, keyValue($0, of: answers)) }
        let known = problems.count
        let cards = answers.indices.map { index in
            let own = lines.compactMap { line, value in
                value.flatMap { $0.gaps.contains(index) ? Value(line: line, text: $0.text) : nil }
            }
            return clozeCard(sentence, index, answers[index], own)
        }
        // What is wrong with a line of all brackets was found once for each of them.
        var seen: Set<Diagnostic> = []
        let found = problems[known...].filter { seen.insert($0).inserted }
        problems.replaceSubrange(known..., with: found)
        return cards
    }

    private mutating func clozeCard(
        _ sentence: ClozeSentence, _ index: Int, _ answer: String, _ lines: [Value]
    ) -> Card {
        for line in lines where [.steps, .form].contains(line.line.key) {
            warn(
                "\"\(line.line.key.rawValue):\" does not go with \"C:\"", at: line.line.word,
                notes: ["delete the line, or write a \"Q:\" card"])
        }
        let values = readValues(lines)
        let text = Array(sentence.text.utf8)
        let gap = sentence.gaps[index]
        let prompt = text[..<gap.lowerBound] + Array(Card.gap.utf8) + text[gap.upperBound...]
        return Card(
            form: .cloze, kind: values.kind, prompt: String(decoding: prompt, as: UTF8.self), answer: answer,
            also: values.also, choices: wrongChoices(values, answer: answer, lines), clozeIndex: index,
            gapOffset: gap.lowerBound, hint: values.hint, note: values.note, tags: values.tags,
            source: values.source, evidence: values.evidence, explicitIdentifier: values.identifier)
    }

    /// Which of the brackets a line is about, and what it says of them; nil after a problem.
    ///
    /// Where a line can be about one, a value that begins with a bracket (`[1941] '41`) is about the brackets with
    /// these words; any other is about all.
    private mutating func keyValue(_ line: CardDraft.KeyLine, of answers: [String]) -> (gaps: [Int], text: String)? {
        let value = Array(bytes[line.value])
        let everyGap = Array(answers.indices)
        guard line.key.isAboutOneGap else { return (everyGap, String(decoding: value, as: UTF8.self)) }
        guard value.first == ClozeSentence.open else {
            if answers.count > 1, [.also, .hint, .id].contains(line.key) {
                report(
                    "sentence has several brackets, and this is about one", at: line.word,
                    notes: ["say which: \"\(line.key.rawValue): [\(answers[0].collapsed)] …\""])
                return nil
            }
            // `\[` at the beginning is a bracket of the value.
            let start = value.firstIndex { $0 != UInt8(ascii: "\\") } ?? 0
            let isEscaped = start > 0 && value[start] == ClozeSentence.open
            return (everyGap, String(decoding: value[(isEscaped ? 1 : 0)...], as: UTF8.self))
        }
        for end in value.indices where value[end] == ClozeSentence.close {
            guard let name = try? ClozeSentence(Array(value[...end])), name.gaps.count == 1 else { continue }
            let gaps = everyGap.filter { answers[$0].collapsed == name.text.collapsed }
            let text = String(decoding: value[(end + 1)...], as: UTF8.self).trimmed
            if gaps.isEmpty {
                report(
                    "no bracket of the sentence says \"\(name.text)\"", at: line.value,
                    notes: ["copy the words of the bracket, or write \"\\[\" for a bracket of the text"])
            } else if text.isEmpty {
                warn("\"\(line.key.rawValue):\" has no value", at: line.value, notes: ["write one behind the bracket"])
            }
            return gaps.isEmpty || text.isEmpty ? nil : (gaps, text)
        }
        report(
            "bracket is not closed", at: line.value, notes: ["add \"]\", or write \"\\[\" for a bracket of the text"])
        return nil
    }

    private mutating func report(_ fault: ClozeSentence.Fault, in draft: CardDraft) {
        // The fault counts in the joined lines of the sentence, one line break between two.
        var offset = fault.offset
        var place = draft.marker.upperBound
        for line in draft.prompt {
            place = line.lowerBound + offset
            if offset <= line.count { break }
            offset -= line.count + 1
        }
        let literal = "or write \"\\[\" and \"\\]\" for brackets of the text"
        let (message, remedy) =
            switch fault.what {
            case .unclosed: ("bracket is not closed", "add \"]\", \(literal)")
            case .unopened: ("bracket was not opened", "add \"[\", \(literal)")
            case .nested: ("bracket inside of a bracket", "close the first one before it, \(literal)")
            case .empty: ("bracket is empty", "write the words to be asked for in it, \(literal)")
            }
        report(message, at: place..<place + 1, notes: [remedy])
    }
}
