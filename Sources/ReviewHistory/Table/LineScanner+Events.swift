internal import Cards
internal import Memory

extension LineScanner {
    /// What an entry begins with: its identifier and time, and the offset from UTC.
    struct Head {
        let identifier: UnsafeRawBufferPointer
        let time: Int64
        let utcOffsetMinutes: Int

        var moment: Moment { Moment(time: time, utcOffsetMinutes: utcOffsetMinutes) }

        var stamp: EventStamp {
            EventStamp(
                identifier: String(decoding: identifier, as: UTF8.self), time: time, utcOffsetMinutes: utcOffsetMinutes)
        }
    }

    /// The fields of an answer.
    struct ReviewFields {
        let card: UnsafeRawBufferPointer
        let deck: UnsafeRawBufferPointer
        let kind: CardKind?
        let form: AnswerForm
        let given: UnsafeRawBufferPointer
        let verdict: Verdict
        let rating: Rating
        let seconds: Double
        let session: UnsafeRawBufferPointer
    }

    /// Reads all that stands before the type of an entry, and the name of the field `type`.
    mutating func takeHead() -> Head? {
        guard take("{\"v\":1,\"event\":\""), let identifier = takeText(),
            take(",\"time\":"), let time = takeInteger(), Self.times.contains(time),
            take(",\"offset\":"), let offset = takeInteger(), (-1440...1440).contains(offset), take(",\"type\":\"")
        else { return nil }
        return Head(identifier: identifier, time: time, utcOffsetMinutes: Int(offset))
    }

    /// Times that any reader takes; `EventReader` decides about others.
    private static let times: ClosedRange<Int64> = -60_000_000_000_000...250_000_000_000_000

    /// Reads an answer from behind its `review"` to the end of the line.
    mutating func takeReview() -> ReviewFields? {
        guard take(",\"card\":\""), let card = takeText(), take(",\"deck\":\""), let deck = takeText() else {
            return nil
        }
        var kind: CardKind?
        if take(",\"kind\":\"") {
            guard let known = takeKind() else { return nil }
            kind = known
        }
        guard take(",\"form\":\""), let form = takeForm(), take(",\"given\":\""), let given = takeText(),
            take(",\"verdict\":\""), let verdict = takeVerdict(), take(",\"rating\":\""), let rating = takeRating(),
            take(",\"seconds\":"), let seconds = takeNumber(), take(",\"session\":\""), let session = takeText(),
            take("}"), position == end
        else { return nil }
        return ReviewFields(
            card: card, deck: deck, kind: kind, form: form, given: given, verdict: verdict, rating: rating,
            seconds: seconds, session: session)
    }

    /// Reads the start of a sitting from behind its `start"` to the end of the line.
    mutating func takeSessionStart() -> SessionStart? {
        guard take(",\"session\":\""), let session = takeText(), take(",\"mode\":\""), let mode = takeText(),
            take(",\"decks\":[")
        else { return nil }
        var decks: [String] = []
        while take("\"") {
            guard let deck = takeText() else { return nil }
            decks.append(String(decoding: deck, as: UTF8.self))
            guard take(",") else { break }
        }
        guard take("]}"), position == end else { return nil }
        return SessionStart(
            session: String(decoding: session, as: UTF8.self), mode: String(decoding: mode, as: UTF8.self),
            decks: decks)
    }

    /// Reads the end of a sitting from behind its `end"` to the end of the line.
    mutating func takeSessionEnd() -> SessionEnd? {
        guard take(",\"session\":\""), let session = takeText(), take(",\"asked\":"), let asked = takeInteger(),
            take(",\"right\":"), let right = takeInteger(), (0...1_000_000).contains(asked),
            (0...1_000_000).contains(right), take("}"), position == end
        else { return nil }
        return SessionEnd(session: String(decoding: session, as: UTF8.self), asked: Int(asked), right: Int(right))
    }

    private mutating func takeKind() -> CardKind? {
        if take("date\"") { return .date }
        if take("order\"") { return .order }
        if take("figure\"") { return .figure }
        if take("cause\"") { return .cause }
        if take("person\"") { return .person }
        if take("place\"") { return .place }
        if take("term\"") { return .term }
        return take("chronology\"") ? .chronology : nil
    }

    private mutating func takeForm() -> AnswerForm? {
        if take("typed\"") { return .typed }
        if take("choices\"") { return .choices }
        if take("cued\"") { return .cued }
        return take("order\"") ? .order : nil
    }

    private mutating func takeVerdict() -> Verdict? {
        if take("right\"") { return .right }
        if take("wrong\"") { return .wrong }
        return take("close\"") ? .close : nil
    }

    private mutating func takeRating() -> Rating? {
        if take("good\"") { return .good }
        if take("again\"") { return .again }
        if take("hard\"") { return .hard }
        return take("easy\"") ? .easy : nil
    }
}
