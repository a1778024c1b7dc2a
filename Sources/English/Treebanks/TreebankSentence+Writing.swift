extension TreebankSentence {
    /// Writes the sentence with what was said of its words, and the blank line behind it; all else stays as it was.
    package func write(with words: [Word], to text: inout String) {
        var word = 0
        for (index, line) in lines.enumerated() {
            if word < words.count, wordLines[word] == index {
                write(word, as: words[word], to: &text)
                word += 1
            } else {
                text += line
            }
            text += "\n"
        }
        text += "\n"
    }

    private func write(_ word: Int, as parsed: Word, to text: inout String) {
        let columns = words[word]
        text += columns[Column.identifier.rawValue]
        text += "\t"
        text += columns[Column.form.rawValue]
        text += "\t"
        text += parsed.lemma
        text += "\t"
        text += parsed.partOfSpeech.rawValue
        text += "\t"
        text += columns[Column.languageTag.rawValue]
        text += "\t"
        text += parsed.features
        text += "\t"
        text += String(parsed.head)
        text += "\t"
        text += parsed.relation
        text += "\t"
        text += columns[Column.enhanced.rawValue]
        text += "\t"
        text += columns[Column.miscellaneous.rawValue]
    }
}
