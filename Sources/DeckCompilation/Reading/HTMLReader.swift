/// Finds the blocks of a saved web page.
///
/// A scanner of our own, because every byte of a block must know its place in the file, which HTML libraries throw away.
/// It takes tag soup as it comes: what is not closed ends with its parent, what is closed without being open is ignored.
struct HTMLReader {
    private let source: [UInt8]
    private let cleaner = InlineCleaner(isMarkdown: false)
    private var builder = BlockBuilder()
    private var open: [OpenElement] = []
    private var found: [Found] = []
    private var title: String?
    /// Bytes of the block so far that are inside of a link.
    private var linkBytes = 0
    private var breaks = 0

    private struct OpenElement {
        let name: String
        let furniture: (kind: Furniture, isCertain: Bool)?
        let isUnread: Bool
    }

    private struct Found {
        var block: Block
        let furniture: (kind: Furniture, isCertain: Bool)?
    }

    /// The title in the page's head, without the site's name, and the blocks of the page.
    static func read(_ source: [UInt8]) -> (title: String?, blocks: [Block]) {
        var reader = HTMLReader(source)
        reader.read()
        let blocks = reader.blocks()
        return (HTMLTitle.title(head: reader.title, blocks: blocks), blocks)
    }

    private init(_ source: [UInt8]) { self.source = source }

    private mutating func read() {
        var at = 0
        var kept = 0
        while at < source.count {
            guard source[at] == UInt8(ascii: "<"), let tag = HTMLTag(at: at, in: source) else {
                at += 1
                continue
            }
            addText(kept..<at)
            at = tag.range.upperBound
            if tag.isClosing { close(tag) } else if !tag.name.isEmpty { at = open(tag) }
            kept = at
        }
        addText(kept..<source.count)
        flush()
    }

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty, !(open.last?.isUnread ?? false) else { return }
        let before = builder.text.count
        cleaner.clean(range, of: source, into: &builder)
        if builder.text.count > before {
            breaks = 0
            if open.contains(where: { $0.name == "a" }) { linkBytes += builder.text.count - before }
        }
    }

    /// Opens an element; returns the offset to read on from, behind an element whose content is no markup.
    private mutating func open(_ tag: HTMLTag) -> Int {
        if HTMLElements.block.contains(tag.name) {
            flush()
            if let closed = HTMLElements.closes[tag.name] {
                while let last = open.last, closed.contains(last.name) { open.removeLast() }
            }
        } else if tag.name == "br" {
            breaks += 1
            if breaks >= 2 { flush() } else { builder.space(tag.range) }
        } else if tag.name == "q" {
            builder.replace(tag.range, with: "“")
        }
        if HTMLElements.rawText.contains(tag.name) { return skip(tag) }
        guard !HTMLElements.void.contains(tag.name), open.count < 500 else { return tag.range.upperBound }
        let isUnread = (open.last?.isUnread ?? false) || HTMLElements.unread.contains(tag.name)
        // Only elements that make blocks are asked what they are: links have too many attributes.
        let asks = HTMLElements.block.contains(tag.name)
        open.append(
            OpenElement(
                name: tag.name,
                furniture: asks ? HTMLElements.furniture(of: tag.name, tag.attributes(in: source)) : nil,
                isUnread: isUnread))
        return tag.range.upperBound
    }

    private mutating func close(_ tag: HTMLTag) {
        if HTMLElements.block.contains(tag.name) { flush() }
        if tag.name == "q" { builder.replace(tag.range, with: "”") }
        guard let index = open.lastIndex(where: { $0.name == tag.name }) else { return }
        open.removeSubrange(index...)
    }

    /// Reads past an element whose content is no markup; returns the offset behind its closing tag.
    private mutating func skip(_ tag: HTMLTag) -> Int {
        var at = tag.range.upperBound
        while at < source.count {
            if source[at] == UInt8(ascii: "<"), let closing = HTMLTag(at: at, in: source), closing.isClosing,
                closing.name == tag.name
            {
                if tag.name == "title", title == nil {
                    var builder = BlockBuilder()
                    cleaner.clean(tag.range.upperBound..<at, of: source, into: &builder)
                    title = builder.finish(kind: .paragraph)?.text
                }
                return closing.range.upperBound
            }
            at += 1
        }
        return source.count
    }

    /// Ends the block that is being read.
    private mutating func flush() {
        let links = linkBytes
        let bytes = builder.text.count
        linkBytes = 0
        breaks = 0
        guard let block = builder.finish(kind: kind) else { return }
        if namesSpeaker, let last = found.indices.last, case .quotation = found[last].block.kind,
            let attribution = Attribution(naming: block.text)
        {
            found[last].block = found[last].block.with(kind: .quotation(attribution))
            return
        }
        var furniture = furnitureOfOpenElements
        // A short line that is nothing but links leads elsewhere.
        if furniture == nil, links * 5 >= bytes * 4,
            !Line.endsSentence(0..<bytes, in: Array(block.text.utf8) + [.space])
        {
            if case .heading = block.kind {} else { furniture = (.navigation, false) }
        }
        found.append(Found(block: block, furniture: furniture))
    }

    /// Whether the block that is being read is the foot of a quotation.
    private var namesSpeaker: Bool {
        guard let quotation = open.lastIndex(where: { $0.name == "blockquote" }) else { return false }
        return open[quotation...].contains { $0.name == "footer" || $0.name == "cite" || $0.name == "figcaption" }
    }

    /// What the open elements make of a block.
    private var kind: Block.Kind {
        for element in open.reversed() {
            switch element.name {
            case "h1", "h2", "h3", "h4", "h5", "h6":
                return .heading(level: element.name.utf8.last.map { Int($0 - 0x30) } ?? 1)
            case "pre": return .code
            case "blockquote": return .quotation(.unknown)
            case "li", "dd": return .listItem
            case "dt", "caption": return .heading(level: 6)
            case "td", "th": return .table
            case "p": return open.contains { $0.name == "blockquote" } ? .quotation(.unknown) : .paragraph
            default: continue
            }
        }
        return .paragraph
    }

    private var furnitureOfOpenElements: (kind: Furniture, isCertain: Bool)? {
        var uncertain: (kind: Furniture, isCertain: Bool)?
        let isInArticle = open.contains { $0.name == "article" || $0.name == "main" || $0.name == "blockquote" }
        for element in open {
            guard let furniture = element.furniture else { continue }
            // The head of an article holds its title, the foot of a quotation its speaker.
            let isOwn = isInArticle && ["header", "footer"].contains(element.name)
            if isOwn, case .heading = kind { continue }
            if isOwn, case .quotation = kind { continue }
            if furniture.isCertain { return furniture }
            uncertain = uncertain ?? furniture
        }
        return uncertain
    }

    /// The blocks with their furniture. Where most of the prose would be furniture by a designer's name, the names lie.
    private func blocks() -> [Block] {
        var all = 0
        var kept = 0
        for item in found where item.block.kind.isProse && !(item.furniture?.isCertain ?? false) {
            all += item.block.text.utf8.count
            if item.furniture == nil { kept += item.block.text.utf8.count }
        }
        let trustsNames = kept * 10 >= all * 3
        return found.map { item in
            guard let furniture = item.furniture, furniture.isCertain || trustsNames else { return item.block }
            return item.block.with(furniture: furniture.kind)
        }
    }
}
