/// What a reader of HTML needs to know of its elements (HTML Living Standard, chapter 4).
enum HTMLElements {
    /// Their text is not part of the page.
    static let unread: Set<String> = [
        "audio", "button", "canvas", "datalist", "iframe", "map", "math", "noscript", "object", "script", "select",
        "style", "svg", "template", "textarea", "video",
    ]

    /// Their content is no markup: it ends at their closing tag and nowhere else.
    static let rawText: Set<String> = ["script", "style", "textarea", "title"]

    /// They have no content and no closing tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// They begin and end a block.
    static let block: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header",
        "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// An element that is opened closes an open one of these, where it is not nested deeper.
    static let closes: [String: Set<String>] = [
        "dd": ["dd", "dt", "p"], "dt": ["dd", "dt", "p"], "li": ["li", "p"], "p": ["p"], "td": ["td", "th", "p"],
        "th": ["td", "th", "p"], "tr": ["td", "th", "tr", "p"],
    ]

    /// What parts of a page are by their element or role.
    static let furniture: [String: Furniture] = [
        "aside": .navigation, "banner": .navigation, "complementary": .navigation, "contentinfo": .credit,
        "dialog": .notice, "footer": .credit, "form": .commentForm, "header": .navigation, "menu": .navigation,
        "nav": .navigation, "navigation": .navigation, "search": .navigation,
    ]

    /// What parts of a page are by a word in their class or identifier, as web designers name them.
    static let furnitureWords: [String: Furniture] = [
        "ad": .callToAction, "ads": .callToAction, "advert": .callToAction, "breadcrumb": .navigation,
        "breadcrumbs": .navigation, "byline": .postHeader, "catlinks": .navigation, "comment": .commentForm,
        "comments": .commentForm, "consent": .notice, "cookie": .notice, "cookies": .notice, "editsection": .navigation,
        "footer": .credit, "hatnote": .navigation, "menu": .navigation, "meta": .postHeader, "nav": .navigation,
        "navbar": .navigation, "navbox": .navigation, "navigation": .navigation, "newsletter": .callToAction,
        "noprint": .navigation, "pager": .navigation, "pagination": .navigation, "popup": .notice,
        "promo": .callToAction, "references": .navigation, "reflist": .navigation, "related": .navigation,
        "respond": .commentForm, "share": .callToAction, "sharing": .callToAction, "sidebar": .navigation,
        "skip": .navigation, "social": .callToAction, "subscribe": .callToAction, "toc": .navigation,
        "widget": .navigation,
    ]

    /// What an element is by its attributes; `isCertain` is false where only a designer's name says so.
    static func furniture(of name: String, _ attributes: [String: String]) -> (kind: Furniture, isCertain: Bool)? {
        if let kind = furniture[name] ?? attributes["role"].flatMap({ furniture[$0.lowercased()] }) {
            return (kind, true)
        }
        let style = attributes["style"]?.lowercased().filter { $0 != " " } ?? ""
        let isHidden = attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
        if isHidden || style.contains("display:none") { return (.navigation, true) }
        guard !["html", "body", "main", "article", "span", "a"].contains(name) else { return nil }
        let named = "\(attributes["class"] ?? "") \(attributes["id"] ?? "")".lowercased()
        let words = named.split { !$0.isLetter }
        return words.lazy.compactMap { furnitureWords[String($0)] }.first.map { ($0, false) }
    }
}
