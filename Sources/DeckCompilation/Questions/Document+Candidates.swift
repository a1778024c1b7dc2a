package import Diagnostics
internal import Cards
internal import English

extension Document {
    /// Every card that could be made of the document, in the order of its text.
    ///
    /// Time is linear in the length of the text.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    package func candidates() throws(Diagnostic) -> [Candidate] { try yield().candidates }

    /// The same, with the words for which other sentences gave none.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    package func yield() throws(Diagnostic) -> Yield {
        let narrative = try Narrative(of: self)
        let cue = ContextCue(of: self, title: titleOfWhole, narrative.passages)
        var references = References(
            topic: Topic(of: self, narrative.passages), known: narrative.known, cue: cue,
            isPersonal: Self.isPersonal(narrative.passages))
        var chronology = Chronology()
        var made: [Candidate] = []
        var unclear: [Range<Int>] = []
        for (index, block) in blocks.enumerated() where block.furniture == nil {
            guard case .quotation(let attribution) = block.kind else { continue }
            let last = attribution.speaker?.split(separator: " ").last.map(String.init)
            made += QuotationFacts.candidates(
                of: block, evidence: evidence(ofQuotation: index),
                known: last.flatMap { narrative.known.fullName(of: $0) })
        }
        for passage in narrative.passages {
            let anaphora = Anaphora(passage, references)
            let reading = PassageFacts(passage, anaphora, narrative.known)
            let asked = reading.facts.compactMap { fact in
                Candidate(fact, topic: cue).map { (fact: fact, card: $0) }
            }
            made += asked.map(\.card)
            if asked.isEmpty, let word = anaphora.words.first(where: { $0.text == nil }) {
                unclear.append(passage.source(word.range))
            }
            chronology.add(reading.statements, asked: asked)
            references.add(passage, subject: reading.subject, activity: reading.activity, deed: reading.deed)
        }
        made += chronology.candidates(title: titleOfWhole)
        if let cue {
            // "What caused the flood? Hurricane Ada", of a text on that: the cue would tell it.
            made.removeAll { card in
                card.kind == .cause && card.prompt.hasPrefix("What ") && card.answer.holds(words: cue.text)
                    && card.answer.split(separator: " ").count < cue.text.split(separator: " ").count + 5
            }
            // "Lee", of a text on Ann Lee.
            for index in made.indices
            where made[index].answer.lowercased() == references.hero && made[index].accept.count < 7
                && !made[index].accept.contains(cue.text)
            {
                made[index].accept.append(cue.text)
            }
            for index in made.indices {
                let isLong = made[index].answerType == .clause || made[index].form == .sequence
                made[index].cue = cue.cue(for: made[index].prompt, answer: isLong ? "" : made[index].answer)
            }
        }
        made.sort {
            ($0.evidence.lowerBound, $0.answerRange.lowerBound) < ($1.evidence.lowerBound, $1.answerRange.lowerBound)
        }
        return Yield(candidates: made, unclear: unclear)
    }
}

extension Document {
    /// What the document calls itself over all of its text; nil where headings of sections alone stand there.
    private var titleOfWhole: String? {
        guard let title else { return nil }
        let headings = blocks.filter(\.isHeading)
        if headings.first?.kind == .heading(level: 1) { return title }
        let prose = blocks.indices.filter { blocks[$0].kind.isProse && blocks[$0].furniture == nil }
        guard let first = prose.first, let last = prose.last else { return title }
        return blocks[first...last].contains { $0.isHeading && $0.furniture == nil } ? nil : title
    }

    /// Whether every third sentence or more speaks of "he" or "she".
    private static func isPersonal(_ passages: [Passage]) -> Bool {
        let spoken = passages.count { passage in
            passage.tokens.contains { ["he", "her", "his", "she"].contains($0.lower) }
        }
        return passages.count > 5 && spoken * 3 >= passages.count
    }

    /// A quotation with the line behind it, where that names the speaker.
    private func evidence(ofQuotation index: Int) -> Range<Int> {
        let range = blocks[index].sourceRange
        guard case .quotation(let attribution) = blocks[index].kind, let speaker = attribution.speaker else {
            return range
        }
        let end = index + 1 < blocks.count ? blocks[index + 1].sourceRange.lowerBound : source.byteCount
        guard end > range.upperBound, end - range.upperBound < 200 else { return range }
        let gap = source[range.upperBound..<end]
        guard let name = gap.ranges(of: speaker).first else { return range }
        let words = gap[name.lowerBound...].prefix { !$0.isNewline }
        return range.lowerBound..<range.upperBound + gap.utf8.distance(from: gap.startIndex, to: words.endIndex)
    }
}

extension Candidate {
    /// The card that asks for a fact; nil where it would not be sound.
    init?(_ fact: Fact, topic: ContextCue?) {
        guard CardJudge.isSound(fact, isCued: topic != nil, topic: topic) else { return nil }
        let traits = CardTraits.read(fact, topic: topic)
        self.init(
            kind: fact.kind, form: fact.hint == nil ? .question : .cloze, prompt: fact.prompt, answer: fact.answer.text,
            // "Where was the Leith Cup held? Holm Hall, Leith": that it was in Leith, the question says.
            accept: fact.answer.accept.filter { fact.kind != .place || !fact.prompt.holds(words: $0) },
            evidence: fact.passage.evidence,
            score: CardWorth.score(traits) * (fact.hint == nil ? 1 : CardWorth.ofGap), traits: traits, hint: fact.hint,
            answerType: fact.answer.type,
            answerRange: fact.passage.source(fact.answerTokens),
            isAccount: fact.isAccount)
    }
}
