/// A problem that a person is told about: what is wrong, where, and what to do.
///
/// The one error type of the program. Functions that can meet many problems take `inout [Diagnostic]` and carry on;
/// functions that have nothing to return throw one.
package struct Diagnostic: Error, Hashable, Sendable {
    /// How much a problem matters: an error fails the command, a warning does not.
    package enum Severity: String, Sendable {
        case error
        case warning
    }

    package var severity: Severity
    /// In lower case and without a full stop: "card has a question but no answer".
    package var message: String
    /// The file, as the user named it; nil where the problem is with no file.
    package var path: String?
    package var place: SourcePlace?
    package var excerpt: Excerpt?
    /// What else there is to say, above all the remedy: "add a line starting with "A:"".
    package var notes: [String]
    /// The bytes of the file that the problem is with, the byte order mark not counted; nil where it is with all of it.
    package var range: Range<Int>?
    /// What mends it without any loss; empty where that is for a person to decide.
    package var fix: [TextEdit] = []

    /// The line of a problem, and the part of it to underline.
    package struct Excerpt: Hashable, Sendable {
        package let line: String
        /// Characters (not bytes) of `line`, from 0; empty for a mere place.
        package let columns: Range<Int>
    }

    /// A problem with a file as a whole, or with no file at all.
    package init(_ message: String, severity: Severity = .error, path: String? = nil, notes: [String] = []) {
        self.severity = severity
        self.message = message
        self.path = path
        self.notes = notes
    }

    /// A problem with the bytes `range` of a text; what goes beyond the first line is not underlined.
    package init(
        _ message: String, severity: Severity = .error, in source: SourceText, at range: Range<Int>,
        notes: [String] = []
    ) {
        self.init(message, severity: severity, path: source.path, notes: notes)
        let place = source.place(at: range.lowerBound)
        let line = source.range(ofLine: place.line)
        let end = min(max(range.upperBound, range.lowerBound), line.upperBound)
        let width = end > range.lowerBound ? source[range.lowerBound..<end].count : 0
        self.place = place
        self.range = range.lowerBound..<end
        excerpt = Excerpt(line: source[line], columns: place.column - 1..<place.column - 1 + width)
    }
}
