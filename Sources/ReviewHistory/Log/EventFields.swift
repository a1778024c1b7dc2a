internal import Cards
internal import Memory

/// The fields that entries of one type have, as far as they have been read.
struct EventFields {
    private let type: EventType
    private var card: CardIdentifier?
    private var deck: String?
    private var kind: CardKind?
    private var form: AnswerForm?
    private var given: String?
    private var verdict: Verdict?
    private var rating: Rating?
    private var seconds: Double?
    private var session: String?
    private var mode: String?
    private var decks: [String]?
    private var asked: Int?
    private var right: Int?
    private var undone: String?
    private var from: CardIdentifier?
    private var to: CardIdentifier?
    private var name: String?
    private var value: String?
    private var cardForm: CardForm?
    private var prompt: String?
    private var answer: String?
    private var source: String?
    private var line: Int?

    init(type: EventType) { self.type = type }

    /// Reads the value of the field `name`; returns false, and reads nothing, when the type has no such field.
    mutating func read(
        _ name: FieldName, from cursor: inout JSONCursor, texts: inout TextPool
    ) throws(JSONCursor.Problem) -> Bool {
        switch type {
        case .review, .practiced: return try readOfReview(name, from: &cursor, texts: &texts)
        case .sessionStarted, .sessionEnded: return try readOfSession(name, from: &cursor, texts: &texts)
        case .undo:
            guard "undone" ~= name else { return false }
            undone = try cursor.readString()
        case .cardText: return try readOfText(name, from: &cursor, texts: &texts)
        case .relinked, .keptApart:
            switch name {
            case "from": from = CardIdentifier(try texts.readString(&cursor))
            case "to": to = CardIdentifier(try texts.readString(&cursor))
            default: return false
            }
        case .set:
            switch name {
            case "name": self.name = try texts.readString(&cursor)
            case "value": value = try cursor.readString()
            default: return false
            }
        case .suspended, .resumed, .buried, .flagged, .unflagged:
            guard "card" ~= name else { return false }
            card = CardIdentifier(try texts.readString(&cursor))
        }
        return true
    }

    private mutating func readOfReview(
        _ name: FieldName, from cursor: inout JSONCursor, texts: inout TextPool
    ) throws(JSONCursor.Problem) -> Bool {
        switch name {
        case "card": card = CardIdentifier(try texts.readString(&cursor))
        case "deck": deck = try texts.readString(&cursor)
        case "kind": kind = try cursor.readWord(CardKind.init)
        case "form": form = try cursor.readWord(AnswerForm.init)
        case "given": given = try cursor.readString()
        case "verdict": verdict = try cursor.readWord(Verdict.init)
        case "rating": rating = try cursor.readWord(Rating.init(word:))
        case "seconds": seconds = try cursor.readNumber()
        case "session": session = try texts.readString(&cursor)
        default: return false
        }
        return true
    }

    private mutating func readOfText(
        _ name: FieldName, from cursor: inout JSONCursor, texts: inout TextPool
    ) throws(JSONCursor.Problem) -> Bool {
        switch name {
        case "card": card = CardIdentifier(try texts.readString(&cursor))
        case "deck": deck = try texts.readString(&cursor)
        case "form": cardForm = try cursor.readWord(CardForm.init)
        case "prompt": prompt = try cursor.readString()
        case "answer": answer = try cursor.readString()
        case "source": source = try texts.readString(&cursor)
        case "line": line = try cursor.readInteger(in: 1...Int(Int32.max))
        default: return false
        }
        return true
    }

    private mutating func readOfSession(
        _ name: FieldName, from cursor: inout JSONCursor, texts: inout TextPool
    ) throws(JSONCursor.Problem) -> Bool {
        switch (type, name) {
        case (_, "session"): session = try texts.readString(&cursor)
        case (.sessionStarted, "mode"): mode = try texts.readString(&cursor)
        case (.sessionStarted, "decks"):
            var names: [String] = []
            try cursor.readArray { cursor throws(JSONCursor.Problem) in
                names.append(try texts.readString(&cursor))
            }
            decks = names
        case (.sessionEnded, "asked"): asked = try cursor.readInteger(in: 0...1_000_000)
        case (.sessionEnded, "right"): right = try cursor.readInteger(in: 0...1_000_000)
        default: return false
        }
        return true
    }

    /// What happened; `whole` is where the entry stands, for the problem when a field is missing.
    func what(of whole: Range<Int>) throws(JSONCursor.Problem) -> Event.What {
        func need<Value>(_ value: Value?, _ name: String) throws(JSONCursor.Problem) -> Value {
            guard let value else { throw .missing(name, in: whole) }
            return value
        }
        switch type {
        case .review, .practiced:
            let review = Review(
                card: try need(card, "card"), deck: try need(deck, "deck"), kind: kind, form: try need(form, "form"),
                given: try need(given, "given"), verdict: try need(verdict, "verdict"),
                rating: try need(rating, "rating"), seconds: try need(seconds, "seconds"),
                session: try need(session, "session"))
            return type == .review ? .review(review) : .practiced(review)
        case .sessionStarted:
            return .sessionStarted(
                SessionStart(
                    session: try need(session, "session"), mode: try need(mode, "mode"),
                    decks: try need(decks, "decks")))
        case .sessionEnded:
            return .sessionEnded(
                SessionEnd(
                    session: try need(session, "session"), asked: try need(asked, "asked"),
                    right: try need(right, "right")))
        case .undo: return .undo(event: try need(undone, "undone"))
        case .relinked: return .relinked(from: try need(from, "from"), to: try need(to, "to"))
        case .keptApart: return .keptApart(from: try need(from, "from"), to: try need(to, "to"))
        case .cardText:
            return .cardText(
                try need(card, "card"),
                CardText(
                    form: try need(cardForm, "form"), prompt: try need(prompt, "prompt"),
                    answer: try need(answer, "answer"), deck: try need(deck, "deck"),
                    source: source.map { CardSource(document: $0, line: line ?? 1) }))
        case .suspended: return .suspended(try need(card, "card"))
        case .resumed: return .resumed(try need(card, "card"))
        case .buried: return .buried(try need(card, "card"))
        case .flagged: return .flagged(try need(card, "card"))
        case .unflagged: return .unflagged(try need(card, "card"))
        case .set: return .set(SettingChange(name: try need(name, "name"), value: try need(value, "value")))
        }
    }
}

extension JSONCursor {
    /// Reads a text that is one of a few words.
    fileprivate mutating func readWord<Value>(_ value: (String) -> Value?) throws(Problem) -> Value {
        _ = try peek()
        let start = position
        let word = try readString()
        guard let value = value(word) else {
            throw Problem(message: "\"\(word)\" is none of the words allowed here", range: start..<position)
        }
        return value
    }
}
