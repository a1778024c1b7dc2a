/// The words by which a page speaks of itself and to its reader.
enum PageWords {
    /// What moves a reader about a page; a line of nothing but these is a label.
    static let labels: Set<String> = [
        "about", "account", "advertisement", "archive", "archives", "article", "articles", "back", "by", "cancel",
        "categories", "category", "close", "comment", "comments", "contact", "contents", "content", "edit", "email",
        "facebook", "feed", "forum", "forums", "go", "home", "index", "join", "leave", "like", "likes", "links",
        "loading", "log", "login", "main", "menu", "more", "newer", "newsletter", "next", "no", "older", "page",
        "pages", "permalink", "post", "posted", "posts", "previous", "print", "privacy", "quote", "read", "recent",
        "register", "related", "replies", "reply", "report", "rss", "search", "share", "sidebar", "sign", "site",
        "sitemap", "skip", "subscribe", "tag", "tags", "terms", "thread", "threads", "top", "topic", "tweet",
        "twitter", "up", "view", "views", "website",
    ]

    /// Small words that may stand between labels.
    static let between: Set<String> = [
        "a", "all", "and", "for", "in", "me", "of", "on", "our", "the", "this", "to", "us", "your",
    ]

    /// What a page is and has, as it calls itself.
    static let pageParts: Set<String> = [
        "blog", "browser", "button", "comment", "comments", "cookie", "cookies", "email", "forum", "inbox", "link",
        "newsletter", "page", "password", "plugin", "post", "posts", "reply", "site", "spam", "subscriber",
        "subscribers", "thread", "topic", "website",
    ]

    /// The page as it points to itself: "this site", "here".
    static let places: Set<String> = ["article", "blog", "forum", "page", "post", "site", "thread", "website"]

    /// What a reader is asked to do.
    static let requests: Set<String> = [
        "accept", "bookmark", "click", "comment", "contact", "donate", "download", "follow", "join", "learn", "leave",
        "login", "post", "register", "reply", "share", "subscribe", "support", "tweet", "visit",
    ]

    static let reader: Set<String> = ["you", "your", "yours", "you'll", "you’ll", "you're", "you’re"]

    static let notices: Set<String> = ["browser", "consent", "cookie", "cookies", "privacy", "spam"]

    /// What a page's makers are thanked for.
    static let credited: Set<String> = [
        "built", "created", "design", "designed", "developed", "hosted", "made", "maintained", "photo", "powered",
        "site", "template", "theme", "website",
    ]

    static let months: Set<String> = [
        "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july", "jun",
        "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september",
    ]

    /// What stands in the line above a post besides name and time.
    static let postHeader: Set<String> = [
        "ago", "am", "at", "author", "by", "date", "est", "from", "gmt", "joined", "on", "pm", "post", "posted",
        "posts",
        "published", "re", "replied", "said", "subject", "updated", "utc", "wrote",
    ]
}
