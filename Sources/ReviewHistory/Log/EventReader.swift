/// Reads entries of the log, each from the bytes of its line.
///
/// Fields may stand in any order. What this version does not know is kept: a field as an extra field, an entry of an
/// unknown type with all its fields, and so an entry of a newer version that has another shape. An entry of our own
/// version that lacks a field, or has a value that cannot be read, is a problem.
struct EventReader {
    /// Texts read before, so that the name of a deck is one object for all its reviews.
    private var texts = TextPool()

    /// Reads the entry that fills the rest of `cursor`.
    mutating func read(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> Event {
        let start = cursor
        do {
            if let event = try readKnown(&cursor) { return event }
        } catch {
            cursor = start
            guard let kept = try? readUnread(&cursor), kept.version > Event.formatVersion else { throw error }
            return kept
        }
        cursor = start
        return try readUnread(&cursor)
    }

    /// Reads an entry of a type that this version knows; nil for another.
    private mutating func readKnown(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> Event? {
        var head = EventHead(start: cursor.position)
        var fields: EventFields?
        var early: [EarlyField] = []
        var extra: [Event.ExtraField] = []
        try cursor.readObject { name, cursor throws(JSONCursor.Problem) in
            if try head.read(name, from: &cursor, texts: &texts) {
                if fields == nil, let type = head.type.flatMap(EventType.init) { fields = EventFields(type: type) }
            } else if head.type == nil {
                // The type says how to read a field, and it is still to come.
                early.append(EarlyField(name: name, position: cursor.position))
                try cursor.skipValue()
            } else if try fields?.read(name, from: &cursor, texts: &texts) != true {
                extra.append(try cursor.readExtraField(name))
            }
        }
        try cursor.expectEnd()
        guard var fields else { return nil }
        for field in early {
            var place = cursor
            place.position = field.position
            if try !fields.read(field.name, from: &place, texts: &texts) {
                extra.append(try place.readExtraField(field.name))
            }
        }
        let whole = head.start..<cursor.position
        return Event(
            stamp: try head.stamp(of: whole), what: try fields.what(of: whole), version: head.version,
            extraFields: extra)
    }

    /// Reads an entry as it is: only what all entries have, the rest as extra fields.
    private mutating func readUnread(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> Event {
        var head = EventHead(start: cursor.position)
        var extra: [Event.ExtraField] = []
        try cursor.readObject { name, cursor throws(JSONCursor.Problem) in
            if try !head.read(name, from: &cursor, texts: &texts) { extra.append(try cursor.readExtraField(name)) }
        }
        try cursor.expectEnd()
        let whole = head.start..<cursor.position
        guard let type = head.type else { throw .missing("type", in: whole) }
        return Event(
            stamp: try head.stamp(of: whole), what: .unknown(type: type), version: head.version, extraFields: extra)
    }
}

/// A field that stands before the type of its entry.
private struct EarlyField {
    let name: FieldName
    /// Where its value stands.
    let position: Int
}

/// The fields that every entry has.
private struct EventHead {
    /// Where the entry begins.
    let start: Int
    var version = Event.formatVersion
    var type: String?
    private var identifier: String?
    private var time: Int64?
    private var offset: Int?

    init(start: Int) { self.start = start }

    /// Reads the value of the field `name`; returns whether it is one of these.
    mutating func read(
        _ name: FieldName, from cursor: inout JSONCursor, texts: inout TextPool
    ) throws(JSONCursor.Problem) -> Bool {
        switch name {
        case "v": version = try cursor.readInteger(in: 1...1_000_000)
        case "event": identifier = try cursor.readString()
        case "time": time = Int64(try cursor.readInteger(in: Self.times))
        case "offset": offset = try cursor.readInteger(in: -1440...1440)
        case "type": type = try texts.readString(&cursor)
        default: return false
        }
        return true
    }

    func stamp(of whole: Range<Int>) throws(JSONCursor.Problem) -> EventStamp {
        guard let identifier else { throw .missing("event", in: whole) }
        guard let time else { throw .missing("time", in: whole) }
        guard let offset else { throw .missing("offset", in: whole) }
        return EventStamp(identifier: identifier, time: time, utcOffsetMinutes: offset)
    }

    /// From the year 1 to the year 9999, roughly: what a calendar can show.
    private static let times = -62_000_000_000_000...253_000_000_000_000
}

extension JSONCursor {
    fileprivate mutating func readExtraField(_ name: FieldName) throws(Problem) -> Event.ExtraField {
        let start = position
        let value = try skipValue()
        guard let json = String(validating: bytes[value], as: UTF8.self) else {
            throw Problem(message: "the text is not UTF-8", range: start..<position)
        }
        return Event.ExtraField(name: try text(of: name), json: json)
    }

    fileprivate mutating func expectEnd() throws(Problem) {
        guard isAtEnd() else { throw Problem(message: "something follows the end of the entry", range: position..<end) }
    }
}

extension JSONCursor.Problem {
    /// An entry without a field that it needs.
    static func missing(_ name: String, in whole: Range<Int>) -> Self {
        Self(message: "the entry has no \"\(name)\"", range: whole)
    }
}
