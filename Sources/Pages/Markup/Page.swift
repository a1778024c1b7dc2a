/// A whole HTML file that needs nothing but itself: no script, no network, its style inside.
struct Page {
    let title: String
    /// What the body is for, as a class of the style sheet.
    let purpose: String

    /// How every page of ours begins, so that only such files are written over.
    static let generator = "Muster"

    /// The file; `body` writes what stands in its body.
    func html(_ body: (inout Markup) -> Void) -> String {
        var page = Markup()
        page.raw("<!DOCTYPE html>\n")
        page.element("html", ["lang": "en"]) { page in
            page.element("head") { page in
                page.element("meta", ["charset": "utf-8"])
                page.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                page.element("meta", ["name": "generator", "content": Self.generator])
                page.element("meta", ["name": "color-scheme", "content": "light dark"])
                page.element("meta", ["name": "referrer", "content": "no-referrer"])
                // Whatever a deck holds, the browser runs nothing and fetches nothing.
                page.element(
                    "meta",
                    [
                        "http-equiv": "Content-Security-Policy",
                        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                    ])
                page.element("title", title)
                // An empty picture, so that no browser asks for one.
                page.raw("<link rel=\"icon\" href=\"data:,\">")
                page.newLine()
                page.raw("<style>")
                page.raw(StyleSheet.text)
                page.raw("</style>")
            }
            page.newLine()
            page.element("body", ["class": purpose], body)
        }
        page.newLine()
        return page.html
    }
}

/// Whether a file was written by this program, so that it may be written anew.
package func isOwnPage(_ bytes: some Sequence<UInt8>) -> Bool {
    let head = String(decoding: Array(bytes.prefix(1024)), as: UTF8.self)
    return head.contains("<meta name=\"generator\" content=\"\(Page.generator)\">")
}
