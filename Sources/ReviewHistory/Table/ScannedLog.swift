internal import Cards
internal import Glibc

/// What stands in a part of the log: the answers in rows with places in lists of its own, other entries as they are.
struct ScannedLog: Sendable {
    /// An answer, and what its line is known by.
    struct Answer: Sendable {
        let identifier: EventKey.Identifier
        var row: ReviewRow
        /// A hash of all its bytes: two lines of one identifier and time are the same when this is the same.
        let lineHash: UInt64

        var key: EventKey { EventKey(time: row.time, identifier) }
    }

    private(set) var answers: [Answer] = []
    private(set) var others: [Event] = []
    private(set) var cards = TextIndex()
    private(set) var decks = TextIndex()
    private(set) var given = TextIndex()
    private(set) var sessions = TextIndex()

    private var reader = EventReader()

    /// Expects so many bytes.
    init(byteCount: Int) {
        // A line of an answer is some 280 bytes long.
        answers.reserveCapacity(byteCount / 260)
    }

    /// Reads the lines of `bytes` in `range`, whose end is that of a line.
    ///
    /// False where a line cannot be read, or is one that only a `LearnerHistory` does justice to.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var start = range.lowerBound
            while start < range.upperBound {
                let end = buffer.endOfLine(from: start, before: range.upperBound)
                if end > start, !read(buffer, start..<end) {
                    // Any other layout: the reader that knows them all.
                    var cursor = JSONCursor(bytes: bytes, position: start, end: end)
                    if !cursor.isAtEnd() {
                        guard let event = try? reader.read(&cursor),
                            add(event, UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
                        else { return false }
                    }
                }
                start = end + 1
            }
            return true
        }
    }

    /// Adds what another part of the log holds; it comes later in the log.
    mutating func append(_ other: ScannedLog) {
        let (cards, decks) = (self.cards.merge(other.cards), self.decks.merge(other.decks))
        let (given, sessions) = (self.given.merge(other.given), self.sessions.merge(other.sessions))
        for var answer in other.answers {
            answer.row.card = cards[Int(answer.row.card)]
            answer.row.deck = decks[Int(answer.row.deck)]
            answer.row.sitting = sessions[Int(answer.row.sitting)]
            if answer.row.given >= 0 { answer.row.given = given[Int(answer.row.given)] }
            answers.append(answer)
        }
        others += other.others
    }

    /// Hands over the answers, so that nobody holds them twice.
    mutating func takeAnswers() -> [Answer] {
        defer { answers = [] }
        return answers
    }

    /// Reads a line that is laid out as this program writes it; false, and nothing read, for another.
    private mutating func read(_ buffer: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        var scanner = LineScanner(bytes: buffer, position: line.lowerBound, end: line.upperBound)
        guard let head = scanner.takeHead() else { return false }
        let isPractice = scanner.take("practice\"")
        if isPractice || scanner.take("review\"") {
            guard let key = EventKey(time: head.time, identifier: head.identifier), let review = scanner.takeReview()
            else { return false }
            let row = ReviewRow(
                moment: head.moment, seconds: review.seconds, card: cards.place(of: review.card),
                sitting: sessions.place(of: review.session), deck: decks.place(of: review.deck),
                given: review.verdict == .right ? -1 : given.place(of: review.given), kind: review.kind,
                form: review.form, verdict: review.verdict, rating: review.rating, isPractice: isPractice)
            answers.append(
                Answer(
                    identifier: key.identifier, row: row,
                    lineHash: ByteHash.words(UnsafeRawBufferPointer(rebasing: buffer[line]))))
            return true
        }
        if scanner.take("start\""), let start = scanner.takeSessionStart() {
            others.append(Event(stamp: head.stamp, what: .sessionStarted(start)))
            return true
        }
        if scanner.take("end\""), let end = scanner.takeSessionEnd() {
            others.append(Event(stamp: head.stamp, what: .sessionEnded(end)))
            return true
        }
        return false
    }

    /// Takes in an entry; false where its identifier is none that an `EventKey` can be made of.
    private mutating func add(_ event: Event, _ line: UnsafeRawBufferPointer) -> Bool {
        guard let key = EventKey(event.stamp) else { return false }
        guard let (review, isPractice) = event.answer else {
            others.append(event)
            return true
        }
        let row = ReviewRow(
            moment: event.stamp.moment, seconds: review.seconds, card: cards.place(of: review.card.text),
            sitting: sessions.place(of: review.session), deck: decks.place(of: review.deck),
            given: review.verdict == .right ? -1 : given.place(of: review.given), kind: review.kind, form: review.form,
            verdict: review.verdict, rating: review.rating, isPractice: isPractice)
        answers.append(Answer(identifier: key.identifier, row: row, lineHash: ByteHash.words(line)))
        return true
    }
}

extension UnsafeRawBufferPointer {
    /// The next line break at or behind `start`, else `limit`.
    func endOfLine(from start: Int, before limit: Int) -> Int {
        guard let base = baseAddress, start < limit,
            let found = memchr(base + start, Int32(UInt8(ascii: "\n")), limit - start)
        else { return limit }
        return UnsafeRawPointer(found) - base
    }
}
