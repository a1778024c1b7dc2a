import Cards
import DeckCompilation
import DeckExchange
import Diagnostics

/// What libFuzzer calls with its inputs: the first byte chooses the reader, the rest is the file.
///
/// Crashes and hangs are found by libFuzzer; what the readers promise is checked here, and a broken promise is a crash too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReaders(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let reader = input.first else { return 0 }
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    switch reader % 6 {
    case 0, 1: readDeck(text)
    case 2: readDocument(text, path: "x.md")
    case 3: readDocument(text, path: "x.html")
    case 4: readDocument(text, path: "x.txt")
    default: readForeign(text)
    }
    return 0
}

/// A deck gives the same cards when it is printed and read again, and every place of a problem lies in the file.
private func readDeck(_ text: String) {
    let source = SourceText(path: "x.md", text: text)
    var problems: [Diagnostic] = []
    let file = DeckFile(source, reporting: &problems)
    let cards = file.deck.entries.map(\.card)
    for problem in problems + checkDecks([file]) {
        _ = problem.rendered
        if let range = problem.range { precondition(range.upperBound <= source.byteCount) }
    }
    // Of a sentence whose brackets stand apart in the list, the number of a bracket may be another one.
    func known(_ cards: [Card]) -> [String] {
        cards.map { "\($0.identifier) \($0.also) \($0.choices) \($0.note ?? "")" }
    }
    var again: [Diagnostic] = []
    let printed = printDeck(cards)
    let read = parseDeck(SourceText(path: "x.md", text: printed), reporting: &again).entries.map(\.card)
    precondition(known(read) == known(cards), "printing and reading are not inverse")
    guard let first = cards.first else { return }
    var changed = file
    do { try changed.remove(first.identifier) } catch { return }
    precondition(changed.deck.entries.count == cards.count - 1)
}

/// A document is read into blocks that lie in it.
private func readDocument(_ text: String, path: String) {
    let document = Document(reading: SourceText(path: path, text: text))
    for block in document.blocks {
        let range = block.sourceRange
        precondition(range.lowerBound >= 0 && range.upperBound <= document.source.byteCount)
    }
    _ = document.readableText
}

private func readForeign(_ text: String) {
    var problems: [Diagnostic] = []
    let source = SourceText(path: "x.csv", text: text)
    for card in CardTable(source, reporting: &problems).cards { precondition(card.line <= source.lineCount) }
    for card in MarkedNotes(source, reporting: &problems).cards { precondition(card.line <= source.lineCount) }
    for problem in problems { _ = problem.rendered }
}
