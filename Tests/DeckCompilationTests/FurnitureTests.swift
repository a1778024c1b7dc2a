import DeckCompilation
import Diagnostics
import Testing

@Suite struct `Page furniture` {
    private static let prose = "The bridge was opened in 1883 and carried two railway lines across the river.\n\n"

    @Test(arguments: [
        ("Post by Ada Reyes on Mar 3, 2015 18:22:41 GMT", Furniture.postHeader),
        ("Re: Bridges « Reply #4 on: 03/05/2011 at 7:15 pm »", .postHeader),
        ("Posted by Ada Reyes on 3 March 2015", .postHeader),
        ("© 2024 The Bridge Pages", .copyright),
        ("Copyright 1999 Ada Reyes. All rights reserved.", .copyright),
        ("Theme by Jo Smith", .credit),
        ("Proudly powered by Plume", .credit),
        ("Next Post", .navigation),
        ("Skip to content", .navigation),
        ("Leave a Reply", .commentForm),
    ])
    func `is known anywhere by what it is`(line: String, furniture: Furniture) {
        let text = Self.prose + line + "\n\n" + Self.prose
        let blocks = Document(reading: SourceText(path: "page.txt", text: text)).blocks
        #expect(blocks.map(\.furniture) == [nil, furniture, nil])
    }

    @Test(arguments: [
        ("Sign up below and we will send you our newsletter every week.", Furniture.callToAction),
        ("Do you know more? Write a comment under this article.", .commentForm),
        ("We use cookies so that your visit to this site is pleasant.", .notice),
        ("More bridges of the world", .navigation),
    ])
    func `at the end of a page turns to the reader or is no sentence`(line: String, furniture: Furniture) {
        let blocks = Document(reading: SourceText(path: "page.txt", text: Self.prose + line + "\n")).blocks
        #expect(blocks.map(\.furniture) == [nil, furniture])
    }

    @Test(arguments: [
        "A cookie is a small file that a browser keeps for a site.",
        "The committee met on 4 May 1911 at 10:30 and voted for war against the advice of its own chairman.",
        "The theme by which the sonata is known comes from a folk song.",
        "In 1455 Gutenberg printed 180 copies. You could buy one for three years' wages of a clerk.",
        "The post office was built here in 1880.",
        "Order 227 made retreat an offence.",
    ])
    func `is not taken for it`(line: String) {
        let text = Self.prose + line + "\n\n" + Self.prose + line + "\n"
        let blocks = Document(reading: SourceText(path: "page.txt", text: text)).blocks
        #expect(blocks.map(\.furniture) == [nil, nil, nil, nil])
    }
}
