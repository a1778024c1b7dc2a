/// A block seen as a line of a page: its words, and what they give away.
struct PageLine {
    private let text: String
    /// In lower case, without punctuation at their ends.
    private let words: [String]
    private let isSentence: Bool

    /// What words are made of.
    private static let wordly = CharacterSort { !$0.isWhitespace && !"|·•()[],;«»".contains($0) }
    /// Longer blocks are read as prose whatever they say; this also bounds the work on long texts.
    private static let longest = 600

    init(_ block: Block) {
        guard block.text.utf8.count <= Self.longest else {
            (text, words, isSentence) = ("", [], true)
            return
        }
        text = block.text
        words = text.lowercased().runs(of: Self.wordly).map { $0.trimmingPunctuation }.filter { !$0.isEmpty }
        let bytes = Array(text.utf8)
        isSentence = Line.endsSentence(0..<bytes.count, in: bytes)
    }

    /// What the line is, wherever it stands; nil for text.
    var furniture: Furniture? {
        guard (1...40).contains(words.count) else { return nil }
        if isCopyright { return .copyright }
        if isPostHeader { return .postHeader }
        if isCredit { return .credit }
        if isLabel { return words.contains("reply") || words.contains("comment") ? .commentForm : .navigation }
        return nil
    }

    /// What a paragraph at the end of a page is that speaks to the reader about the page; nil where it does not.
    var turnsToReader: Furniture? {
        let pointsHere = zip(words, words.dropFirst()).contains { $0 == "this" && PageWords.places.contains($1) }
        let speaksOfPage = pointsHere || words.contains("here") || words.contains(where: PageWords.pageParts.contains)
        let addresses = words.contains(where: PageWords.reader.contains) || isRequest
        guard speaksOfPage && addresses else { return nil }
        if words.contains(where: PageWords.notices.contains) { return .notice }
        return isComment ? .commentForm : .callToAction
    }

    private var isComment: Bool { words.contains("comment") || words.contains("reply") }

    /// A sentence that begins with what the reader is to do: "Subscribe to …", "Click here".
    private var isRequest: Bool {
        let starts = text.lowercased().split { ".!?".contains($0) }.compactMap { $0.split(separator: " ").first }
        return starts.contains { PageWords.requests.contains(String($0)) }
    }

    private var isCopyright: Bool {
        guard words.count <= 25 else { return false }
        let hasYear = words.contains {
            $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && $0.allSatisfy(\.isNumber)
        }
        if text.contains("©") { return true }
        let isClaim = words.first == "copyright" || text.lowercased().hasPrefix("(c) ")
        return (isClaim && hasYear) || text.lowercased().contains("all rights reserved")
    }

    /// Name, date and time of day, and hardly a word more.
    private var isPostHeader: Bool {
        guard words.count <= 20, words.contains(where: isTimeOfDay) else { return words.count <= 12 && isDatedByline }
        let dated = words.contains {
            PageWords.months.contains($0) || isNumericDate($0) || $0 == "today" || $0 == "yesterday"
        }
        let rest = words.filter { word in
            !PageWords.postHeader.contains(word) && !PageWords.months.contains(word)
                && !word.contains(where: \.isNumber)
        }
        return dated && rest.count <= 5 && !text.hasSuffix(".")
    }

    /// "Posted by Name on July 9, 2012".
    private var isDatedByline: Bool {
        guard let first = words.first, ["posted", "published", "post", "updated"].contains(first), !isSentence else {
            return false
        }
        return words.contains { PageWords.months.contains($0) || isNumericDate($0) || $0 == "by" }
    }

    private func isTimeOfDay(_ word: String) -> Bool {
        let digits = word.prefix { $0.isNumber || $0 == ":" }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        let rest = word.dropFirst(digits.count)
        return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) }
            && ["", "am", "pm", "h", "z"].contains(rest)
    }

    private func isNumericDate(_ word: String) -> Bool {
        let parts = word.split { "-/.".contains($0) }
        return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
    }

    /// "Theme by Name", "Powered by Name".
    private var isCredit: Bool {
        guard !isSentence, (3...10).contains(words.count), let by = words.firstIndex(of: "by") else { return false }
        return by <= 3 && by > 0 && words[..<by].contains(where: PageWords.credited.contains)
    }

    /// A short line of nothing but the words that pages label their parts with.
    private var isLabel: Bool {
        guard !isSentence || text.hasSuffix(":"), words.count <= 5 else { return false }
        let labels = words.count { PageWords.labels.contains($0) }
        let small = words.count { PageWords.between.contains($0) }
        return labels >= 1 && labels + small == words.count && (words.count > 1 || text.count <= 12)
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String {
        // Most words have a plain letter or digit at both ends.
        if let first = utf8.first, let last = utf8.last, first.isPlain, last.isPlain { return String(self) }
        let start = drop { $0.isPunctuation || $0.isSymbol }
        guard let last = start.lastIndex(where: { !$0.isPunctuation && !$0.isSymbol }) else { return "" }
        return String(start[...last])
    }
}

extension UInt8 {
    /// Whether the byte is a small letter or digit of ASCII.
    fileprivate var isPlain: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
