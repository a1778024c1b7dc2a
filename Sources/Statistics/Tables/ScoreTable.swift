/// Numbers in rows and columns: what stands behind a chart, and what `muster stats --csv` prints.
package struct ScoreTable: Hashable, Sendable {
    /// The word that the command line knows it by.
    package let name: String
    /// As in "Sittings".
    package let title: String
    package let columns: [Column]
    package let rows: [[Cell]]

    /// What a column is called.
    package struct Column: Hashable, Sendable {
        /// For people, as in "Right at the first try".
        package let title: String
        /// For programs: the name of the field in JSON.
        package let name: String

        package init(title: String, name: String) {
            self.title = title
            self.name = name
        }
    }

    /// A value; how it is written depends on for whom.
    package enum Cell: Hashable, Sendable {
        case text(String)
        case count(Int)
        /// With so many places behind the point.
        case number(Double, places: Int)
        /// In 0...1.
        case share(Double)
        /// Seconds.
        case time(Double)
        /// There is no such value.
        case none

        init(share: Double?) { self = share.map(Cell.share) ?? .none }

        init(_ text: String?) { self = text.map(Cell.text) ?? .none }
    }

    package init(name: String, title: String, columns: [Column], rows: [[Cell]]) {
        self.name = name
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    init(_ name: String, _ title: String, columns: [(title: String, name: String)], rows: [[Cell]]) {
        self.init(
            name: name, title: title, columns: columns.map { Column(title: $0.title, name: $0.name) }, rows: rows)
    }
}
