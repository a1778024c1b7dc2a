/// One paragraph, heading, list item or quotation of a document, with its text cleaned for reading.
///
/// The text has no tags, entities, emphasis marks or line breaks; every byte of it knows where it stands in the file.
package struct Block: Sendable {
    package let kind: Kind
    /// Single spaces, no markup; typographic quotation marks and dashes as written.
    package let text: String
    /// Why the block belongs to the page and not to the text; nil where it is part of the text.
    package let furniture: Furniture?
    private let map: SourceMap

    init(kind: Kind, text: String, map: SourceMap, furniture: Furniture? = nil) {
        self.kind = kind
        self.text = text
        self.map = map
        self.furniture = furniture
    }

    /// What a block is.
    package enum Kind: Hashable, Sendable {
        /// Level 1 is the title's, 6 the smallest.
        case heading(level: Int)
        case paragraph
        case listItem
        /// The words of someone else, set apart from the text.
        case quotation(Attribution)
        /// Left alone: its lines are kept, no sentence is read from it.
        case table
        /// Left alone like a table.
        case code

        /// Whether sentences are read from it.
        package var isProse: Bool {
            switch self {
            case .paragraph, .listItem, .quotation: true
            case .heading, .table, .code: false
            }
        }
    }

    /// Whether it is a heading of any level.
    var isHeading: Bool { if case .heading = kind { true } else { false } }

    /// The bytes of the file that the block's text stands for.
    package var sourceRange: Range<Int> { map.range }

    /// The bytes of the file that the UTF-8 bytes `range` of the block's text stand for.
    ///
    /// Markup inside of the range is part of the result, markup at its ends is not.
    package func sourceRange(of range: Range<Int>) -> Range<Int> { map.sourceRange(of: range) }

    /// The same block as another kind, or as furniture.
    func with(kind: Kind? = nil, furniture: Furniture? = nil) -> Block {
        Block(kind: kind ?? self.kind, text: text, map: map, furniture: furniture ?? self.furniture)
    }

    /// The same text as a paragraph of the body, whatever it is on its page.
    var asProse: Block { Block(kind: .paragraph, text: text, map: map) }

    /// The part `range` (UTF-8 bytes) of the block, as a block of its own.
    func part(_ range: Range<Int>, kind: Kind) -> Block {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        return Block(kind: kind, text: String(text[start..<end]), map: map.part(range), furniture: furniture)
    }
}

/// Whose words a quotation is, as far as the text says.
package struct Attribution: Hashable, Sendable {
    /// The name as written beside the quotation.
    package let speaker: String?
    /// The speech, book or paper it is from.
    package let work: String?

    package init(speaker: String? = nil, work: String? = nil) {
        self.speaker = speaker
        self.work = work
    }

    /// Nobody is named.
    package static let unknown = Attribution()
}
