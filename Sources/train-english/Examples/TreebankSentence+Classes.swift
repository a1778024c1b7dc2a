import Diagnostics
import English

extension TreebankSentence {
    /// Part of speech and features of a word in one: "NOUN|Number=Sing".
    func morphology(_ word: Int) -> String {
        String(self[word, .partOfSpeech]) + "|" + self[word, .features]
    }

    /// The head of each word, from 1; 0 is the root.
    ///
    /// - Throws: where it is not a number of the sentence.
    func heads() throws(Diagnostic) -> [Int] {
        var heads: [Int] = []
        for word in words.indices {
            guard let head = Int(self[word, .head]), (0...words.count).contains(head), head != word + 1 else {
                throw problem(
                    "the word's head is \"\(self[word, .head])\"", word: word,
                    note: "HEAD is the number of another word of the sentence, or 0")
            }
            heads.append(head)
        }
        return heads
    }

    /// How the word's lemma is made of its form.
    func lemmaRule(_ word: Int) -> LemmaRule {
        LemmaRule(form: String(self[word, .form]), lemma: String(self[word, .lemma]))
    }

    /// For each word the type of what it names or describes as the head of a mention, as GUM has it; nil for a treebank
    /// without such annotations.
    var mentionTypes: [String?]? {
        guard let genre = comment("sent_id"), genre.hasPrefix("GUM_") else { return nil }
        var types = [String?](repeating: nil, count: words.count)
        for mention in mentions {
            let head = mention.range.first { word in
                let head = (Int(self[word, .head]) ?? 0) - 1
                return !mention.range.contains(head)
            }
            if let head { types[head] = mention.type }
        }
        return types
    }

    /// The mentions of things in GUM's `Entity`: "(1-person-…" opens one, "1)" closes it, "(1-person-…)" does both.
    ///
    /// Source: gucorpling.org/gum, "Entities and coreference"; the type is the second field.
    private var mentions: [(range: Range<Int>, type: String)] {
        var open: [(identifier: Substring, type: String, start: Int)] = []
        var found: [(range: Range<Int>, type: String)] = []
        for word in words.indices {
            guard
                let entity = self[word, .miscellaneous].split(separator: "|").first(where: { $0.hasPrefix("Entity=") })
            else { continue }
            var rest = entity.dropFirst("Entity=".count)
            while !rest.isEmpty {
                if rest.first == "(" {
                    let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
                    let fields = body.split(separator: "-", omittingEmptySubsequences: false)
                    rest = rest.dropFirst(1 + body.count)
                    guard fields.count > 1 else { continue }
                    if rest.first == ")" {
                        found.append((word..<word + 1, String(fields[1])))
                        rest = rest.dropFirst()
                    } else {
                        open.append((fields[0], String(fields[1]), word))
                    }
                } else {
                    let identifier = rest.prefix { $0 != ")" && $0 != "(" }
                    rest = rest.dropFirst(identifier.count)
                    if rest.first == ")" { rest = rest.dropFirst() }
                    guard let index = open.lastIndex(where: { $0.identifier == identifier }) else { continue }
                    let mention = open.remove(at: index)
                    found.append((mention.start..<word + 1, mention.type))
                }
            }
        }
        return found
    }
}
